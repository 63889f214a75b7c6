import { dayText } from "../../design/index.ts";
import { decideBy, endOf, nearnessOf, waitsForDecision } from "./ending.rules.ts";
import { decidedWords } from "./funding.ts";
import type { Decided, Grant } from "./funding.ts";

/** How the end of a grant stands, in a few words. */
export function standingWords(grant: Grant, today: string): string {
  const { on, letGo } = endOf(grant);
  if (on === null) return "No end is written down.";
  if (letGo !== null) return `Let go, decided on ${dayText(letGo.on, "en")}.`;
  const before =
    grant.last === null ? "" : `${sentence(decidedWords[grant.last.decision])} on ${dayText(grant.last.on, "en")}. `;
  if (!waitsForDecision(grant, today))
    return nearnessOf(on, today) === "past" ? "It has ended." : `${before}Nothing to decide yet.`;
  const by = decideBy(grant, on);
  return today > by
    ? `${before}Undecided. It was to be decided by ${dayText(by, "en")}.`
    : `${before}To be decided by ${dayText(by, "en")}.`;
}

const sentence = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;

/** Who decided: by name where it is known, always in their role. */
export const deciderWords = ({ by, role }: Pick<Decided, "by" | "role">): string =>
  by === null ? `a ${role}` : `${by}, ${role}`;
