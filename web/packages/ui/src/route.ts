// Routes are in the fragment, so that one page serves them all and no server sees where one is.

import { useSyncExternalStore } from "react";

export interface Route {
  /** `/`, `/sessions`, .. */
  path: string;
  parameters: URLSearchParams;
}

export function hrefOf(path: string, parameters: Record<string, string> = {}): string {
  // %20 and not +, which some programs that open links keep as it is.
  const query = new URLSearchParams(parameters).toString().replaceAll("+", "%20");
  return query === "" ? `#${path}` : `#${path}?${query}`;
}

export function go(href: string): void {
  location.hash = href;
}

export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  const [path = "", query = ""] = hash.replace(/^#/, "").split(/\?(.*)/s, 2);
  return { path: path === "" ? "/" : path, parameters: new URLSearchParams(query) };
}

function subscribe(onChange: () => void): () => void {
  addEventListener("hashchange", onChange);
  return () => removeEventListener("hashchange", onChange);
}
