import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../../db/tables.ts";
import { placeOf } from "../../../db/transaction.ts";
import { takeTurn } from "../../../db/turn.ts";
import type { Problem } from "../../../nouns/result.ts";
import { sameNameKey } from "../organisation.rules.ts";
import { listFedOrganisations, listFedServices } from "../oruk/feed.store.ts";
import { broughtMax } from "./brought.ts";
import type { Brought, LineChoice, Outcome, Standing } from "./brought.ts";
import { notesKept, offeringBroughtKept, organisationBroughtKept, problemsKept } from "./import-kept.schema.ts";
import type { DirectoryImport, ImportState, Line, LineCount, LineToKeep } from "./line.ts";
import type { Known } from "./match.rules.ts";

export interface ImportToSave {
  readonly personId: string | null;
  readonly sourceKind: "file" | "address";
  readonly sourceName: string;
  readonly state: "fetching" | "read";
}

/** A new import. Returns its identifier. */
export async function saveImport(tx: Tx, { personId, sourceKind, sourceName, state }: ImportToSave): Promise<string> {
  const importId = randomUUID();
  await tx
    .insertInto("directory_import")
    .values({
      place_id: placeOf(tx),
      import_id: importId,
      asked_by: personId,
      source_kind: sourceKind,
      source_name: sourceName,
      state,
    })
    .execute();
  return importId;
}

interface ImportChange {
  readonly state: ImportState;
  readonly notes?: readonly string[];
  readonly problems?: readonly Problem[];
}

const isOver = (state: ImportState): boolean => state === "saved" || state === "failed" || state === "stopped";

export async function saveImportChange(tx: Tx, id: string, { state, notes, problems }: ImportChange): Promise<void> {
  await tx
    .updateTable("directory_import")
    .set({
      state,
      ended_at: isOver(state) ? new Date() : null,
      ...(notes === undefined ? {} : { notes: JSON.stringify(notes) }),
      ...(problems === undefined ? {} : { problems: JSON.stringify(problems) }),
    })
    .where("place_id", "=", placeOf(tx))
    .where("import_id", "=", id)
    .execute();
}

const importColumns = [
  "import_id",
  "asked_by",
  "asked_at",
  "source_kind",
  "source_name",
  "state",
  "notes",
  "problems",
] as const;

const rowsOfImports = (tx: Tx) =>
  tx.selectFrom("directory_import").select(importColumns).where("place_id", "=", placeOf(tx));

const importOf = (
  row: Awaited<ReturnType<ReturnType<typeof rowsOfImports>["executeTakeFirstOrThrow"]>>,
): DirectoryImport => ({
  id: row.import_id,
  askedBy: row.asked_by,
  askedAt: row.asked_at.toISOString(),
  sourceKind: row.source_kind,
  sourceName: row.source_name,
  state: row.state,
  notes: notesKept.parse(row.notes),
  problems: problemsKept.parse(row.problems),
});

export async function findImport(tx: Tx, id: string, hold?: "hold"): Promise<DirectoryImport | undefined> {
  if (hold !== undefined) await takeTurn(tx, `directory import ${id}`);
  const row = await rowsOfImports(tx).where("import_id", "=", id).executeTakeFirst();
  return row && importOf(row);
}

/** The newest first, at most 50. */
export const listImports = async (tx: Tx): Promise<readonly DirectoryImport[]> =>
  (await rowsOfImports(tx).orderBy("asked_at", "desc").orderBy("import_id").limit(50).execute()).map(importOf);

const atOnce = 500;

/** Keeps the lines of an import, some hundred in one statement. */
export async function saveLines(tx: Tx, importId: string, lines: readonly LineToKeep[]): Promise<void> {
  const here = { place_id: placeOf(tx), import_id: importId };
  for (let from = 0; from < lines.length; from += atOnce)
    await tx
      .insertInto("directory_import_line")
      .values(
        lines.slice(from, from + atOnce).map((line) => ({
          ...here,
          line: line.line,
          kind: line.kind,
          of_line: line.ofLine,
          title: line.title,
          stood_at: line.stoodAt.slice(0, 400),
          content: JSON.stringify(line.content),
          copies: line.copies,
          source_id: line.sourceId,
          standing: line.standing,
          match_id: line.matchId,
          match_line: line.matchLine,
          problems: JSON.stringify(line.problems),
        })),
      )
      .execute();
}

const rowsOfLines = (tx: Tx, importId: string) =>
  tx
    .selectFrom("directory_import_line")
    .selectAll()
    .where("place_id", "=", placeOf(tx))
    .where("import_id", "=", importId)
    .orderBy("line");

type LineRow = Awaited<ReturnType<ReturnType<typeof rowsOfLines>["executeTakeFirstOrThrow"]>>;

const lineOf = (row: LineRow): Line => {
  const all = {
    line: row.line,
    title: row.title,
    stoodAt: row.stood_at,
    copies: row.copies,
    sourceId: row.source_id,
    standing: row.standing,
    matchId: row.match_id,
    matchLine: row.match_line,
    problems: problemsKept.parse(row.problems),
    choice: row.choice,
    outcome: row.outcome,
    savedId: row.saved_id,
  };
  return row.kind === "offering"
    ? { ...all, kind: "offering", ofLine: row.of_line ?? 0, content: offeringBroughtKept.parse(row.content) }
    : { ...all, kind: "organisation", ofLine: null, content: organisationBroughtKept.nullable().parse(row.content) };
};

export interface LinesWanted {
  readonly standings?: readonly Standing[];
  readonly kind?: "organisation" | "offering";
  /** Only those with something to tell. */
  readonly hasProblems?: true;
  /** Behind this line. */
  readonly after?: number;
  /** Only those of which nothing became yet. */
  readonly isOpen?: true;
  readonly lines?: readonly number[];
  readonly max: number;
  readonly offset?: number;
}

export async function listLines(tx: Tx, importId: string, wanted: LinesWanted): Promise<readonly Line[]> {
  const { standings, kind, hasProblems, after, isOpen, lines, max, offset = 0 } = wanted;
  const rows = await rowsOfLines(tx, importId)
    .$if(standings !== undefined, (query) => query.where("standing", "in", standings ?? []))
    .$if(kind !== undefined, (query) => query.where("kind", "=", kind ?? "organisation"))
    .$if(hasProblems !== undefined, (query) => query.where(sql<boolean>`problems <> '[]'`))
    .$if(after !== undefined, (query) => query.where("line", ">", after ?? 0))
    .$if(isOpen !== undefined, (query) => query.where("outcome", "is", null))
    .$if(lines !== undefined, (query) =>
      query.where("line", "in", lines === undefined || lines.length === 0 ? [0] : lines),
    )
    .limit(Math.min(max, broughtMax * 2))
    .offset(offset)
    .execute();
  return rows.map(lineOf);
}

export async function countLines(tx: Tx, importId: string): Promise<readonly LineCount[]> {
  const rows = await tx
    .selectFrom("directory_import_line")
    .select(["kind", "standing", "choice", "outcome"])
    .select(sql<number>`count(*)::int`.as("lines"))
    .select(sql<number>`sum(copies)::int`.as("copies"))
    .where("place_id", "=", placeOf(tx))
    .where("import_id", "=", importId)
    .groupBy(["kind", "standing", "choice", "outcome"])
    .limit(200)
    .execute();
  return rows;
}

/** What somebody chose for these lines. */
export async function saveChoices(tx: Tx, importId: string, choices: ReadonlyMap<number, LineChoice>): Promise<void> {
  const each = [...choices];
  if (each.length === 0) return;
  await sql`UPDATE directory_import_line l SET choice = c.choice
    FROM unnest(${each.map(([line]) => line)}::int[], ${each.map(([, choice]) => choice)}::text[]) AS c (line, choice)
    WHERE l.place_id = ${placeOf(tx)} AND l.import_id = ${importId} AND l.line = c.line
      AND l.outcome IS NULL AND l.standing IN ('near', 'differs')`.execute(tx);
}

export async function saveOutcome(
  tx: Tx,
  importId: string,
  { line, outcome, savedId }: { readonly line: number; readonly outcome: Outcome; readonly savedId: string | null },
): Promise<void> {
  await tx
    .updateTable("directory_import_line")
    .set({ outcome, saved_id: savedId })
    .where("place_id", "=", placeOf(tx))
    .where("import_id", "=", importId)
    .where("line", "=", line)
    .execute();
}

/** That a thing of the directory is called so elsewhere. */
export async function saveOrigin(
  tx: Tx,
  {
    kind,
    sourceId,
    thingId,
  }: { readonly kind: "organisation" | "offering"; readonly sourceId: string; readonly thingId: string },
): Promise<void> {
  if (sourceId === "") return;
  await tx
    .insertInto("directory_origin")
    .values({ place_id: placeOf(tx), kind, source_id: sourceId, thing_id: thingId })
    .onConflict((conflict) => conflict.columns(["place_id", "kind", "source_id"]).doUpdateSet({ thing_id: thingId }))
    .execute();
}

/** What of the directory the things that were read may be: by origin, by number, by name or nearly the same name. */
export async function findKnown(tx: Tx, brought: Brought): Promise<Known> {
  const sources = [...brought.organisations, ...brought.offerings].flatMap(({ sourceId }) =>
    sourceId === "" ? [] : [sourceId],
  );
  const keys = brought.organisations.map(({ content }) => sameNameKey(content.name));
  const codes = brought.organisations.flatMap(({ content }) =>
    content.identifiers.map(({ scheme, code }) => `${scheme} ${code}`),
  );
  const origins = await sql<{ kind: string; source_id: string; thing_id: string }>`SELECT kind, source_id, thing_id
    FROM directory_origin WHERE place_id = ${placeOf(tx)} AND source_id = ANY (${sources}) LIMIT 100000`.execute(tx);
  const things = origins.rows.map(({ thing_id }) => thing_id);
  const ids = await sql<{ id: string }>`SELECT o.organisation_id AS id FROM organisation o
    WHERE o.place_id = ${placeOf(tx)} AND o.ended_at IS NULL AND (o.name_key = ANY (${keys})
      OR o.organisation_id = ANY (${things}::uuid[])
      OR o.organisation_id IN (SELECT f.organisation_id FROM organisation_offering f
        WHERE f.place_id = ${placeOf(tx)} AND f.offering_id = ANY (${things}::uuid[]))
      OR o.organisation_id IN (SELECT i.organisation_id FROM organisation_identifier i
        WHERE i.place_id = ${placeOf(tx)} AND i.scheme || ' ' || i.code = ANY (${codes})))
    LIMIT ${broughtMax * 2}`.execute(tx);
  const organisationIds = ids.rows.map(({ id }) => id);
  const all = { page: 1, perPage: broughtMax * 2 };
  return {
    organisations: (await listFedOrganisations(tx, { organisationIds, words: [] }, all)).contents,
    services: (await listFedServices(tx, { organisationIds, words: [] }, all)).contents,
    origins: new Map(origins.rows.map(({ kind, source_id, thing_id }) => [`${kind} ${source_id}`, thing_id])),
  };
}
