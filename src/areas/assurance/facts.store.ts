import { sql } from "kysely";
import { tablesWithoutPlace } from "../../db/tables-without-a-place.ts";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { listAgreementsInForce, versionInForce } from "../agreements/index.ts";
import { monthsChosenIn, monthsFor } from "../people/index.ts";
import { listSettings } from "../places/index.ts";
import type { Facts, Kept, Shared } from "./facts.ts";

/** Our tables as the database itself describes them; a few are of no place, each with its reason. */
export async function listTables(tx: Tx): Promise<Facts["tables"]> {
  const { rows } = await sql<{ name: string; isSecured: boolean }>`
    SELECT c.relname AS name, c.relrowsecurity AND c.relforcerowsecurity
      AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid) AS "isSecured"
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p') AND n.nspname = 'public' ORDER BY c.relname`.execute(tx);
  const without = new Set(tablesWithoutPlace.map(({ table }) => table));
  return rows.map((table) => ({ ...table, isOfPlace: !without.has(table.name) }));
}

/** Whether, and not how many: a count that grows when somebody answers in private would tell of it. */
async function isRecordKept(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ isKept: boolean }>`
    SELECT EXISTS (SELECT FROM happening WHERE place_id = ${placeOf(tx)}) AS "isKept"`.execute(tx);
  return rows[0]?.isKept === true;
}

async function listShared(tx: Tx, today: string): Promise<readonly Shared[]> {
  return (await listAgreementsInForce(tx, { today })).flatMap((agreement) => {
    const version = versionInForce(agreement, today);
    if (version === undefined) return [];
    const { title, purpose, fields, endsOn, reviewOn } = version;
    return [{ title, purpose, fields, endsOn, reviewOn, parties: agreement.parties.map(({ name }) => name) }];
  });
}

interface Keepable extends Omit<Kept, "months"> {
  readonly monthsUsual: number;
}

export interface Told extends Pick<Facts, "routes" | "policies" | "areas" | "held" | "languages" | "sidesKept"> {
  readonly keepable: readonly Keepable[];
}

/** What the place’s own database says, beside what the program’s manifests told. */
export async function findFacts(
  tx: Tx,
  { keepable, ...told }: Told,
  { today, ownHazards }: { readonly today: string; readonly ownHazards: number },
): Promise<Facts> {
  const place = placeOf(tx);
  const chosen = await monthsChosenIn(tx, place);
  const settings = await listSettings(tx, place);
  return {
    ...told,
    tables: await listTables(tx),
    retention: keepable.map((part) => ({
      kind: part.kind,
      words: part.words,
      months: monthsFor(part, chosen),
      monthsMin: part.monthsMin,
      monthsMax: part.monthsMax,
    })),
    agreements: await listShared(tx, today),
    isRecordKept: await isRecordKept(tx),
    isResponsibleSaid: settings.some(({ name }) => name === "privacy-notice"),
    ownHazards,
  };
}
