import type { ReactElement } from "react";
import { Card, CountWords, MarkWords, Table } from "../../../design/index.ts";
import { capital, type PartProps } from "../finding-shown.page.ts";
import { columnOf, hiddenUnderIn, type LocalRow } from "../table.rules.ts";

/** The place's own categories, each with the group it is counted in: counts without a rate, since nobody counted residents. */
export const Locals = ({ part }: { readonly part: PartProps }): ReactElement | null => {
  const { shown, words, language } = part;
  const { table, finding } = shown;
  if (table.locals.length === 0) return null;
  const { measure } = finding.question;
  const column = columnOf(table, measure) ?? -1;
  const nameOf = (code: string): string => capital(table.communities.find((row) => row.code === code)?.name ?? code);
  const seenOf = (row: LocalRow): ReactElement => {
    const count = row.seen[column];
    return count === undefined ? (
      <MarkWords mark="not-collected" language={language} />
    ) : (
      <CountWords count={count} language={language} hiddenUnder={hiddenUnderIn(table)} />
    );
  };
  return (
    <Card title="Categories of this place" id="locals">
      <p>
        Each is counted in the group that people here chose for it, and shown once more by itself. The census does not
        count them as a group, so nobody knows how many live here and there is no rate.
      </p>
      <Table
        id="locals-table"
        caption="Categories of this place"
        captionHidden
        columns={[
          { heading: "Category", kind: "text", cell: (row: LocalRow) => <bdi>{row.label}</bdi> },
          { heading: "Counted in", kind: "text", cell: ({ countedIn }) => nameOf(countedIn) },
          { heading: "Seen", unit: words.measure(measure).many, kind: "number", cell: seenOf },
        ]}
        groups={[{ rows: table.locals }]}
        rowKey={({ code }) => code}
        language={language}
      />
    </Card>
  );
};
