import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { importHere, keepFilesIn, readMappingFile } from "../areas/datasets/index.ts";
import type { DatasetVersion, ImportChoices, MappingFile, PeriodLength } from "../areas/datasets/index.ts";
import { findPlace } from "../areas/places/index.ts";
import { connect } from "../db/connect.ts";
import { migrationsWaiting } from "../db/migrate.ts";
import { refusal } from "../db/refusal.ts";
import type { Db } from "../db/tables.ts";
import type { Problem, Result } from "../nouns/result.ts";
import { found, wrong } from "../nouns/result.ts";
import { filesFolder } from "./files-folder.ts";
import type { Command, Io } from "./io.ts";
import { configurationOr2, notUnderstood, readArgs } from "./usage.ts";

const help = `Bring a file of figures into a place, as the pages do, without a browser.

Examples
  alongside import --place riverside --file referrals.csv --as records --mapping columns.json
  alongside import --place riverside --file annual-2019-20.csv --as activity --period 2019-20 --title "Talking Therapies"
  alongside import --place riverside --file ts021.csv --as population --json

Options
  --place SLUG        the place
  --file FILE         a CSV, workbook or Parquet file; it stays where it is
  --as KIND           records (one row a referral: counted, then its rows are deleted), activity or population
  --service ID        the service it counts
  --dataset ID        the dataset that gets a new version; without it a new dataset begins
  --title TEXT        what to call a new dataset; without it, the file's name
  --period PERIOD     of a file that does not say, for example 2019-20
  --period-by LENGTH  records: month, quarter (unless told), year or financial-year
  --mapping FILE      JSON: columns, stages, dateOrder and what printed values mean
  --json              the receipt as JSON
  --help              this

Exit codes: 0 imported, 1 not imported, 2 not asked correctly. Refused rows are told by their number and do not stop the rest.
`;

const options = {
  place: { type: "string" },
  file: { type: "string" },
  as: { type: "string" },
  service: { type: "string" },
  dataset: { type: "string" },
  title: { type: "string" },
  period: { type: "string" },
  "period-by": { type: "string" },
  mapping: { type: "string" },
  json: { type: "boolean" },
} as const;

type Words = Readonly<Record<string, string | boolean | undefined>>;

const kinds = ["records", "activity", "population"] as const;
const lengths: readonly PeriodLength[] = ["month", "quarter", "year", "financial-year"];
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

const text = (words: Words, name: string): string | undefined => {
  const value = words[name];
  return typeof value === "string" ? value : undefined;
};

const missing = (words: Words): string | undefined => {
  const names = ["place", "file", "as"].filter((name) => text(words, name) === undefined);
  if (names.length > 0) return `Give ${names.map((name) => `--${name}`).join(", ")} as well.`;
  const wrongId = ["service", "dataset"].find(
    (name) => !UUID.test(text(words, name) ?? "00000000-0000-4000-8000-000000000000"),
  );
  return wrongId === undefined ? undefined : `--${wrongId} is an identifier as it stands in its address.`;
};

const choicesFrom = (words: Words, mapping: MappingFile): Result<ImportChoices> => {
  const not = (sentence: string): Result<never> => wrong({ field: "", words: sentence });
  const lacks = missing(words);
  if (lacks !== undefined) return not(lacks);
  const kind = kinds.find((one) => one === text(words, "as"));
  if (kind === undefined) return not(`--as is one of ${kinds.join(", ")}.`);
  const asked = text(words, "period-by");
  const periodBy = asked === undefined ? mapping.periodBy : lengths.find((one) => one === asked);
  if (asked !== undefined && periodBy === undefined) return not(`--period-by is one of ${lengths.join(", ")}.`);
  return found({
    kind,
    title: text(words, "title"),
    serviceId: text(words, "service") ?? null,
    datasetId: text(words, "dataset"),
    period: text(words, "period"),
    columns: mapping.columns,
    stages: mapping.stages,
    dateOrder: mapping.dateOrder,
    periodBy,
  });
};

const readMapping = (words: Words, io: Io): Result<MappingFile> => {
  const name = text(words, "mapping");
  if (name === undefined) return found({});
  const file = path.resolve(io.folder, name);
  if (!existsSync(file)) return wrong({ field: "", words: `There is no file ${name}.` });
  return readMappingFile(readFileSync(file, "utf8"));
};

const placeIdOf = async (db: Db, slug: string): Promise<string> => {
  if ((await migrationsWaiting(db)).length > 0)
    throw refusal("This database has no tables yet. Run: alongside migrate");
  const place = await findPlace(db, slug);
  if (place) return place.id;
  throw refusal(`There is no place with the address “${slug}”.`);
};

async function run(args: readonly string[], io: Io): Promise<number> {
  const read = readArgs(args, options);
  if (!read.ok) return notUnderstood(io, "import", read.problems[0]?.words ?? "");
  const { values } = read.value;
  const mapping = readMapping(values, io);
  if (!mapping.ok) return notUnderstood(io, "import", mapping.problems[0]?.words ?? "");
  const choices = choicesFrom(values, mapping.value);
  if (!choices.ok) return notUnderstood(io, "import", choices.problems[0]?.words ?? "");
  const file = path.resolve(io.folder, values.file ?? "");
  if (!existsSync(file)) return notUnderstood(io, "import", `There is no file ${values.file}.`);
  const configuration = configurationOr2(io);
  if (configuration === 2) return 2;
  const database = await connect(configuration.database);
  try {
    keepFilesIn(filesFolder(configuration, io));
    const placeId = await placeIdOf(database.app, values.place ?? "");
    const { version, problems } = await importHere(database.app, {
      placeId,
      path: file,
      choices: choices.value,
      mappings: mapping.value.values ?? [],
      who: "someone at this computer",
    });
    tell(problems, io);
    if (version === null) return 1;
    io.out(values.json ? `${JSON.stringify(inJson(version))}\n` : inWords(version));
    return 0;
  } finally {
    await database.close();
  }
}

const tell = (problems: readonly Problem[], { err }: Io): void => {
  for (const { row, field, words } of problems)
    err(`${row === undefined ? field : `row ${row}, ${field}`}: ${words}\n`);
};

const inJson = ({ datasetId, number, layout, receipt, contents, cubeBytes }: DatasetVersion) => ({
  dataset: datasetId,
  version: number,
  layout,
  cubeBytes,
  receipt,
  periods: contents.periods.map(({ printed }) => printed),
  measures: contents.measures.map(({ id }) => id),
});

const inWords = ({ datasetId, number, receipt, contents }: DatasetVersion): string => {
  const count = (rows: number): string => rows.toLocaleString("en-GB");
  const lines = [
    `Imported as version ${number} of dataset ${datasetId}.`,
    `Rows read ${count(receipt.rowsRead)}: kept ${count(receipt.rowsKept)}, refused ${count(receipt.rowsRefused)}, ` +
      `left out ${count(receipt.rowsLeftOut)}, repeated ${count(receipt.rowsRepeated)}. Cells ${count(receipt.cells)}.`,
    `Periods: ${contents.periods.map(({ printed }) => printed).join(", ") || "none"}.`,
    `Totals compared ${receipt.totalsChecked}, agreed ${receipt.totalsAgreed}.`,
    ...(receipt.rowsDeleted > 0
      ? [`The ${count(receipt.rowsDeleted)} rows were counted and deleted here; your own file is as it was.`]
      : []),
    ...receipt.warnings,
  ];
  return `${lines.join("\n")}\n`;
};

export const importFile: Command = { help, run };
