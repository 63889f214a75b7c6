import { dateText } from "../../design/index.ts";
import type { ThreadStep } from "../../nouns/thread.ts";
import type { ThreadPart } from "../../web/registered.ts";
import { kindNames } from "./group.ts";
import { maySeeGroups } from "./groups.policy.ts";
import { findGroup, listGroups } from "./groups.store.ts";

/** Who sits together for a community, since when. @practice P44 */
export const threadOfGroups: ThreadPart = {
  kind: "group",
  find: async (tx, id, { actor, place }) => {
    const group = maySeeGroups(actor).allowed ? await findGroup(tx, actor, id) : undefined;
    return (
      group && {
        title: group.name,
        href: `/${place.slug}/groups/${id}`,
        day: group.startedAt.slice(0, 10),
        services: [],
        communities: group.community === null ? [] : [group.community.id],
      }
    );
  },
  steps: async (tx, { services, communities }, { actor, place }) => {
    // A group is for a community: a thread of a service alone has none.
    if (!maySeeGroups(actor).allowed || (communities.length === 0 && services.length > 0)) return [];
    const all = await listGroups(tx, actor);
    return all
      .filter(({ community }) => communities.length === 0 || (community !== null && communities.includes(community.id)))
      .map((group): ThreadStep => ({
        kind: "group",
        id: group.id,
        day: group.startedAt.slice(0, 10),
        words: `“${group.name}” began to sit together: ${kindNames[group.kind].toLowerCase()}${group.endedOn === null ? "" : `, until ${dateText(group.endedOn, "en")}`}.`,
        href: `/${place.slug}/groups/${group.id}`,
        with: "both",
        part: "together",
      }));
  },
};
