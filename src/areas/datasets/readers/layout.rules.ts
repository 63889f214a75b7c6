/** Which layout a heading row belongs to. Layouts are told by their headings, never by a file's name. */
import { MOST_COLUMNS } from "./limits.rules.ts";
import type { Layout } from "./reading.ts";
import { meantElsewhere, namesAPerson, namesCommunity } from "./tidy-headings.rules.ts";

/** Headings as compared: no letter case, underscores or doubled spaces. */
export const plainHeading = (heading: string): string =>
  heading
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_]+/gu, " ")
    .trim();

const startsWith = (row: readonly string[], ...wanted: readonly string[]): boolean =>
  wanted.every((heading, at) => row[at] === heading);

interface Recogniser {
  readonly layout: Layout;
  readonly fits: (headings: readonly string[]) => boolean;
}

const isNomis = (row: readonly string[]): boolean => startsWith(row, "date", "geography", "geography code");

/** In order: the first that fits. All but the last are layouts that a publisher uses. */
const RECOGNISERS: readonly Recogniser[] = [
  { layout: "nomis-bulk-2011", fits: (row) => isNomis(row) && row.some((heading) => heading.includes("; measures:")) },
  { layout: "nomis-bulk-2021", fits: isNomis },
  {
    layout: "ons-custom-dataset",
    fits: (row) =>
      row.length >= 5 && row.at(-1) === "observation" && row[0] === `${row[1]} code` && row[2] === `${row[3]} code`,
  },
  {
    layout: "talking-therapies-annual",
    fits: (row) => startsWith(row, "orgtype", "orgcode", "orgname", "variabletype", "variablea", "variableb"),
  },
  {
    layout: "alongside-tidy",
    fits: (row) =>
      row.length >= 2 &&
      row.some(namesCommunity) &&
      !row.some(namesAPerson) &&
      row.every((heading) => meantElsewhere(heading) === undefined),
  },
];

export const layoutOf = (cells: readonly string[]): Layout | null => {
  if (cells.length > MOST_COLUMNS) return null;
  const headings = cells.map(plainHeading);
  return RECOGNISERS.find(({ fits }) => fits(headings))?.layout ?? null;
};

export const isPublished = (layout: Layout): boolean => layout !== "alongside-tidy";

const POPULATION_LAYOUTS: ReadonlySet<Layout> = new Set(["nomis-bulk-2021", "nomis-bulk-2011", "ons-custom-dataset"]);

/** The one kind of reading a published layout can give; null for our own layout, where the columns decide. */
export const kindOf = (layout: Layout): "population" | "activity" | null => {
  if (layout === "alongside-tidy") return null;
  return POPULATION_LAYOUTS.has(layout) ? "population" : "activity";
};

/** Layouts that hold nothing but what is wanted, so that the size of the file is the size of the reading. */
export const keepsEveryRow = (layout: Layout): boolean =>
  layout === "alongside-tidy" || layout === "ons-custom-dataset" || layout === "nomis-bulk-2021";

/** What each layout is called in a sentence. */
export const LAYOUT_NAMES: Readonly<Record<Layout, string>> = {
  "nomis-bulk-2021": "a Census 2021 file from Nomis",
  "nomis-bulk-2011": "a Census 2011 file from Nomis",
  "ons-custom-dataset": "a Census 2021 custom dataset from the Office for National Statistics",
  "talking-therapies-annual": "an NHS Talking Therapies annual report",
  "alongside-tidy": "a file of our own layout",
};

interface Known {
  readonly has: readonly string[];
  readonly words: string;
}

/** Files people reasonably try that cannot answer the question, and what to bring instead. */
const KNOWN_BUT_NOT_READ: readonly Known[] = [
  {
    has: ["reporting period start", "group type", "measure id", "measure name"],
    words:
      "This is an NHS Talking Therapies monthly file. It has no ethnic groups. Choose the annual report’s main CSV.",
  },
  {
    has: ["reporting period start", "breakdown", "primary level", "measure id"],
    words:
      "This is a mental health services monthly file, which is not read yet. Copy the rows you need into a file with the columns community, organisation, measure and count.",
  },
  {
    has: ["geography name", "geography code", "obs value"],
    words:
      "This comes from the Nomis query service. Choose the bulk CSV of the same table (for example TS021) instead.",
  },
  {
    has: ["measure", "ethnicity", "ethnicity type", "time", "geography"],
    words:
      "This is an Ethnicity facts and figures file. Copy the counts you need into a file with the columns community, area, period and a count.",
  },
  {
    has: ["variable type", "variable a", "variable b"],
    words: "This looks like an NHS Talking Therapies file with changed headings. Choose the CSV as it was published.",
  },
];

const BROAD_GROUP_COLUMN = /^(?:asian|black|mixed|white|other ethnic)\b/u;

/** Why a heading row is none of the layouts, in one or two sentences that say what to do. */
export const whyNoLayout = (cells: readonly string[]): string => {
  const headings = cells.map(plainHeading);
  const known = KNOWN_BUT_NOT_READ.find(({ has }) => has.every((heading) => headings.includes(heading)));
  if (known) return known.words;
  const postcode = cells.find((_, at) => /^(?:(?:full )?post ?code|pcds?)$/u.test(headings[at] ?? ""));
  if (postcode !== undefined) {
    return `The file has a column “${short(postcode)}”, so it may be about single people: a full postcode can point to one home. Nothing was kept. Use the area instead, such as the LSOA or ward code.`;
  }
  const person = cells.filter((_, at) => namesAPerson(headings[at] ?? ""));
  if (person.length > 0) {
    return `The file has a column “${short(person[0])}”, so it may be about single people. Do not send names. Take this column out. If each row is one person and the page asks for counts, count the people in each community first, then choose a file with one row for each community.`;
  }
  if (headings.filter((heading) => BROAD_GROUP_COLUMN.test(heading)).length > 2) {
    return "Each community has its own column here. Turn the table so that each community has its own row, under the headings community, area and population.";
  }
  const elsewhere = headings.findIndex((heading) => meantElsewhere(heading) !== undefined);
  if (elsewhere !== -1 && headings.some(namesCommunity)) {
    const meaning = meantElsewhere(headings[elsewhere] ?? "") ?? "";
    return `The column “${short(cells[elsewhere])}” seems to hold the ${meaning}, and no counts. A file that gives it the heading ${meaning} is read without being asked.`;
  }
  return `No column is called “community”. The first row was read as headings: ${listed(cells)}. Give the column with the communities the heading community.`;
};

export const short = (text: string | undefined): string => {
  const plain = (text ?? "").replace(/\s+/gu, " ").trim();
  return plain.length > 40 ? `${plain.slice(0, 40)}…` : plain;
};

/** At most `most` things in a sentence, and how many more there are. */
export const listed = (things: readonly string[], most = 6): string => {
  const shown = things
    .slice(0, most)
    .map((thing) => `“${short(thing)}”`)
    .join(", ");
  return things.length > most ? `${shown} and ${(things.length - most).toLocaleString("en-GB")} more` : shown;
};
