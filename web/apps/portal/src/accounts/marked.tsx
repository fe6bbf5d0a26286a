import { marked } from "./search.ts";

/** A text with what was searched for marked in it. */
export function Marked(props: { text: string; search: string }) {
  if (props.search === "") {
    return props.text;
  }
  return marked(props.text, props.search).map((part, place) =>
    part.isHit ? <mark key={place}>{part.text}</mark> : part.text,
  );
}
