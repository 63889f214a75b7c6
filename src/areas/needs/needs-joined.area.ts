import { ByGroup } from "../../design/index.ts";
import type {
  CommunityPart,
  HeldPart,
  Here,
  HomePart,
  RetentionPart,
  ServicePart,
  Waiting,
} from "../../web/registered.ts";
import { AskHere } from "./ask-here.page.tsx";
import { countWords } from "./counts/counts.rules.ts";
import type { Need } from "./need.ts";
import { eraseNeeds, forgetNeeds, needsOfPerson, readNeedsHeld } from "./needs-held.store.ts";
import { mayAnswerNeeds, maySeeNeedCounts, sideOf } from "./needs.policy.ts";
import { listNeeds } from "./needs.store.ts";
import { findYearReleased } from "./needs-year.area.ts";
import { needWords } from "./needs.words.ts";
import { kindWords } from "./staff.words.ts";
import { stateOf } from "./state.rules.ts";

/** More than so many lines of one sort are one line. */
const linesMax = 2;

const because = "Without it somebody cannot use the service. Asking is no favour.";

/** What the service said this many days ago is not asked about any more. */
const askedAboutFor = 30;

/** Whoever asked has not said what came of it: nobody answered in time, or the service says something. */
function asksTheAsker({ steps, neededBy }: Need, at: Date): boolean {
  const since = new Date(at.getTime() - askedAboutFor * 86_400_000).toISOString().slice(0, 10);
  if (steps.some(({ side }) => side === "asker")) return false;
  const last = steps.at(-1);
  return last === undefined ? neededBy < at.toISOString().slice(0, 10) : last.on >= since;
}

const linesOfAsker = (own: readonly Need[], { place, at, language }: Here): readonly Waiting[] => {
  const words = needWords(language);
  return own
    .filter((one) => asksTheAsker(one, at))
    .slice(0, linesMax)
    .map((one) => ({
      words: `${words.kinds[one.kind]}: ${words.states[stateOf(one, at.toISOString().slice(0, 10))]}`,
      because: words.noFavour,
      since: new Date(one.steps.at(-1)?.on ?? one.askedOn),
      href: `/${place.slug}/needs/${one.id}`,
      verb: words.what,
    }));
};

const linesOfService = (all: readonly Need[], { place, at }: Here): readonly Waiting[] => {
  const today = at.toISOString().slice(0, 10);
  const here = `/${place.slug}/needs`;
  const unanswered = all
    .filter(({ steps }) => steps.length === 0)
    .toSorted((one, other) => (one.neededBy < other.neededBy ? -1 : 1));
  const lines = unanswered.map((one) => ({
    words: `${one.service.name}: ${kindWords[one.kind].toLowerCase()}`,
    because,
    since: new Date(one.askedOn),
    by: one.neededBy,
    isShared: true as const,
    href: `${here}/${one.id}`,
    verb: "Say what comes of it",
  }));
  const [first] = lines;
  if (lines.length <= linesMax || first === undefined) return lines;
  const late = unanswered.filter((one) => stateOf(one, today) === "overdue").length;
  const words = `${lines.length} people wait for an interpreter, food, prayer or access${late > 0 ? `, ${late} of them past the day` : ""}`;
  return [{ ...first, words, href: `${here}?state=${late > 0 ? "overdue" : "waiting"}`, verb: "Look at them" }];
};

/** What nobody has answered, for those who answer; what the service said or left, for whoever asked. @practice P16 */
export const needsAtHome: HomePart = {
  today: async (tx, here) => {
    const { actor } = here;
    if (actor.member === null) return [];
    const own = (await listNeeds(tx, { askedById: actor.member.personId })).filter(
      (one) => sideOf(actor, one) === "asker",
    );
    const theirs = mayAnswerNeeds(actor).allowed ? linesOfService(await listNeeds(tx), here) : [];
    return [...linesOfAsker(own, here), ...theirs];
  },
};

/** On the page of a service: where one asks for what is needed to use it. */
export const needsOfServices: readonly ServicePart[] = [
  {
    title: "Language, food, faith, access",
    order: 46,
    draw: async (_tx, serviceId, { actor, place, language }) =>
      actor.member === null
        ? null
        : AskHere({
            words: needWords(language),
            href: `/${place.slug}/needs/new?service=${serviceId}`,
            all: mayAnswerNeeds(actor).allowed ? `/${place.slug}/needs?service=${serviceId}` : null,
          }),
  },
];

/** On the page of a community: how often what its people asked for was there, through the gate. @practice P01 */
export const needsOfCommunities: readonly CommunityPart[] = [
  {
    title: "Language, food, faith, access",
    order: 44,
    draw: async (tx, communityId, { actor, place, at }) =>
      maySeeNeedCounts(actor).allowed
        ? ByGroup({
            id: "needs",
            released: await findYearReleased(tx, at),
            words: countWords,
            only: { way: "community", key: communityId, href: `/${place.slug}/needs/counts` },
          })
        : null,
  },
];

export const heldByNeeds: readonly HeldPart[] = [
  {
    kind: "need.asked",
    words: "What you asked services for so that somebody can use them, and what you said came of it",
    because: "So that it is there in time. Forgotten: your words, community and name go; what the service did stays.",
    read: readNeedsHeld,
    erase: eraseNeeds,
    moves: needsOfPerson,
  },
];

export const needsKept: RetentionPart = {
  kind: "needs",
  words: "Language, food, faith and access that were asked for, counted from the day they were needed",
  monthsUsual: 60,
  monthsMin: 24,
  monthsMax: 120,
  forget: forgetNeeds,
};
