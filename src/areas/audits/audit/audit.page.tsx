import type { ReactElement, ReactNode } from "react";
import {
  Button,
  ButtonLink,
  Form,
  PageTitle,
  SummaryList,
  Table,
  Tag,
  dateText,
  numberText,
} from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { ratersNeeded, sideWords, sides } from "../audit.ts";
import type { Audit, AuditSide } from "../audit.ts";
import { gapWords, isWorthRaising, middleWords } from "../findings.rules.ts";
import type { Finding, SideSays, Trend } from "../findings.rules.ts";
import { trail } from "../place-shown.ts";

export interface AuditShown {
  readonly audit: Audit;
  readonly scale: readonly string[];
  readonly findings: readonly Finding[];
  /** Of what was asked in the audit before too. */
  readonly trends: readonly Trend[];
  readonly ownSide: AuditSide | null;
  readonly mayEnd: boolean;
  /** What other areas say beside it. */
  readonly beside: () => ReactNode;
  readonly today: string;
}

interface Drawn {
  readonly place: PlaceHere;
  readonly idempotencyKey: string;
}

const plainly = (number: number): string => numberText(number, "en", Number.isInteger(number) ? 0 : 1);

const sayWords = (says: SideSays, scale: readonly string[], lines: number): string => {
  if (says.kind === "not-shown") return "Not shown yet";
  if (says.kind === "too-few")
    return `Fewer than ${ratersNeeded} rated it: ${lines === 0 ? "no number is shown" : "read their words instead of a number"}`;
  return `${plainly(says.middle)}: ${middleWords(says.middle, scale)} (${says.raters} rated)`;
};

/** What one side says of an item, as text. */
export const saidOf = (finding: Finding, side: AuditSide, scale: readonly string[]): string =>
  sayWords(finding.says[side], scale, finding.lines.filter((line) => line.side === side).length);

interface FindingsProps {
  readonly shown: AuditShown;
  readonly at: string;
}

const Findings = ({ shown, at }: FindingsProps): ReactElement => (
  <>
    {[...Map.groupBy(shown.findings, ({ item }) => item.section)].map(([section, own], index) => (
      <Table
        key={section}
        id={`section-${index + 1}`}
        caption={section}
        language="en"
        columns={[
          {
            heading: "What",
            kind: "text",
            cell: ({ item }: Finding) => item.words,
          },
          ...sides.map((side) => ({
            heading: sideWords[side],
            kind: "text" as const,
            cell: (finding: Finding) => saidOf(finding, side, shown.scale),
          })),
          {
            heading: "Between them",
            kind: "text",
            cell: ({ gap }: Finding) => (gap === null ? "–" : `${gapWords(gap)} (${plainly(Math.abs(gap))} apart)`),
          },
          {
            heading: "What was said of it",
            kind: "text",
            cell: (finding: Finding) => (
              <>
                {finding.lines.length === 0 ? "–" : null}
                {finding.lines.map(({ side, why, evidence }) => (
                  <span key={`${side} ${why} ${evidence}`}>
                    {sideWords[side]}: <bdi>{why}</bdi> {evidence === "" ? null : <a href={evidence}>The record</a>}
                    <br />
                  </span>
                ))}
                {isWorthRaising(finding) ? (
                  <a
                    href={`${at}/barriers/new?source=audit&sourceId=${shown.audit.id}-${finding.item.key}&service=${shown.audit.service.id}`}
                  >
                    Say that this is a barrier
                  </a>
                ) : null}
              </>
            ),
          },
        ]}
        groups={[{ rows: own }]}
        rowKey={({ item }) => item.key}
      />
    ))}
  </>
);

const Trends = ({ shown }: { readonly shown: AuditShown }): ReactElement | null =>
  shown.trends.length === 0 ? null : (
    <section aria-labelledby="trends">
      <h2 id="trends">Then and now</h2>
      <Table
        id="then-and-now"
        caption="What was asked in both audits"
        captionHidden
        language="en"
        columns={[
          { heading: "What", kind: "text", cell: ({ item }: Trend) => item.words },
          ...sides.flatMap((side) => [
            {
              heading: `${sideWords[side]}, then`,
              kind: "text" as const,
              cell: ({ before }: Trend) => saidOf(before, side, shown.scale),
            },
            {
              heading: `${sideWords[side]}, now`,
              kind: "text" as const,
              cell: ({ now }: Trend) => saidOf(now, side, shown.scale),
            },
          ]),
        ]}
        groups={[{ rows: shown.trends }]}
        rowKey={({ item }) => item.key}
      />
    </section>
  );

const Doing = ({
  shown,
  here,
  idempotencyKey,
}: {
  shown: AuditShown;
  here: string;
  idempotencyKey: string;
}): ReactElement => {
  const { audit, ownSide, mayEnd } = shown;
  return (
    <>
      {audit.endedOn === null && ownSide !== null ? (
        <p>
          <ButtonLink href={`${here}/rate`} words="Rate it" />
        </p>
      ) : null}
      {audit.endedOn === null && mayEnd ? (
        <Form action={`${here}/end`} idempotencyKey={`${idempotencyKey}-end`}>
          <p>
            Ended, nobody can rate any more. The middle of each side is kept, and nobody reads what one person rated.
          </p>
          <Button words="End the rating" look="warning" />
        </Form>
      ) : null}
      {audit.endedOn !== null && ownSide !== null && audit.shownOn[ownSide] === null ? (
        <Form action={`${here}/show`} idempotencyKey={`${idempotencyKey}-show`}>
          <input type="hidden" name="side" value={ownSide} />
          <p>Your side ({sideWords[ownSide].toLowerCase()}) decides when others see what it said. It stays shown.</p>
          <Button words="Show what our side said" />
        </Form>
      ) : null}
    </>
  );
};

/** An audit: who was asked, what both sides say, where they differ, and how it was before. @practice P21 */
export const auditPage = (shown: AuditShown, { place, idempotencyKey }: Drawn) => {
  const { audit } = shown;
  const at = `/${place.slug}`;
  const here = `${at}/audits/${audit.id}`;
  return {
    title: audit.service.name,
    contentLanguage: "en" as const,
    breadcrumbs: trail(place),
    main: (
      <>
        <PageTitle
          title={audit.service.name}
          lead={`Asked on ${dateText(audit.begunOn, "en")}: ${audit.instrument.name}.`}
        />
        <SummaryList
          rows={[
            {
              key: "Open until",
              value: (
                <>
                  {dateText(audit.closesOn, "en")}
                  {audit.endedOn === null ? null : `, ended on ${dateText(audit.endedOn, "en")}`}
                </>
              ),
            },
            ...sides.map((side) => ({
              key: sideWords[side],
              value: (
                <>
                  {audit.asked[side].rated} of {audit.asked[side].asked} rated.{" "}
                  {audit.shownOn[side] === null ? (
                    <Tag words="Not shown yet" />
                  ) : (
                    `Shown since ${dateText(audit.shownOn[side], "en")}.`
                  )}
                </>
              ),
            })),
            { key: "Asked again", value: dateText(audit.againOn, "en") },
            { key: "What is asked", value: <bdi>{`${audit.instrument.source} ${audit.instrument.licence}`}</bdi> },
          ]}
        />
        <Doing shown={shown} here={here} idempotencyKey={idempotencyKey} />
        {audit.endedOn === null ? null : (
          <>
            <p>
              0: {shown.scale[0]}. 1: {shown.scale[1]}. 2: {shown.scale[2]}. 3: {shown.scale[3]}. Of each side the
              middle rating is shown, of five people and more.
            </p>
            <Findings shown={shown} at={at} />
            <p>
              <a href={`${here}?as=csv`}>CSV</a> · <a href={`${here}?as=xlsx`}>Excel</a>
            </p>
            <Trends shown={shown} />
            {shown.beside()}
          </>
        )}
      </>
    ),
  };
};
