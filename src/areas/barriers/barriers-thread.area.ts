import type { Tx } from "../../db/tables.ts";
import type { ThreadAbout, ThreadStep } from "../../nouns/thread.ts";
import type { Here, ThreadPart } from "../../web/registered.ts";
import type { Barrier, Step } from "./barrier.ts";
import { maySeeRisks } from "./barriers.policy.ts";
import { listBarriers, listConcerning, listReleasedBarriers } from "./barriers.store.ts";
import { releasedOf } from "./record/record.rules.ts";

/** What happened with it that stands in a thread. */
const told: Readonly<Partial<Record<Step["did"], (title: string) => string>>> = {
  tabled: (title) => `“${title}” was on the table of the senior managers’ meeting.`,
  refused: (title) => `Senior managers do not take up “${title}”.`,
  risk: (title) => `“${title}” became a risk on the register.`,
  planned: (title) => `It was planned what is done about “${title}”.`,
  closed: (title) => `“${title}” was closed.`,
  accepted: (title) => `“${title}” was left as it is, with a reason.`,
  told: (title) => `Whoever raised “${title}” was told what came of it.`,
  disputed: (title) => `Whoever raised “${title}” says that it is not over.`,
};

/** So much of what was minuted stands in a thread. */
const wordsMax = 200;

interface Readable {
  readonly barrier: Barrier;
  /** Where it opens for whoever looks. */
  readonly href: string;
}

/**
 * Those of which this person may know; what is nothing of theirs in the words that were let out, and of no service and no
 * community: its record says neither, and a story of one of the two would.
 */
async function listFor(tx: Tx, { actor, place }: Here): Promise<readonly Readable[]> {
  const at = `/${place.slug}/barriers`;
  const whole = (barrier: Barrier): Readable => ({ barrier, href: `${at}/${barrier.id}` });
  if (maySeeRisks(actor).allowed) return (await listBarriers(tx)).map(whole);
  const own = actor.member === null ? [] : await listConcerning(tx, actor.member.personId);
  const released = (await listReleasedBarriers(tx))
    .filter(({ id }) => own.every((one) => one.id !== id))
    .map((barrier): Readable => ({
      barrier: { ...barrier, ...releasedOf(barrier), service: null, communities: [] },
      href: `${at}/record`,
    }));
  return [...own.map(whole), ...released];
}

/** What says nothing of the service, or of whom it stops, is about it where the other of the two is. */
function isAbout({ services, communities }: ThreadAbout, barrier: Barrier): boolean {
  const ofService = barrier.service !== null && services.includes(barrier.service.id);
  const ofCommunity = barrier.communities.some(({ id }) => communities.includes(id));
  if (services.length === 0 && communities.length === 0) return true;
  if (services.length === 0) return ofCommunity;
  if (communities.length === 0) return ofService;
  return ofService ? ofCommunity || barrier.communities.length === 0 : ofCommunity && barrier.service === null;
}

/** What was minuted or done, for those who see it on the page of the barrier. */
const says = (step: Step, seesAll: boolean): string =>
  seesAll && step.words !== "" && (step.did === "tabled" || step.did === "refused" || step.did === "closed")
    ? ` “${step.words.slice(0, wordsMax)}”`
    : "";

const stepsOf = ({ barrier, href }: Readable, seesAll: boolean): readonly ThreadStep[] => {
  // What was let out is often a whole sentence, with its full stop.
  const title = barrier.title.replace(/\.$/u, "");
  const common = { kind: "barrier", id: barrier.id, href };
  return [
    {
      ...common,
      day: barrier.raisedOn,
      words: `Somebody said what stops people: “${title}”.`,
      with: "communities",
      part: "said",
    },
    ...barrier.steps.flatMap((step): readonly ThreadStep[] => {
      const words = told[step.did];
      return words === undefined
        ? []
        : [
            {
              ...common,
              day: step.onDay,
              words: `${words(title)}${says(step, seesAll)}`,
              with: step.did === "disputed" ? "communities" : "services",
              part: step.did === "told" ? "answered" : step.did === "disputed" ? "said" : "done",
            },
          ];
    }),
  ];
};

/** What stops people, whether it came to the managers’ table, and whether whoever said it was told. @practice P44 */
export const threadOfBarriers: ThreadPart = {
  kind: "barrier",
  find: async (tx, id, here) => {
    const readable = (await listFor(tx, here)).find(({ barrier }) => barrier.id === id);
    if (readable === undefined) return undefined;
    const { barrier, href } = readable;
    return {
      title: barrier.title,
      href,
      day: barrier.raisedOn,
      services: barrier.service === null ? [] : [barrier.service.id],
      communities: barrier.communities.map((one) => one.id),
    };
  },
  steps: async (tx, about, here) =>
    (await listFor(tx, here))
      .filter(({ barrier }) => isAbout(about, barrier))
      .flatMap((readable) => stepsOf(readable, maySeeRisks(here.actor).allowed)),
};
