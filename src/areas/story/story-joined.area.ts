import type { CommunityPart, ServicePart } from "../../web/registered.ts";
import { ThreadLink } from "./thread-link.page.tsx";

/** On the page of a community, and of a service: the way to its thread. */
export const threadsOfCommunities: readonly CommunityPart[] = [
  {
    title: "From gap to gap",
    order: 90,
    draw: (_tx, id, { place }) => Promise.resolve(ThreadLink({ href: `/${place.slug}/story/gap?community=${id}` })),
  },
];

export const threadsOfServices: readonly ServicePart[] = [
  {
    title: "From gap to gap",
    order: 90,
    draw: (_tx, id, { place }) => Promise.resolve(ThreadLink({ href: `/${place.slug}/story/gap?service=${id}` })),
  },
];
