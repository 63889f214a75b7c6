import { releaseByGroup } from "../../../disclosure/by-group.ts";
import { nationalPublicationRule } from "../../../disclosure/policy.ts";
import type { ReleasedByGroup } from "../../../nouns/by-group.ts";

interface Sample {
  readonly groups: readonly string[];
  readonly period: string;
  readonly source: string;
}

/** Made-up people step by step, as the gate lets them out. */
export function byGroupSample({ groups, period, source }: Sample): ReleasedByGroup {
  const counts = [
    { first: 60, second: 40 },
    { first: 31, second: 9 },
    { first: 3, second: 1 },
  ];
  return releaseByGroup(nationalPublicationRule, {
    identity: "a sample",
    period,
    source,
    steps: [
      { key: "first", of: null },
      { key: "second", of: "first" },
    ],
    ways: [
      {
        key: "groups",
        groups: counts.map((count, at) => ({ key: String(at), name: groups[at] ?? "", counts: count })),
      },
    ],
  });
}
