import { closedYear } from "../../nouns/months.ts";
import type { Tx } from "../../db/tables.ts";
import type { ThreadStep } from "../../nouns/thread.ts";
import type { Here, ThreadPart } from "../../web/registered.ts";
import type { Item } from "./champion.ts";
import { mayRunNetwork } from "./champions.policy.ts";
import { championWords } from "./champions.words.ts";
import { findItem, listItems, listReleasedItems } from "./items.store.ts";
import { bandsByCommunity } from "./record/record.rules.ts";
import { findRecord } from "./record/record.store.ts";

const wordsMax = 200;
const short = (words: string): string => (words.length > wordsMax ? `${words.slice(0, wordsMax)}…` : words);
const bandWords = { some: "10 to 49", many: "50 or more" } as const;

interface Said {
  /** What it asked: its theme alone where its champion has not let everybody read it. */
  readonly asked: string;
  readonly askedOn: string | null;
  readonly href: string;
}

/** What was asked, what was answered, and what came of it later. */
function stepsOf(item: Item, { asked, askedOn, href }: Said): readonly ThreadStep[] {
  const words = championWords("en");
  const common = { kind: "question", id: item.id, href };
  return [
    ...(askedOn === null
      ? []
      : [
          {
            ...common,
            day: askedOn,
            words: `A champion asked: ${asked}`,
            with: "communities" as const,
            part: "said" as const,
          },
        ]),
    ...(item.answeredOn === null || item.outcome === null
      ? []
      : [
          {
            ...common,
            day: item.answeredOn,
            words: `A champion was answered: ${asked} ${words.outcomes[item.outcome]}: “${short(item.answer)}”`,
            with: "services" as const,
            part: "answered" as const,
          },
        ]),
    ...(item.cameOfOn === null
      ? []
      : [
          {
            ...common,
            day: item.cameOfOn,
            words: `What came of it: ${asked} “${short(item.cameOf)}”`,
            with: "services" as const,
            part: "done" as const,
          },
        ]),
  ];
}

/** Whoever runs the network reads every question; its words stay in it until its champion lets everybody read them. */
const ofNetwork = (item: Item, { place }: Here): readonly ThreadStep[] =>
  stepsOf(item, {
    asked:
      item.releasedOn === null
        ? `about “${championWords("en").themes[item.theme]}”.`
        : `“${short(item.releasedWords)}”`,
    askedOn: item.toldOn,
    href: `/${place.slug}/champions/questions/${item.id}`,
  });

const released = (item: Item, { place }: Here): readonly ThreadStep[] =>
  stepsOf(item, {
    asked: `“${short(item.releasedWords)}”`,
    askedOn: null,
    href: `/${place.slug}/champions/record`,
  });

/** How many were answered, where ten and more were. */
async function bandsFor(tx: Tx, communities: readonly string[], here: Here): Promise<readonly ThreadStep[]> {
  const today = here.at.toISOString().slice(0, 10);
  const year = closedYear(today);
  const bands = bandsByCommunity(await findRecord(tx, today), year);
  return communities.flatMap((id): readonly ThreadStep[] => {
    const band = bands.get(id);
    return band === undefined
      ? []
      : [
          {
            kind: "questions",
            id,
            day: year.until,
            words: `${bandWords[band]} questions of champions were answered in the 12 months until then.`,
            href: `/${here.place.slug}/champions/record`,
            with: "both",
            part: "answered",
          },
        ];
  });
}

/** What champions asked for their communities, and what came of it. @practice P44 @practice P30 */
export const threadOfChampions: ThreadPart = {
  kind: "question",
  find: async (tx, id, here) => {
    const runs = mayRunNetwork(here.actor).allowed;
    const item = await findItem(tx, id);
    if (item === undefined || (!runs && (item.releasedOn === null || item.answeredOn === null))) return undefined;
    const [first] = runs ? ofNetwork(item, here) : released(item, here);
    if (first === undefined) return undefined;
    return {
      title: item.releasedOn === null ? championWords("en").themes[item.theme] : `“${short(item.releasedWords)}”`,
      href: first.href,
      day: first.day,
      services: [],
      communities: runs && item.community !== null ? [item.community.id] : [],
    };
  },
  steps: async (tx, { services, communities }, here) => {
    // What champions ask is of a community: a thread of a service alone has none.
    if (communities.length === 0)
      return services.length > 0 ? [] : (await listReleasedItems(tx)).flatMap((item) => released(item, here));
    if (mayRunNetwork(here.actor).allowed)
      return (await listItems(tx, null))
        .filter(({ community }) => community !== null && communities.includes(community.id))
        .flatMap((item) => ofNetwork(item, here));
    return here.actor.member === null ? [] : bandsFor(tx, communities, here);
  },
};
