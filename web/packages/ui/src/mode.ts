// Dark and light: as the system says, or as the person chose. Cloudscape looks for a class on the
// body; our own styles follow `color-scheme` through light-dark().

import { readSetting, writeSetting } from "./storage.ts";

export type Mode = "system" | "light" | "dark";

const KEY = "cardea-mode";
const system = matchMedia("(prefers-color-scheme: dark)");

export function storedMode(): Mode {
  const stored = readSetting(KEY);
  return stored === "light" || stored === "dark" ? stored : "system";
}

export function storeMode(mode: Mode): void {
  writeSetting(KEY, mode);
  applyMode();
}

export function applyMode(): void {
  const mode = storedMode();
  const isDark = mode === "dark" || (mode === "system" && system.matches);
  document.documentElement.dataset.mode = isDark ? "dark" : "light";
  document.body.classList.toggle("awsui-dark-mode", isDark);
}

/** Keeps up with the system while nothing else was chosen. */
export function followSystem(): void {
  applyMode();
  system.addEventListener("change", applyMode);
}
