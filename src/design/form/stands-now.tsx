import type { ReactElement } from "react";
import { dayText } from "../numbers.ts";
import { Notice } from "../page/notice.tsx";
import { SummaryList } from "../text/summary-list.tsx";
import { fieldId } from "./field-id.ts";
import type { Question } from "./questions.tsx";

export interface Standing {
  /** The field that says so in the error summary, which leads here. */
  readonly field: string;
  readonly questions: readonly Question[];
  /** What the form would show now, by question. */
  readonly now: Readonly<Record<string, string>>;
  /** What was written meanwhile: only what differs is shown. */
  readonly typed?: Readonly<Record<string, string>> | undefined;
}

/** Somebody else changed it meanwhile: what it says now stands above what was typed. */
export const StandsNow = ({ field, questions, now, typed = {} }: Standing): ReactElement => (
  <div id={fieldId(field)}>
    <Notice kind="warning" language="en" title="What it says now">
      <SummaryList
        rows={questions
          .filter(({ name }) => name in now && isOther(now[name] ?? "", typed[name]))
          .map((question) => ({
            key: question.label,
            value: <span dir="auto">{saidIn(question, now[question.name] ?? "")}</span>,
          }))}
      />
    </Notice>
  </div>
);

const isOther = (now: string, typed: string | undefined): boolean =>
  typed === undefined || typed.replaceAll("\r\n", "\n").trim() !== now.trim();

/** An answer as people read it: a day in words, what was chosen by its words. */
function saidIn({ kind, choices = [] }: Question, text: string): string {
  if (text === "") return "nothing";
  if (kind === "date") return dayText(text, "en");
  if (choices.length === 0) return text;
  const chosen = kind === "checkboxes" ? text.split(",") : [text];
  return choices.flatMap(({ value, words }) => (chosen.includes(value) ? [words] : [])).join(", ");
}
