import type { Tx } from "../../db/tables.ts";
import type { ThreadAbout, ThreadStep } from "../../nouns/thread.ts";
import type { Here, ThreadPart } from "../../web/registered.ts";
import type { AnsweredBand } from "./answered-bands.rules.ts";
import { findVoicesAnswered } from "./answered-bands.store.ts";
import { mayAnswerFears } from "./voices.policy.ts";
import { listReleased } from "./voices.store.ts";
import type { Released } from "./voices.store.ts";
import { voiceWords } from "./voices.words.ts";
import { outcomes } from "./voice.ts";

const bandWords: Readonly<Record<AnsweredBand, string>> = { some: "10 to 49", many: "50 or more" };

const wordsMax = 200;
const short = (words: string): string => (words.length > wordsMax ? `${words.slice(0, wordsMax)}…` : words);

function stepOf({ id, words, answer, outcome, on }: Released, { place }: Here): ThreadStep {
  const came = voiceWords("en").outcomes[outcomes.find((one) => one === outcome) ?? "will"];
  return {
    kind: "voice",
    id,
    day: on,
    words: `Somebody said without their name: “${short(words)}” They were answered, for everyone to read: ${came.toLowerCase()}: “${short(answer)}”`,
    href: `/${place.slug}/voices/answers`,
    with: "communities",
    part: "answered",
  };
}

/** How many were answered, where ten and more were: of a community never with a word that somebody of it said. */
async function bandsFor(tx: Tx, { services, communities }: ThreadAbout, here: Here): Promise<readonly ThreadStep[]> {
  const { until, ofServices, ofCommunities } = await findVoicesAnswered(tx, here.at.toISOString().slice(0, 10));
  const lines = [
    ...services.map((id) => ({ id, band: ofServices.get(id), of: "about this service" })),
    ...communities.map((id) => ({ id, band: ofCommunities.get(id), of: "of people of this community" })),
  ];
  return lines.flatMap(({ id, band, of }): readonly ThreadStep[] =>
    band === undefined
      ? []
      : [
          {
            kind: "voices",
            id,
            day: until,
            words: `${bandWords[band]} voices ${of} were answered in the 12 months until then.`,
            href: `/${here.place.slug}/voices/answers`,
            with: "both",
            part: "answered",
          },
        ],
  );
}

/**
 * What people said without a name, only where it was agreed for everyone. Which service it was about is told to those who
 * answer voices; of which community somebody is, to nobody. @practice P44 @practice P43
 */
export const threadOfVoices: ThreadPart = {
  kind: "voice",
  find: async (tx, id, { actor, place }) => {
    const one = (await listReleased(tx)).find((released) => released.id === id);
    if (one === undefined) return undefined;
    return {
      title: `“${short(one.words)}”`,
      href: `/${place.slug}/voices/answers`,
      day: one.on,
      services: mayAnswerFears(actor).allowed && one.serviceId !== null ? [one.serviceId] : [],
      communities: [],
    };
  },
  steps: async (tx, about, here) => {
    const ofPlace = about.services.length + about.communities.length === 0;
    if (ofPlace) return (await listReleased(tx)).map((one) => stepOf(one, here));
    if (here.actor.member === null) return [];
    const told =
      about.services.length > 0 && mayAnswerFears(here.actor).allowed ? await listReleased(tx, about.services) : [];
    return [...told.map((one) => stepOf(one, here)), ...(await bandsFor(tx, about, here))];
  },
};
