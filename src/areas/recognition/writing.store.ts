import { randomUUID } from "node:crypto";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { takeTurn } from "../../db/turn.ts";
import type { Contribution } from "./contribution.ts";
import { linesCorrected, linesWritten } from "./contribution.rules.ts";
import type { ContributionWritten, SayingWritten } from "./contribution.rules.ts";
import { postEntry } from "./ledger.store.ts";

const source = "contribution";

/** Keeps what somebody gave, and enters it into the ledger. @returns its identifier. */
export async function saveContribution(tx: Tx, written: ContributionWritten, writtenBy: string): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("contribution")
    .values({
      place_id: placeOf(tx),
      contribution_id: id,
      person_id: written.personId,
      organisation_id: written.organisationId,
      kind: written.kind,
      standing: written.standing,
      on_day: written.onDay,
      minutes: written.minutes,
      recording: written.recording,
      service_id: written.serviceId,
      session_id: written.sessionId,
      words: written.words,
      should_have: written.shouldHave,
      written_by: writtenBy,
    })
    .execute();
  await postEntry(tx, {
    source,
    sourceId: id,
    step: "written",
    onDay: written.onDay,
    postedBy: writtenBy,
    lines: linesWritten(written),
  });
  return id;
}

/** What is decided about a contribution holds until it is kept. */
export const takeContributionTurn = (tx: Tx, id: string): Promise<void> => takeTurn(tx, `contribution ${id}`);

/** What those who gave it say; another time is an entry of its own. Nothing that stands there is changed. */
export async function saveSaying(
  tx: Tx,
  contribution: Contribution,
  { says, minutes, because, saidBy }: SayingWritten & { readonly saidBy: string },
): Promise<void> {
  const number = contribution.said.length + 1;
  await tx
    .insertInto("contribution_said")
    .values({
      place_id: placeOf(tx),
      contribution_id: contribution.id,
      number,
      says,
      minutes,
      because,
      said_by: saidBy,
    })
    .execute();
  if (minutes === null) return;
  const { personId, organisation, service, kind, id, onDay } = contribution;
  const booked = { kind, personId, organisationId: organisation?.id ?? null, serviceId: service?.id ?? null };
  await postEntry(tx, {
    source,
    sourceId: id,
    step: `said-${number}`,
    // In the month in which the time was given, so that its months add up.
    onDay,
    corrects: "written",
    postedBy: saidBy,
    lines: linesCorrected(booked, minutes - contribution.minutes),
  });
}

/** All of it is right: written as it would be one by one. */
export async function saveAllConfirmed(tx: Tx, contributions: readonly Contribution[], saidBy: string): Promise<void> {
  await tx
    .insertInto("contribution_said")
    .values(
      contributions.map(({ id, said }) => ({
        place_id: placeOf(tx),
        contribution_id: id,
        number: said.length + 1,
        says: "confirmed" as const,
        minutes: null,
        because: "",
        said_by: saidBy,
      })),
    )
    .execute();
}

export async function saveAnswer(
  tx: Tx,
  id: string,
  { answer, answeredBy, today }: { readonly answer: string; readonly answeredBy: string; readonly today: string },
): Promise<void> {
  await tx
    .updateTable("contribution")
    .set({ answer, answered_by: answeredBy, answered_on: today })
    .where("place_id", "=", placeOf(tx))
    .where("contribution_id", "=", id)
    .execute();
}
