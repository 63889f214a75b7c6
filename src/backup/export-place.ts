import { z } from "zod";
import type { Tx } from "../db/tables.ts";
import { csvLine } from "./cells.ts";
import { countRowsOfPlace, listTablesOfPlace, valuesOfPlace } from "./place.store.ts";
import type { TableOfPlace } from "./place.store.ts";
import { readmeOf } from "./readme.ts";
import type { FileToWrite } from "./zip.ts";

export interface PlaceToExport {
  readonly placeId: string;
  readonly name: string;
  /** Which Alongside writes it. */
  readonly program: string;
  readonly at: Date;
}

const ofTheProgram = "seal answered_request person_merge organisation_merge";
const ofOnesOwn = "own_words equality_link equality_answer reflection_lock contribution_sheet";
const ofTwoSides =
  "alliance alliance_side alliance_person alliance_entry alliance_named alliance_answer alliance_promise alliance_kept";
const ofOneSide =
  "trust_sentence trust_round trust_answers trust_link programme_readiness programme_meeting programme_answer";
/** Read by whoever answers it, and of unfair treatment by whoever was named for it: not by everybody who may export. */
const ofUnnamed = "voice voice_answer voice_again voice_recording voice_sender voice_coding voice_coded voice_told";
/** What went wrong in a network: read by its named lead and the keepers alone. */
const ofTheLead = "network_incident";
/** Who comes to a clinic, under pseudonyms: read by the people of its network alone. */
const ofItsClinic = "clinic_appointment clinic_appointment_came clinic_waiting";
/** Why somebody asks to be helped in another way can be about their health: read by them and by those who decide. */
const ofWhoAsked = "adaptation adaptation_step";
/**
 * Kept for the program's own sake, and of no use elsewhere: a secret, keys of requests that were answered, and the rows
 * that a merge can put back. And what people wrote or sent for themselves alone, for the two sides of an alliance, or for one
 * side of a programme: each takes their own with them, from what is kept on them.
 */
export const leftOut: readonly string[] = [
  ofTheProgram,
  ofOnesOwn,
  ofTwoSides,
  ofOneSide,
  ofUnnamed,
  ofTheLead,
  ofItsClinic,
  ofWhoAsked,
]
  .join(" ")
  .split(" ");

/** Bytes longer than this are written as files of their own. */
const BYTES_IN_CELL_MAX = 256;

export interface TableCounted extends TableOfPlace {
  readonly rows: number;
}

/** What an export of this place would hold. */
export async function listExported(tx: Tx, placeId: string): Promise<readonly TableCounted[]> {
  const counted: TableCounted[] = [];
  for (const table of await listTablesOfPlace(tx))
    if (!leftOut.includes(table.name)) counted.push({ ...table, rows: await countRowsOfPlace(tx, table, placeId) });
  return counted;
}

/**
 * Everything of a place, in forms that any program reads: for each table a CSV and a JSON file, long bytes as files of
 * their own, and a README that says what everything is. It holds personal information.
 */
export async function* filesOfPlace(tx: Tx, place: PlaceToExport): AsyncGenerator<FileToWrite> {
  const tables = await listExported(tx, place.placeId);
  yield { name: "README.md", pieces: only(readmeOf(place, tables)) };
  for (const table of tables.filter(({ rows }) => rows > 0)) {
    yield { name: `${table.name}.csv`, pieces: csvOf(tx, table, place.placeId) };
    yield { name: `${table.name}.json`, pieces: jsonOf(tx, table, place.placeId) };
    if (table.columns.some(({ type }) => type === "bytea")) yield* bytesOf(tx, table, place.placeId);
  }
}

async function* only(text: string): AsyncGenerator<string> {
  yield text;
}

type Values = readonly unknown[];

async function* rowsOf(tx: Tx, table: TableOfPlace, placeId: string): AsyncGenerator<Values> {
  for await (const line of valuesOfPlace(tx, table, placeId)) yield z.array(z.unknown()).parse(JSON.parse(line));
}

async function* csvOf(tx: Tx, table: TableOfPlace, placeId: string): AsyncGenerator<string> {
  yield `\u{feff}${csvLine(table.columns.map(({ name }) => name))}`;
  let number = 0;
  for await (const values of rowsOf(tx, table, placeId)) yield csvLine(shortened(table, values, (number += 1)));
}

async function* jsonOf(tx: Tx, table: TableOfPlace, placeId: string): AsyncGenerator<string> {
  yield "[";
  let number = 0;
  for await (const values of rowsOf(tx, table, placeId)) {
    const short = shortened(table, values, (number += 1));
    const row = Object.fromEntries(table.columns.map(({ name }, index) => [name, short[index]]));
    yield `${number === 1 ? "" : ","}\n${JSON.stringify(row)}`;
  }
  yield "\n]\n";
}

const isLong = (table: TableOfPlace, value: unknown, index: number): value is string =>
  table.columns[index]?.type === "bytea" && typeof value === "string" && value.length > 2 * BYTES_IN_CELL_MAX + 2;

const nameOfBytes = (table: TableOfPlace, index: number, number: number): string =>
  `files/${table.name}-${number}-${table.columns[index]?.name}.bin`;

/** In place of long bytes the name of their file. */
const shortened = (table: TableOfPlace, values: Values, number: number): Values =>
  values.map((value, index) => (isLong(table, value, index) ? nameOfBytes(table, index, number) : value));

async function* bytesOf(tx: Tx, table: TableOfPlace, placeId: string): AsyncGenerator<FileToWrite> {
  let number = 0;
  for await (const values of rowsOf(tx, table, placeId)) {
    number += 1;
    for (const [index, value] of values.entries())
      if (isLong(table, value, index))
        yield { name: nameOfBytes(table, index, number), pieces: onlyBytes(Buffer.from(value.slice(2), "hex")) };
  }
}

async function* onlyBytes(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes;
}
