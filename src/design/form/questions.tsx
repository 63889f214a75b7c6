import type { ReactElement } from "react";
import type { Problem } from "../../nouns/result.ts";
import type { Language } from "../languages.ts";
import { Field } from "./field.tsx";
import type { Choice } from "./field.tsx";

/** One question of a form, as a line of a table. */
export interface Question {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly kind: "text" | "long" | "radios" | "checkboxes" | "select" | "date";
  readonly choices?: readonly Choice[];
}

interface Asked {
  /** Whose form it is, where a page asks the same in several; see `within` of a field. */
  readonly within?: string | undefined;
  readonly questions: readonly Question[];
  /** What was typed by question; what was ticked with commas between. */
  readonly typed: Readonly<Record<string, string>>;
  readonly language: Language;
  readonly problems: readonly Problem[];
}

/** The questions of a form, with what was typed and what must be put right. */
export const Questions = ({ within, questions, typed, language, problems }: Asked): ReactElement => (
  <>
    {questions.map(({ name, label, hint, kind, choices = [] }) => {
      const common = { within, name, label, hint, language, problems };
      const value = typed[name] ?? "";
      if (kind === "checkboxes")
        return <Field key={name} kind={kind} {...common} choices={choices} values={value.split(",")} />;
      if (kind === "radios" || kind === "select")
        return <Field key={name} kind={kind} {...common} choices={choices} value={value} />;
      if (kind === "date") return <Field key={name} kind={kind} {...common} value={value} />;
      return <Field key={name} kind={kind === "long" ? "textarea" : "text"} {...common} value={value} />;
    })}
  </>
);

/** Problems in the order of the questions they are about, as the reader comes to them; others come first. */
export const inOrderOf = (questions: readonly Pick<Question, "name">[], problems: readonly Problem[]) => {
  const place = ({ field }: Problem): number => questions.findIndex(({ name }) => name === field);
  return problems.toSorted((one, other) => place(one) - place(other));
};

/** Words of a table as choices, in its order. */
export const choicesOf = <Value extends string>(words: Readonly<Record<Value, string>>): readonly Choice[] =>
  Object.entries<string>(words).map(([value, said]) => ({ value, words: said }));
