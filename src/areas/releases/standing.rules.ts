import type { Draft } from "./kept.schema.ts";

/** How a draft stands, in a few words. */
export const standsAs = ({ stage, proposal, released }: Pick<Draft, "stage" | "proposal" | "released">): string => {
  if (released !== null) return `published as release ${released}`;
  if (stage === "checking") return "being checked";
  if (stage === "refused") return "cannot be published";
  if (stage === "stopped") return "taken back";
  if (proposal === null) return "checked: nobody is asked yet";
  if (proposal.outcome === null) return "the keepers are asked";
  return proposal.outcome === "refused" ? "the keepers said no" : "checked: the proposal was taken back";
};

/** Keepers are asked about it, or have decided. */
export const isProposed = ({ proposal, released }: Pick<Draft, "proposal" | "released">): boolean =>
  released !== null || (proposal !== null && proposal.outcome === null);
