/** An import's file looked at with what was chosen so far: what it is, what it holds, and what stands in the way. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Problem } from "../../../nouns/result.ts";
import type { Boundaries } from "../boundaries/boundaries.ts";
import { boundariesIn } from "../boundaries/boundaries.reader.ts";
import { surveyInTurn } from "../cubes/counting-room.reader.ts";
import { draftFile } from "../cubes/folders.reader.ts";
import type { ImportChoices } from "../draft.ts";
import { outlineOf, readActivity, readPopulation } from "../readers/index.ts";
import type { Outline, Reading } from "../readers/index.ts";
import { isPersonal } from "../readers/personal.rules.ts";
import type { Survey } from "../records/records.ts";
import type { ValueMapping } from "../value-mapping.ts";

export interface LookedAt {
  /** Null where the file cannot be read at all: then `problems` say why. */
  readonly outline: Outline | null;
  /** Of tables of counts that could be read with these choices. */
  readonly reading: Reading | null;
  /** Of single referrals, once their columns are known. */
  readonly survey: Survey | null;
  /** Of the outlines of areas. */
  readonly boundaries: Boundaries | null;
  readonly problems: readonly Problem[];
  /** The file holds what must not be here, so nothing of it is kept. */
  readonly isPersonal: boolean;
  /** Some rows are wrong by themselves, so that they can be given back with why. */
  readonly hasErrorRows: boolean;
}

export const nothingSeen: LookedAt = {
  outline: null,
  reading: null,
  survey: null,
  boundaries: null,
  problems: [],
  isPersonal: false,
  hasErrorRows: false,
};

/** Where an import's file stands. */
export const fileOf = (here: {
  readonly place: { readonly id: string };
  readonly draft: { readonly id: string; readonly fileName: string };
}): FileToLookAt => ({ path: draftFile(here.place.id, here.draft.id), fileName: here.draft.fileName });

export interface FileToLookAt {
  readonly path: string;
  readonly fileName: string;
}

const OF_THE_FORM: ReadonlySet<string> = new Set(["period", "dateOrder", "columns"]);

const inFile = (problems: readonly Problem[]): readonly Problem[] =>
  problems.map((problem) => (OF_THE_FORM.has(problem.field) ? problem : { ...problem, field: "file" }));

const seenOnly = (outline: Outline): LookedAt => ({
  outline,
  reading: null,
  survey: null,
  boundaries: null,
  problems: [],
  isPersonal: false,
  hasErrorRows: false,
});

const refused = (outline: Outline | null, problems: readonly Problem[]): LookedAt => ({
  ...nothingSeen,
  outline,
  problems: inFile(problems),
  isPersonal: problems.some(isPersonal),
  hasErrorRows: problems.some(({ row }) => row !== undefined) && outline?.headingRow !== undefined,
});

/** Whether the file can be read as a table of counts now, or a person has to say something first. */
const isReadable = (outline: Outline, kind: ImportChoices["kind"]): boolean =>
  outline.layout !== null && (kind === "activity" || kind === "population");

const readTable = (file: FileToLookAt, { kind, table, period }: ImportChoices) => {
  const choice = { ...table, details: true, period };
  return kind === "population" ? readPopulation(file, choice) : readActivity(file, choice);
};

/** Only what the file says of itself at its beginning. */
export const outlineOnly = async (file: FileToLookAt, choices: ImportChoices | null): Promise<LookedAt> => {
  const seen = await outlineOf(file, choices?.table ?? {}, "file");
  return seen.ok ? seenOnly(seen.value) : refused(null, seen.problems);
};

const survey = async (file: FileToLookAt, choices: ImportChoices, mappings: readonly ValueMapping[]) => {
  const folder = await mkdtemp(join(tmpdir(), "alongside-survey-"));
  try {
    return await surveyInTurn({ ...file, folder, choices, mappings });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
};

const lookAtRecords = async (
  file: FileToLookAt,
  { outline, choices, mappings }: { readonly outline: Outline } & Chosen,
): Promise<LookedAt> => {
  const surveyed = await survey(file, choices, mappings);
  if (!surveyed.ok) return refused(outline, surveyed.problems);
  const { problems } = surveyed.value;
  return problems.length > 0 ? refused(outline, problems) : { ...seenOnly(outline), survey: surveyed.value };
};

interface Chosen {
  readonly choices: ImportChoices;
  readonly mappings: readonly ValueMapping[];
}

const NOT_FROM_A_WORKBOOK =
  "Single referrals are read from a CSV or Parquet file. Save the sheet as “CSV UTF-8” and choose that file.";

/** `chosen`: null before anybody said anything; then a file of single referrals is only looked at from outside. */
export const lookAtFile = async (file: FileToLookAt, chosen: Chosen | null): Promise<LookedAt> => {
  const seen = await outlineOf(file, chosen?.choices.table ?? {}, "file");
  if (!seen.ok) return refused(null, seen.problems);
  const outline = seen.value;
  if (outline.personal.length > 0) return refused(outline, outline.personal);
  const kind = chosen?.choices.kind ?? outline.kind ?? "activity";
  if (outline.form === "geojson") return lookAtBoundaries(file, outline);
  if (kind === "records" && outline.form === "workbook")
    return refused(outline, [{ field: "file", words: NOT_FROM_A_WORKBOOK }]);
  if (kind === "records") return chosen === null ? seenOnly(outline) : lookAtRecords(file, { outline, ...chosen });
  if (!isReadable(outline, kind)) return seenOnly(outline);
  const read = await readTable(file, { ...chosen?.choices, kind });
  return read.ok ? { ...seenOnly(outline), reading: read.value } : refused(outline, read.problems);
};

const lookAtBoundaries = async (file: FileToLookAt, outline: Outline): Promise<LookedAt> => {
  const read = await boundariesIn(file);
  return read.ok ? { ...seenOnly(outline), boundaries: read.value } : refused(outline, read.problems);
};
