import { useFormat } from "@cardea/ui";
import { useId, useMemo } from "react";
import type { Portal } from "../data/queries.ts";
import { useTexts } from "../texts.tsx";
import {
  AccessKeysButton,
  type Actions,
  type Choice,
  ConsoleLink,
  StarButton,
} from "./role-links.tsx";

const MOST_RECENTS = 6;

interface Quick extends Choice {
  usedAt?: number;
}

/** The roles with a star, then those that were used last: one click to the console. */
export function QuickAccess(props: { portal: Portal; actions: Actions }) {
  const texts = useTexts();
  const { favourites, recents } = useMemo(() => quick(props.portal), [props.portal]);
  return (
    <>
      <Cards title={texts.accounts.favourites} cards={favourites} actions={props.actions} />
      <Cards title={texts.accounts.recents} cards={recents} actions={props.actions} isRecent />
    </>
  );
}

function quick(portal: Portal): { favourites: Quick[]; recents: Quick[] } {
  const usedAt = new Map(portal.recents.map((use) => [keyOf(use), use.usedAt]));
  const favourites: Quick[] = [];
  const others = new Map<string, Quick>();
  for (const account of portal.accounts) {
    for (const role of account.roles) {
      const key = keyOf({ accountId: account.accountId, roleName: role.roleName });
      const used = usedAt.get(key);
      if (role.favourite) {
        favourites.push({ account, role, usedAt: used });
      } else if (used !== undefined) {
        others.set(key, { account, role, usedAt: used });
      }
    }
  }
  const recents = portal.recents
    .map((use) => others.get(keyOf(use)))
    .filter((use) => use !== undefined)
    .slice(0, MOST_RECENTS);
  return { favourites, recents };
}

function keyOf(use: { accountId: string; roleName: string }): string {
  return `${use.accountId}/${use.roleName}`;
}

function Cards(props: { title: string; cards: Quick[]; actions: Actions; isRecent?: true }) {
  const texts = useTexts();
  const format = useFormat();
  const id = useId();
  if (props.cards.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="portal-section">
        {props.title}
      </h2>
      <ul className={props.isRecent ? "portal-cards portal-cards-recent" : "portal-cards"}>
        {props.cards.map((card) => {
          const { account, role, usedAt } = card;
          const { accountId } = account;
          return (
            <li key={keyOf({ accountId, roleName: role.roleName })} className="portal-card">
              <div className="portal-card-head">
                <h3>{account.accountName}</h3>
                <StarButton
                  star={{ accountId, roleName: role.roleName, favourite: role.favourite }}
                  name={texts.accounts.inAccount(role.roleName, account.accountName)}
                  onChange={props.actions.star}
                />
              </div>
              <div className="portal-card-about">
                <span className="portal-account-id">{accountId}</span>
                {usedAt !== undefined && (
                  <span>{texts.accounts.used(format.relative(usedAt))}</span>
                )}
              </div>
              <div className="portal-card-foot">
                <ConsoleLink choice={card} />
                <AccessKeysButton choice={card} actions={props.actions} />
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
