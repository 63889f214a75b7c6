import type { ReactElement } from "react";
import { Card, CountWords, MarkWords, percentText, Table, type Column } from "../../../design/index.ts";
import { partNotSaid } from "../from-slices.rules.ts";
import { capital, type PartProps } from "../finding-shown.page.ts";
import type { Row } from "../finding.rules.ts";
import type { Part } from "../service-table.rules.ts";
import { hiddenUnderIn } from "../table.rules.ts";

/** A share is of the counts shown beside it; where one of them is hidden there is none. */
const shareText = (part: PartProps, one: Part, row: Row): string => {
  const seen = one.seen.get(row.community.code);
  if (seen?.mark !== "value" || row.seen.mark !== "value" || row.seen.count === 0) return "";
  return seen.count > row.seen.count ? "" : percentText(seen.count / row.seen.count, part.language);
};

const columnOf = (part: PartProps, one: Part): Column<Row> => ({
  heading: one.name === partNotSaid ? "Not said" : one.name,
  kind: "number",
  cell: (row) => {
    const seen = one.seen.get(row.community.code);
    if (seen === undefined) return <MarkWords mark="not-collected" language={part.language} />;
    const share = shareText(part, one, row);
    return (
      <>
        <CountWords count={seen} language={part.language} hiddenUnder={hiddenUnderIn(part.shown.table)} />
        {share === "" ? null : <span className="al-small">{` (${share})`}</span>}
      </>
    );
  },
});

interface PartsProps {
  readonly part: PartProps;
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly parts: readonly Part[];
}

/** A measure by who referred, or by small area: counts with the share of each community's own total. */
export const PartsTable = ({ part, id, title, lead, parts }: PartsProps): ReactElement | null => {
  const { shown, words, language } = part;
  if (parts.length === 0) return null;
  const rows = shown.finding.rows.filter(({ mark }) => mark !== "not-collected" && mark !== "not-applicable");
  const many = capital(words.measure(shown.finding.question.measure).many);
  return (
    <Card title={title} id={id}>
      <p>{lead}</p>
      <Table
        id={`${id}-table`}
        caption={`${many}: ${title.toLowerCase()}`}
        captionHidden
        columns={[
          { heading: "Community", kind: "text", cell: (row: Row) => capital(row.community.name) },
          ...parts.map((one) => columnOf(part, one)),
        ]}
        groups={[{ rows }]}
        rowKey={(row) => row.community.code}
        language={language}
        narrow="scroll"
      />
    </Card>
  );
};
