import type { ReactElement } from "react";
import { Card, Cards, numberText } from "../../design/index.ts";
import { capital, differenceText, perOf, ratioSaid, type PartProps } from "./finding-shown.page.ts";
import type { Row } from "./finding.rules.ts";
import { clearGaps, clearOpposites, differenceIn, gapSide } from "./ranking.rules.ts";

/** The gap with its interval and its ratio, in one line. */
const gapWords = (row: Row, part: PartProps): string => {
  const { words, reference, language } = part;
  const difference = differenceIn(row);
  if (difference === null) return "";
  const [from, to] = difference.ends ?? [0, 0];
  return words.page.gapLine({
    difference: differenceText(difference, part),
    from: numberText(from, language),
    to: numberText(to, language),
    often: words.asOften(ratioSaid(row)),
    reference,
    toPrevent: gapSide(part.shown.finding) === "above",
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

/** Of a measure with no good direction there are differences and no gaps: each side under its own neutral title. */
const Differences = (part: PartProps): ReactElement => {
  const { page } = part.words;
  const rows = clearGaps(part.shown.finding);
  const sides = [
    { title: page.lessOften(part.reference), rows: rows.filter((row) => differenceIn(row)?.isFewer === true) },
    { title: page.moreOften(part.reference), rows: rows.filter((row) => differenceIn(row)?.isFewer === false) },
  ].filter((side) => side.rows.length > 0);
  return (
    <Cards>
      {sides.map((side) => (
        <Card key={side.title} title={side.title}>
          <GapList rows={side.rows} part={part} />
        </Card>
      ))}
      {sides.length > 0 ? null : (
        <Card title={page.eitherOften(part.reference)}>
          <p>{page.differencesNone}</p>
        </Card>
      )}
    </Cards>
  );
};

/** The differences that chance does not explain, largest first, each a link to the page that speaks of it. */
export const Gaps = (part: PartProps): ReactElement => {
  const { finding } = part.shown;
  const side = gapSide(finding);
  if (side === "either") return <Differences {...part} />;
  const prevents = side === "above";
  const gaps = clearGaps(finding);
  const opposites = clearOpposites(finding);
  const { page } = part.words;
  return (
    <Cards>
      <Card title={prevents ? page.preventTitle : page.gapsTitle}>
        {gaps.length === 0 ? <p>{page.gapsNone}</p> : <GapList rows={gaps} part={part} />}
      </Card>
      {opposites.length === 0 ? null : (
        <Card title={prevents ? page.lessOften(part.reference) : page.oppositesTitle}>
          <GapList rows={opposites} part={part} />
        </Card>
      )}
    </Cards>
  );
};
