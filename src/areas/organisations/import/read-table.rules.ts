import { dayWords, weekdays } from "../../../nouns/weekday.ts";
import type { Problem, Result } from "../../../nouns/result.ts";
import { wrong } from "../../../nouns/result.ts";
import { formatWords, kindWords, offeringFormats, organisationKinds } from "../organisation.ts";
import type { OrganisationKind } from "../organisation.ts";
import type { Brought } from "./brought.ts";
import { allColumns, offeringColumns } from "./columns.ts";
import { gather } from "./gather.rules.ts";
import type { OfferingWritten, OrganisationWritten, PairSent } from "./pair-sent.ts";

/** A table as it stands in a file. */
export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
  readonly warnings: readonly string[];
}

const plain = (words: string): string =>
  words
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The field that a heading means; undefined where nobody knows. */
export const fieldOfHeading = (heading: string): string | undefined =>
  allColumns.find((one) => plain(one.heading) === plain(heading) || one.alsoCalled.includes(plain(heading)))?.field;

const listed = (cell: string): readonly string[] =>
  cell
    .split(/[;\n|]/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");

type Known = readonly { readonly value: string; readonly words: readonly string[] }[];

/** What others call the kinds, in small letters without marks. */
const kindsAlsoCalled: Readonly<Record<OrganisationKind, readonly string[]>> = {
  service: ["service", "provider", "service provider", "nhs trust", "nhs", "statutory provider"],
  commissioner: ["funder", "commissioning body", "integrated care board", "icb"],
  vcso: [
    "charity",
    "registered charity",
    "community group",
    "community organisation",
    "voluntary organisation",
    "voluntary group",
    "community interest company",
    "cic",
    "social enterprise",
    "not for profit",
    "third sector",
    "vcs",
    "vcse",
    "vcfse",
  ],
  faith: [
    "faith group",
    "faith based organisation",
    "religious organisation",
    "place of worship",
    "church",
    "mosque",
    "temple",
    "gurdwara",
    "synagogue",
    "mandir",
  ],
  "user-led": ["user led", "user led organisation", "peer led", "lived experience", "self help group"],
  other: ["other"],
};

const kindsKnown: Known = organisationKinds.map((value) => ({
  value,
  words: [value, kindWords[value], ...kindsAlsoCalled[value]],
}));
const formatsKnown: Known = offeringFormats.map((value) => ({ value, words: [value, formatWords[value]] }));
const daysKnown: Known = weekdays.map((value) => ({
  value,
  words: [value, dayWords[value], dayWords[value].slice(0, 3)],
}));

/** Words of a list of ours; those that are none of them are told. */
function ofOurs(cell: string, known: Known, heading: string) {
  const parts = listed(cell.replaceAll(",", ";"));
  const read = parts.map((part) => known.find(({ words }) => words.some((word) => plain(word) === plain(part)))?.value);
  const problems: readonly Problem[] = parts.flatMap((part, at) =>
    read[at] === undefined
      ? [
          {
            field: heading,
            words: `“${part}” is none of: ${known.map(({ words }) => words[1] ?? "").join(", ")}. It was left aside.`,
          },
        ]
      : [],
  );
  return { values: read.flatMap((value) => value ?? []), problems };
}

const freeOf = (cell: string): string => {
  if (/^(yes|y|true|1|free)$/iu.test(cell)) return "yes";
  return /^(no|n|false|0)$/iu.test(cell) ? "no" : "";
};

/** A column of telephone numbers, email addresses or people. */
const reachesPeople = (heading: string): boolean =>
  /\b(tele)?phone|\bmobile|\btel\b|\be ?mail|\bcontact/u.test(plain(heading));

type Cells = (field: string) => string;

const numbersOf = (cell: Cells): readonly string[] => [
  ...listed(cell("identifiers")),
  ...["GB-CHC", "GB-COH", "GB-NHS"].flatMap((scheme) => (cell(scheme) === "" ? [] : [`${scheme} ${cell(scheme)}`])),
];

const organisationIn = (cell: Cells, kinds: readonly string[]): OrganisationWritten => ({
  sourceId: "",
  name: cell("name"),
  kinds,
  otherNames: listed(cell("otherNames")).join("\n"),
  summary: cell("summary"),
  culture: cell("culture"),
  ledBy: cell("ledBy"),
  website: cell("website"),
  identifiers: numbersOf(cell),
  serves: listed(cell("serves")),
  ledByCommunities: listed(cell("ledByCommunities")),
});

const offeringIn = (cell: Cells, formats: readonly string[], days: readonly string[]): OfferingWritten => ({
  sourceId: "",
  name: cell("offering"),
  about: cell("about"),
  languages: listed(cell("languages").replaceAll(",", ";")),
  formats,
  days,
  times: cell("times"),
  free: freeOf(cell("free")),
  cost: cell("cost"),
  access: cell("access"),
  gender: cell("gender"),
  venue: cell("venue"),
  postcode: cell("postcode"),
  point: cell("point"),
  welcome: cell("welcome"),
});

/** One row of a table: an organisation, and something it offers where the row says what. */
function pairOf(cell: Cells, row: number): PairSent {
  const kinds = ofOurs(cell("kinds"), kindsKnown, "Kinds");
  const formats = ofOurs(cell("formats"), formatsKnown, "How people meet");
  const days = ofOurs(cell("days"), daysKnown, "Days");
  const hasOffering = cell("offering") !== "";
  const lost = hasOffering ? [] : offeringColumns.filter(({ field }) => cell(field) !== "");
  const problems = [
    ...kinds.problems,
    ...formats.problems,
    ...days.problems,
    ...(lost.length === 0
      ? []
      : [
          {
            field: "What people can come to",
            words: `This row says ${lost.map(({ heading }) => heading).join(", ")}, and not of what. They were left aside. Write in the column “What people can come to” what it is called, such as Tuesday lunch.`,
          },
        ]),
  ];
  return {
    stoodAt: `row ${row}`,
    organisation: organisationIn(cell, kinds.values),
    offering: hasOffering ? offeringIn(cell, formats.values, days.values) : null,
    problems,
  };
}

/**
 * What a table brings: a row for each organisation, or for each thing that people can come to. Columns are known by
 * their headings; those that nobody knows are told and left aside.
 */
export function readTable(table: Table): Result<Brought> {
  const fields = table.headings.map(fieldOfHeading);
  if (!fields.includes("name"))
    return wrong({
      field: "file",
      words: `No column is called “Organisation” or “Name”. The headings are: ${table.headings.slice(0, 20).join(", ")}. Change one of them.`,
    });
  const aside = table.headings.filter((heading, at) => heading !== "" && fields[at] === undefined);
  const twice = table.headings.filter((_, at) => fields[at] !== undefined && fields.indexOf(fields[at]) !== at);
  const pairs = table.rows.map(({ row, cells }) => {
    const cell: Cells = (field) => {
      const at = fields.indexOf(field);
      return at < 0 ? "" : (cells[at] ?? "");
    };
    return pairOf(cell, row);
  });
  return gather(
    pairs,
    [],
    [
      ...table.warnings,
      ...(aside.length === 0 ? [] : [`These columns were left aside: ${aside.slice(0, 30).join(", ")}.`]),
      ...(aside.some(reachesPeople)
        ? ["Telephone numbers and email addresses stand on a page beside whoever agreed to be rung or written to."]
        : []),
      ...(twice.length === 0
        ? []
        : [`Of two columns of one meaning the first was read. Left aside: ${twice.join(", ")}.`]),
    ],
  );
}
