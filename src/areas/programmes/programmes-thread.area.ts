import type { ThreadStep } from "../../nouns/thread.ts";
import type { ThreadPart } from "../../web/registered.ts";
import { stageName } from "./programme.ts";
import { maySeeProgrammes } from "./programmes.policy.ts";
import { findHere, listProgrammes } from "./programmes.store.ts";

const limit = 50;

/** What was begun together, and how far it is. @practice P44 */
export const threadOfProgrammes: ThreadPart = {
  kind: "programme",
  find: async (tx, id, { actor, place }) => {
    const here = maySeeProgrammes(actor).allowed ? await findHere(tx, id, actor) : undefined;
    if (here === undefined) return undefined;
    const { programme } = here;
    return {
      title: programme.name,
      href: `/${place.slug}/programmes/${id}`,
      day: programme.startedAt.slice(0, 10),
      services: programme.service === null ? [] : [programme.service.id],
      communities: programme.community === null ? [] : [programme.community.id],
    };
  },
  steps: async (tx, { services, communities }, { actor, place }) => {
    if (!maySeeProgrammes(actor).allowed) return [];
    const wanted = [
      ...communities.map((community) => ({ community, limit })),
      // Of a service alone; with a community beside it, those of the community.
      ...(communities.length > 0 ? [] : services).map((service) => ({ service, limit })),
      ...(services.length + communities.length === 0 ? [{ limit }] : []),
    ];
    const found = new Map<string, ThreadStep>();
    for (const one of wanted)
      for (const { id, name, stage, since } of await listProgrammes(tx, actor, one))
        found.set(id, {
          kind: "programme",
          id,
          day: since.slice(0, 10),
          words: `“${name}”, which both sides look after, came to stage ${stage}: ${stageName(stage).toLowerCase()}.`,
          href: `/${place.slug}/programmes/${id}`,
          with: "both",
          part: "together",
        });
    return [...found.values()];
  },
};
