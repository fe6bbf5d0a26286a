import Button from "@cloudscape-design/components/button";
import { useEffect, useId, useRef, useState } from "react";
import { copyText } from "./copy.ts";

interface Words {
  copy: string;
  copied: string;
  copyFailed: string;
}

type Outcome = "none" | "copied" | "failed";

const SHOWN_MS = 2500;
const LONG = 600;

/** A text to be copied: by its button, or by a click anywhere on it. */
export function CodeBlock(props: {
  text: string;
  /** What is copied, for those who do not see the block. */
  label: string;
  words: Words;
  testId?: string;
}) {
  const { text, label, words } = props;
  const [outcome, setOutcome] = useState<Outcome>("none");
  const code = useRef<HTMLPreElement>(null);
  const id = useId();

  useEffect(() => {
    if (outcome === "none") {
      return;
    }
    const timer = setTimeout(() => setOutcome("none"), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = async () => {
    const isCopied = await copyText(text);
    setOutcome(isCopied ? "copied" : "failed");
    if (!isCopied && code.current) {
      getSelection()?.selectAllChildren(code.current);
    }
  };
  const copyUnlessSelecting = () => {
    if (getSelection()?.isCollapsed !== false) {
      void copy();
    }
  };

  return (
    <div className="cardea-code" data-testid={props.testId} data-long={text.length > LONG}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a convenience for the mouse; keys have the button */}
      <pre ref={code} id={id} onClick={copyUnlessSelecting}>
        <code>{text}</code>
      </pre>
      <span className="cardea-code-copy">
        <Button
          variant="icon"
          iconName={outcome === "copied" ? "status-positive" : "copy"}
          ariaLabel={`${words.copy}: ${label}`}
          onClick={() => void copy()}
        />
      </span>
      <span role="status" className="cardea-code-status">
        {outcome === "copied" ? words.copied : outcome === "failed" ? words.copyFailed : ""}
      </span>
    </div>
  );
}
