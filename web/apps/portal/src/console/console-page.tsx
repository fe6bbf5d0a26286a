// Where links to the console lead, those of the accounts page and shortcuts alike. It asks the server
// for a session and goes there; the server decides about the destination.

import { call } from "@cardea/client";
import { hrefOf, useRoute } from "@cardea/ui";
import { useMutation } from "@tanstack/react-query";
import { useEffect } from "react";
import { usePortal } from "../data/queries.ts";
import { Failure } from "../shell/failure.tsx";
import { Empty, Loading, Page } from "../shell/page.tsx";
import { useTexts } from "../texts.tsx";

interface Target {
  accountId: string;
  roleName: string;
  destination?: string;
}

export default function ConsolePage() {
  const texts = useTexts();
  const { parameters } = useRoute();
  const accountId = parameters.get("account_id") ?? "";
  const roleName = parameters.get("role_name") ?? "";
  const destination = parameters.get("destination") || undefined;
  return (
    <Page title={texts.console.title}>
      {accountId === "" ? (
        <Empty title={texts.console.noAccountTitle}>{texts.console.noAccount}</Empty>
      ) : roleName === "" ? (
        <ChooseRole accountId={accountId} destination={destination} />
      ) : (
        <Open target={{ accountId, roleName, ...(destination ? { destination } : {}) }} />
      )}
      <p>
        <a className="portal-role-link" href={hrefOf("/")}>
          {texts.console.toAccounts}
        </a>
      </p>
    </Page>
  );
}

function Open(props: { target: Target }) {
  const texts = useTexts();
  const { accountId, roleName, destination } = props.target;
  const opening = useMutation({
    mutationFn: (target: Target) => call("cardea", "CreateConsoleSession", target),
    // In place of this page, so that "back" does not open the console once more.
    onSuccess: ({ signInUrl }) => location.replace(signInUrl),
  });
  const { mutate } = opening;
  useEffect(() => {
    mutate({ accountId, roleName, ...(destination ? { destination } : {}) });
  }, [mutate, accountId, roleName, destination]);

  if (opening.error) {
    return (
      <Failure
        error={opening.error}
        title={texts.console.failed}
        onRetry={() => mutate(props.target)}
      />
    );
  }
  return (
    <>
      <p>{texts.console.opening(roleName, accountId)}</p>
      <Loading />
    </>
  );
}

function ChooseRole(props: { accountId: string; destination: string | undefined }) {
  const texts = useTexts();
  const portal = usePortal();
  if (portal.error) {
    return <Failure error={portal.error} onRetry={portal.refetch} />;
  }
  if (!portal.data) {
    return <Loading />;
  }
  const account = portal.data.accounts.find((one) => one.accountId === props.accountId);
  if (!account || account.roles.length === 0) {
    return (
      <Empty title={texts.console.notYoursTitle}>{texts.console.notYours(props.accountId)}</Empty>
    );
  }
  return (
    <>
      <h2 className="portal-section">{texts.console.choose(account.accountName)}</h2>
      <ul className="portal-accounts">
        {account.roles.map((role) => (
          <li key={role.roleName} className="portal-account portal-choice">
            <a
              className="portal-role-link"
              href={hrefOf("/console", {
                account_id: account.accountId,
                role_name: role.roleName,
                ...(props.destination ? { destination: props.destination } : {}),
              })}
            >
              {role.roleName}
            </a>
            {role.description && <span className="portal-role-about">{role.description}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
