import type { ReactElement } from "react";
import { Details, Table, numberText } from "../../../design/index.ts";
import { ratersNeeded, sideWords, sides } from "../audit.ts";
import type { Audit, AuditSide } from "../audit.ts";
import { changeWords, gapWords, isWorthRaising, middleWords, saysNothing } from "../findings.rules.ts";
import type { Finding, SideSays, Trend } from "../findings.rules.ts";

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
  readonly audit: Audit;
  readonly findings: readonly Finding[];
  readonly scale: readonly string[];
  /** The address of the place. */
  readonly at: string;
}

const Lines = ({ finding, audit, at }: FindingsProps & { readonly finding: Finding }): ReactElement => (
  <>
    {finding.lines.map(({ side, why, evidence }) => (
      <span key={`${side} ${why} ${evidence}`}>
        {sideWords[side]}: <bdi>{why}</bdi> {evidence === "" ? null : <a href={evidence}>The record</a>}
        <br />
      </span>
    ))}
    {isWorthRaising(finding) ? (
      <a href={`${at}/barriers/new?source=audit&sourceId=${audit.id}-${finding.item.key}&service=${audit.service.id}`}>
        Say that this is a barrier
      </a>
    ) : finding.lines.length === 0 ? (
      "–"
    ) : null}
  </>
);

/** Section by section what both sides say; what nothing is to be read of yet stands folded at the end. @practice P21 */
export const Findings = (props: FindingsProps): ReactElement => {
  const silent = props.findings.filter(saysNothing);
  const told = props.findings.filter((finding) => !saysNothing(finding));
  return (
    <>
      {[...Map.groupBy(told, ({ item }) => item.section)].map(([section, own], index) => (
        <Table
          key={section}
          id={`section-${index + 1}`}
          caption={section}
          language="en"
          columns={[
            { heading: "What", kind: "text", cell: ({ item }: Finding) => item.words },
            ...sides.map((side) => ({
              heading: sideWords[side],
              kind: "text" as const,
              cell: (finding: Finding) => saidOf(finding, side, props.scale),
            })),
            {
              heading: "Between them",
              kind: "text",
              cell: ({ gap }: Finding) => (gap === null ? "–" : `${gapWords(gap)} (${plainly(Math.abs(gap))} apart)`),
            },
            {
              heading: "What was said of it",
              kind: "text",
              cell: (finding: Finding) => <Lines {...props} finding={finding} />,
            },
          ]}
          groups={[{ rows: own }]}
          rowKey={({ item }) => item.key}
        />
      ))}
      {silent.length === 0 ? null : (
        <Details summary={`Nothing to read yet of ${silent.length} more`} open={told.length === 0}>
          <p>Fewer than {ratersNeeded} of a side rated them, or a side does not show yet what it said.</p>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {silent.map(({ item }) => (
              <li key={item.key}>
                <bdi>{item.words}</bdi>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
};

interface TrendsProps {
  readonly trends: readonly Trend[];
  readonly scale: readonly string[];
}

const Change = ({
  trend: { before, now },
  side,
  scale,
}: {
  trend: Trend;
  side: AuditSide;
  scale: readonly string[];
}) => {
  const change = changeWords(before.says[side], now.says[side]);
  return (
    <>
      Then {saidOf(before, side, scale)}
      <br />
      Now {saidOf(now, side, scale)}
      {change === null ? null : (
        <>
          <br />
          <strong>{change}</strong>
        </>
      )}
    </>
  );
};

/** What both audits asked in the same words, side by side. @practice P21 */
export const Trends = ({ trends, scale }: TrendsProps): ReactElement | null => {
  const told = trends.filter(({ before, now }) => !(saysNothing(before) && saysNothing(now)));
  return told.length === 0 ? null : (
    <section aria-labelledby="trends">
      <h2 id="trends">Then and now</h2>
      <Table
        id="then-and-now"
        caption="What was asked in both audits"
        captionHidden
        language="en"
        columns={[
          { heading: "What", kind: "text", cell: ({ item }: Trend) => item.words },
          ...sides.map((side) => ({
            heading: sideWords[side],
            kind: "text" as const,
            cell: (trend: Trend) => <Change trend={trend} side={side} scale={scale} />,
          })),
        ]}
        groups={[{ rows: told }]}
        rowKey={({ item }) => item.key}
      />
    </section>
  );
};
