// What becomes of a page whose session is over.

import { CallError, SIGNED_OUT } from "@cardea/client";
import { useSyncExternalStore } from "react";

let isOver = false;
let hasBeenAlive = false;
const listeners = new Set<() => void>();

/** To be told of every successful call. */
export function sessionIsAlive(): void {
  hasBeenAlive = true;
}

/** To be told of every failed call. */
export function sessionMayBeOver(error: unknown): void {
  if (!(error instanceof CallError) || error.type !== SIGNED_OUT || isOver) {
    return;
  }
  if (hasBeenAlive) {
    signInAgain();
    return;
  }
  // Loading the page again would lead here again: ask first.
  isOver = true;
  for (const listener of listeners) {
    listener();
  }
}

/** `/start` signs in and comes back to the same fragment. */
export function signInAgain(): void {
  location.reload();
}

export function useSessionIsOver(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isOver,
  );
}
