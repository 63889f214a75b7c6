import { z } from "zod";
import { readDay } from "../../nouns/day.ts";
import { readPence } from "../../nouns/money.ts";
import { readNeeded } from "../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import { countsOf, readContact } from "./entry.rules.ts";
import { formats, media, states } from "./outreach.ts";
import type { Counts, Named, OutreachWritten, Refusal, State } from "./outreach.ts";

const text = z.string().default("");

export const outreachFields = {
  organisation: text.describe("Whose outreach it is, by the organisation’s identifier; or nothing."),
  venue: text.describe("Where."),
  onDay: text.describe("2026-03-31"),
  medium: text.describe(media.join(", ")),
  format: text.describe(formats.join(", ")),
  language: text.describe("In which language, as one says it: Urdu."),
  community: text.describe("For which community, by its identifier; or nothing."),
  pounds: text.describe("What it costs, in pounds; or nothing."),
};

type Sent = Readonly<Record<keyof typeof outreachFields, string>>;

export interface ToChoose {
  readonly organisations: readonly Named[];
  readonly communities: readonly Named[];
}

const chosen = <Value extends string>(from: readonly Value[], sent: string, field: string): Result<Value> => {
  const one = from.find((value) => value === sent);
  return one === undefined ? wrong({ field, words: "Choose one of the answers." }) : found(one);
};

const oneOf = (things: readonly Named[], sent: string, field: string): Result<string | null> =>
  sent === ""
    ? found(null)
    : chosen(
        things.map(({ id }) => id),
        sent,
        field,
      );

/** An outreach that is planned, or was held. @practice P09 */
export function outreachOf(sent: Sent, { organisations, communities }: ToChoose): Result<OutreachWritten> {
  const organisation = oneOf(organisations, sent.organisation, "organisation");
  const venue = readNeeded(sent.venue, { field: "venue", charactersMax: 200, needed: "Write where it is." });
  const onDay = readDay(sent.onDay, { field: "onDay", needed: "Write the day." });
  const medium = chosen(media, sent.medium, "medium");
  const format = chosen(formats, sent.format, "format");
  const language = readNeeded(sent.language, {
    field: "language",
    charactersMax: 60,
    needed: "Write in which language, such as Urdu.",
  });
  const community = oneOf(communities, sent.community, "community");
  const pence = sent.pounds.trim() === "" ? found(0) : readPence(sent.pounds, "pounds");
  const cost =
    pence.ok && pence.value > 100_000_000
      ? wrong({ field: "pounds", words: "This is more than a million pounds. Check the amount." })
      : pence;
  if (!(organisation.ok && venue.ok && onDay.ok && medium.ok && format.ok && language.ok && community.ok && cost.ok))
    return wrong(...problemsOf(organisation, venue, onDay, medium, format, language, community, cost));
  return found({
    organisationId: organisation.value,
    venue: venue.value,
    onDay: onDay.value,
    medium: medium.value,
    format: format.value,
    language: language.value,
    communityId: community.value,
    pence: cost.value,
  });
}

export const tellFields = {
  state: text.describe(states.join(", ")),
  met: text.describe("How many people were talked with; or nothing."),
  took: text.describe("How many took something to read; or nothing."),
  asked: text.describe("How many asked a question; or nothing."),
  came: text.describe("How many came to a service or meeting later; or nothing."),
  community: text.describe("For which community it was, where nobody wrote that yet."),
};

export interface Told {
  readonly state: State;
  /** Null where nothing was counted. */
  readonly counts: Counts | null;
  readonly communityId: string | null;
}

interface AroundTold {
  readonly communities: readonly Named[];
  readonly onDay: string;
  readonly today: string;
}

/** How it went: it is added to what was told before. @practice P09 */
export function toldOf(
  sent: Readonly<Record<keyof typeof tellFields, string>>,
  { communities, onDay, today }: AroundTold,
): Result<Told> {
  const state = chosen(states, sent.state, "state");
  const community = oneOf(communities, sent.community, "community");
  const counts = countsOf(sent);
  if (counts === null)
    return wrong({ field: "met", words: "Write whole numbers of people in figures, such as 25, or leave them empty." });
  if (!state.ok || !community.ok) return wrong(...problemsOf(state, community));
  const isCounted = Object.values(counts).some((count) => count > 0);
  if (state.value === "held" && onDay > today)
    return wrong({ field: "state", words: "This day has not come yet. Tell it afterwards." });
  if (isCounted && state.value !== "held")
    return wrong({
      field: "state",
      words: "People were counted, so it was held. Choose “Held”, or leave the numbers empty.",
    });
  return found({ state: state.value, counts: isCounted ? counts : null, communityId: community.value });
}

export const contactFields = {
  name: text.describe("Their name, as they say it."),
  reachBy: text.describe("How they want to be reached."),
  purpose: text.describe("For what they want to hear from you."),
  forgetOn: text.describe("The day after which it is forgotten, at most a year from today."),
  agreed: text.describe("yes: they agreed."),
};

const contactProblems: Readonly<Partial<Record<Refusal, { readonly field: string; readonly words: string }>>> = {
  "agree-first": { field: "agreed", words: "Ask them first, and tick that they agreed." },
  "too-long": { field: "purpose", words: "One of the answers is too long. Shorten it." },
  nothing: { field: "name", words: "Write their name, how to reach them, and for what." },
  "forget-wrong": { field: "forgetOn", words: "Choose a day from tomorrow on, at most a year from today." },
};

/** Somebody who wants to hear from you. @practice P09 */
export function contactOf(sent: Readonly<Record<keyof typeof contactFields, string>>, today: string) {
  const read = readContact(sent, today);
  return "value" in read
    ? found(read.value)
    : wrong(contactProblems[read.because] ?? { field: "name", words: "Check the answers." });
}

export const cameFields = { came: text.describe("yes or no: did they come to a service or meeting later?") };

export const cameOf = (sent: { readonly came: string }): Result<"yes" | "no"> =>
  chosen(["yes", "no"], sent.came, "came");
