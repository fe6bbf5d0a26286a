import { CodeBlock, hrefOf } from "@cardea/ui";
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import Modal from "@cloudscape-design/components/modal";
import Select from "@cloudscape-design/components/select";
import { useState } from "react";
import type { Choice } from "../accounts/role-links.tsx";
import type { Portal } from "../data/queries.ts";
import { useTexts } from "../texts.tsx";

/** Makes a link of an account, perhaps a role, perhaps a page of the console. */
export default function ShortcutDialog(props: {
  portal: Portal;
  choice: Partial<Choice>;
  onClose: () => void;
}) {
  const texts = useTexts();
  const words = texts.shortcut;
  const [accountId, setAccountId] = useState(props.choice.account?.accountId);
  const [roleName, setRoleName] = useState(props.choice.role?.roleName ?? "");
  const [destination, setDestination] = useState("");
  const account = props.portal.accounts.find((one) => one.accountId === accountId);
  const address = destination.trim();
  const isAddress = address === "" || /^https?:\/\/\S+$/.test(address);

  const accountOptions = props.portal.accounts.map((one) => ({
    value: one.accountId,
    label: one.accountName,
    description: one.accountId,
    filteringTags: [one.emailAddress],
  }));
  const roleOptions = [
    { value: "", label: words.askRole },
    ...(account?.roles ?? []).map((role) => ({ value: role.roleName, label: role.roleName })),
  ];
  const link =
    account &&
    isAddress &&
    new URL(
      hrefOf("/console", {
        account_id: account.accountId,
        ...(roleName === "" ? {} : { role_name: roleName }),
        ...(address === "" ? {} : { destination: address }),
      }),
      location.href,
    ).href;

  return (
    <Modal visible header={words.title} closeAriaLabel={texts.close} onDismiss={props.onClose}>
      <div className="portal-options">
        <p className="portal-dialog-intro">{words.intro}</p>
        <FormField label={words.account}>
          <Select
            placeholder={words.chooseAccount}
            options={accountOptions}
            selectedOption={accountOptions.find((option) => option.value === accountId) ?? null}
            onChange={({ detail }) => {
              setAccountId(detail.selectedOption.value);
              setRoleName("");
            }}
            filteringType="auto"
            filteringPlaceholder={words.findAccount}
            filteringAriaLabel={words.findAccount}
            empty={words.noMatch}
            virtualScroll
          />
        </FormField>
        <FormField label={words.role}>
          <Select
            options={roleOptions}
            selectedOption={roleOptions.find((option) => option.value === roleName) ?? null}
            disabled={!account}
            onChange={({ detail }) => setRoleName(detail.selectedOption.value ?? "")}
          />
        </FormField>
        <FormField
          label={words.destination}
          description={words.destinationHelp}
          errorText={isAddress ? undefined : words.notAnAddress}
        >
          <Input
            type="url"
            inputMode="url"
            value={destination}
            onChange={({ detail }) => setDestination(detail.value)}
          />
        </FormField>
        {link && (
          <FormField label={words.link}>
            <CodeBlock
              label={words.link}
              text={link}
              testId="shortcut-link"
              words={{ copy: texts.copy, copied: texts.copied, copyFailed: texts.copyFailed }}
            />
          </FormField>
        )}
      </div>
    </Modal>
  );
}
