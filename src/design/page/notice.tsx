import type { ReactElement, ReactNode } from "react";
import { designWords } from "../design.words.ts";
import type { Language } from "../languages.ts";

export type NoticeKind = "information" | "warning" | "example" | "done";

interface NoticeProps {
  readonly kind: NoticeKind;
  readonly language: Language;
  /** Instead of the kind's own word ("Note", "Take care", "Example", "Done"). */
  readonly title?: string | undefined;
  readonly children: ReactNode;
}

/** Something to know before reading on. The kind is said in a word, and not by colour alone. */
export const Notice = ({ kind, language, title, children }: NoticeProps): ReactElement => (
  <div className={`al-notice al-notice--${kind}`}>
    <p className="al-notice__title">{title ?? designWords(language)[kind]}</p>
    <div className="al-notice__body">{children}</div>
  </div>
);
