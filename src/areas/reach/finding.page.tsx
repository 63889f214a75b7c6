import type { ReactElement } from "react";
import {
  ButtonLink,
  Card,
  Cards,
  Notice,
  numberText,
  PageTitle,
  percentText,
  type Language,
} from "../../design/index.ts";
import { Choices } from "./finding-choices.page.tsx";
import { Cautions, Unseen } from "./finding-doubts.page.tsx";
import { FindingFigure, findingTitle } from "./finding-figure.page.tsx";
import { Gaps } from "./finding-gaps.page.tsx";
import { PathwayCard } from "./finding-pathway.page.tsx";
import {
  perOf,
  rateText,
  referenceName,
  unbroken,
  type Beside,
  type FindingShown,
  type PartProps,
} from "./finding-shown.page.ts";
import { Sources, WorkedOut } from "./finding-workings.page.tsx";
import type { Row } from "./finding.rules.ts";
import { differenceIn, gapSide, rowSpokenOf } from "./ranking.rules.ts";
import { reachWords } from "./reach.words.ts";
import { isForAdults } from "./table.rules.ts";

/** The rate of those compared with; of everyone else it differs from row to row. */
const referenceRateOf = (row: Row): number | null =>
  row.expected === null || !row.base.known ? null : (row.expected / row.base.count) * 1000;

/** The same doubt, however many there are fewer or more: the smaller end of the interval first. */
const leadOf = ({ shown, words, language }: PartProps, row: Row | undefined): string | null => {
  const { finding } = shown;
  const difference = row === undefined ? null : differenceIn(row);
  if (row === undefined || difference === null || difference.ends === null) return null;
  const [from, to] = difference.ends;
  const rates = {
    rate: rateText(row.ratePer1000, shown, language),
    referenceRate: rateText(referenceRateOf(row), shown, language),
  };
  return words.doubt({
    measure: finding.question.measure,
    ...rates,
    gap: numberText(difference.people, language),
    gapFrom: numberText(from, language),
    gapTo: numberText(to, language),
    isFewer: difference.isFewer,
    perResidents: perOf(shown).isResidents,
    isForAdults: isForAdults(shown.table),
    toPrevent: gapSide(finding) === "above",
  });
};

const AtAGlance = ({ shown, words, language, reference }: PartProps): ReactElement => {
  const { finding, table } = shown;
  const { everyone, unknown } = finding;
  const many = words.measure(finding.question.measure).many;
  return (
    <ul className="al-glance">
      {everyone.mark === "value" ? <li>{words.page.inTotal(numberText(everyone.count, language), many)}</li> : null}
      {unknown.count.mark === "value" ? (
        <li>
          {words.page.ofUnknown(
            numberText(unknown.count.count, language),
            unknown.share === null ? null : percentText(unknown.share, language),
          )}
        </li>
      ) : null}
      <li>{`${words.page.comparedWith} ${reference}`}</li>
      <li>{`${table.organisation.name}, ${table.area.name}${table.period === null ? "" : `, ${table.period}`}`}</li>
    </ul>
  );
};

const KeepIt = ({ shown, words }: PartProps): ReactElement => (
  <Cards>
    <Card title={words.page.doTitle}>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {words.page.doSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </Card>
    <Card title={words.page.keepTitle}>
      <p>{shown.again === null ? words.page.keepInPlace : words.page.keepLead}</p>
      <ul className="nhsuk-list">
        <li>
          <a href={shown.downloads.csv}>{words.page.csv}</a>
        </li>
        {shown.downloads.xlsx === undefined ? null : (
          <li>
            <a href={shown.downloads.xlsx}>{words.page.xlsx}</a>
          </li>
        )}
        <li>
          <a href={shown.downloads.json}>{words.page.json}</a>
        </li>
      </ul>
      <p>{words.page.print}</p>
      {shown.again === null ? null : <ButtonLink words={words.page.again} href={shown.again} look="second" />}
    </Card>
  </Cards>
);

/**
 * The page of a finding: the finding is its title, the doubt the next sentence; then the figure with its table, what
 * could be hidden, what nobody can see, and how every number was worked out. @practice P03
 */
export const findingPage = (
  shown: FindingShown,
  language: Language,
  beside?: Beside,
): { readonly title: string; readonly contentLanguage: Language; readonly main: ReactElement } => {
  const { words, language: contentLanguage } = reachWords(language);
  const part: PartProps = { shown, words, language: contentLanguage, reference: referenceName(shown, words) };
  const row = rowSpokenOf(shown.finding, shown.view.community);
  const title = findingTitle(part, row);
  const tipping = row === undefined ? null : row.tipping;
  const main = (
    <>
      <PageTitle title={unbroken(title)} lead={leadOf(part, row)} />
      <AtAGlance {...part} />
      {beside?.above}
      <Choices {...part} />
      <FindingFigure {...part} title={title} />
      {row === undefined || tipping === null || !tipping.clear ? null : (
        <Notice kind="information" language={contentLanguage} title={words.page.tippingTitle}>
          <p>{words.tipping(tipping, { community: row.community.name, measure: shown.finding.question.measure })}</p>
          <p>{words.page.askTitle}.</p>
        </Notice>
      )}
      <Gaps {...part} />
      <PathwayCard {...part} row={row} />
      {beside?.below}
      <Unseen {...part} row={row} />
      <Cautions {...part} />
      <WorkedOut {...part} />
      <Sources {...part} />
      <KeepIt {...part} />
    </>
  );
  return { title, contentLanguage, main };
};
