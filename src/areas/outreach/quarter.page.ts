import { numberText } from "../../design/index.ts";
import { moneyText } from "../../nouns/money.ts";
import type { Told } from "./mix.rules.ts";

/** The same venue for the same community in the same three months: 2026-1 to 2026-4. */
export const quarterOf = ({ onDay, venue, community }: Told): string =>
  `${onDay.slice(0, 4)}-${Math.ceil(Number(onDay.slice(5, 7)) / 3)} ${venue} ${community?.id ?? ""}`;

/** How many were talked with, where each number may be told. */
function metAt(ones: readonly Told[]): string {
  const met = ones.map(({ counts }) => (counts?.met.mark === "value" ? counts.met.count : null));
  const all = met.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  return met.includes(null) || all === 0 ? "" : ` About ${numberText(all, "en")} people were talked with.`;
}

/** What these came to: of people, only what passed the gate; of money, all that it cost. */
export function cameTo(ones: readonly Told[]): string {
  const pence = ones.reduce((sum, one) => sum + one.pence, 0);
  return `${metAt(ones)}${pence > 0 ? ` It cost ${moneyText(pence)}.` : ""}`;
}
