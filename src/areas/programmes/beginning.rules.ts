import { z } from "zod";
import { readPastDay } from "../../nouns/day.ts";
import { readName, readText } from "../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import { sides } from "../../nouns/role.ts";
import type { Side } from "../../nouns/role.ts";

const text = z.string().default("");

/** A programme that begins, as a form or a program sends it. */
export const beginningFields = {
  name: z.string("Write what you want to call it."),
  concern: text.describe("Its first page: what this is about, in your own words."),
  side: text.describe(sides.join(", ")),
  startedOn: text.describe("The day on which it began, where that was before today: 2026-03-31."),
  finding: text.describe("The finding it begins with: its address, from /{place}/reach/ on."),
  service: text.describe("The service it is about, by its identifier."),
  idea: text.describe("The idea it begins with, by its identifier."),
  community: text.describe("The community it is about, by its identifier."),
};
const beginning = z.strictObject(beginningFields);

export interface Beginning {
  readonly name: string;
  readonly concern: string;
  readonly side: Side;
  /** A plain date, where it began before it is written down here. */
  readonly startedOn: string | null;
  readonly findingPath: string;
  readonly serviceId: string | null;
  readonly ideaId: string | null;
  readonly communityId: string | null;
}

export const sideOf = (sent: string): Result<Side> => {
  const side = sides.find((one) => one === sent);
  return side === undefined ? wrong({ field: "side", words: "Choose which side it is." }) : found(side);
};

/** Since when something is so, where that was before today; or null. */
export const readSince = (sent: string, field: string, today: string): Result<string | null> =>
  sent.trim() === "" ? found(null) : readPastDay(sent, { field, today, needed: "" });

/** Some identifier, or none. */
export const readId = (sent: string, field: string, of: string): Result<string | null> =>
  sent === "" || z.uuid().safeParse(sent).success
    ? found(sent === "" ? null : sent)
    : wrong({ field, words: `Choose ${of} of this place, or none.` });

const findingForm = /^\/[a-z0-9-]{1,60}\/reach\/[0-9a-f-]{36}(?:\?[\w=&%.+~-]{0,300})?$/;

/** The address of a finding of this place; anything else is none. */
export const findingPathOf = (sent: string, placeSlug: string): string =>
  findingForm.test(sent) && sent.startsWith(`/${placeSlug}/`) ? sent : "";

interface Around {
  readonly placeSlug: string;
  /** A plain date. */
  readonly today: string;
}

export function beginningOf(sent: z.infer<typeof beginning>, { placeSlug, today }: Around): Result<Beginning> {
  const name = readName(sent.name, { field: "name", of: "what you begin", charactersMax: 200 });
  const concern = readText(sent.concern, { field: "concern", charactersMax: 4000 });
  const side = sideOf(sent.side);
  const startedOn = readSince(sent.startedOn, "startedOn", today);
  const service = readId(sent.service, "service", "one of the services");
  const idea = readId(sent.idea, "idea", "one of the ideas");
  const community = readId(sent.community, "community", "one of the communities");
  if (!(name.ok && concern.ok && side.ok && startedOn.ok && service.ok && idea.ok && community.ok))
    return wrong(...problemsOf(name, concern, side, startedOn, service, idea, community));
  return found({
    name: name.value,
    concern: concern.value,
    side: side.value,
    startedOn: startedOn.value,
    findingPath: findingPathOf(sent.finding, placeSlug),
    serviceId: service.value,
    ideaId: idea.value,
    communityId: community.value,
  });
}

export const firstPageFields = {
  name: z.string("Write what you want to call it."),
  concern: text,
  hourPounds: z.string().default("15").describe("What an hour that nobody paid is counted as, in pounds: 15.50"),
};
const firstPage = z.strictObject(firstPageFields);

export function firstPageOf(
  sent: z.infer<typeof firstPage>,
): Result<{ readonly name: string; readonly concern: string; readonly hourPence: number }> {
  const name = readName(sent.name, { field: "name", of: "the programme", charactersMax: 200 });
  const concern = readText(sent.concern, { field: "concern", charactersMax: 4000 });
  const hourPence = readPounds(sent.hourPounds, "hourPounds");
  if (!(name.ok && concern.ok && hourPence.ok)) return wrong(...problemsOf(name, concern, hourPence));
  return found({ name: name.value, concern: concern.value, hourPence: Math.min(hourPence.value, 100_000) });
}

/** `£1,500.50` or `1500.50` as pence. */
export function readPounds(sent: string, field: string): Result<number> {
  const typed = sent.normalize("NFKC").replaceAll(/[£,\s]/g, "");
  if (!/^\d{1,7}(?:\.\d{1,2})?$/.test(typed))
    return wrong({ field, words: "Write an amount in pounds, such as 250 or 12.50." });
  return found(Math.round(Number(typed) * 100));
}
