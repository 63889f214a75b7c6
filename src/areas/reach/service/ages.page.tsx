import type { ReactElement } from "react";
import { Card, numberText, Table, type Column } from "../../../design/index.ts";
import { WorkedOutBy } from "../screens/worked-out-by.page.tsx";
import type { Result } from "../../../nouns/result.ts";
import type { AgeRow } from "../ages.rules.ts";
import { capital, type PartProps } from "../finding-shown.page.ts";

type Allowed = AgeRow["direct"];

const figure = (one: Allowed, part: PartProps, decimals: number): string =>
  one.value === null ? (one.because ?? "") : numberText(one.value, part.language, decimals);

const interval = (one: Allowed, part: PartProps, decimals: number): string =>
  one.lower === null || one.upper === null || one.value === null
    ? ""
    : `${numberText(one.lower, part.language, decimals)} – ${numberText(one.upper, part.language, decimals)}`;

const columnsOf = (part: PartProps): readonly Column<AgeRow>[] => [
  { heading: "Community", kind: "text", cell: ({ name }) => capital(name) },
  {
    heading: "With everyone’s ages",
    unit: "per 1,000, direct",
    kind: "number",
    cell: ({ direct }) => figure(direct, part, 1),
  },
  { heading: "95% interval", kind: "interval", cell: ({ direct }) => interval(direct, part, 1) },
  {
    heading: "Of 100 at the compared rates",
    unit: "indirect",
    kind: "number",
    cell: ({ indirect }) => figure(indirect, part, 0),
  },
  { heading: "95% interval", kind: "interval", cell: ({ indirect }) => interval(indirect, part, 0) },
];

/** Rates that allow for age, or why nobody can work them out here. */
export const Ages = ({
  part,
  ages,
}: {
  readonly part: PartProps;
  readonly ages: Result<readonly AgeRow[]>;
}): ReactElement => (
  <Card title="If every community had the same ages" id="ages">
    {ages.ok ? (
      <>
        <p>
          {`Direct: the rate that a community would have with the ages of everyone who lives here. Indirect: how many came for every 100 who would have come at the rates by age of ${part.reference}; two communities’ indirect figures cannot be compared with each other.`}
        </p>
        <Table
          id="ages-table"
          caption="Rates that allow for age"
          captionHidden
          columns={columnsOf(part)}
          groups={[{ rows: ages.value }]}
          rowKey={({ code }) => code}
          language={part.language}
          narrow="scroll"
        />
        <WorkedOutBy names={["directlyStandardisedRate", "indirectlyStandardisedRatio"]} language="en" />
      </>
    ) : (
      <p>{ages.problems.map(({ words }) => words).join(" ")}</p>
    )}
  </Card>
);
