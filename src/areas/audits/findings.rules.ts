import { ratersNeeded, sides } from "./audit.ts";
import type { Audit, AuditSide, Item, Line, Middle } from "./audit.ts";

/** What one side says of an item, as far as whoever reads may know it. */
export type SideSays =
  | { readonly kind: "middle"; readonly middle: number; readonly raters: number }
  /** Fewer than five of this side rated it. */
  | { readonly kind: "too-few" }
  /** The side has not shown it yet. */
  | { readonly kind: "not-shown" };

/** An item with what both sides say of it. */
export interface Finding {
  readonly item: Item;
  readonly says: Readonly<Record<AuditSide, SideSays>>;
  /** Staff minus partners; null where one of them gives no number. */
  readonly gap: number | null;
  readonly lines: readonly Line[];
}

export interface ReadBy {
  /** On which side whoever reads was asked. */
  readonly ownSide: AuditSide | null;
}

/** May this side’s answers be read? */
export const isOpen = ({ shownOn }: Pick<Audit, "shownOn">, { ownSide }: ReadBy, side: AuditSide): boolean =>
  shownOn[side] !== null || ownSide === side;

interface Heard {
  readonly audit: Pick<Audit, "shownOn">;
  readonly reader: ReadBy;
  readonly middles: readonly Middle[];
  readonly lines: readonly Line[];
}

function sideSays(key: string, side: AuditSide, { audit, reader, middles }: Heard): SideSays {
  if (!isOpen(audit, reader, side)) return { kind: "not-shown" };
  const own = middles.find((one) => one.key === key && one.side === side);
  return own === undefined || own.raters < ratersNeeded
    ? { kind: "too-few" }
    : { kind: "middle", middle: own.middle, raters: own.raters };
}

/** Both sides side by side, item by item. @practice P21 */
export const findingsOf = (items: readonly Item[], heard: Heard): readonly Finding[] =>
  items.map((item) => {
    const says = {
      staff: sideSays(item.key, "staff", heard),
      partners: sideSays(item.key, "partners", heard),
    };
    const { staff, partners } = says;
    return {
      item,
      says,
      gap: staff.kind === "middle" && partners.kind === "middle" ? staff.middle - partners.middle : null,
      lines: heard.lines.filter(({ key }) => key === item.key),
    };
  });

/** A middle rating in the words of its scale. */
export const middleWords = (middle: number, scale: readonly string[]): string => {
  const [low, high] = [scale[Math.floor(middle)] ?? "", scale[Math.ceil(middle)] ?? ""];
  return low === high ? low : `between “${low}” and “${high}”`;
};

/** At this and under, an item is worth making a barrier of. */
const lowest = 1;

/** A side whose answers are open rates it “begun” or lower; or it is too few for a number, and let its words be read. @practice P21 */
export const isWorthRaising = ({ says, lines }: Finding): boolean =>
  sides.some((side) => {
    const one = says[side];
    return one.kind === "middle" ? one.middle <= lowest : lines.some((line) => line.side === side);
  });

/** Neither side has a number or a word that may be read. */
export const saysNothing = ({ says, lines }: Finding): boolean =>
  lines.length === 0 && sides.every((side) => says[side].kind !== "middle");

/** From one step on the two sides see it differently. */
const apart = 1;

/** How the two sides differ, in a sentence. */
export function gapWords(gap: number): string {
  if (Math.abs(gap) < apart) return gap === 0 ? "They agree" : "Close to each other";
  return gap > 0 ? "Staff see it better than partners do" : "Partners see it better than staff do";
}

/** Then and now: of an item that both audits asked. */
export interface Trend {
  readonly item: Item;
  readonly before: Finding;
  readonly now: Finding;
}

/** Items that stand in both, reworded ones left out: another question has another answer. @practice P21 */
export const trendsOf = (before: readonly Finding[], now: readonly Finding[]): readonly Trend[] =>
  now.flatMap((finding) => {
    const earlier = before.find(({ item }) => item.key === finding.item.key && item.words === finding.item.words);
    return earlier === undefined ? [] : [{ item: finding.item, before: earlier, now: finding }];
  });

/** What became of it on one side, where both times give a number. */
export const changeWords = (before: SideSays, now: SideSays): string | null =>
  before.kind !== "middle" || now.kind !== "middle"
    ? null
    : now.middle === before.middle
      ? "The same"
      : now.middle > before.middle
        ? "Better than then"
        : "Worse than then";
