import type { GrantSent } from "./grant.rules.ts";

/** The fields that a column can be read as; the last two only decide whether a row is read at all. */
type ColumnField = keyof GrantSent | "currency" | "toAPerson" | "months";

/** Headings as they stand in the open list of grants and in commissioners' own tables, without capitals or marks. */
const headings: Readonly<Record<ColumnField, readonly string[]>> = {
  reference: ["identifier", "grant identifier", "grant id", "reference", "grant reference", "agreement reference"],
  kind: ["kind", "type", "funding type", "agreement type"],
  title: [
    "title",
    "project",
    "project title",
    "grant title",
    "purpose",
    "name of the agreement",
    "agreement",
    "grant",
    "grant name",
    "service",
    "programme",
    "scheme",
  ],
  about: ["description", "about", "what it is for", "grant description"],
  funder: ["funding org name", "funding organisation", "funder", "paid by", "commissioner", "awarding organisation"],
  funderCode: ["funding org identifier"],
  recipient: [
    "recipient org name",
    "recipient",
    "recipient name",
    "organisation",
    "organization",
    "organisation name",
    "provider",
    "supplier",
    "paid to",
    "grantee",
    "beneficiary",
  ],
  recipientCode: [
    "recipient org identifier",
    "recipient org charity number",
    "charity number",
    "registered charity number",
  ],
  pounds: [
    "amount awarded",
    "amount",
    "value",
    "pounds",
    "total",
    "total value",
    "contract value",
    "grant amount",
    "amount of the award",
  ],
  awardedOn: ["award date", "awarded", "awarded on", "date awarded", "date of award", "agreed on", "date agreed"],
  startsOn: ["planned dates start date", "start", "start date", "starts", "from", "starts on"],
  endsOn: [
    "planned dates end date",
    "end",
    "end date",
    "ends",
    "until",
    "to",
    "ends on",
    "expires",
    "expiry date",
    "funded until",
  ],
  covers: ["covers", "core or project", "core costs"],
  currency: ["currency"],
  toAPerson: ["recipient ind identifier", "recipient ind name", "recipient individual name"],
  months: ["planned dates duration months", "duration", "duration months", "months"],
};

const plain = (heading: string): string =>
  heading
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .replaceAll(/ 0 /g, " ")
    .trim();

const byHeading: ReadonlyMap<string, ColumnField> = new Map(
  Object.entries(headings).flatMap(([field, known]) =>
    known.flatMap((heading) => (isField(field) ? [[heading, field] as const] : [])),
  ),
);

function isField(name: string): name is ColumnField {
  return name in headings;
}

export interface Columns {
  /** The place of each field's column, counted from 0. */
  readonly at: ReadonlyMap<ColumnField, number>;
  /** Headings that nothing is read from. */
  readonly unread: readonly string[];
}

/** Which column holds what, by its heading; of two for one field the first counts. */
export function columnsOf(row: readonly string[]): Columns {
  const at = new Map<ColumnField, number>();
  const unread: string[] = [];
  for (const [place, heading] of row.entries()) {
    const field = byHeading.get(plain(heading));
    if (field !== undefined && !at.has(field)) at.set(field, place);
    else if (heading.trim() !== "") unread.push(heading.trim().slice(0, 80));
  }
  return { at, unread };
}

/** Headings that only lists in the open standard have. */
const openHeadings: ReadonlySet<string> = new Set(["recipient org identifier", "funding org identifier"]);

/** Is it a list in the 360Giving standard, or a table of one's own? */
export const hasOpenHeadings = (row: readonly string[]): boolean =>
  row.some((heading) => openHeadings.has(plain(heading)));

/** What a table cannot do without: any one of the fields will do. */
const needed: readonly (readonly [readonly ColumnField[], string])[] = [
  [["title", "about"], "what is paid for (“Title”)"],
  [["recipient"], "who is paid (“Organisation”)"],
  [["pounds"], "how much (“Amount”)"],
  [["awardedOn", "startsOn"], "when it was awarded or when it begins (“Award date” or “Start date”)"],
];

/** What a table cannot do without and has not, in words. */
export const missingIn = ({ at }: Columns): readonly string[] =>
  needed.filter(([fields]) => !fields.some((field) => at.has(field))).map(([, words]) => words);
