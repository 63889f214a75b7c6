/** What must be known to read the figures of a release. */
import type { ReactElement } from "react";
import { numberText, SummaryList } from "../../design/index.ts";
import type { Frozen } from "./frozen.schema.ts";
import { scaleOf } from "./scale.rules.ts";

const language = "en";

export const hiddenWords = ({ cells, hidden, published }: Pick<Frozen, "cells" | "hidden" | "published">): string => {
  if (published) return "Whoever published these counts first has hidden small ones already.";
  const total = numberText(cells, language);
  return hidden === 0
    ? `None of the ${total} counts is hidden.`
    : `${numberText(hidden, language)} of ${total} counts are hidden to protect people: small ones, and others that would give a small one away.`;
};

const unknownWords = ({ report: { unknown } }: Frozen): string => {
  if (unknown.count === null)
    return unknown.mark === "suppressed" ? "Hidden to protect people" : "The file does not say";
  const share = unknown.share === null ? "" : ` (${numberText(unknown.share * 100, language, 1)}% of all)`;
  return `${numberText(unknown.count, language)}${share}`;
};

/** The page shows counts and rates; its file for programs has the comparisons too, and how they were worked out. */
const isOfThePage = ({ number }: Frozen["report"]["methods"][number]): boolean =>
  /^(population|seen|rate_per|lower_95)/u.test(number);

/** The field of the file, as a reader of the page knows it. */
const spoken: Readonly<Record<string, string>> = {
  population: "Out of how many",
  "seen_min, seen_max": "What rounding allows",
  rate_per_1000: "Rate",
  "lower_95, upper_95": "95% interval",
};

const sourceWords = ({ file, publisher, vintage, licence }: Frozen["report"]["sources"][number]): string =>
  [file, publisher, vintage, licence].filter((part) => part !== null && part !== "").join(", ");

const AboutTable = ({ frozen }: { readonly frozen: Frozen }): ReactElement => (
  <SummaryList
    rows={[
      { key: "Period", value: frozen.choices.period },
      { key: "Rates are", value: scaleOf(frozen).words },
      { key: "Ethnicity not known", value: unknownWords(frozen) },
      ...(frozen.published ? [] : [{ key: "Small numbers", value: frozen.policy.words }]),
      { key: "Hidden", value: hiddenWords(frozen) },
      ...frozen.report.sources.map((source) => ({
        key: source.role === "population" ? "Who lives here" : "Who was counted",
        value: <span dir="auto">{sourceWords(source)}</span>,
      })),
    ]}
  />
);

export const AboutFigures = ({ frozen }: { readonly frozen: Frozen }): ReactElement => (
  <>
    <h2>About these figures</h2>
    <AboutTable frozen={frozen} />
    <h2>How they were worked out</h2>
    <ul>
      {frozen.report.methods.filter(isOfThePage).map(({ number, name, formula, source }) => (
        <li key={number}>{`${spoken[number] ?? number}: ${name}. ${formula}. From: ${source}.`}</li>
      ))}
    </ul>
    {frozen.report.warnings.length === 0 ? null : (
      <>
        <h2>Take care</h2>
        <ul>
          {frozen.report.warnings.map((words) => (
            <li key={words} dir="auto">
              {words}
            </li>
          ))}
        </ul>
      </>
    )}
  </>
);
