// One query for everything on the accounts page; the others belong to their pages.

import {
  CallError,
  call,
  type GetPortalResponse,
  type PortalAccount,
  type PortalPerson,
  type PortalRecent,
  type PortalSessionTag,
  UNREACHABLE,
} from "@cardea/client";
import {
  MutationCache,
  QueryCache,
  QueryClient,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { sessionIsAlive, sessionMayBeOver } from "./session.ts";

const STALE_MS = 30_000;
const MOST_RETRIES = 2;

/** What GetPortal said last, complete. */
export interface Portal {
  etag: string;
  startUrl: string;
  region: string;
  person: PortalPerson;
  accounts: PortalAccount[];
  recents: PortalRecent[];
  usesIdentityProvider: boolean;
  sessionTags: PortalSessionTag[];
}

export function makeQueryClient(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({ onError: sessionMayBeOver, onSuccess: sessionIsAlive }),
    mutationCache: new MutationCache({ onError: sessionMayBeOver, onSuccess: sessionIsAlive }),
    defaultOptions: {
      queries: {
        staleTime: STALE_MS,
        // Only what another attempt can help: a refusal is an answer.
        retry: (count, error) => isUnreachable(error) && count < MOST_RETRIES,
      },
    },
  });
}

function isUnreachable(error: Error): boolean {
  return error instanceof CallError && error.type === UNREACHABLE;
}

const PORTAL = ["portal"];

/** What the person has; not asked for while it is not `wanted`. */
export function usePortal({ wanted = true } = {}) {
  const client = useQueryClient();
  return useQuery<Portal>({
    queryKey: PORTAL,
    enabled: wanted,
    queryFn: async ({ signal }) => {
      const known = client.getQueryData<Portal>(PORTAL);
      const input = known?.etag ? { ifNoneMatch: known.etag } : {};
      const answer = await call("cardea", "GetPortal", input, signal);
      return answer.notModified && known ? known : complete(answer);
    },
    // The console opens in another tab: coming back shows what was used there.
    refetchOnWindowFocus: "always",
    structuralSharing: false,
  });
}

function complete(answer: GetPortalResponse): Portal {
  return {
    etag: answer.etag,
    startUrl: answer.startUrl ?? "",
    region: answer.region ?? "",
    person: answer.person ?? { userId: "", userName: "", displayName: "" },
    accounts: answer.accounts ?? [],
    recents: answer.recents ?? [],
    usesIdentityProvider: answer.usesIdentityProvider ?? false,
    sessionTags: answer.sessionTags ?? [],
  };
}

/** An account, or a role in it. */
export interface Star {
  accountId: string;
  roleName?: string;
  favourite: boolean;
}

/** Sets or takes a star at once, and puts it back when the server refuses. */
export function useFavourite() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ favourite, ...what }: Star) =>
      call("cardea", favourite ? "PutPortalFavourite" : "DeletePortalFavourite", what),
    onMutate: async (star) => {
      await client.cancelQueries({ queryKey: PORTAL });
      const before = client.getQueryData<Portal>(PORTAL);
      if (before) {
        client.setQueryData<Portal>(PORTAL, withStar(before, star));
      }
      return before;
    },
    onError: (_error, _star, before) => {
      if (before) {
        client.setQueryData<Portal>(PORTAL, before);
      }
    },
    onSettled: () => client.invalidateQueries({ queryKey: PORTAL }),
  });
}

export function withStar(portal: Portal, star: Star): Portal {
  const accounts = portal.accounts.map((account) => {
    if (account.accountId !== star.accountId) {
      return account;
    }
    if (star.roleName === undefined) {
      return { ...account, favourite: star.favourite };
    }
    const roles = account.roles.map((role) =>
      role.roleName === star.roleName ? { ...role, favourite: star.favourite } : role,
    );
    return { ...account, roles };
  });
  // No answer of the server was this one.
  return { ...portal, accounts, etag: "" };
}
