import { readSetting, writeSetting } from "@cardea/ui";
import { createContext, use } from "react";
import { en, type Texts } from "./texts/en.ts";

export type { Texts };

/** The languages there are, by their own names. */
export const LANGUAGES: Record<string, string> = { en: "English", de: "Deutsch" };

const KEY = "cardea-language";

/** What the person chose, else the first of the browser's languages that there is. */
export function preferredLanguage(): string {
  const wanted = [readSetting(KEY), ...navigator.languages];
  const primary = wanted.map((tag) => tag?.split("-")[0] ?? "");
  return primary.find((language) => language in LANGUAGES) ?? "en";
}

export function rememberLanguage(language: string): void {
  writeSetting(KEY, language);
}

export async function loadTexts(language: string): Promise<Texts> {
  return language === "de" ? (await import("./texts/de.ts")).de : en;
}

export const TextsContext = createContext<Texts>(en);

export function useTexts(): Texts {
  return use(TextsContext);
}
