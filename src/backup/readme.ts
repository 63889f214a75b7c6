import type { PlaceToExport, TableCounted } from "./export-place.ts";

/** What the endings of names mean in every table. */
const meanings: readonly (readonly [RegExp, string])[] = [
  [/^place_id$/, "the place"],
  [/_id$/, "an identifier, the same in every file"],
  [/_(at|since|until)$|^(at|since|until)$/, "a moment, in UTC"],
  [/^seen_to$/, "a moment, in UTC"],
  [/_on$|_from$|_to$/, "a day or a moment"],
  [/^number$/, "1, 2, 3 … in the order in which they came"],
  [/^(hash|digest|sha256|key)$/, "bytes, in hexadecimal after \\x"],
];

const meaningOf = (name: string): string => meanings.find(([ending]) => ending.test(name))?.[1] ?? "";

/** Says what is in the folder, for whoever opens it without knowing Alongside. */
export const readmeOf = ({ name, program, at }: PlaceToExport, tables: readonly TableCounted[]): string => {
  const filled = tables.filter(({ rows }) => rows > 0);
  const rows = filled.reduce((sum, table) => sum + table.rows, 0);
  return `# PRIVATE, not for passing on: everything of ${name}, with personal information and small numbers as they came in

Written by Alongside ${program} on ${at.toISOString()}: ${rows} rows of ${filled.length} tables, as they were at one moment.

**This holds personal information.** Keep it as you would keep the system itself, and delete it when you no longer need
it. What people sign in with (email address, password, devices) belongs to no place and is not in it.

**Counts are as they came in.** Alongside hides small ones on its pages and in its files so that nobody can be known by
them; here nothing is hidden. Publish from the pages, never from this.

- Each table is there twice. The \`.csv\` file opens in any spreadsheet (UTF-8, comma). A text that a spreadsheet might
  run as a formula begins with an apostrophe there. The \`.json\` file has every value exactly.
- Long bytes, such as a dataset (Parquet), are files of their own under \`files/\`; the cell has the file's name.
- Moments are in UTC. An empty cell is nothing known; in JSON that is \`null\`.
- \`happening\` is the record of what happened. Each row's \`hash\` is the SHA-256 over the hash before it and the row,
  so anyone can check that nothing was changed. People's own words stand in \`happening_words\`, where they can be
  forgotten; the record has their HMAC-SHA-256 under the key beside them.
- Who had an idea is told as they wish: where it is not credited by name, \`idea\` does not say whose it is, and
  \`happening\` says of no idea who gave it or took it back. The hash of those rows cannot be worked out from here.
- Left out: the place's secret, the keys of requests that were answered and what a merge can put back, which are of no
  use elsewhere; how people describe themselves in their own words, which nobody else reads; alliances, which only
  their two sides read; what one side of a programme said apart; and what people said without a name, which those who
  answer it read. A backup of the whole Alongside has all of it.

${filled.map(tableText).join("\n")}
${emptyText(tables.filter((table) => table.rows === 0))}`;
};

const tableText = ({ name, about, rows, columns }: TableCounted): string =>
  `## ${name} (${rows} ${rows === 1 ? "row" : "rows"})
${about === null ? "" : `\n${about}\n`}
${columns.map((column) => `- \`${column.name}\` (${column.type})${after(column.about ?? meaningOf(column.name))}`).join("\n")}
`;

const after = (words: string): string => (words === "" ? "" : `: ${words}`);

const emptyText = (tables: readonly TableCounted[]): string =>
  tables.length === 0 ? "" : `Nothing is in these yet: ${tables.map(({ name }) => name).join(", ")}.\n`;
