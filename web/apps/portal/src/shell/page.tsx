import Spinner from "@cloudscape-design/components/spinner";
import { type ReactNode, useEffect } from "react";
import { useTexts } from "../texts.tsx";

/** A page's heading, which is its title in the browser as well. */
export function Page(props: {
  title: string;
  counter?: string;
  intro?: string;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const texts = useTexts();
  useEffect(() => {
    document.title = texts.pageTitle(props.title);
  }, [texts, props.title]);
  return (
    <div className="portal-page">
      <div className="portal-heading">
        <h1>
          {props.title}
          {props.counter && <span className="portal-counter"> {props.counter}</span>}
        </h1>
        {props.actions}
        {props.intro && <p>{props.intro}</p>}
      </div>
      {props.children}
    </div>
  );
}

export function Loading() {
  const texts = useTexts();
  return (
    <div className="portal-loading" role="status">
      <Spinner size="large" /> {texts.loading}
    </div>
  );
}

export function Empty(props: { title: string; children: ReactNode }) {
  return (
    <div className="portal-empty" role="status">
      <strong>{props.title}</strong>
      <p>{props.children}</p>
    </div>
  );
}
