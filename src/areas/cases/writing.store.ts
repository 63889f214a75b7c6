import { createHash, randomInt, randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { CaseKind, Condition, Did, HelpedBy } from "./case.ts";
import type { ConsentWritten } from "./consent.rules.ts";
import { pseudonymOf } from "./pseudonym.rules.ts";

/** A case to open. */
export interface Opening {
  readonly kind: CaseKind;
  readonly holderId: string;
  readonly serviceId: string | null;
  readonly fromId: string | null;
  readonly communityId: string | null;
  readonly condition: Condition;
  readonly deprivation: number | null;
  readonly helpedBy: HelpedBy;
  readonly language: string;
  readonly asks: string;
  readonly pointer: string;
  /** Words that the person chose, so that two who ask for them notice it; empty where they chose none. */
  readonly match: string;
  readonly tellsBack: boolean;
  /** A plain date. */
  readonly answerBy: string | null;
}

export interface Writing {
  readonly by: string;
  readonly today: string;
}

/** The person’s own words, told apart by place, without their capitals and spaces. */
const digestOfMatch = (placeId: string, match: string): Buffer | null => {
  const words = match.normalize("NFKC").toLowerCase().replaceAll(/\s+/g, " ").trim();
  return words === "" ? null : createHash("sha256").update(`case match ${placeId} ${words}`, "utf8").digest();
};

const drawn = (): string => pseudonymOf([randomInt(1_000_000), randomInt(1_000_000), randomInt(1_000_000)]);

/** One that nobody here has yet. */
async function freePseudonym(tx: Tx): Promise<string> {
  const tries = Array.from({ length: 20 }, drawn);
  const taken = await tx
    .selectFrom("support_case")
    .select("pseudonym")
    .where("place_id", "=", placeOf(tx))
    .where("pseudonym", "in", tries)
    .execute();
  const free = tries.find((one) => !taken.some(({ pseudonym }) => pseudonym === one));
  if (free === undefined) throw new Error("No pseudonym was free.");
  return free;
}

/** @returns the identifier. */
export async function openCase(tx: Tx, opening: Opening, { by, today }: Writing): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("support_case")
    .values({
      place_id: placeOf(tx),
      case_id: id,
      pseudonym: await freePseudonym(tx),
      kind: opening.kind,
      holder_id: opening.holderId,
      service_id: opening.serviceId,
      from_id: opening.fromId,
      community_id: opening.communityId,
      condition: opening.condition,
      deprivation: opening.deprivation,
      helped_by: opening.helpedBy,
      language: opening.language,
      asks: opening.asks,
      pointer: opening.pointer,
      match_digest: digestOfMatch(placeOf(tx), opening.match),
      tells_back: opening.tellsBack,
      answer_by: opening.answerBy,
      opened_by: by,
      opened_on: today,
    })
    .execute();
  await saveStep(tx, { caseId: id, did: "asked", words: "", ofId: opening.fromId ?? opening.holderId }, { by, today });
  return id;
}

interface StepWritten {
  readonly caseId: string;
  readonly did: Did;
  readonly words: string;
  readonly ofId: string | null;
}

export async function saveStep(tx: Tx, { caseId, did, words, ofId }: StepWritten, { by, today }: Writing) {
  await sql`INSERT INTO support_case_step (place_id, case_id, number, did, words, of_id, by_id, on_day)
    SELECT ${placeOf(tx)}::uuid, ${caseId}::uuid, coalesce(max(number), 0) + 1, ${did}, ${words}, ${ofId}::uuid,
      ${by}::uuid, ${today}::date FROM support_case_step
    WHERE place_id = ${placeOf(tx)} AND case_id = ${caseId}::uuid`.execute(tx);
}

/** The person gets another link; the one before ends. */
export async function renewLink(tx: Tx, caseId: string): Promise<void> {
  await tx
    .updateTable("support_case")
    .set({ link_number: sql<number>`link_number + 1` })
    .where("place_id", "=", placeOf(tx))
    .where("case_id", "=", caseId)
    .execute();
}

export async function savePointer(tx: Tx, caseId: string, pointer: string): Promise<void> {
  await tx
    .updateTable("support_case")
    .set({ pointer })
    .where("place_id", "=", placeOf(tx))
    .where("case_id", "=", caseId)
    .execute();
}

export async function saveConsent(
  tx: Tx,
  caseId: string,
  { consent, by }: { readonly consent: ConsentWritten; by: string },
) {
  await tx
    .insertInto("support_case_consent")
    .values({
      place_id: placeOf(tx),
      consent_id: randomUUID(),
      case_id: caseId,
      agreement_id: consent.agreementId,
      basis: consent.basis,
      how: consent.how,
      reason: consent.reason,
      purpose: consent.purpose,
      from_day: consent.from,
      until_day: consent.until,
      recorded_by: by,
    })
    .execute();
}

interface Withdrawing {
  readonly caseId: string;
  /** One of them; all of the case without it. */
  readonly consentId?: string;
  readonly how: "own-link" | "told";
  readonly at: Date;
}

/** Holds at the next click of everybody. */
export async function withdrawConsent(tx: Tx, { caseId, consentId, how, at }: Withdrawing): Promise<void> {
  await tx
    .updateTable("support_case_consent")
    .set({ withdrawn_at: at, withdrawn_how: how })
    .where("place_id", "=", placeOf(tx))
    .where("case_id", "=", caseId)
    .where("withdrawn_at", "is", null)
    .$if(consentId !== undefined, (query) => query.where("consent_id", "=", consentId ?? ""))
    .execute();
}
