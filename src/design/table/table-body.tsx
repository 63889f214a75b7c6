/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- rows that are
   drawn as blocks on narrow screens would lose their roles in some browsers, so each is written out */
import type { ReactElement } from "react";
import type { Column, RowGroup } from "./table-columns.ts";

interface TableBodyProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly groups: readonly RowGroup<Row>[];
  readonly rowKey: (row: Row) => string;
  readonly stacked: boolean;
}

const classOf = (kind: Column<unknown>["kind"], part: "header" | "cell"): string =>
  kind === "text" ? `nhsuk-table__${part}` : `nhsuk-table__${part} nhsuk-table__${part}--numeric al-${kind}`;

/** Roles are written out because rows shown as blocks on a narrow screen would lose them. */
export const TableHead = <Row,>({ columns }: { readonly columns: readonly Column<Row>[] }): ReactElement => (
  <thead className="nhsuk-table__head" role="rowgroup">
    <tr role="row">
      {columns.map(({ heading, unit, kind }, index) => (
        <th className={classOf(kind, "header")} key={index} scope="col" role="columnheader">
          {heading}
          {unit === undefined ? null : <span className="al-unit"> {unit}</span>}
        </th>
      ))}
    </tr>
  </thead>
);

const Label = ({ stacked, heading, unit }: { stacked: boolean; heading: string; unit?: string | undefined }) =>
  stacked ? (
    <span className="al-stack-label" aria-hidden="true">
      {heading}
      {unit === undefined ? null : <span className="al-unit"> {unit}</span>}
    </span>
  ) : null;

const BodyRow = <Row,>({ row, columns, stacked }: { row: Row; columns: readonly Column<Row>[]; stacked: boolean }) => (
  <tr className="nhsuk-table__row" role="row">
    {columns.map(({ heading, unit, kind, cell }, index) =>
      index === 0 ? (
        <th className="nhsuk-table__cell al-row-head" key={index} scope="row" role="rowheader">
          {cell(row)}
        </th>
      ) : (
        <td className={classOf(kind, "cell")} key={index} role="cell">
          <Label stacked={stacked} heading={heading} unit={unit} />
          <div className="al-cell">{cell(row)}</div>
        </td>
      ),
    )}
  </tr>
);

export const TableBody = <Row,>({ columns, groups, rowKey, stacked }: TableBodyProps<Row>): ReactElement => (
  <>
    {groups.map(({ heading, rows }, index) => (
      <tbody className="nhsuk-table__body" key={heading ?? `group ${index}`} role="rowgroup">
        {heading === undefined ? null : (
          <tr role="row">
            <th className="al-group-head" colSpan={columns.length} scope="rowgroup" role="rowheader">
              {heading}
            </th>
          </tr>
        )}
        {rows.map((row) => (
          <BodyRow key={rowKey(row)} row={row} columns={columns} stacked={stacked} />
        ))}
      </tbody>
    ))}
  </>
);
