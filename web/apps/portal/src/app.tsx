import { LanguageProvider, useRoute } from "@cardea/ui";
import { QueryClientProvider } from "@tanstack/react-query";
import { type ComponentType, lazy, Suspense, useEffect, useRef, useState } from "react";
import { AccountsPage } from "./accounts/accounts-page.tsx";
import { makeQueryClient } from "./data/queries.ts";
import { useSessionIsOver } from "./data/session.ts";
import { Loading } from "./shell/page.tsx";
import { Shell } from "./shell/shell.tsx";
import { SignedOut } from "./shell/signed-out.tsx";
import { loadTexts, rememberLanguage, type Texts, TextsContext } from "./texts.tsx";

const queryClient = makeQueryClient();

// The accounts page is what nearly everybody comes for; the others load when they are asked for.
const PAGES: Record<string, ComponentType> = {
  "/": AccountsPage,
  "/applications": lazy(() => import("./applications/applications-page.tsx")),
  "/console": lazy(() => import("./console/console-page.tsx")),
  "/mfa-devices": lazy(() => import("./mfa-devices/mfa-devices-page.tsx")),
  "/profile": lazy(() => import("./profile/profile-page.tsx")),
  "/sessions": lazy(() => import("./sessions/sessions-page.tsx")),
};

export function App(props: { language: string; texts: Texts }) {
  const [{ language, texts }, speak] = useState(props);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choose = async (chosen: string) => {
    rememberLanguage(chosen);
    speak({ language: chosen, texts: await loadTexts(chosen) });
  };
  return (
    <LanguageProvider setting={{ language, choose }}>
      <TextsContext value={texts}>
        <QueryClientProvider client={queryClient}>
          <Content />
        </QueryClientProvider>
      </TextsContext>
    </LanguageProvider>
  );
}

function Content() {
  const { path } = useRoute();
  const isOver = useSessionIsOver();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(path);
  const Page = PAGES[path] ?? AccountsPage;

  // A new page begins at its top, for eyes and for keys.
  useEffect(() => {
    if (shown.current !== path) {
      shown.current = path;
      scrollTo(0, 0);
      main.current?.focus({ preventScroll: true });
    }
  }, [path]);

  return (
    <Shell path={path}>
      <main id="content" ref={main} tabIndex={-1}>
        {isOver ? (
          <SignedOut />
        ) : (
          <Suspense fallback={<Loading />}>
            <Page />
          </Suspense>
        )}
      </main>
    </Shell>
  );
}
