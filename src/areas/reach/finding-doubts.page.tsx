import type { ReactElement } from "react";
import { Card, MarkWords, numberText, percentText } from "../../design/index.ts";
import { cautionsOf } from "./cautions.rules.ts";
import { capital, type PartProps } from "./finding-shown.page.ts";
import type { Row } from "./finding.rules.ts";
import { boundsOf } from "./unknown.rules.ts";
import { hiddenUnderIn } from "./table.rules.ts";

const boundsWords = ({ shown, words, language }: PartProps, row: Row | undefined): string | null => {
  const bounds = row === undefined ? null : boundsOf(shown.finding, row);
  if (row === undefined || bounds === null) return null;
  const text = (rate: number): string => numberText(rate, language, 1);
  return words.page.bounds(row.community.name, text(bounds.knownPer1000), text(bounds.highestPer1000));
};

/** The communities whose count is hidden, and those that nobody counted, each kind with the words of its mark. */
const Uncounted = ({ shown, language }: PartProps): ReactElement => {
  const marks = ["suppressed", "not-collected"] as const;
  const namesOf = (mark: (typeof marks)[number]): string =>
    shown.finding.rows
      .filter((row) => row.mark === mark)
      .map((row) => capital(row.community.name))
      .join(", ");
  return (
    <>
      {marks
        .map((mark) => ({ mark, names: namesOf(mark) }))
        .filter(({ names }) => names !== "")
        .map(({ mark, names }) => (
          <li key={mark}>
            <strong>{names}</strong>
            {": "}
            <MarkWords mark={mark} language={language} hiddenUnder={hiddenUnderIn(shown.table)} />
          </li>
        ))}
    </>
  );
};

/** Who lives here or came for help and is in no row: unknown ethnicity, no code of their own, hidden, no denominator. */
export const Unseen = (part: PartProps & { readonly row: Row | undefined }): ReactElement => {
  const { shown, words, language } = part;
  const { finding, table } = shown;
  const { unknown } = finding;
  const bounds = boundsWords(part, part.row);
  const withoutRate = finding.rows.filter((row) => row.mark === "no-denominator" && !row.base.known);
  return (
    <Card title={words.page.unseenTitle} id="unseen">
      <p>{words.page.unseenLead}</p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>
          {unknown.count.mark === "value"
            ? words.page.unseenUnknown(
                numberText(unknown.count.count, language),
                unknown.share === null ? null : percentText(unknown.share, language),
              )
            : words.page.unseenUnknownMark}
          {bounds === null ? "" : ` ${bounds}`}
        </li>
        <Uncounted {...part} />
        {table.outside.map((one) => (
          <li key={`${one.label} ${one.because}`}>
            <strong dir="auto">{one.label}</strong>
            {`: ${one.because}`}
          </li>
        ))}
        {withoutRate.map((row) => (
          <li key={row.community.code}>
            <strong>{capital(row.community.name)}</strong>
            {`: ${row.base.because}`}
          </li>
        ))}
      </ul>
    </Card>
  );
};

/** What to know before relying on any of it. */
export const Cautions = ({ shown, words }: PartProps): ReactElement => (
  <Card title={words.page.careTitle} id="care">
    <ul className="nhsuk-list nhsuk-list--bullet">
      {[...new Set(cautionsOf(shown.table, shown.finding).map(words.caution))].map((sentence) => (
        <li key={sentence} dir="auto">
          {sentence}
        </li>
      ))}
    </ul>
  </Card>
);
