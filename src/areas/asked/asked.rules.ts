import { z } from "zod";
import { readPastDay } from "../../nouns/day.ts";
import { monthsLater } from "../../nouns/months.ts";
import { readName, readNeeded, readText } from "../../nouns/name.ts";
import type { Result } from "../../nouns/result.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import { bands, ways } from "./asked.ts";
import type { Asked, Band, Named, Way } from "./asked.ts";

/** What the keepers of both sides settle: whether everyone may read whom services asked. */
export const everyoneChosen = z.object({ value: z.enum(["everyone", "members"]) });

const text = z.string().default("");

/** That a service asked people, as a form or a program sends it. */
export const askedFields = {
  service: text.describe("The service, by its identifier."),
  community: text.describe("The community, by its identifier."),
  onDay: text.describe("On which day: 2026-03-31."),
  way: text.describe(ways.join(", ")),
  language: text.describe("In what language: Urdu."),
  through: text.describe("By whom: a service or an organisation; no person’s name."),
  question: text.describe("What they were asked."),
  band: text.describe(bands.join(", ")),
  cameOfIt: text.describe("What came of it, where that is known."),
};
const fields = z.strictObject(askedFields);

export interface AskedWritten {
  readonly serviceId: string;
  readonly communityId: string;
  readonly onDay: string;
  readonly way: Way;
  readonly language: string;
  readonly through: string;
  readonly question: string;
  readonly band: Band;
  readonly cameOfIt: string;
}

interface There {
  readonly services: readonly Named[];
  readonly communities: readonly Named[];
  /** A plain date. */
  readonly today: string;
}

const choiceOf = <Value extends string>(
  sent: string,
  values: readonly Value[],
  problem: { readonly field: string; readonly words: string },
): Result<Value> => {
  const chosen = values.find((one) => one === sent);
  return chosen === undefined ? wrong(problem) : found(chosen);
};

const ids = (things: readonly Named[]): readonly string[] => things.map(({ id }) => id);

/** What was sent as asked, or everything that must be put right, all at once. @practice P24 */
export function askedOf(sent: z.infer<typeof fields>, there: There): Result<AskedWritten> {
  const service = choiceOf(sent.service, ids(there.services), { field: "service", words: "Choose the service." });
  const community = choiceOf(sent.community, ids(there.communities), {
    field: "community",
    words: "Choose the community that was asked.",
  });
  const onDay = readPastDay(sent.onDay, { field: "onDay", needed: "Write on which day it was.", today: there.today });
  const way = choiceOf(sent.way, ways, { field: "way", words: "Choose how people were asked." });
  const language = readName(sent.language, { field: "language", of: "the language", charactersMax: 100 });
  const through = readName(sent.through, {
    field: "through",
    of: "the service or organisation that asked",
    charactersMax: 200,
  });
  const question = readNeeded(sent.question, {
    field: "question",
    charactersMax: 1000,
    needed: "Write what people were asked.",
  });
  const band = choiceOf(sent.band, bands, {
    field: "band",
    words: "Choose how many answered, or that nobody counted.",
  });
  const cameOfIt = readText(sent.cameOfIt, { field: "cameOfIt", charactersMax: 1000 });
  if (
    !(service.ok && community.ok && onDay.ok && way.ok && language.ok) ||
    !(through.ok && question.ok && band.ok && cameOfIt.ok)
  )
    return wrong(...problemsOf(service, community, onDay, way, language, through, question, band, cameOfIt));
  return found({
    serviceId: service.value,
    communityId: community.value,
    onDay: onDay.value,
    way: way.value,
    language: language.value,
    through: through.value,
    question: question.value,
    band: band.value,
    cameOfIt: cameOfIt.value,
  });
}

export const cameOfOf = (sent: { readonly cameOfIt: string }): Result<string> =>
  readNeeded(sent.cameOfIt, {
    field: "cameOfIt",
    charactersMax: 1000,
    needed: "Write what came of it. “Nothing, because …” is an answer too.",
  });

/** The first day of the twelve months that end today. */
export const aYearBefore = (today: string): string => monthsLater(today, -12);

/** The communities that were asked in these records, and those that were not. @practice P24 */
export function askedAndNot(communities: readonly Named[], asked: readonly Pick<Asked, "community">[]) {
  const askedIds = new Set(asked.map(({ community }) => community.id));
  return {
    asked: communities.filter(({ id }) => askedIds.has(id)),
    notAsked: communities.filter(({ id }) => !askedIds.has(id)),
  };
}

/** When each community was last asked by anybody, the longest ago first; never stands before all. @practice P24 */
export function lastAsked(
  communities: readonly Named[],
  asked: readonly Pick<Asked, "community" | "onDay" | "service">[],
) {
  return communities
    .map((community) => {
      const own = asked.filter((one) => one.community.id === community.id);
      const days = own.map(({ onDay }) => onDay).toSorted();
      const services = [...new Map(own.map(({ service }) => [service.id, service])).values()];
      return { community, lastOn: days.at(-1) ?? null, services };
    })
    .toSorted((one, other) => ((one.lastOn ?? "") < (other.lastOn ?? "") ? -1 : 1));
}
