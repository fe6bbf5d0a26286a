// Calls the operations of the models through `POST /web/<service>/<Operation>`. The session is a
// cookie that no script can read; the header proves that this page made the call.

import type { Operations as AccountAccessRuntime } from "./generated/account-access-runtime.ts";
import type { Operations as Cardea } from "./generated/cardea.ts";
import type { Operations as Sso } from "./generated/sso.ts";

interface Services {
  "account-access-runtime": AccountAccessRuntime;
  cardea: Cardea;
  sso: Sso;
}

type Input<O> = O extends { input: infer I } ? I : never;
type Output<O> = O extends { output: infer R } ? R : never;

/** Why a call failed, in the server's words. */
export class CallError extends Error {
  /** `AccessDeniedException`, or one of the kinds below. */
  readonly type: string;
  /** What an administrator finds the request by; absent when no server answered. */
  readonly requestId: string | undefined;

  constructor(type: string, message: string, requestId?: string) {
    super(message);
    this.name = "CallError";
    this.type = type;
    this.requestId = requestId;
  }
}

/** The session is over: only a new sign-in helps. */
export const SIGNED_OUT = "SignedOut";
/** No answer, or none that a server of ours gives. */
export const UNREACHABLE = "Unreachable";

/** Makes one call; throws a `CallError`. */
export async function call<S extends keyof Services, O extends keyof Services[S] & string>(
  service: S,
  operation: O,
  input: Input<Services[S][O]>,
  signal?: AbortSignal,
): Promise<Output<Services[S][O]>> {
  const { body } = await send(service, operation, input, signal);
  return body as Output<Services[S][O]>;
}

/** Ends the session; answers where the browser goes on to, so that an identity provider learns of it. */
export async function signOut(): Promise<string | null> {
  const { headers } = await send("sso", "Logout", {});
  return headers.get("x-cardea-way-out");
}

async function send(
  service: string,
  operation: string,
  input: unknown,
  signal?: AbortSignal,
): Promise<{ body: unknown; headers: Headers }> {
  let response: Response;
  let body: unknown;
  try {
    response = await fetch(`/web/${service}/${operation}`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-cardea-csrf": csrf() },
      credentials: "same-origin",
      cache: "no-store",
      // What nobody can take back is carried out, whether or not the page is left meanwhile.
      keepalive: signal === undefined,
      body: JSON.stringify(input),
      signal: signal ?? null,
    });
    body = await response.json();
  } catch (error) {
    if (signal?.aborted) {
      throw error;
    }
    throw new CallError(UNREACHABLE, "");
  }
  if (response.ok) {
    return { body, headers: response.headers };
  }
  const fault = (body ?? {}) as { __type?: string; message?: string; requestId?: string };
  throw new CallError(fault.__type ?? UNREACHABLE, fault.message ?? "", fault.requestId);
}

function csrf(): string {
  return document.querySelector<HTMLMetaElement>("meta[name=cardea-csrf]")?.content ?? "";
}

export type {
  GetPortalResponse,
  OwnMfaDevice,
  OwnProfile,
  OwnSession,
  PortalAccount,
  PortalApplication,
  PortalPerson,
  PortalRecent,
  PortalRole,
  PortalSessionTag,
  UpdateOwnProfileRequest,
} from "./generated/cardea.ts";
export type { RoleCredentials } from "./generated/sso.ts";
