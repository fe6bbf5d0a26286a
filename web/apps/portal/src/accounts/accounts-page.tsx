import { useFormat } from "@cardea/ui";
import Button from "@cloudscape-design/components/button";
import Pagination from "@cloudscape-design/components/pagination";
import TextFilter from "@cloudscape-design/components/text-filter";
import {
  lazy,
  Suspense,
  useCallback,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import { type Portal, useFavourite, usePortal } from "../data/queries.ts";
import { Failure } from "../shell/failure.tsx";
import { Empty, Loading, Page } from "../shell/page.tsx";
import { useTexts } from "../texts.tsx";
import { AccountList } from "./account-list.tsx";
import { QuickAccess } from "./quick-access.tsx";
import type { Actions, Choice } from "./role-links.tsx";
import { buildIndex, find } from "./search.ts";

const AccessKeysDialog = lazy(() => import("../access-keys/access-keys-dialog.tsx"));
const ShortcutDialog = lazy(() => import("../shortcut/shortcut-dialog.tsx"));

const PAGE_SIZE = 50;

export function AccountsPage() {
  const texts = useTexts();
  const portal = usePortal();
  if (portal.data) {
    return (
      <>
        {portal.error && (
          <div className="portal-page">
            <Failure error={portal.error} title={texts.errors.stale} onRetry={portal.refetch} />
          </div>
        )}
        <Accounts portal={portal.data} />
      </>
    );
  }
  return (
    <Page title={texts.accounts.title}>
      {portal.error ? <Failure error={portal.error} onRetry={portal.refetch} /> : <Loading />}
    </Page>
  );
}

type Opened =
  | { dialog: "access-keys"; choice: Choice }
  | { dialog: "shortcut"; choice: Partial<Choice> };

function Accounts(props: { portal: Portal }) {
  const { portal } = props;
  const texts = useTexts();
  const format = useFormat();
  const favourite = useFavourite();
  const [search, setSearch] = useState("");
  const [opened, setOpened] = useState<Opened>();
  const close = useCallback(() => setOpened(undefined), []);
  const setStar = favourite.mutate;
  const actions: Actions = useMemo(
    () => ({
      star: setStar,
      openAccessKeys: (choice) => setOpened({ dialog: "access-keys", choice }),
      openShortcut: (choice) => setOpened({ dialog: "shortcut", choice }),
    }),
    [setStar],
  );

  const all = format.number(portal.accounts.length);
  return (
    <Page
      title={texts.accounts.title}
      counter={`(${all})`}
      actions={
        portal.accounts.length > 0 && (
          <Button iconName="share" onClick={() => setOpened({ dialog: "shortcut", choice: {} })}>
            {texts.accounts.shortcut}
          </Button>
        )
      }
    >
      {favourite.error && <Failure error={favourite.error} />}
      {portal.accounts.length === 0 ? (
        <Empty title={texts.accounts.emptyTitle}>{texts.accounts.empty}</Empty>
      ) : (
        <Finder portal={portal} search={search} onSearch={setSearch} actions={actions} />
      )}
      <Suspense>
        {opened?.dialog === "access-keys" && (
          <AccessKeysDialog portal={portal} choice={opened.choice} onClose={close} />
        )}
        {opened?.dialog === "shortcut" && (
          <ShortcutDialog portal={portal} choice={opened.choice} onClose={close} />
        )}
      </Suspense>
    </Page>
  );
}

function Finder(props: {
  portal: Portal;
  search: string;
  onSearch: (search: string) => void;
  actions: Actions;
}) {
  const { portal, search, onSearch, actions } = props;
  const texts = useTexts();
  const format = useFormat();
  const list = useRef<HTMLUListElement>(null);
  const top = useRef<HTMLDivElement>(null);
  const heading = useId();
  const filter = useFilterFocus();
  // Typing is never kept waiting for the list.
  const wanted = useDeferredValue(search.trim());
  const index = useMemo(() => buildIndex(portal.accounts), [portal.accounts]);
  const found = useMemo(() => find(index, wanted), [index, wanted]);
  const [page, setPage] = usePage(wanted);
  const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
  const current = Math.min(page, pages);
  const shown = useMemo(
    () => found.slice((current - 1) * PAGE_SIZE, current * PAGE_SIZE),
    [found, current],
  );

  const turnTo = (chosen: number) => {
    setPage(chosen);
    top.current?.scrollIntoView();
  };
  const downToList = (event: React.KeyboardEvent) => {
    if (event.key === "ArrowDown") {
      const first = list.current?.querySelector<HTMLElement>("[data-disclosure]");
      if (first) {
        event.preventDefault();
        first.focus();
      }
    }
  };

  const pagination = pages > 1 && (
    <Pagination
      currentPageIndex={current}
      pagesCount={pages}
      onChange={({ detail }) => turnTo(detail.currentPageIndex)}
      ariaLabels={{
        paginationLabel: texts.accounts.pages,
        nextPageLabel: texts.accounts.nextPage,
        previousPageLabel: texts.accounts.previousPage,
        pageLabel: texts.accounts.page,
      }}
    />
  );

  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are the input's, on their way up */}
      <div className="portal-finder" onKeyDown={downToList}>
        <TextFilter
          ref={filter}
          filteringText={search}
          filteringPlaceholder={texts.accounts.search}
          filteringAriaLabel={texts.accounts.searchLabel}
          filteringClearAriaLabel={texts.accounts.clear}
          countText={
            wanted === ""
              ? ""
              : texts.accounts.shown(found.length, format.number(portal.accounts.length))
          }
          onChange={({ detail }) => onSearch(detail.filteringText)}
        />
      </div>
      {wanted === "" && current === 1 && <QuickAccess portal={portal} actions={actions} />}
      {found.length === 0 ? (
        <Empty title={texts.accounts.noMatchTitle}>{texts.accounts.noMatch(wanted)}</Empty>
      ) : (
        <section aria-labelledby={heading}>
          <div className="portal-list-head" ref={top}>
            <h2 id={heading} className="portal-section">
              {wanted === "" ? texts.accounts.all : texts.accounts.found}
            </h2>
            <div className="portal-list-pages">{pagination}</div>
          </div>
          <AccountList ref={list} found={shown} search={wanted} actions={actions} />
          {pages > 1 && <div className="portal-pages-below">{pagination}</div>}
        </section>
      )}
    </>
  );
}

/** The page of the list; a new search begins at the first. */
function usePage(search: string): [number, (page: number) => void] {
  const [at, setAt] = useState({ search, page: 1 });
  const page = at.search === search ? at.page : 1;
  return [page, (chosen) => setAt({ search, page: chosen })];
}

/** `/` leads to the search from everywhere on the page that is not itself for typing. */
function useFilterFocus() {
  const filter = useRef<{ focus: () => void }>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      const isTyping = target.matches("input, textarea, select, [contenteditable]");
      const isElsewhere = document.querySelector("[role=dialog]") !== null;
      if (event.key === "/" && !event.ctrlKey && !event.metaKey && !isTyping && !isElsewhere) {
        event.preventDefault();
        filter.current?.focus();
      }
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  return filter;
}
