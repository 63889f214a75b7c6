import type { ReactElement } from "react";
import { Card, numberText, Table, type Column } from "../../../design/index.ts";
import { WorkedOutBy } from "../screens/worked-out-by.page.tsx";
import type { Certainty } from "../certainty.rules.ts";
import { capital, differenceText, type PartProps } from "../finding-shown.page.ts";
import { differenceIn, sideOf } from "../ranking.rules.ts";

const chance = (p: number, part: PartProps): string => (p < 0.001 ? "under 0.001" : numberText(p, part.language, 3));

const verdict = ({ row, standsOut }: Certainty): string => {
  if (standsOut) return "stands out, with all comparisons counted";
  return sideOf(row) === "same" ? "could be chance" : "could be chance, with so many comparisons";
};

const columnsOf = (part: PartProps): readonly Column<Certainty>[] => [
  { heading: "Community", kind: "text", cell: ({ row }) => capital(row.community.name) },
  {
    heading: "How many",
    kind: "words",
    cell: ({ row }) => {
      const difference = differenceIn(row);
      return difference === null ? "" : differenceText(difference, part);
    },
  },
  {
    heading: "Ratio",
    kind: "number",
    cell: ({ row }) => (row.ratio === null ? "" : numberText(row.ratio, part.language, 2)),
  },
  { heading: "Chance alone", unit: "p", kind: "number", cell: ({ p }) => chance(p, part) },
  { heading: "All compared", unit: "p, Holm", kind: "number", cell: ({ pOfAll }) => chance(pOfAll, part) },
  { heading: "So it", kind: "words", cell: verdict },
];

/** The same differences by how sure they are, with the caution that many were looked at together. */
export const HowSure = ({
  part,
  certainty,
}: {
  readonly part: PartProps;
  readonly certainty: readonly Certainty[];
}): ReactElement | null =>
  certainty.length < 2 ? null : (
    <Card title="How sure, when so many are compared" id="how-sure">
      <p>
        {`${certainty.length} communities are compared here at once, so a difference that chance gives in 1 of 20 easily turns up among them. The surest stand first; this is no order of communities.`}
      </p>
      <Table
        id="how-sure-table"
        caption="Differences by how sure they are"
        captionHidden
        columns={columnsOf(part)}
        groups={[{ rows: certainty }]}
        rowKey={({ row }) => row.community.code}
        language={part.language}
        narrow="scroll"
      />
      <WorkedOutBy names={["twoRateTest", "adjustForManyTests"]} language="en" />
    </Card>
  );
