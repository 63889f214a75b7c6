import type { ReactElement } from "react";
import { designWords } from "../design.words.ts";
import type { Language } from "../languages.ts";
import { Details } from "../text/details.tsx";
import { TableBody, TableHead } from "./table-body.tsx";
import { type Column, type RowGroup, splitRows } from "./table-columns.ts";

export interface TableProps<Row> {
  readonly id: string;
  /** What the table shows, of whom, when: it must make sense read alone. */
  readonly caption: string;
  /** The caption is already the heading right above: keep it for people who hear the page only. */
  readonly captionHidden?: boolean | undefined;
  /** The first column names the row. */
  readonly columns: readonly Column<Row>[];
  readonly groups: readonly RowGroup<Row>[];
  /** A text that no two rows share. */
  readonly rowKey: (row: Row) => string;
  readonly language: Language;
  /** On a narrow screen each row becomes a block (`stack`), or the table scrolls sideways (`scroll`, for many columns). */
  readonly narrow?: "stack" | "scroll" | undefined;
  /** How many rows stand open; the rest folds. 25 unless told. */
  readonly rowsOpen?: number | undefined;
}

/** A row of so many columns outgrows a wide screen once text is twice the size: it scrolls there too. */
const columnsThatOutgrow = 8;

interface OneTableProps<Row> extends TableProps<Row> {
  readonly stacked: boolean;
}

const OneTable = <Row,>(props: OneTableProps<Row>): ReactElement => {
  const { id, caption, captionHidden, columns, groups, rowKey, stacked } = props;
  const captionId = `${id}-caption`;
  const table = (
    // oxlint-disable-next-line jsx-a11y/no-redundant-roles -- drawn as a block on narrow screens it would lose its role
    <table className={`nhsuk-table al-table${stacked ? " al-table--stack" : ""}`} role="table" id={id}>
      <caption
        className={captionHidden === true ? "nhsuk-u-visually-hidden" : "nhsuk-table__caption al-caption"}
        id={captionId}
      >
        {caption}
      </caption>
      <TableHead columns={columns} />
      <TableBody columns={columns} groups={groups} rowKey={rowKey} stacked={stacked} />
    </table>
  );
  if (stacked && columns.length < columnsThatOutgrow) return table;
  // A region that scrolls must be reachable and named, or people with a keyboard never see its far side.
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
    <section className="al-scroll" aria-labelledby={captionId} tabIndex={0}>
      {table}
    </section>
  );
};

/**
 * A typographic table: numbers right-aligned in tabular figures, units in the heads, intervals lighter, rows under
 * the headings of their scheme. What is past `rowsOpen` folds away and stays in the page.
 */
export const Table = <Row,>(props: TableProps<Row>): ReactElement => {
  const { id, caption, groups, language, narrow = "stack", rowsOpen = 25 } = props;
  const { shown, folded } = splitRows(groups, rowsOpen);
  const words = designWords(language);
  const stacked = narrow === "stack";
  if (folded.length === 0) return <OneTable {...props} stacked={stacked} />;
  const foldedRows = folded.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <>
      <OneTable {...props} groups={shown} stacked={stacked} />
      <Details summary={words.showMoreRows(foldedRows)}>
        <OneTable
          {...props}
          id={`${id}-more`}
          caption={words.continued(caption)}
          captionHidden
          groups={folded}
          stacked={stacked}
        />
      </Details>
    </>
  );
};
