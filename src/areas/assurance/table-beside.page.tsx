import type { ReactElement } from "react";
import { Details, SummaryList } from "../../design/index.ts";
import type { TableShown } from "./assurance.ts";

/** A table of long sentences, a fold a row: it fits a telephone, and stands open on paper. */
export const TableBeside = ({ table }: { readonly table: TableShown }): ReactElement => (
  <section aria-labelledby="beside">
    <h2 id="beside">{table.title}</h2>
    <p>{table.lead}</p>
    {table.rows.length === 0 ? <p>Nothing yet.</p> : null}
    {table.rows.map(([first = "", ...more]) => (
      <Details key={first + more.join("|")} summary={first}>
        <SummaryList
          rows={more.map((value, at) => ({ key: table.headings[at + 1] ?? "", value: <bdi>{value}</bdi> }))}
        />
      </Details>
    ))}
  </section>
);
