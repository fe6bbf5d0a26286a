// Role credentials live in this component's state while the dialog is open, and nowhere else: in no
// cache, no storage, no address.

import { type CallError, call, type RoleCredentials } from "@cardea/client";
import { useCallback, useEffect, useState } from "react";
import { sessionMayBeOver } from "../data/session.ts";

const TICK_MS = 15_000;

type State =
  | { kind: "loading" }
  | { kind: "failed"; error: Error }
  | { kind: "there"; credentials: Required<RoleCredentials> };

/** Fresh credentials at each opening, and again when asked. */
export function useCredentials(accountId: string, roleName: string) {
  const [state, setState] = useState<State>({ kind: "loading" });
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: an attempt is what asks again
  useEffect(() => {
    const stop = new AbortController();
    setState({ kind: "loading" });
    call("sso", "GetRoleCredentials", { accountId, roleName }, stop.signal).then(
      (answer) => setState({ kind: "there", credentials: complete(answer.roleCredentials) }),
      (error: CallError) => {
        if (!stop.signal.aborted) {
          sessionMayBeOver(error);
          setState({ kind: "failed", error });
        }
      },
    );
    return () => stop.abort();
  }, [accountId, roleName, attempt]);

  const renew = useCallback(() => setAttempt((count) => count + 1), []);
  return { state, renew };
}

function complete(given: RoleCredentials | undefined): Required<RoleCredentials> {
  return {
    accessKeyId: given?.accessKeyId ?? "",
    secretAccessKey: given?.secretAccessKey ?? "",
    sessionToken: given?.sessionToken ?? "",
    // The one instant of AWS's portal API that is in milliseconds.
    expiration: (given?.expiration ?? 0) / 1000,
  };
}

/** The time in seconds, kept up to date roughly. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now() / 1000);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now() / 1000), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
