import type { PortalRole } from "@cardea/client";
import { useFormat } from "@cardea/ui";
import Button from "@cloudscape-design/components/button";
import Icon from "@cloudscape-design/components/icon";
import { type KeyboardEvent, memo, type Ref, useId, useState } from "react";
import { useTexts } from "../texts.tsx";
import { Marked } from "./marked.tsx";
import { AccessKeysButton, type Actions, ConsoleLink, StarButton } from "./role-links.tsx";
import type { Found } from "./search.ts";

/** Where there are so few, their roles are shown at once. */
const FEW = 5;

export function AccountList(props: {
  ref: Ref<HTMLUListElement>;
  found: Found[];
  search: string;
  actions: Actions;
}) {
  const texts = useTexts();
  const { found, search, actions } = props;
  return (
    <ul
      ref={props.ref}
      className="portal-accounts"
      aria-label={texts.accounts.list}
      onKeyDown={walk}
    >
      {found.map(({ account, roles }) => (
        <AccountRow
          key={account.accountId}
          found={{ account, roles }}
          search={search}
          actions={actions}
          startsOpen={found.length <= FEW}
        />
      ))}
    </ul>
  );
}

/** Arrow keys, Home and End lead from account to account. */
function walk(event: KeyboardEvent<HTMLUListElement>) {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-disclosure]")];
  const at = buttons.indexOf(event.target as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  if (at >= 0 && to !== undefined) {
    event.preventDefault();
    buttons[to]?.focus();
  }
}

interface RowProps {
  found: Found;
  search: string;
  actions: Actions;
  startsOpen: boolean;
}

const AccountRow = memo(function AccountRow(props: RowProps) {
  const { search, actions } = props;
  const { account, roles } = props.found;
  const texts = useTexts();
  const [isOpen, setOpen] = useOpen(search, props.startsOpen);
  const id = useId();
  const { accountId, favourite } = account;

  return (
    <li className="portal-account" data-account={accountId}>
      <div className="portal-account-row">
        <StarButton
          star={{ accountId, favourite }}
          name={account.accountName}
          onChange={actions.star}
        />
        <button
          type="button"
          className="portal-account-name"
          data-disclosure
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <span className="portal-caret" data-open={isOpen}>
            <Icon name="caret-right-filled" />
          </span>
          <span className="portal-account-facts">
            <span className="portal-account-title">
              <Marked text={account.accountName} search={search} />
            </span>
            <span className="portal-account-id">
              <Marked text={accountId} search={search} />
            </span>
            <span className="portal-account-mail">
              <Marked text={account.emailAddress} search={search} />
            </span>
          </span>
          <span className="portal-account-count">{texts.accounts.roles(roles.length)}</span>
        </button>
      </div>
      {isOpen && (
        <ul
          id={id}
          className="portal-roles"
          aria-label={texts.accounts.rolesOf(account.accountName)}
        >
          {roles.map((role) => (
            <RoleRow
              key={role.roleName}
              found={props.found}
              role={role}
              search={search}
              actions={actions}
            />
          ))}
        </ul>
      )}
    </li>
  );
}, isSameRow);

/** What was opened by hand; a new search decides anew. The row stays, and keeps the focus. */
function useOpen(search: string, startsOpen: boolean): [boolean, (isOpen: boolean) => void] {
  const [chosen, setChosen] = useState({ search, isOpen: startsOpen });
  const isOpen = chosen.search === search ? chosen.isOpen : startsOpen;
  return [isOpen, (next) => setChosen({ search, isOpen: next })];
}

/** Typing makes new lists of the same accounts; only what differs is drawn again. */
function isSameRow(before: RowProps, after: RowProps): boolean {
  return (
    before.found.account === after.found.account &&
    before.found.roles.length === after.found.roles.length &&
    before.search === after.search &&
    before.actions === after.actions
  );
}

function RoleRow(props: { found: Found; role: PortalRole; search: string; actions: Actions }) {
  const texts = useTexts();
  const format = useFormat();
  const { role, search, actions } = props;
  const { account } = props.found;
  const choice = { account, role };
  const name = texts.accounts.inAccount(role.roleName, account.accountName);
  return (
    <li className="portal-role">
      <StarButton
        star={{ accountId: account.accountId, roleName: role.roleName, favourite: role.favourite }}
        name={name}
        onChange={actions.star}
      />
      <div className="portal-role-facts">
        <ConsoleLink choice={choice} search={search} />
        <span className="portal-role-about">
          {role.description && <span>{role.description}</span>}
          <span>{texts.accounts.sessionOf(format.duration(role.sessionDuration))}</span>
        </span>
      </div>
      <div className="portal-role-actions">
        <AccessKeysButton choice={choice} actions={actions} />
        <Button
          variant="inline-icon"
          iconName="share"
          ariaLabel={texts.accounts.shortcutFor(role.roleName, account.accountName)}
          onClick={() => actions.openShortcut(choice)}
        />
      </div>
    </li>
  );
}
