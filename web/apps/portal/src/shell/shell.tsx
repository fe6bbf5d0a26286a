import { signOut as endSession } from "@cardea/client";
import { go, hrefOf, type Mode, storedMode, storeMode, useLanguage } from "@cardea/ui";
import TopNavigation from "@cloudscape-design/components/top-navigation";
import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { usePortal } from "../data/queries.ts";
import { LANGUAGES, useTexts } from "../texts.tsx";
import mark from "./mark.svg";

/** What is around every page: the bar at the top and the way to the pages. */
export function Shell(props: { path: string; children: ReactNode }) {
  const texts = useTexts();
  const toContent = () => document.getElementById("content")?.focus();
  return (
    <>
      <button type="button" className="portal-skip" onClick={toContent}>
        {texts.skipToContent}
      </button>
      <Bar isPassing={props.path === "/console"} />
      <nav className="portal-tabs" aria-label={texts.navigation}>
        <Tab path="/" current={props.path}>
          {texts.accounts.title}
        </Tab>
        <Tab path="/applications" current={props.path}>
          {texts.applications.title}
        </Tab>
      </nav>
      {props.children}
    </>
  );
}

function Tab(props: { path: string; current: string; children: string }) {
  const isCurrent = props.path === props.current;
  return (
    <a href={hrefOf(props.path)} aria-current={isCurrent ? "page" : undefined}>
      {props.children}
    </a>
  );
}

/** Who only passes through to the console is not kept waiting for a list of their accounts. */
function Bar(props: { isPassing: boolean }) {
  const texts = useTexts();
  const { language, choose } = useLanguage();
  const [mode, setMode] = useState<Mode>(storedMode);
  const portal = usePortal({ wanted: !props.isPassing }).data;
  const person = portal?.person;
  const signOut = useSignOut();
  const name = person?.displayName || person?.userName || texts.menu.account;

  const chooseMode = (chosen: string) => {
    storeMode(chosen as Mode);
    setMode(chosen as Mode);
  };
  const item = (id: string, text: string, current: string) => ({
    id,
    text,
    itemType: "checkbox" as const,
    checked: id === current,
  });

  return (
    <div className="portal-bar">
      <TopNavigation
        identity={{
          href: hrefOf("/"),
          title: texts.portal,
          logo: { src: mark, alt: texts.logo },
        }}
        i18nStrings={{
          overflowMenuTriggerText: texts.menu.more,
          overflowMenuTitleText: texts.menu.more,
          overflowMenuBackIconAriaLabel: texts.menu.back,
          overflowMenuDismissIconAriaLabel: texts.close,
        }}
        utilities={[
          {
            type: "menu-dropdown",
            iconName: "settings",
            ariaLabel: `${texts.menu.language}, ${texts.menu.appearance}`,
            title: `${texts.menu.language}, ${texts.menu.appearance}`,
            onItemClick: ({ detail: { id } }) => (id in LANGUAGES ? choose(id) : chooseMode(id)),
            items: [
              {
                id: "language",
                text: texts.menu.language,
                items: Object.entries(LANGUAGES).map(([id, text]) => item(id, text, language)),
              },
              {
                id: "appearance",
                text: texts.menu.appearance,
                items: [
                  item("system", texts.menu.system, mode),
                  item("light", texts.menu.light, mode),
                  item("dark", texts.menu.dark, mode),
                ],
              },
            ],
          },
          {
            type: "menu-dropdown",
            iconName: "user-profile",
            text: name,
            ...(person?.displayName ? { description: person.userName } : {}),
            ariaLabel: `${texts.menu.account}: ${name}`,
            onItemClick: ({ detail: { id } }) => (id === "sign-out" ? signOut() : go(hrefOf(id))),
            items: [
              { id: "/profile", text: texts.menu.profile },
              // An identity provider asks for its own factors.
              ...(portal?.usesIdentityProvider
                ? []
                : [{ id: "/mfa-devices", text: texts.menu.mfaDevices }]),
              { id: "/sessions", text: texts.menu.sessions },
              { id: "sign-out", text: texts.menu.signOut },
            ],
          },
        ]}
      />
    </div>
  );
}

function useSignOut(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    let wayOut: string | null = null;
    try {
      wayOut = await endSession();
    } finally {
      // Whatever became of it, nothing of the person stays in this page.
      client.clear();
      location.assign(wayOut ?? "/start");
    }
  };
}
