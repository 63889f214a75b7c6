import type { Asked, Named } from "./asked.ts";
import { lastAsked } from "./asked.rules.ts";

/** How many voices were answered; nothing where they were fewer than ten. */
export const voiceBandWords = {
  some: "at least 10 voices were answered",
  many: "about 50 voices or more were answered",
} as const;
type VoiceBand = keyof typeof voiceBandWords;

/** What stands elsewhere in the system. */
export interface Known {
  /** Groups for one community that go on. */
  readonly groups: readonly (Named & { readonly communityId: string })[];
  /** Their sessions that were held and were open to the place. */
  readonly sessions: readonly { readonly groupId: string; readonly onDay: string }[];
  /** What partners were asked about a community. */
  readonly asks: readonly { readonly communityId: string }[];
  readonly voices: ReadonlyMap<string, VoiceBand>;
}

export interface CommunityAsked {
  readonly community: Named;
  /** A plain date; null where nobody ever asked. */
  readonly lastOn: string | null;
  /** The services that asked. */
  readonly services: readonly Named[];
  /** Groups for this community, and when they last met in a session that was open to the place. */
  readonly groups: readonly (Named & { readonly metOn: string | null })[];
  /** How often partners were asked about it. */
  readonly asks: number;
  readonly voices: VoiceBand | null;
}

const latest = (days: readonly (string | null)[]): string | null =>
  days
    .flatMap((day) => day ?? [])
    .toSorted()
    .at(-1) ?? null;

/**
 * When each community was last asked: as somebody wrote it down, or as its own group met; those not asked for longest
 * first. That partners were asked, and that people spoke by themselves, stands beside it and counts for nothing. @practice P24
 */
export function withKnown(
  communities: readonly Named[],
  asked: readonly Pick<Asked, "community" | "onDay" | "service">[],
  known: Known,
): readonly CommunityAsked[] {
  return lastAsked(communities, asked)
    .map(({ community, lastOn, services }) => {
      const groups = known.groups
        .filter(({ communityId }) => communityId === community.id)
        .map(({ id, name }) => ({
          id,
          name,
          metOn: latest(known.sessions.flatMap(({ groupId, onDay }) => (groupId === id ? [onDay] : []))),
        }));
      return {
        community,
        lastOn: latest([lastOn, ...groups.map(({ metOn }) => metOn)]),
        services,
        groups,
        asks: known.asks.filter(({ communityId }) => communityId === community.id).length,
        voices: known.voices.get(community.id) ?? null,
      };
    })
    .toSorted((one, other) => ((one.lastOn ?? "") < (other.lastOn ?? "") ? -1 : 1));
}
