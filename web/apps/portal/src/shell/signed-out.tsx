import Button from "@cloudscape-design/components/button";
import { signInAgain } from "../data/session.ts";
import { useTexts } from "../texts.tsx";
import { Page } from "./page.tsx";

export function SignedOut() {
  const texts = useTexts();
  return (
    <Page title={texts.signedOut.title}>
      <p>{texts.signedOut.text}</p>
      <Button variant="primary" onClick={signInAgain}>
        {texts.signedOut.signIn}
      </Button>
    </Page>
  );
}
