import { sql } from "kysely";
import type { Tx } from "../../../db/tables.ts";
import { placeOf } from "../../../db/transaction.ts";
import type { Identifier } from "../organisation.ts";
import { findOrganisation } from "../organisation.store.ts";
import {
  holdOrganisation,
  removePart,
  saveOffering,
  saveOrganisation,
  saveVersion,
} from "../organisation-writing.store.ts";
import type { OrganisationBrought, Outcome } from "./brought.ts";
import { listLines, saveOrigin, saveOutcome } from "./import.store.ts";
import type { Line } from "./line.ts";
import { merged, saidOf } from "./merged.rules.ts";
import type { CommunityIds } from "./merged.rules.ts";

interface Taking {
  readonly importId: string;
  readonly personId: string | null;
  readonly role: string;
  readonly communities: CommunityIds;
}

interface Taken {
  readonly outcome: Outcome;
  readonly savedId: string | null;
}

const leftOut: Taken = { outcome: "left-out", savedId: null };

/** Numbers that no other organisation of the place has. */
async function freeNumbers(
  tx: Tx,
  numbers: readonly Identifier[],
  ownId: string | null,
): Promise<readonly Identifier[]> {
  if (numbers.length === 0) return [];
  const { rows } = await sql<{ number: string }>`SELECT scheme || ' ' || code AS number FROM organisation_identifier
    WHERE place_id = ${placeOf(tx)} AND scheme || ' ' || code = ANY (${numbers.map(({ scheme, code }) => `${scheme} ${code}`)})
      AND (${ownId}::uuid IS NULL OR organisation_id <> ${ownId}::uuid)`.execute(tx);
  const taken = new Set(rows.map(({ number }) => number));
  return numbers.filter(({ scheme, code }) => !taken.has(`${scheme} ${code}`));
}

async function findNamed(tx: Tx, name: string): Promise<string | null> {
  const row = await tx
    .selectFrom("organisation")
    .select("organisation_id")
    .where("place_id", "=", placeOf(tx))
    .where("ended_at", "is", null)
    .where(sql<boolean>`lower(name) = lower(${name} COLLATE "und-x-icu")`)
    .limit(1)
    .executeTakeFirst();
  return row?.organisation_id ?? null;
}

/** A new organisation. Where one of its very name came meanwhile, it is that one. */
async function add(tx: Tx, theirs: OrganisationBrought, taking: Taking): Promise<Taken> {
  const there = await findNamed(tx, theirs.name);
  if (there !== null) return unite(tx, { id: there, theirs, whose: "ours" }, taking);
  const { personId, role, communities } = taking;
  const said = saidOf(theirs, communities, await freeNumbers(tx, theirs.identifiers, null));
  return { outcome: "added", savedId: await saveOrganisation(tx, { said, personId, role, worksFor: false }) };
}

interface Uniting {
  readonly id: string;
  readonly theirs: OrganisationBrought;
  readonly whose: "ours" | "theirs";
}

/** What came fills what is empty here; or, where somebody chose so, stands instead of it. */
async function unite(tx: Tx, { id, theirs, whose }: Uniting, { personId, role, communities }: Taking): Promise<Taken> {
  await holdOrganisation(tx, id);
  const ours = await findOrganisation(tx, id);
  // It left the directory meanwhile, and took what it had along.
  if (ours === undefined || ours.endedAt !== null) return leftOut;
  const numbers = await freeNumbers(tx, theirs.identifiers, id);
  const named = whose === "theirs" ? await findNamed(tx, theirs.name) : null;
  const name = named === null || named === id ? theirs.name : ours.name;
  const whole = merged(ours, { ...saidOf(theirs, communities, numbers), name }, whose);
  if (whole === null) return { outcome: "kept", savedId: id };
  await saveVersion(tx, { organisationId: id, number: ours.number + 1, said: whole, personId, role });
  return { outcome: whose === "theirs" ? "replaced" : "filled", savedId: id };
}

type OrganisationLine = Extract<Line, { kind: "organisation" }>;
type OfferingLine = Extract<Line, { kind: "offering" }>;

/** What becomes of a line; null where somebody has to choose first. */
async function takeOrganisation(tx: Tx, line: OrganisationLine, taking: Taking): Promise<Taken | null> {
  const { content, standing, choice, matchId, matchLine } = line;
  if (content === null || standing === "refused" || choice === "leave") return leftOut;
  if (standing === "new" || choice === "another") return add(tx, content, taking);
  if (standing === "near" && choice === null) return null;
  const earlier = matchLine === null ? [] : await listLines(tx, taking.importId, { lines: [matchLine], max: 1 });
  const id = matchId ?? earlier[0]?.savedId ?? null;
  if (id === null) return null;
  return unite(tx, { id, theirs: content, whose: choice === "theirs" ? "theirs" : "ours" }, taking);
}

async function takeOffering(tx: Tx, line: OfferingLine, of: Line | undefined): Promise<Taken | null> {
  const { standing, choice, matchId, content } = line;
  if (of?.outcome === "left-out" || choice === "leave") return leftOut;
  const organisationId = of?.savedId ?? null;
  if (organisationId === null || of === undefined) return null;
  // It was compared with what another organisation offers, of which this one turned out to be none.
  const isCompared = standing !== "new" && of.matchId === organisationId;
  if (isCompared && (standing === "same" || choice !== "theirs")) return { outcome: "kept", savedId: matchId };
  if (isCompared && matchId !== null) await removePart(tx, { organisationId, kind: "offering", id: matchId });
  const savedId = await saveOffering(tx, { organisationId, asked: { ...content, serviceId: null } });
  return { outcome: isCompared ? "replaced" : "added", savedId };
}

/**
 * Takes the next lines of an import into the directory: all in one transaction, each with what became of it.
 * @returns the last line that was looked at, or null where there is none left
 */
export async function takeInNext(
  tx: Tx,
  taking: Taking,
  { after, max }: { after: number; max: number },
): Promise<number | null> {
  const lines = await listLines(tx, taking.importId, { after, isOpen: true, max });
  const seen = new Map<number, Line>();
  const owners = lines.flatMap((line) => line.ofLine ?? []);
  for (const owner of await listLines(tx, taking.importId, { lines: owners, max: owners.length }))
    seen.set(owner.line, owner);
  for (const line of lines) {
    const taken =
      line.kind === "organisation"
        ? await takeOrganisation(tx, line, taking)
        : await takeOffering(tx, line, seen.get(line.ofLine));
    if (taken === null) continue;
    await saveOutcome(tx, taking.importId, { line: line.line, ...taken });
    seen.set(line.line, { ...line, ...taken });
    if (taken.savedId !== null)
      await saveOrigin(tx, { kind: line.kind, sourceId: line.sourceId, thingId: taken.savedId });
  }
  return lines.at(-1)?.line ?? null;
}
