import { z } from "zod";
import { readDay } from "../../nouns/day.ts";
import { readName, readNeeded, readText } from "../../nouns/name.ts";
import type { Result } from "../../nouns/result.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import { monthsLater } from "../../nouns/months.ts";
import { tickedOf } from "../../nouns/ticked.ts";
import type { Agreement, AgreementSaid, AgreementVersion } from "./agreement.ts";

const text = z.string().default("");
export const ticked = z.union([z.string(), z.array(z.string())]).default([]);

/** What is agreed, as a form or a program sends it. */
export const agreementFields = {
  title: z.string("Write what the agreement is called."),
  purpose: text.describe("What it is for, so that whoever it is about would understand it."),
  fields: text.describe("What is shared, one thing on each line."),
  neverShared: text.describe("What is never shared."),
  startsOn: text.describe("Its first day: 2026-12-01."),
  endsOn: text.describe("Its last day, at most five years later."),
  reviewOn: text.describe("When both sides look whether it still fits."),
  workers: ticked.describe("Identifiers of the people of both sides who may use what is shared."),
};
const fields = z.strictObject(agreementFields);
export type AgreementSent = z.infer<typeof fields>;

function readFields(typed: string): Result<readonly string[]> {
  const lines = typed
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  if (lines.length === 0)
    return wrong({ field: "fields", words: "Write what is shared, one thing on each line. Nothing else may be." });
  if (lines.length > 50) return wrong({ field: "fields", words: `There are ${lines.length} lines. Keep 50 or fewer.` });
  const read = lines.map((line) => readName(line, { field: "fields", of: "what is shared", charactersMax: 200 }));
  const problems = problemsOf(...read);
  return problems.length > 0
    ? wrong(...problems)
    : found([...new Set(read.flatMap((one) => (one.ok ? [one.value] : [])))]);
}

const longestMonths = 60;

/** The three days of an agreement, each where it can be. */
function readDays(sent: AgreementSent): Result<Pick<AgreementSaid, "startsOn" | "endsOn" | "reviewOn">> {
  const startsOn = readDay(sent.startsOn, { field: "startsOn", needed: "Write the first day on which it holds." });
  const endsOn = readDay(sent.endsOn, {
    field: "endsOn",
    needed: "Write its last day. An agreement without an end is looked at by nobody.",
  });
  const reviewOn = readDay(sent.reviewOn, { field: "reviewOn", needed: "Write when both sides look at it again." });
  if (!startsOn.ok || !endsOn.ok || !reviewOn.ok) return wrong(...problemsOf(startsOn, endsOn, reviewOn));
  const [from, to, look] = [startsOn.value, endsOn.value, reviewOn.value];
  if (to <= from) return wrong({ field: "endsOn", words: "The last day must come after the first." });
  if (to > monthsLater(from, longestMonths))
    return wrong({ field: "endsOn", words: "An agreement holds five years at most. Write an earlier day." });
  if (look < from || look > to)
    return wrong({ field: "reviewOn", words: "The review must be between the first day and the last." });
  return found({ startsOn: from, endsOn: to, reviewOn: look });
}

/** What was sent as an agreement, or everything that must be put right, all at once. */
export function agreementOf(sent: AgreementSent): Result<AgreementSaid> {
  const title = readName(sent.title, { field: "title", of: "the agreement", charactersMax: 200 });
  const purpose = readNeeded(sent.purpose, { field: "purpose", charactersMax: 4000, needed: "Write what it is for." });
  const shared = readFields(sent.fields);
  const neverShared = readText(sent.neverShared, { field: "neverShared", charactersMax: 2000 });
  const days = readDays(sent);
  if (!title.ok || !purpose.ok || !shared.ok || !neverShared.ok || !days.ok)
    return wrong(...problemsOf(title, purpose, shared, neverShared, days));
  return found({
    title: title.value,
    purpose: purpose.value,
    fields: shared.value,
    neverShared: neverShared.value,
    ...days.value,
  });
}

/** Somebody who could be named: one of a side's own people. */
export interface WorkerToName {
  readonly personId: string;
  readonly name: string;
  readonly organisationId: string;
}

/** Who of those ticked works for one of the two sides; a stranger to both is refused. */
export function namedOf(
  sent: string | readonly string[],
  candidates: readonly WorkerToName[],
): Result<readonly WorkerToName[]> {
  const ids = new Set(tickedOf(sent));
  const named = [...ids].flatMap((id) => candidates.find(({ personId }) => personId === id) ?? []);
  return named.length === ids.size
    ? found(named)
    : wrong({ field: "workers", words: "Only people who work for one of the two organisations can be named." });
}

export interface Made {
  readonly said: AgreementSaid;
  readonly named: readonly WorkerToName[];
}

/** A whole version, or everything that must be put right. */
export function versionOf(sent: AgreementSent, candidates: readonly WorkerToName[]): Result<Made> {
  const said = agreementOf(sent);
  const named = namedOf(sent.workers, candidates);
  return said.ok && named.ok ? found({ said: said.value, named: named.value }) : wrong(...problemsOf(said, named));
}

/** The other way round: a version as the fields of its form. */
export const fieldsOfVersion = (one: AgreementVersion): Readonly<Record<string, string>> => ({
  title: one.title,
  purpose: one.purpose,
  fields: one.fields.join("\n"),
  neverShared: one.neverShared,
  startsOn: one.startsOn,
  endsOn: one.endsOn,
  reviewOn: one.reviewOn,
  workers: one.workers
    .filter(({ outSince }) => outSince === null)
    .map(({ personId }) => personId)
    .join(","),
});

/** The newest version: there is always one. */
export function newestOf({ versions }: Pick<Agreement, "versions">): AgreementVersion {
  const [newest] = versions;
  if (newest === undefined) throw new Error("An agreement without a version was read.");
  return newest;
}
