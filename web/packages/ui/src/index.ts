export { CodeBlock } from "./code-block.tsx";
export { copyText } from "./copy.ts";
export { formatters, useFormat } from "./format.ts";
export { LanguageProvider, type LanguageSetting, useLanguage } from "./language.tsx";
export { applyMode, followSystem, type Mode, storedMode, storeMode } from "./mode.ts";
export { go, hrefOf, type Route, useRoute } from "./route.ts";
export { readSetting, writeSetting } from "./storage.ts";
