import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { takeTurn } from "../../db/turn.ts";
import { listOwnOrganisations, listWorkerIds } from "../organisations/index.ts";
import { claimsMax, expenses, levels } from "./claim.ts";
import type { Claim, FeeCounted } from "./claim.ts";
import type { ClaimWritten, Receipt } from "./claim.rules.ts";

/** What is decided about money holds until it is kept: two who press at once pay once. */
export const takeMoneyTurn = (tx: Tx): Promise<void> => takeTurn(tx, "claims and pay");

export interface ClaimsWanted {
  readonly id?: string;
  /** Theirs, typed by them, or of an organisation they work for. */
  readonly concerns?: { readonly personId: string; readonly organisationIds: readonly string[] };
  readonly state?: "waits" | "agreed" | "paid";
  readonly runId?: string;
  readonly decidedSince?: Date;
}

const states = {
  waits: sql<boolean>`c.says IS NULL`,
  agreed: sql<boolean>`c.says = 'yes' AND c.run_id IS NULL`,
  paid: sql<boolean>`c.run_id IS NOT NULL`,
} as const;

function conditionsOf(tx: Tx, { id, concerns, state, runId, decidedSince }: ClaimsWanted): RawBuilder<boolean> {
  const parts = [
    sql<boolean>`c.place_id = ${placeOf(tx)}`,
    ...(id === undefined ? [] : [sql<boolean>`c.claim_id = ${id}`]),
    ...(concerns === undefined
      ? []
      : [
          sql<boolean>`(${concerns.personId}::uuid IN (c.person_id, c.typed_by)
            OR c.organisation_id = ANY (${[...concerns.organisationIds]}::uuid[]))`,
        ]),
    ...(state === undefined ? [] : [states[state]]),
    ...(runId === undefined ? [] : [sql<boolean>`c.run_id = ${runId}`]),
    ...(decidedSince === undefined ? [] : [sql<boolean>`greatest(c.decided_at, r.made_at) > ${decidedSince}`]),
  ];
  return sql<boolean>`${sql.join(parts, sql` AND `)}`;
}

interface ClaimRow extends Omit<Claim, "person" | "organisation" | "what" | "decidedAt"> {
  readonly personId: string | null;
  readonly person: string | null;
  readonly organisationId: string | null;
  readonly organisation: string | null;
  readonly what: string;
  readonly decidedAt: Date | null;
}

const named = (id: string | null, name: string | null) => (id === null ? null : { id, name: name ?? "" });

const claimOfRow = ({ personId, organisationId, decidedAt, ...row }: ClaimRow): Claim => ({
  ...row,
  person: named(personId, row.person),
  organisation: named(organisationId, row.organisation),
  what: [...expenses, ...levels].find((one) => one === row.what) ?? "other",
  decidedAt: decidedAt?.toISOString() ?? null,
});

/** What is claimed, the oldest that waits first; what is done, the newest first. */
export async function listClaims(tx: Tx, wanted: ClaimsWanted): Promise<readonly Claim[]> {
  const isOpen = wanted.state === "waits" || wanted.state === "agreed";
  const { rows } = await sql<ClaimRow>`SELECT c.claim_id AS id, c.person_id AS "personId", p.name AS person,
      c.organisation_id AS "organisationId", o.name AS organisation, c.kind, c.what, c.ahead, c.words,
      c.on_day AS "onDay", c.claimed_on AS "claimedOn", c.pay_by AS "payBy", c.pence, c.typed_by AS "typedById",
      EXISTS (SELECT FROM pay_receipt f WHERE f.place_id = c.place_id AND f.claim_id = c.claim_id) AS "hasReceipt",
      c.session_id AS "sessionId",
      c.says, c.because, c.decided_at AS "decidedAt", c.run_id AS "runId", r.pay_on AS "paidOn"
    FROM pay_claim c
    LEFT JOIN person p ON p.place_id = c.place_id AND p.person_id = c.person_id
    LEFT JOIN organisation o ON o.place_id = c.place_id AND o.organisation_id = c.organisation_id
    LEFT JOIN pay_run r ON r.place_id = c.place_id AND r.run_id = c.run_id
    WHERE ${conditionsOf(tx, wanted)}
    ORDER BY c.claimed_at ${isOpen ? sql`ASC` : sql`DESC`}, c.claim_id LIMIT ${claimsMax}`.execute(tx);
  return rows.map(claimOfRow);
}

/** Claims of somebody’s own, of their organisations, and that they typed for others. */
export async function listOwnClaims(tx: Tx, personId: string, since?: Date): Promise<readonly Claim[]> {
  const organisationIds = (await listOwnOrganisations(tx, personId)).map(({ id }) => id);
  const wanted = { concerns: { personId, organisationIds } };
  return listClaims(tx, since === undefined ? wanted : { ...wanted, decidedSince: since });
}

/** Those that somebody may answer: their own, and what they typed, wait for somebody else. */
export async function listToDecide(tx: Tx, personId: string): Promise<readonly Claim[]> {
  const own = (await listOwnOrganisations(tx, personId)).map(({ id }) => id);
  const waiting = await listClaims(tx, { state: "waits" });
  return waiting.filter(
    ({ person, organisation, typedById }) =>
      person?.id !== personId && typedById !== personId && !own.includes(organisation?.id ?? ""),
  );
}

export interface ClaimHere {
  readonly claim: Claim;
  readonly personId: string | null;
  readonly workerIds: readonly string[];
  readonly typedById: string | null;
}

/** A claim with whom it concerns, or undefined where the place has none of this identifier. */
export async function findClaim(tx: Tx, id: string): Promise<ClaimHere | undefined> {
  const [claim] = await listClaims(tx, { id });
  if (claim === undefined) return undefined;
  const workerIds = claim.organisation === null ? [] : await listWorkerIds(tx, claim.organisation.id);
  return { claim, personId: claim.person?.id ?? null, workerIds, typedById: claim.typedById };
}

interface Payee {
  readonly personId: string | null;
  readonly organisationId: string | null;
  readonly typedBy: string;
  readonly today: string;
}

export async function saveClaim(tx: Tx, claim: ClaimWritten, payee: Payee): Promise<string> {
  const claimId = randomUUID();
  await tx
    .insertInto("pay_claim")
    .values({
      place_id: placeOf(tx),
      claim_id: claimId,
      person_id: payee.personId,
      organisation_id: payee.organisationId,
      kind: claim.kind,
      what: claim.what,
      ahead: claim.ahead,
      words: claim.words,
      on_day: claim.onDay,
      pence: claim.pence,
      rate_id: claim.rateId,
      pay_by: claim.payBy,
      typed_by: payee.typedBy,
      claimed_on: payee.today,
      session_id: claim.sessionId,
    })
    .execute();
  if (claim.receipt !== null)
    await tx
      .insertInto("pay_receipt")
      .values({ place_id: placeOf(tx), claim_id: claimId, ...claim.receipt })
      .execute();
  return claimId;
}

export async function findReceipt(tx: Tx, claimId: string): Promise<Receipt | undefined> {
  return tx
    .selectFrom("pay_receipt")
    .select(["form", "bytes"])
    .where("place_id", "=", placeOf(tx))
    .where("claim_id", "=", claimId)
    .executeTakeFirst();
}

/** Takes back what nobody answered, with its receipt. @returns whether it was still there. */
export async function removeClaim(tx: Tx, claimId: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom("pay_claim")
    .where("place_id", "=", placeOf(tx))
    .where("claim_id", "=", claimId)
    .where("says", "is", null)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows) === 1;
}

interface Decided {
  readonly says: "yes" | "no";
  readonly because: string;
  readonly by: string;
  readonly at: Date;
}

export async function saveDecision(tx: Tx, claimId: string, { says, because, by, at }: Decided): Promise<void> {
  await tx
    .updateTable("pay_claim")
    .set({ says, because, decided_by: by, decided_at: at })
    .where("place_id", "=", placeOf(tx))
    .where("claim_id", "=", claimId)
    .where("says", "is", null)
    .execute();
}

/** Somebody’s fees by the day they are for: all but those that were not agreed, or only the agreed ones. */
export async function listFees(
  tx: Tx,
  personId: string,
  { onlyAgreed }: { readonly onlyAgreed: boolean },
): Promise<readonly FeeCounted[]> {
  const { rows } = await sql<FeeCounted>`SELECT pence, on_day AS day FROM pay_claim
    WHERE place_id = ${placeOf(tx)} AND person_id = ${personId} AND kind = 'fee'
      AND ${onlyAgreed ? sql`says = 'yes'` : sql`says IS DISTINCT FROM 'no'`}
    ORDER BY on_day DESC LIMIT ${claimsMax}`.execute(tx);
  return rows;
}
