import { dayWords } from "../../nouns/weekday.ts";
import { suggestionsMax, topicWords } from "./entry.ts";
import type { Entry } from "./entry.ts";
import { isOpen } from "./standing.rules.ts";

/** Another entry that could fit, and in words why. */
export interface Suggestion {
  readonly id: string;
  readonly title: string;
  readonly ofName: string;
  readonly because: readonly string[];
}

const sameText = (text: string): string => text.normalize("NFKC").trim().toLowerCase();

const shared = (ours: readonly string[], theirs: readonly string[]): readonly string[] => {
  const known = new Set(theirs.map(sameText));
  return ours.filter((one) => known.has(sameText(one)));
};

interface Reason {
  readonly weight: number;
  readonly words: string;
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;

/** Why two entries could fit each other: what they have in common, one sentence each. */
function reasonsFor(one: Entry, other: Entry): readonly Reason[] {
  const communities = one.communities.filter(({ id }) => other.communities.some((theirs) => theirs.id === id));
  const languages = shared(one.languages, other.languages);
  const days = one.days.filter((day) => other.days.includes(day));
  const isNear = one.atPlace !== "" && sameText(one.atPlace) === sameText(other.atPlace);
  const isAsked = one.askedOf !== null && other.ofKind === "organisation" && other.ofId === one.askedOf.id;
  const asks = other.askedOf !== null && one.ofKind === "organisation" && one.ofId === other.askedOf.id;
  return [
    ...(one.topic === other.topic ? [{ weight: 4, words: `Both are about ${topicWords[one.topic]}.` }] : []),
    ...(communities.length > 0
      ? [{ weight: 3, words: `Both are about the same community: ${listed(communities.map(({ name }) => name))}.` }]
      : []),
    ...(languages.length > 0 ? [{ weight: 2, words: `Both speak ${listed(languages)}.` }] : []),
    ...(days.length > 0 ? [{ weight: 1, words: `Both can on ${listed(days.map((day) => dayWords[day]))}.` }] : []),
    ...(isNear ? [{ weight: 1, words: `Both are at ${one.atPlace.trim()}.` }] : []),
    ...(isAsked || asks ? [{ weight: 3, words: "It is of the organisation that was asked." }] : []),
  ];
}

/** What two entries must have in common before one is told of the other: the topic, or two other things. */
const weightMin = 4;

const isSameOwner = (one: Entry, other: Entry): boolean =>
  one.ofId !== null && one.ofKind === other.ofKind
    ? one.ofId === other.ofId
    : one.ofId === null && other.ofId === null && one.writtenById !== null && one.writtenById === other.writtenById;

/**
 * The entries of the other kind that could fit this one, best first, each with its reasons. Nothing of one's own, and
 * nothing that was brought together with it before. @practice P36
 */
export function suggestionsFor(entry: Entry, others: readonly Entry[], today: string): readonly Suggestion[] {
  if (!isOpen(entry, today)) return [];
  const before = new Set(entry.matches.flatMap(({ needId, offerId }) => [needId, offerId]));
  return others
    .filter((other) => other.kind !== entry.kind && isOpen(other, today) && !before.has(other.id))
    .filter((other) => !isSameOwner(entry, other))
    .map((other) => ({ other, reasons: reasonsFor(entry, other) }))
    .map(({ other, reasons }) => ({ other, reasons, weight: reasons.reduce((sum, { weight }) => sum + weight, 0) }))
    .filter(({ weight }) => weight >= weightMin)
    .toSorted(
      (a, b) =>
        b.weight - a.weight || a.other.untilOn.localeCompare(b.other.untilOn) || a.other.id.localeCompare(b.other.id),
    )
    .slice(0, suggestionsMax)
    .map(({ other, reasons }) => ({
      id: other.id,
      title: other.title,
      ofName: other.ofName,
      because: reasons.map(({ words }) => words),
    }));
}
