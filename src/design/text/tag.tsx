import type { ReactElement } from "react";

/** How a thing stands, in a word or three. The tone only underlines what the words already say. */
export const Tag = (props: {
  readonly words: string;
  readonly tone?: "plain" | "waiting" | "good" | undefined;
}): ReactElement => <span className={`al-tag al-tag--${props.tone ?? "plain"}`}>{props.words}</span>;
