import { randomUUID } from "node:crypto";
import { canonicalJson } from "../../db/canonical-json.ts";
import type { Json } from "../../db/canonical-json.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Tx } from "../../db/tables.ts";
import type { Side } from "../../nouns/role.ts";

export type Closing = "carried" | "refused" | "withdrawn";

/** Something proposed to the keepers, as it was sent. */
export interface Proposal {
  readonly id: string;
  readonly kind: string;
  readonly content: unknown;
  readonly because: string;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  /** Null while it is open. */
  readonly outcome: Closing | null;
  readonly closedAt: Date | null;
  /** It was decided while only one side kept the place. */
  readonly oneSide: boolean;
}

/** One keeper's answer. */
export interface Answer {
  readonly proposalId: string;
  readonly personId: string;
  readonly side: Side;
  readonly says: "yes" | "no";
  readonly because: string;
  readonly at: Date;
}

const columns = [
  "proposal_id as id",
  "kind",
  "content",
  "because",
  "proposed_by as proposedBy",
  "proposed_at as proposedAt",
  "outcome",
  "closed_at as closedAt",
  "one_side as oneSide",
] as const;

export async function findProposal(tx: Tx, proposalId: string): Promise<Proposal | undefined> {
  return tx
    .selectFrom("proposal")
    .select(columns)
    .where("place_id", "=", placeOf(tx))
    .where("proposal_id", "=", proposalId)
    .executeTakeFirst();
}

/** Open ones first, then closed ones, the latest first. */
export async function listProposals(tx: Tx, limit: number, offset = 0): Promise<readonly Proposal[]> {
  return tx
    .selectFrom("proposal")
    .select(columns)
    .where("place_id", "=", placeOf(tx))
    .orderBy("closed_at", (by) => by.desc().nullsFirst())
    .orderBy("proposed_at", "desc")
    .orderBy("proposal_id")
    .limit(limit)
    .offset(offset)
    .execute();
}

/** What waits for an answer, the oldest first. */
export async function listOpenProposals(tx: Tx, limit: number): Promise<readonly Proposal[]> {
  return tx
    .selectFrom("proposal")
    .select(columns)
    .where("place_id", "=", placeOf(tx))
    .where("outcome", "is", null)
    .orderBy("proposed_at")
    .orderBy("proposal_id")
    .limit(limit)
    .execute();
}

/** What was decided since then, the latest first. */
export async function listProposalsClosedSince(tx: Tx, since: Date, limit: number): Promise<readonly Proposal[]> {
  return tx
    .selectFrom("proposal")
    .select(columns)
    .where("place_id", "=", placeOf(tx))
    .where("closed_at", ">", since)
    .orderBy("closed_at", "desc")
    .orderBy("proposal_id")
    .limit(limit)
    .execute();
}

export async function countProposals(tx: Tx): Promise<number> {
  const { count } = await tx
    .selectFrom("proposal")
    .select(({ fn }) => fn.countAll<string>().as("count"))
    .where("place_id", "=", placeOf(tx))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** What was answered to these proposals, in the order in which it was said. */
export async function listAnswers(tx: Tx, proposalIds: readonly string[]): Promise<readonly Answer[]> {
  if (proposalIds.length === 0) return [];
  return tx
    .selectFrom("proposal_answer")
    .select(["proposal_id as proposalId", "person_id as personId", "side", "says", "because", "at"])
    .where("place_id", "=", placeOf(tx))
    .where("proposal_id", "in", proposalIds.slice(0, 100))
    .orderBy("at")
    .orderBy("person_id")
    .limit(5000)
    .execute();
}

interface ProposalToSave {
  readonly kind: string;
  readonly content: Json;
  readonly because: string;
  readonly proposedBy: string;
}

/** @returns the identifier of the new proposal, which is open. */
export async function saveProposal(tx: Tx, proposal: ProposalToSave): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("proposal")
    .values({
      place_id: placeOf(tx),
      proposal_id: id,
      kind: proposal.kind,
      content: canonicalJson(proposal.content),
      because: proposal.because,
      proposed_by: proposal.proposedBy,
      outcome: null,
      closed_at: null,
    })
    .execute();
  return id;
}

export async function saveAnswer(tx: Tx, answer: Omit<Answer, "at">): Promise<void> {
  const { proposalId, personId, side, says, because } = answer;
  await tx
    .insertInto("proposal_answer")
    .values({ place_id: placeOf(tx), proposal_id: proposalId, person_id: personId, side, says, because })
    .execute();
}

interface ProposalClosing {
  readonly proposalId: string;
  readonly outcome: Closing;
  readonly oneSide: boolean;
  readonly at: Date;
}

export async function saveProposalClosed(tx: Tx, { proposalId, outcome, oneSide, at }: ProposalClosing): Promise<void> {
  await tx
    .updateTable("proposal")
    .set({ outcome, closed_at: at, one_side: oneSide })
    .where("place_id", "=", placeOf(tx))
    .where("proposal_id", "=", proposalId)
    .where("outcome", "is", null)
    .execute();
}
