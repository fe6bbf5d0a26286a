import "@cardea/ui/base.css";
import "./portal.css";

import { followSystem } from "@cardea/ui";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { loadTexts, preferredLanguage } from "./texts.tsx";

followSystem();

const language = preferredLanguage();
const place = document.getElementById("root");
if (place) {
  const texts = await loadTexts(language);
  createRoot(place).render(
    <StrictMode>
      <App language={language} texts={texts} />
    </StrictMode>,
  );
}
