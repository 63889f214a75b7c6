import type { ReactElement } from "react";
import { Card, Cards, numberText, type Language } from "../../design/index.ts";
import { capital, endsOf, perOf, ratioSaid, type PartProps } from "./finding-shown.page.ts";
import type { Row } from "./finding.rules.ts";
import { clearGaps, clearOpposites, gapSide } from "./ranking.rules.ts";
import type { ReachWords } from "./reach.words.ts";

const differenceWords = (row: Row, words: ReachWords, language: Language): string => {
  const count = numberText(Math.abs(row.missing ?? 0), language);
  return (row.missing ?? 0) >= 0 ? words.fewer(count) : words.more(count);
};

/** The gap with its interval and its ratio, in one line. */
const gapWords = (row: Row, { words, reference, language }: PartProps): string => {
  const [from, to] = endsOf(row) ?? [0, 0];
  return words.page.gapLine({
    difference: differenceWords(row, words, language),
    from: numberText(from, language),
    to: numberText(to, language),
    often: words.asOften(ratioSaid(row)),
    reference,
  });
};

const GapList = ({ rows, part }: { readonly rows: readonly Row[]; readonly part: PartProps }): ReactElement => (
  <ol className="al-gaps">
    {rows.map((row) => (
      <li key={row.community.code}>
        <a href={part.shown.to({ community: row.community.code })}>{capital(row.community.name)}</a>
        {`: ${gapWords(row, part)}`}
        {perOf(part.shown).isResidents && row.community.residents.relation === "sum-of" ? (
          <span className="al-small">
            {` (${part.words.page.residentsSum(row.community.residents.from.join(", "))})`}
          </span>
        ) : null}
      </li>
    ))}
  </ol>
);

/** The differences that chance does not explain, largest first, each a link to the page that speaks of it. */
export const Gaps = (part: PartProps): ReactElement => {
  const { finding } = part.shown;
  const prevents = gapSide(finding) === "above";
  const gaps = clearGaps(finding);
  const opposites = clearOpposites(finding);
  const { page } = part.words;
  return (
    <Cards>
      <Card title={prevents ? page.preventTitle : page.gapsTitle}>
        {gaps.length === 0 ? <p>{page.gapsNone}</p> : <GapList rows={gaps} part={part} />}
      </Card>
      {opposites.length === 0 ? null : (
        <Card title={prevents ? page.gapsTitle : page.oppositesTitle}>
          <GapList rows={opposites} part={part} />
        </Card>
      )}
    </Cards>
  );
};
