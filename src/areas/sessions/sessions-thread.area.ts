import type { ThreadStep } from "../../nouns/thread.ts";
import type { ThreadPart } from "../../web/registered.ts";
import { listOutcomes } from "./outcomes.store.ts";
import { listSessions } from "./session-here.store.ts";

/** Meetings of groups for a community, whose pages are for the people of the place: what they decided, and what changed because people were listened to. @practice P44 */
export const threadOfSessions: ThreadPart = {
  kind: "session",
  steps: async (tx, { services, communities }, { actor, place }) => {
    if (communities.length === 0 && services.length > 0) return [];
    const held = [];
    if (communities.length === 0) held.push(...(await listSessions(tx, actor, { states: ["held"] })));
    for (const community of communities) held.push(...(await listSessions(tx, actor, { community, states: ["held"] })));
    const ids = new Set(held.map(({ id }) => id));
    const outcomes = (await listOutcomes(tx)).filter(
      ({ session, isForAll }) => ids.has(session.id) && (isForAll || actor.member !== null),
    );
    const at = `/${place.slug}/sessions`;
    return [
      ...held.flatMap((session): readonly ThreadStep[] =>
        session.onDay === null || actor.member === null
          ? []
          : [
              {
                kind: "session",
                id: session.id,
                day: session.onDay,
                words: `“${session.title}” was held.`,
                href: `${at}/${session.id}`,
                with: "both",
                part: "together",
              },
            ],
      ),
      ...outcomes.map(({ id, kind, words, session, onDay }): ThreadStep => ({
        kind: "session",
        id: session.id,
        day: onDay,
        words:
          kind === "decision" ? `It was decided: ${words}` : `It changed because people were listened to: ${words}`,
        href: `/${place.slug}/learning/from-sessions#outcome-${id}`,
        with: "both",
        part: kind === "decision" ? "planned" : "done",
      })),
    ];
  },
};
