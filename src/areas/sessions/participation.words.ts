import { levelNames, levels } from "./session.ts";
import type { Level } from "./session.ts";

/**
 * The one scale of taking part beside the ladders that people know: Arnstein (1969), IAP2's spectrum, and the ladder of
 * Think Local Act Personal. They are levels and not steps: each has its place, as long as it is the one that was promised.
 */
export const laddersOf: Readonly<Record<Level, string>> = {
  told: "Arnstein: informing. IAP2: inform. TLAP: informing.",
  asked: "Arnstein: consultation. IAP2: consult. TLAP: consultation.",
  "worked-with": "Arnstein: placation. IAP2: involve. TLAP: engagement.",
  "decided-together": "Arnstein: partnership. IAP2: collaborate. TLAP: co-design and co-production.",
  "led-by-community": "Arnstein: delegated power and citizen control. IAP2: empower.",
};

export const levelChoices = levels.map((value) => ({ value, words: levelNames[value] }));
