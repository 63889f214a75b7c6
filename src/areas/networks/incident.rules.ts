import { readPastDay } from "../../nouns/day.ts";
import { readNeeded } from "../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import { daysLater } from "../../calendar/index.ts";
import { incidentKinds } from "./incident.ts";
import type { Lead, NetworkListed } from "./network.ts";
import { oneOf, readWhole, text } from "./networks.rules.ts";
import type { Sent } from "./networks.rules.ts";

export const leadFields = {
  kind: text.describe("safeguarding or incident."),
  person: text.describe("Who leads on it: their identifier."),
  daysToClose: text.describe("Within how many days one is closed."),
};

export interface LeadNamed {
  readonly kind: Lead["kind"];
  readonly personId: string;
  readonly daysToClose: number;
}

const kindOf = (typed: string): Result<Lead["kind"]> =>
  oneOf(incidentKinds, typed, { field: "kind", words: "Choose which it is." });

/** A named lead, and the clock. */
export function leadOf(sent: Sent<typeof leadFields>, personIds: readonly string[]): Result<LeadNamed> {
  const kind = kindOf(sent.kind);
  const person = oneOf(personIds, sent.person, { field: "person", words: "Choose who leads on it." });
  const days = readWhole(sent.daysToClose, {
    field: "daysToClose",
    min: 1,
    max: 365,
    words: "Write within how many days it is closed, from 1 to 365.",
  });
  if (!(kind.ok && person.ok && days.ok)) return wrong(...problemsOf(kind, person, days));
  return found({ kind: kind.value, personId: person.value, daysToClose: days.value });
}

export const tellFields = {
  kind: text.describe("safeguarding or incident."),
  words: text.describe("What happened, without anybody’s name."),
  happenedOn: text.describe("The day: 2026-03-31."),
};

export interface Told {
  readonly kind: Lead["kind"];
  readonly words: string;
  readonly happenedOn: string;
  readonly leadId: string;
  readonly closeBy: string;
}

/** What went wrong goes to a named person with a day. Where nobody leads, one is named first. @practice P41 */
export function toldOf(
  sent: Sent<typeof tellFields>,
  { today, network }: { readonly today: string; readonly network: Pick<NetworkListed, "leads"> },
): Result<Told> {
  const kind = kindOf(sent.kind);
  const words = readNeeded(sent.words, { field: "words", charactersMax: 4000, needed: "Write what happened." });
  const happened = readPastDay(sent.happenedOn, { field: "happenedOn", needed: "Write the day.", today });
  if (!(kind.ok && words.ok && happened.ok)) return wrong(...problemsOf(kind, words, happened));
  const lead = network.leads.find((one) => one.kind === kind.value && one.personId !== null);
  if (lead === undefined || lead.personId === null)
    return wrong({
      field: "kind",
      words:
        "Nobody leads on this in the network. If somebody is in danger ring 999 now. Ask who runs it to name a lead.",
    });
  return found({
    kind: kind.value,
    words: words.value,
    happenedOn: happened.value,
    leadId: lead.personId,
    closeBy: daysLater(today, lead.daysToClose),
  });
}

export const closeFields = { learned: text.describe("What was done, and what was learned.") };

/** Nothing is closed without what was learned. */
export const learnedOf = (sent: Sent<typeof closeFields>): Result<string> =>
  readNeeded(sent.learned, {
    field: "learned",
    charactersMax: 4000,
    needed: "Write what was done, and what was learned.",
  });
