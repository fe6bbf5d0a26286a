import { createContext, type ReactNode, use } from "react";

export interface LanguageSetting {
  /** A BCP 47 tag. */
  language: string;
  choose: (language: string) => void;
}

const LanguageContext = createContext<LanguageSetting>({ language: "en", choose: () => {} });

export function LanguageProvider(props: { setting: LanguageSetting; children: ReactNode }) {
  return <LanguageContext value={props.setting}>{props.children}</LanguageContext>;
}

export function useLanguage(): LanguageSetting {
  return use(LanguageContext);
}
