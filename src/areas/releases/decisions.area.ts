import { keeperDecision } from "../../web/registered.ts";
import type { KeeperDecision } from "../../web/registered.ts";
import { proposedShape } from "./proposed.schema.ts";
import { releaseKind } from "./kept.schema.ts";
import { listUnfitDeciding, saveRelease } from "./releases.store.ts";

/** Figures go to everyone when a keeper of each side has said yes. */
export const releaseDecisions: readonly KeeperDecision[] = [
  keeperDecision({
    kind: releaseKind,
    title: "Publish figures to everyone",
    reads: proposedShape,
    words: ({ title }) => `Publish “${title}” to everyone, as it was checked.`,
    problems: listUnfitDeciding,
    apply: saveRelease,
  }),
];
