import { readDay, readPastDay } from "../../nouns/day.ts";
import { readName, readNeeded } from "../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import { isHere, maySuperviseOn } from "./checks.rules.ts";
import { checkKinds } from "./network.ts";
import type { CheckKind, Network, Practitioner, Supervisor } from "./network.ts";
import { oneOf, readWhole, text } from "./networks.rules.ts";
import type { Sent } from "./networks.rules.ts";

export const addFields = {
  person: text.describe("Somebody of this place: their identifier. Left out for somebody without an account."),
  name: text.describe("The name of somebody without an account."),
  since: text.describe("Since which day: 2026-03-31."),
};

export interface Added {
  readonly personId: string | null;
  readonly name: string;
  readonly since: string;
}

interface AddAround {
  readonly today: string;
  readonly network: Pick<Network, "practitioners">;
  readonly members: readonly { readonly personId: string; readonly name: string }[];
}

const sinceOf = (typed: string, today: string): Result<string> =>
  readPastDay(typed, { field: "since", needed: "Write since which day.", today });

/** Somebody who joins a network: by account, or by name. */
export function addedOf(sent: Sent<typeof addFields>, { today, network, members }: AddAround): Result<Added> {
  const since = sinceOf(sent.since, today);
  const member = members.find(({ personId }) => personId === sent.person);
  const isTwice =
    member !== undefined &&
    network.practitioners.some(({ personId, until }) => personId === member.personId && until === null);
  const name: Result<string> = isTwice
    ? wrong({ field: "person", words: "They are in this network already." })
    : member !== undefined
      ? found(member.name)
      : sent.person !== ""
        ? wrong({ field: "person", words: "Choose somebody of this place, or leave it empty and write a name." })
        : readName(sent.name, { field: "name", of: "the person", charactersMax: 200 });
  if (!(since.ok && name.ok)) return wrong(...problemsOf(since, name));
  return found({ personId: member?.personId ?? null, name: name.value, since: since.value });
}

export const supervisorFields = { person: text.describe("Who supervises: their identifier."), since: text };

/** Somebody who supervises in a network. */
export function supervisorOf(
  sent: Sent<typeof supervisorFields>,
  { today, network, members }: AddAround & { readonly network: Pick<Network, "supervisors"> },
): Result<{ readonly personId: string; readonly since: string }> {
  const since = sinceOf(sent.since, today);
  const isTwice = network.supervisors.some(({ personId, until }) => personId === sent.person && until === null);
  const person = isTwice
    ? wrong({ field: "person", words: "They supervise in this network already." })
    : oneOf(
        members.map(({ personId }) => personId),
        sent.person,
        { field: "person", words: "Choose who supervises." },
      );
  if (!(since.ok && person.ok)) return wrong(...problemsOf(since, person));
  return found({ personId: person.value, since: since.value });
}

export const didFields = {
  asked: text.describe("told, or rather-not."),
  did: text.describe("What they already did, in their own words."),
  on: text.describe("The day on which they were asked, where it stands on paper; else today: 2026-03-31."),
};

export interface Did {
  readonly asked: "told" | "rather-not";
  readonly did: string;
  readonly on: string;
}

/** What somebody already did is written first, in their own words; or they were asked, and said no. @practice P39 */
export function didOf(sent: Sent<typeof didFields>, today: string): Result<Did> {
  const asked = oneOf(["told", "rather-not"] as const, sent.asked, {
    field: "asked",
    words: "Choose whether to tell it, or rather not.",
  });
  const on = sent.on === "" ? found(today) : readPastDay(sent.on, { field: "on", needed: "Write the day.", today });
  if (!(asked.ok && on.ok)) return wrong(...problemsOf(asked, on));
  if (asked.value === "rather-not") return found({ asked: "rather-not", did: "", on: on.value });
  const did = readNeeded(sent.did, {
    field: "did",
    charactersMax: 4000,
    needed: "Write what you already did, or choose that you would rather not.",
  });
  return did.ok ? found({ asked: "told", did: did.value, on: on.value }) : did;
}

export const checkFields = {
  kind: text.describe("scope, insurance, dbs or registration."),
  words: text.describe("What the paper says: who issued it, and its number."),
  from: text.describe("The first day it covers: 2026-03-31."),
  until: text.describe("The last day it covers."),
};

export interface CheckWritten {
  readonly kind: CheckKind;
  readonly words: string;
  readonly from: string;
  readonly until: string;
}

const yearsMost = 10;

/** A check somebody looked at: whoever types it in saw the paper. @practice P41 */
export function checkOf(sent: Sent<typeof checkFields>, today: string): Result<CheckWritten> {
  const kind = oneOf(checkKinds, sent.kind, { field: "kind", words: "Choose what it is." });
  const words = readNeeded(sent.words, {
    field: "words",
    charactersMax: 1000,
    needed: "Write what it says: who issued it and its number, or what they may do.",
  });
  const from = readPastDay(sent.from, { field: "from", needed: "Write the first day it covers.", today });
  const until = readDay(sent.until, { field: "until", needed: "Write the last day it covers." });
  if (!(kind.ok && words.ok && from.ok && until.ok)) return wrong(...problemsOf(kind, words, from, until));
  if (until.value < from.value)
    return wrong({ field: "until", words: "The last day is before the first. Check both." });
  if (Number(until.value.slice(0, 4)) > Number(from.value.slice(0, 4)) + yearsMost)
    return wrong({ field: "until", words: `It covers more than ${yearsMost} years. Check the years.` });
  return found({ kind: kind.value, words: words.value, from: from.value, until: until.value });
}

export const shownFields = { shown: text.describe("yes or no.") };

/** Their own yes or no to stand on the public page. */
export const shownOf = (sent: Sent<typeof shownFields>): Result<"yes" | "no"> =>
  oneOf(["yes", "no"] as const, sent.shown, { field: "shown", words: "Choose yes or no." });

export const assignFields = { supervisor: text.describe("Who supervises them: the supervisor’s identifier.") };

export interface Assigned {
  readonly supervisorId: string;
}

interface AssignAround {
  readonly today: string;
  readonly practitioner: Pick<Practitioner, "personId">;
  readonly supervisors: readonly Supervisor[];
}

/** Whoever supervises somebody: never themselves. @practice P39 */
export function assignedOf(sent: Sent<typeof assignFields>, around: AssignAround): Result<Assigned> {
  const chosen = around.supervisors.find(({ id }) => id === sent.supervisor);
  if (chosen === undefined) return wrong({ field: "supervisor", words: "Choose who supervises them." });
  return maySuperviseOn(chosen, around.practitioner, around.today)
    ? found({ supervisorId: chosen.id })
    : wrong({ field: "supervisor", words: "Nobody supervises themselves, or after they left. Choose somebody else." });
}

export const supervisedFields = { on: text.describe("The day: 2026-03-31."), minutes: text };

interface SupervisedAround {
  readonly today: string;
  readonly practitioner: Pick<Practitioner, "since" | "until" | "supervised">;
}

/** That they met. What was said is nobody else’s. */
export function supervisedOf(
  sent: Sent<typeof supervisedFields>,
  { today, practitioner }: SupervisedAround,
): Result<{ readonly on: string; readonly minutes: number }> {
  const on = readPastDay(sent.on, { field: "on", needed: "Write the day on which you met.", today });
  const minutes = readWhole(sent.minutes, {
    field: "minutes",
    min: 1,
    max: 480,
    words: "Write how many minutes, from 1 to 480.",
  });
  if (!(on.ok && minutes.ok)) return wrong(...problemsOf(on, minutes));
  if (!isHere(practitioner, on.value))
    return wrong({ field: "on", words: "They were not in the network on that day. Check the day." });
  return practitioner.supervised.some((met) => met.on === on.value)
    ? wrong({ field: "on", words: "That you met on this day is written down already." })
    : found({ on: on.value, minutes: minutes.value });
}
