import { call, type OwnSession } from "@cardea/client";
import { useFormat } from "@cardea/ui";
import Badge from "@cloudscape-design/components/badge";
import Button from "@cloudscape-design/components/button";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { everyPage } from "../data/pages.ts";
import { Confirm, Notice } from "../shell/confirm.tsx";
import { Failure } from "../shell/failure.tsx";
import { Loading, Page } from "../shell/page.tsx";
import { type Texts, useTexts } from "../texts.tsx";

const SESSIONS = ["sessions"];

type Asked = OwnSession | "others";

export default function SessionsPage() {
  const texts = useTexts();
  const words = texts.sessions;
  const [asked, ask] = useState<Asked>();
  const [notice, setNotice] = useState("");
  const query = useQuery({
    queryKey: SESSIONS,
    queryFn: ({ signal }) =>
      everyPage(
        (nextToken) => call("cardea", "ListOwnSessions", { nextToken }, signal),
        (page) => page.sessions,
      ),
    staleTime: 0,
  });
  const hasOthers = query.data?.some((session) => !session.current) === true;

  return (
    <Page
      title={words.title}
      intro={words.intro}
      actions={
        <Button disabled={!hasOthers} onClick={() => ask("others")}>
          {words.endOthers}
        </Button>
      }
    >
      {notice !== "" && <Notice>{notice}</Notice>}
      {query.error && <Failure error={query.error} onRetry={query.refetch} />}
      {query.isPending && <Loading />}
      {query.data && (
        <ul className="portal-accounts" aria-label={words.title}>
          {query.data.map((session) => (
            <Session key={session.sessionId} session={session} onEnd={() => ask(session)} />
          ))}
        </ul>
      )}
      {asked && (
        <End
          asked={asked}
          onClose={() => ask(undefined)}
          onDone={(text) => {
            ask(undefined);
            setNotice(text);
          }}
        />
      )}
    </Page>
  );
}

function Session(props: { session: OwnSession; onEnd: () => void }) {
  const words = useTexts().sessions;
  const format = useFormat();
  const { session } = props;
  const device = holder(session, words);
  const facts: Array<[string, string | undefined]> = [
    [words.address, session.sourceIpAddress],
    [words.started, format.dateTime(session.createdAt)],
    [words.lastActive, format.relative(session.lastActiveAt)],
    [words.ends, format.dateTime(session.expiresAt)],
    [words.methods, session.methods?.map((id) => words.methodNames[id] ?? id).join(" + ")],
    [words.applications, session.applications?.join(", ")],
    [words.resource, session.resource],
  ];
  return (
    <li className="portal-account portal-item">
      <div className="portal-item-facts">
        <span className="portal-item-title">
          <strong title={session.userAgent}>{device}</strong>
          {session.current && <Badge color="blue">{words.current}</Badge>}
        </span>
        <dl className="portal-facts">
          {facts.map(
            ([label, value]) =>
              value && (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </div>
              ),
          )}
        </dl>
      </div>
      {!session.current && (
        <div className="portal-buttons">
          <Button ariaLabel={words.endOf(device)} onClick={props.onEnd}>
            {words.end}
          </Button>
        </div>
      )}
    </li>
  );
}

/** Whose session it is: a device's, or an application's that acts for the person. */
function holder(session: OwnSession, words: Texts["sessions"]): string {
  if (session.kind === "INTERACTIVE") {
    return session.device || words.unknownDevice;
  }
  const name = session.applicationName ?? "";
  return session.kind === "BACKGROUND" ? words.background(name) : words.application(name);
}

function End(props: { asked: Asked; onDone: (notice: string) => void; onClose: () => void }) {
  const words = useTexts().sessions;
  const client = useQueryClient();
  const { asked } = props;
  const end = useMutation({
    mutationFn: async () => {
      if (asked === "others") {
        const { endedSessions } = await call("cardea", "EndOwnOtherSessions", {});
        return words.othersEnded(endedSessions);
      }
      await call("cardea", "EndOwnSession", { sessionId: asked.sessionId });
      return words.ended;
    },
    onSuccess: async (text) => {
      await client.invalidateQueries({ queryKey: SESSIONS });
      props.onDone(text);
    },
  });
  const isAll = asked === "others";
  return (
    <Confirm
      title={isAll ? words.endOthersTitle : words.endTitle}
      action={isAll ? words.endOthers : words.end}
      isBusy={end.isPending}
      error={end.error}
      onConfirm={end.mutate}
      onClose={props.onClose}
    >
      <p className="portal-dialog-intro">
        {isAll ? words.endOthersWarning : words.endWarning(holder(asked, words))}
      </p>
    </Confirm>
  );
}
