import { randomUUID } from "node:crypto";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { proposedForms, venuesMax } from "./venue.ts";
import type { Proposal, ProposedForm, StepFree, Venue } from "./venue.ts";

/** Rooms by name; those that are no longer used come last. */
export async function listVenues(tx: Tx): Promise<readonly Venue[]> {
  const rows = await tx
    .selectFrom("session_venue as v")
    .leftJoin("organisation as o", (join) =>
      join.onRef("o.place_id", "=", "v.place_id").onRef("o.organisation_id", "=", "v.organisation_id"),
    )
    .selectAll("v")
    .select("o.name as organisation_name")
    .where("v.place_id", "=", placeOf(tx))
    .orderBy("v.is_used", "desc")
    .orderBy("v.name")
    .orderBy("v.venue_id")
    .limit(venuesMax)
    .execute();
  return rows.map((row) => ({
    id: row.venue_id,
    name: row.name,
    address: row.address,
    postcode: row.postcode,
    organisation: row.organisation_id === null ? null : { id: row.organisation_id, name: row.organisation_name ?? "" },
    stepFree: row.step_free,
    hasHearingLoop: row.has_hearing_loop,
    notes: row.notes,
    isUsed: row.is_used,
  }));
}

export interface VenueToSave {
  readonly name: string;
  readonly address: string;
  readonly postcode: string;
  readonly organisationId: string | null;
  readonly stepFree: StepFree;
  readonly hasHearingLoop: boolean;
  readonly notes: string;
}

export async function saveVenue(tx: Tx, venue: VenueToSave, suggestedBy: string | null): Promise<string> {
  const venueId = randomUUID();
  await tx
    .insertInto("session_venue")
    .values({
      place_id: placeOf(tx),
      venue_id: venueId,
      name: venue.name,
      address: venue.address,
      postcode: venue.postcode,
      organisation_id: venue.organisationId,
      step_free: venue.stepFree,
      has_hearing_loop: venue.hasHearingLoop,
      notes: venue.notes,
      suggested_by: suggestedBy,
    })
    .execute();
  return venueId;
}

/** What people proposed for a session, the latest first. */
export async function listProposals(tx: Tx, sessionId: string): Promise<readonly Proposal[]> {
  const rows = await tx
    .selectFrom("session_proposal")
    .select(["proposal_id", "form", "words", "proposed_on", "answer", "because", "answered_on"])
    .where("place_id", "=", placeOf(tx))
    .where("session_id", "=", sessionId)
    .orderBy("proposed_on", "desc")
    .orderBy("proposal_id")
    .limit(50)
    .execute();
  return rows.map((row) => ({
    id: row.proposal_id,
    form: proposedForms.find((one) => one === row.form) ?? "other",
    words: row.words,
    proposedOn: row.proposed_on,
    answer: row.answer,
    because: row.because,
    answeredOn: row.answered_on,
  }));
}

interface ProposalToSave {
  readonly form: ProposedForm;
  readonly words: string;
  readonly proposedBy: string | null;
  readonly today: string;
}

export async function saveProposal(tx: Tx, sessionId: string, proposal: ProposalToSave): Promise<string> {
  const proposalId = randomUUID();
  await tx
    .insertInto("session_proposal")
    .values({
      place_id: placeOf(tx),
      proposal_id: proposalId,
      session_id: sessionId,
      form: proposal.form,
      words: proposal.words,
      proposed_by: proposal.proposedBy,
      proposed_on: proposal.today,
    })
    .execute();
  return proposalId;
}

interface Settled {
  readonly answer: "yes" | "no";
  readonly because: string;
  readonly answeredBy: string | null;
  readonly today: string;
}

export const saveSettled = (tx: Tx, proposalId: string, settled: Settled): Promise<unknown> =>
  tx
    .updateTable("session_proposal")
    .set({
      answer: settled.answer,
      because: settled.because,
      answered_on: settled.today,
      answered_by: settled.answeredBy,
    })
    .where("place_id", "=", placeOf(tx))
    .where("proposal_id", "=", proposalId)
    .execute();
