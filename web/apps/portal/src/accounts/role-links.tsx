import type { PortalAccount, PortalRole } from "@cardea/client";
import { hrefOf } from "@cardea/ui";
import Button from "@cloudscape-design/components/button";
import Icon from "@cloudscape-design/components/icon";
import type { Star } from "../data/queries.ts";
import { useTexts } from "../texts.tsx";
import { Marked } from "./marked.tsx";

/** An account and a role in it. */
export interface Choice {
  account: PortalAccount;
  role: PortalRole;
}

export interface Actions {
  star: (star: Star) => void;
  openAccessKeys: (choice: Choice) => void;
  openShortcut: (choice: Choice) => void;
}

/**
 * A link to the console. It is a plain link to a page of the portal in a new tab, which asks for the
 * session there: no pop-up to be blocked, and every way of opening a link works.
 */
export function ConsoleLink(props: { choice: Choice; search?: string }) {
  const texts = useTexts();
  const { account, role } = props.choice;
  return (
    <a
      className="portal-role-link"
      href={hrefOf("/console", { account_id: account.accountId, role_name: role.roleName })}
      target="_blank"
      rel="noopener"
      aria-label={texts.accounts.openConsole(role.roleName, account.accountName)}
    >
      <span>
        <Marked text={role.roleName} search={props.search ?? ""} />
      </span>
      <Icon name="external" size="small" />
    </a>
  );
}

export function AccessKeysButton(props: { choice: Choice; actions: Actions }) {
  const texts = useTexts();
  const { account, role } = props.choice;
  return (
    <Button
      variant="inline-link"
      iconName="key"
      ariaLabel={texts.accounts.accessKeysFor(role.roleName, account.accountName)}
      onClick={() => props.actions.openAccessKeys(props.choice)}
    >
      {texts.accounts.accessKeys}
    </Button>
  );
}

export function StarButton(props: { star: Star; name: string; onChange: (star: Star) => void }) {
  const texts = useTexts();
  const { star, name } = props;
  const label = star.favourite
    ? texts.accounts.removeFavourite(name)
    : texts.accounts.addFavourite(name);
  return (
    <button
      type="button"
      className="portal-star"
      aria-pressed={star.favourite}
      aria-label={label}
      title={label}
      onClick={() => props.onChange({ ...star, favourite: !star.favourite })}
    >
      <Icon name={star.favourite ? "star-filled" : "star"} />
    </button>
  );
}
