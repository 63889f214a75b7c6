import type { Stage } from "./evidence.ts";

export const isOpen = ({ stage }: { readonly stage: Stage }): boolean => stage === "open";

/** Why nothing can be changed in it. */
export const alreadyReleased = ({ stage }: { readonly stage: Stage }) => ({
  ok: false as const,
  clash: true as const,
  problems: [
    {
      field: "",
      words:
        stage === "released"
          ? "Both sides signed this pack, so it no longer changes. Have a new one gathered."
          : "This pack is not gathered yet. Open it again in a moment.",
    },
  ],
});
