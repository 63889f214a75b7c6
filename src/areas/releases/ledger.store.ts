/** The ledger of all that is out: only ever added to. @practice P03 */
import { createHash } from "node:crypto";
import { sql } from "kysely";
import { canonicalJson } from "../../db/canonical-json.ts";
import { happened } from "../../db/happening.ts";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { takeTurn } from "../../db/turn.ts";
import { personIn } from "./person-in.rules.ts";
import type { Entry } from "./kept.schema.ts";
import { outOfAll, toldOf, type AlreadyOut } from "./told.rules.ts";

/** Tables about one service that one check holds against each other; over that, nothing more of it is published. */
export const tablesMax = 500;

export interface LeavingNow {
  /** Whose counts: a service's identifier. */
  readonly about: string;
  readonly title: string;
  readonly form: string;
  readonly audience: Entry["audience"];
  /** As in a happening: an identifier or a description. */
  readonly who: string;
  readonly told: AlreadyOut;
  /** As readers count them; where a file of the place leaves, as many as its table has. */
  readonly cells: number;
  readonly hidden: number;
}

export async function findLastNumber(tx: Tx, about?: string): Promise<number> {
  const row = await tx
    .selectFrom("ledger_entry")
    .select(({ fn }) => fn.max("number").as("last"))
    .where("place_id", "=", placeOf(tx))
    .$if(about !== undefined, (query) => query.where("about", "=", about ?? "").where("audience", "=", "everyone"))
    .executeTakeFirst();
  return row?.last ?? 0;
}

/** Until this transaction ends nothing else leaves this place. */
export const takeLedger = (tx: Tx): Promise<void> => takeTurn(tx, "ledger");

/** Everything about a service that everyone can read, or could before it was withdrawn, as one. */
export async function findOut(tx: Tx, about: string): Promise<{ readonly out: AlreadyOut; readonly tables: number }> {
  const rows = await tx
    .selectFrom("ledger_table as t")
    .innerJoin("ledger_entry as e", (join) =>
      join.onRef("e.place_id", "=", "t.place_id").onRef("e.sha256", "=", "t.sha256"),
    )
    .select("t.told")
    .where("t.place_id", "=", placeOf(tx))
    .where("t.about", "=", about)
    .where("e.audience", "=", "everyone")
    .groupBy(["t.place_id", "t.sha256", "t.told"])
    // The oldest first: what was corrected since is told by the newest.
    .orderBy(({ fn }) => fn.max("e.number"))
    .limit(tablesMax + 1)
    .execute();
  return { out: outOfAll(rows.map(({ told }) => told)), tables: rows.length };
}

const keptAs = ({ about, told }: Pick<LeavingNow, "about" | "told">) => {
  const text = canonicalJson(toldOf(told));
  return { text, sha256: createHash("sha256").update(`${about}\n${text}`, "utf8").digest("hex") };
};

/** Keeps that a table left. @returns the entry's number. Call it after `takeLedger`. */
export async function saveEntry(tx: Tx, leaving: LeavingNow): Promise<number> {
  const { about, audience, form, who, cells, hidden } = leaving;
  const { text: told, sha256 } = keptAs(leaving);
  const place = placeOf(tx);
  await tx
    .insertInto("ledger_table")
    .values({ place_id: place, sha256, about, told, cells, hidden })
    .onConflict((conflict) => conflict.columns(["place_id", "sha256"]).doNothing())
    .execute();
  const number = (await findLastNumber(tx)) + 1;
  await tx
    .insertInto("ledger_entry")
    .values({ place_id: place, number, sha256, about, audience, form, title: leaving.title.slice(0, 300), who })
    .execute();
  return number;
}

const countsIn = ({ ranges, small }: AlreadyOut): { readonly cells: number; readonly hidden: number } => {
  const known = [...ranges.values()].filter(({ high }) => high !== null).length;
  const hidden = [...ranges].filter(([key, { high }]) => high === null || small.has(key)).length;
  return { cells: Math.max(ranges.size, known), hidden };
};

type Exporting = Pick<LeavingNow, "about" | "title" | "form" | "who" | "told">;

/**
 * A file of working figures that somebody of the place took, with its happening. The same person who takes the same table in the
 * same form again within a day is not written down twice.
 */
export async function keepExport(tx: Tx, exporting: Exporting): Promise<void> {
  if (exporting.told.ranges.size === 0) return;
  await takeLedger(tx);
  const again = await tx
    .selectFrom("ledger_entry")
    .select("number")
    .where("place_id", "=", placeOf(tx))
    .where("about", "=", exporting.about)
    .where("who", "=", exporting.who)
    .where("form", "=", exporting.form)
    .where("sha256", "=", keptAs(exporting).sha256)
    .where("at", ">", sql<Date>`now() - interval '1 day'`)
    .limit(1)
    .executeTakeFirst();
  if (again !== undefined) return;
  const counts = countsIn(exporting.told);
  const number = await saveEntry(tx, { ...exporting, ...counts, audience: "place" });
  await happened(tx, {
    what: "figures.taken",
    who: exporting.who,
    subject: { kind: "service", id: exporting.about },
    detail: { entry: number, form: exporting.form, ...counts },
  });
}

/** The newest first. */
export async function listEntries(
  tx: Tx,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<readonly Entry[]> {
  const place = placeOf(tx);
  const rows = await tx
    .selectFrom("ledger_entry as e")
    .innerJoin("ledger_table as t", (join) =>
      join.onRef("t.place_id", "=", "e.place_id").onRef("t.sha256", "=", "e.sha256"),
    )
    .select(["e.number", "e.title", "e.form", "e.audience", "e.who", "e.at", "t.cells", "t.hidden"])
    .where("e.place_id", "=", place)
    .orderBy("e.number", "desc")
    .limit(limit)
    .offset(offset)
    .execute();
  const names = await listNames(
    tx,
    rows.flatMap(({ who }) => personIn(who) ?? []),
  );
  return rows.map((row) => ({ ...row, whoName: names.get(personIn(row.who) ?? "") ?? null }));
}

export async function countEntries(tx: Tx): Promise<number> {
  const { count } = await tx
    .selectFrom("ledger_entry")
    .select(({ fn }) => fn.countAll<string>().as("count"))
    .where("place_id", "=", placeOf(tx))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The names of people of the place, by their identifiers; of those who were forgotten there is none. */
export async function listNames(tx: Tx, personIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (personIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom("person")
    .select(["person_id", "name"])
    .where("place_id", "=", placeOf(tx))
    .where("person_id", "in", [...new Set(personIds)].slice(0, 500))
    .limit(500)
    .execute();
  return new Map(rows.map(({ person_id: id, name }) => [id, name]));
}
