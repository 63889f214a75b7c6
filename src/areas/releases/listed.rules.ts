import type { ReleaseListedAnswer } from "./published/published.schema.ts";
import type { ReleaseListed } from "./kept.schema.ts";

/** A release as lists and programs name it. */
export const listedOf = (release: ReleaseListed): ReleaseListedAnswer => ({
  number: release.number,
  title: release.title,
  service: release.serviceName,
  period: release.period,
  released_at: release.releasedAt.toISOString(),
  replaces: release.replaces,
  replaced_by: release.replacedBy,
  withdrawn:
    release.withdrawn === null ? null : { because: release.withdrawn.because, at: release.withdrawn.at.toISOString() },
});
