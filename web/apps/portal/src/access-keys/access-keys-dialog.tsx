import type { PortalSessionTag, RoleCredentials } from "@cardea/client";
import { CodeBlock, readSetting, useFormat, writeSetting } from "@cardea/ui";
import Button from "@cloudscape-design/components/button";
import ExpandableSection from "@cloudscape-design/components/expandable-section";
import Icon from "@cloudscape-design/components/icon";
import Modal from "@cloudscape-design/components/modal";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import Tabs from "@cloudscape-design/components/tabs";
import { type ReactNode, useState } from "react";
import type { Choice } from "../accounts/role-links.tsx";
import type { Portal } from "../data/queries.ts";
import { Failure } from "../shell/failure.tsx";
import { useTexts } from "../texts.tsx";
import { useCredentials, useNow } from "./credentials.ts";
import {
  awsLogin,
  cardeaLogin,
  configFile,
  configureSso,
  credentialsFile,
  environment,
  type Place,
  type System,
} from "./snippets.ts";

const SYSTEM_KEY = "cardea-system";
const SYSTEMS: System[] = ["unix", "windows", "powershell"];

/** The system that was looked at last, else the one this is. */
function firstSystem(): System {
  const stored = SYSTEMS.find((system) => system === readSetting(SYSTEM_KEY));
  return stored ?? (navigator.userAgent.includes("Windows") ? "powershell" : "unix");
}

export default function AccessKeysDialog(props: {
  portal: Portal;
  choice: Choice;
  onClose: () => void;
}) {
  const texts = useTexts();
  const words = texts.accessKeys;
  const { account, role } = props.choice;
  const { state, renew } = useCredentials(account.accountId, role.roleName);
  const [system, setSystem] = useState<System>(firstSystem);
  const place: Place = {
    accountId: account.accountId,
    roleName: role.roleName,
    startUrl: props.portal.startUrl,
    region: props.portal.region,
    endpoint: location.origin,
  };
  const choose = (chosen: string) => {
    writeSetting(SYSTEM_KEY, chosen);
    setSystem(chosen as System);
  };

  return (
    <Modal
      visible
      size="large"
      header={words.title(role.roleName)}
      closeAriaLabel={texts.close}
      onDismiss={props.onClose}
    >
      <p className="portal-dialog-intro">{words.intro(account.accountName, account.accountId)}</p>
      <SessionTags tags={props.portal.sessionTags} />
      <Tabs
        ariaLabel={words.system}
        i18nStrings={{
          scrollLeftAriaLabel: words.previousSystem,
          scrollRightAriaLabel: words.nextSystem,
        }}
        activeTabId={system}
        onChange={({ detail }) => choose(detail.activeTabId)}
        tabs={SYSTEMS.map((id) => ({
          id,
          label: words[id],
          content: (
            <div className="portal-options">
              <SignIn place={place} system={id} />
              {state.kind === "loading" && (
                <div role="status">
                  <StatusIndicator type="loading">{words.loading}</StatusIndicator>
                </div>
              )}
              {state.kind === "failed" && <Failure error={state.error} onRetry={renew} />}
              {state.kind === "there" && (
                <Options
                  place={place}
                  system={id}
                  credentials={state.credentials}
                  onRenew={renew}
                />
              )}
            </div>
          ),
        }))}
      />
    </Modal>
  );
}

/** What policies can tell the person's sessions from those of others by. */
function SessionTags(props: { tags: PortalSessionTag[] }) {
  const words = useTexts().accessKeys;
  if (props.tags.length === 0) {
    return null;
  }
  return (
    <ExpandableSection headerText={words.sessionTags(props.tags.length)}>
      <p>{words.sessionTagsHelp}</p>
      <dl className="portal-facts" data-testid="session-tags">
        {props.tags.map((tag) => (
          <div key={tag.key}>
            <dt>{tag.key}</dt>
            <dd>{tag.value}</dd>
          </div>
        ))}
      </dl>
    </ExpandableSection>
  );
}

function Block(props: { label: string; text: string; testId: string }) {
  const { copy, copied, copyFailed } = useTexts();
  return <CodeBlock {...props} words={{ copy, copied, copyFailed }} />;
}

function Labelled(props: { label: string; children: ReactNode }) {
  return (
    <div>
      <div className="portal-label">{props.label}</div>
      {props.children}
    </div>
  );
}

/** What needs no secret to be copied. */
function SignIn(props: { place: Place; system: System }) {
  const { place, system } = props;
  const words = useTexts().accessKeys;
  const file = system === "unix" ? words.configFile : words.configFileWindows;
  return (
    <section className="portal-option portal-recommended">
      <h3>{words.recommended}</h3>
      <p>{words.recommendedHelp}</p>
      <div className="portal-pair">
        <Labelled label={words.startUrl}>
          <Block label={words.startUrl} text={place.startUrl} testId="start-url" />
        </Labelled>
        <Labelled label={words.region}>
          <Block label={words.region} text={place.region} testId="region" />
        </Labelled>
      </div>
      <ExpandableSection headerText={words.commands}>
        <div className="portal-option">
          <Labelled label={words.configure}>
            <Block label={words.configure} text={configureSso(place, system)} testId="configure" />
          </Labelled>
          <Labelled label={file}>
            <Block label={file} text={configFile(place)} testId="config" />
          </Labelled>
          <Labelled label={words.login}>
            <Block label={words.login} text={awsLogin(place)} testId="login" />
          </Labelled>
          <Labelled label={words.cardeaLogin}>
            <Block label={words.cardeaLogin} text={cardeaLogin(place)} testId="cardea-login" />
          </Labelled>
        </div>
      </ExpandableSection>
    </section>
  );
}

function Options(props: {
  place: Place;
  system: System;
  credentials: Required<RoleCredentials>;
  onRenew: () => void;
}) {
  const { place, system, credentials } = props;
  const words = useTexts().accessKeys;
  const file = system === "unix" ? "~/.aws/credentials" : "%USERPROFILE%\\.aws\\credentials";
  const values = [
    [words.accessKeyId, credentials.accessKeyId, "access-key-id"],
    [words.secretAccessKey, credentials.secretAccessKey, "secret-access-key"],
    [words.sessionToken, credentials.sessionToken, "session-token"],
  ] as const;
  return (
    <>
      <Expiry at={credentials.expiration} onRenew={props.onRenew} />
      <section className="portal-option">
        <h3>{words.environment}</h3>
        <p>{words.environmentHelp}</p>
        <Block
          label={words.environment}
          text={environment(place, credentials, system)}
          testId="environment"
        />
      </section>
      <section className="portal-option">
        <h3>{words.file}</h3>
        <p>{words.fileHelp(file)}</p>
        <Block label={words.file} text={credentialsFile(place, credentials)} testId="file" />
      </section>
      <section className="portal-option">
        <h3>{words.values}</h3>
        {values.map(([label, text, testId]) => (
          <Labelled key={testId} label={label}>
            <Block label={label} text={text} testId={testId} />
          </Labelled>
        ))}
      </section>
    </>
  );
}

function Expiry(props: { at: number; onRenew: () => void }) {
  const words = useTexts().accessKeys;
  const format = useFormat();
  const now = useNow();
  const isExpired = props.at <= now;
  return (
    <div className="portal-expiry" data-testid="expiry">
      <span>
        <Icon
          name={isExpired ? "status-warning" : "status-info"}
          variant={isExpired ? "warning" : "link"}
        />{" "}
        {isExpired
          ? words.expired
          : words.expires(format.time(props.at), format.relative(props.at, now))}
      </span>
      <Button variant="inline-link" iconName="refresh" onClick={props.onRenew}>
        {words.newOnes}
      </Button>
    </div>
  );
}
