import { CallError, call, type OwnMfaDevice } from "@cardea/client";
import { useFormat } from "@cardea/ui";
import Button from "@cloudscape-design/components/button";
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { usePortal } from "../data/queries.ts";
import { Confirm, Notice } from "../shell/confirm.tsx";
import { Failure } from "../shell/failure.tsx";
import { Empty, Loading, Page } from "../shell/page.tsx";
import { useTexts } from "../texts.tsx";

const DEVICES = ["mfa-devices"];
/** Typed in every language, as the AWS access portal asks for it. */
const CONFIRMATION = "DELETE";

type Asked = { what: "rename" | "delete"; device: OwnMfaDevice };

export default function MfaDevicesPage() {
  const texts = useTexts();
  const words = texts.mfa;
  const [asked, ask] = useState<Asked>();
  const [notice, setNotice] = useState("");
  const query = useQuery({
    queryKey: DEVICES,
    queryFn: ({ signal }) => call("cardea", "ListOwnMfaDevices", {}, signal),
    staleTime: 0,
  });
  const portal = usePortal();
  const devices = query.data?.devices;
  const canManage = query.data?.canManage === true;
  const done = (text: string) => {
    ask(undefined);
    setNotice(text);
  };
  const close = () => ask(undefined);

  if (portal.data?.usesIdentityProvider) {
    return (
      <Page title={words.title} intro={words.atProvider}>
        {null}
      </Page>
    );
  }
  return (
    <Page
      title={words.title}
      intro={words.intro}
      actions={
        <Button
          variant="primary"
          href="/mfa/register"
          disabled={!canManage}
          disabledReason={query.data ? words.notManaged : undefined}
        >
          {words.register}
        </Button>
      }
    >
      {notice !== "" && <Notice>{notice}</Notice>}
      {query.error && <Failure error={query.error} onRetry={query.refetch} />}
      {query.isPending && <Loading />}
      {query.data && !canManage && <p className="portal-hint">{words.notManaged}</p>}
      {devices?.length === 0 && <Empty title={words.emptyTitle}>{words.empty}</Empty>}
      {devices && devices.length > 0 && (
        <ul className="portal-accounts" aria-label={words.title}>
          {devices.map((device) => (
            <Device key={device.deviceId} device={device} canManage={canManage} ask={ask} />
          ))}
        </ul>
      )}
      {asked?.what === "rename" && <Rename device={asked.device} onDone={done} onClose={close} />}
      {asked?.what === "delete" && <Delete device={asked.device} onDone={done} onClose={close} />}
    </Page>
  );
}

function Device(props: { device: OwnMfaDevice; canManage: boolean; ask: (asked: Asked) => void }) {
  const words = useTexts().mfa;
  const format = useFormat();
  const { device, canManage } = props;
  return (
    <li className="portal-account portal-item">
      <div className="portal-item-facts">
        <strong>{device.name}</strong>
        <dl className="portal-facts">
          <div>
            <dt>{words.type}</dt>
            <dd>{words.types[device.type] ?? device.type}</dd>
          </div>
          <div>
            <dt>{words.registered}</dt>
            <dd>{format.dateTime(device.createdAt)}</dd>
          </div>
          <div>
            <dt>{words.lastUsed}</dt>
            <dd>{device.lastUsedAt ? format.dateTime(device.lastUsedAt) : words.never}</dd>
          </div>
        </dl>
      </div>
      <div className="portal-buttons">
        <Button
          disabled={!canManage}
          ariaLabel={words.renameOf(device.name)}
          onClick={() => props.ask({ what: "rename", device })}
        >
          {words.rename}
        </Button>
        <Button
          disabled={!canManage}
          ariaLabel={words.deleteOf(device.name)}
          onClick={() => props.ask({ what: "delete", device })}
        >
          {words.delete}
        </Button>
      </div>
    </li>
  );
}

interface DialogProps {
  device: OwnMfaDevice;
  onDone: (notice: string) => void;
  onClose: () => void;
}

function Rename(props: DialogProps) {
  const words = useTexts().mfa;
  const client = useQueryClient();
  const [name, setName] = useState(props.device.name);
  const wanted = name.trim();
  const rename = useMutation({
    mutationFn: () =>
      call("cardea", "RenameOwnMfaDevice", { deviceId: props.device.deviceId, name: wanted }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: DEVICES });
      props.onDone(words.renamed(wanted));
    },
  });
  return (
    <Confirm
      title={words.renameTitle}
      action={words.rename}
      isReady={wanted !== ""}
      isBusy={rename.isPending}
      error={rename.error}
      onConfirm={rename.mutate}
      onClose={props.onClose}
    >
      <FormField label={words.name} errorText={wanted === "" ? words.nameMissing : undefined}>
        <Input autoFocus value={name} onChange={({ detail }) => setName(detail.value)} />
      </FormField>
    </Confirm>
  );
}

function Delete(props: DialogProps) {
  const words = useTexts().mfa;
  const client = useQueryClient();
  const [typed, setTyped] = useState("");
  const { deviceId, name } = props.device;
  const remove = useMutation({
    mutationFn: () => call("cardea", "DeleteOwnMfaDevice", { deviceId }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: DEVICES });
      props.onDone(words.deleted(name));
    },
  });
  // The server asks for a fresh proof: a session that somebody else got hold of is not enough.
  const error = remove.error;
  const isStale = error instanceof CallError && error.type === "AccessDeniedException";
  return (
    <Confirm
      title={words.deleteTitle(name)}
      action={words.delete}
      isReady={typed === CONFIRMATION}
      isBusy={remove.isPending}
      error={isStale ? null : error}
      onConfirm={remove.mutate}
      onClose={props.onClose}
    >
      <p className="portal-dialog-intro">{words.deleteWarning}</p>
      {isStale && (
        <div role="alert">
          <p className="portal-dialog-intro">{words.confirmFirstIntro}</p>
          <Button href="/mfa/confirm">{words.confirmFirst}</Button>
        </div>
      )}
      <FormField label={words.deleteConfirm}>
        <Input
          autoFocus
          autoComplete={false}
          placeholder={CONFIRMATION}
          value={typed}
          onChange={({ detail }) => setTyped(detail.value)}
        />
      </FormField>
    </Confirm>
  );
}
