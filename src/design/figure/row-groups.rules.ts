import type { IntervalRow } from "./side.ts";

/** Rows gathered under their headings, in the order they came: a heading that returns later opens a new group. */
export const groupsOf = (
  rows: readonly IntervalRow[],
): readonly { readonly heading: string; readonly rows: readonly IntervalRow[] }[] => {
  const groups: { heading: string; rows: IntervalRow[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.heading === row.group) last.rows.push(row);
    else groups.push({ heading: row.group, rows: [row] });
  }
  return groups;
};

/** A row of the drawing with the place it was given, from the top of the drawing in px. */
export type Placed =
  | { readonly kind: "heading"; readonly words: string; readonly y: number; readonly key: string }
  | {
      readonly kind: "row";
      readonly row: IntervalRow;
      readonly lines: readonly string[];
      readonly y: number;
      readonly height: number;
      readonly key: string;
    };

interface Layout {
  readonly top: number;
  readonly headingHeight: number;
  readonly groupGap: number;
  readonly rowHeight: (row: IntervalRow, lineCount: number) => number;
  readonly breakLabel: (label: string) => readonly string[];
}

/** Where every heading and row stands, one under another, and where the last one ends. */
export const placeRows = (
  rows: readonly IntervalRow[],
  layout: Layout,
): { readonly placed: readonly Placed[]; readonly bottom: number } => {
  const placed: Placed[] = [];
  let y = layout.top;
  for (const [index, group] of groupsOf(rows).entries()) {
    if (index > 0) y += layout.groupGap;
    if (group.heading !== "") {
      placed.push({ kind: "heading", words: group.heading, y, key: `heading ${index}` });
      y += layout.headingHeight;
    }
    for (const [rowIndex, row] of group.rows.entries()) {
      const lines = layout.breakLabel(row.label);
      const height = layout.rowHeight(row, lines.length);
      placed.push({ kind: "row", row, lines, y, height, key: `row ${index} ${rowIndex}` });
      y += height;
    }
  }
  return { placed, bottom: y };
};
