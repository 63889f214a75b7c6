import { z } from "zod";
import { readName } from "../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import { itemSides, itemsMax } from "./agenda.ts";
import type { AgendaItem, ItemKind, ItemSide } from "./agenda.ts";
import { oneOf } from "./session.rules.ts";

const text = z.string().default("");

export const itemFields = {
  title: text.describe("What is to be talked about."),
  side: text.describe(itemSides.join(", ")),
  minutes: text.describe("How many minutes it needs."),
  kind: text.describe("unfair: it is about racism or unfair treatment, and nobody can take it off; or nothing."),
};
const itemSent = z.strictObject(itemFields);

export interface ItemWritten {
  readonly title: string;
  readonly side: ItemSide;
  readonly minutes: number;
  readonly kind: ItemKind;
}

export const minutesOf = (typed: string, field: string): Result<number> => {
  const minutes = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : 0;
  return minutes >= 1 && minutes <= 480
    ? found(minutes)
    : wrong({ field, words: "Write the minutes as a whole number, such as 15." });
};

/** Something for the agenda, from anybody who is asked to come. @practice P11 */
export function itemOf(sent: z.infer<typeof itemSent>, items: readonly AgendaItem[]): Result<ItemWritten> {
  if (items.length >= itemsMax)
    return wrong({ field: "title", words: "The agenda is full. Take something off first." });
  const title = readName(sent.title, { field: "title", of: "what is to be talked about", charactersMax: 300 });
  const side = oneOf(itemSides, sent.side, { field: "side", words: "Choose who asks for it." });
  const minutes = minutesOf(sent.minutes, "minutes");
  if (!(title.ok && side.ok && minutes.ok)) return wrong(...problemsOf(title, side, minutes));
  const kind = sent.kind === "unfair" ? "unfair" : "item";
  return found({ title: title.value, side: side.value, minutes: minutes.value, kind });
}

export const doings = ["up", "down", "off"] as const;
export type Doing = (typeof doings)[number];

export type ItemMove =
  | { readonly does: "swap"; readonly one: AgendaItem; readonly other: AgendaItem }
  | { readonly does: "off"; readonly one: AgendaItem };

/** What the chair does with an item. One about racism or unfair treatment stays, whoever chairs. @practice P11 @practice P12 */
export function movedIn(items: readonly AgendaItem[], id: string, does: string): Result<ItemMove> {
  const doing = doings.find((one) => one === does);
  const at = items.findIndex((item) => item.id === id);
  const one = items[at];
  if (doing === undefined || one === undefined)
    return wrong({ field: "item", words: "It is not on the agenda any more. Nothing was changed." });
  if (doing === "off" && one.kind === "unfair")
    return wrong({ field: "item", words: "This is about racism or unfair treatment. It stays on the agenda." });
  if (doing === "off" && one.kind === "listening")
    return wrong({ field: "item", words: "Contributors settled this. Change it where the listening section is." });
  if (doing === "up" || doing === "down") {
    const other = items[doing === "up" ? at - 1 : at + 1];
    return other === undefined
      ? wrong({ field: "item", words: "It stands at the end already. Nothing was changed." })
      : found({ does: "swap", one, other });
  }
  return found({ does: doing, one });
}

export interface ReachedOf {
  readonly side: ItemSide;
  readonly items: number;
  readonly reached: number;
}

/** Afterwards: how many items of each side were reached. @practice P11 */
export const reachedOfSides = (items: readonly AgendaItem[]): readonly ReachedOf[] =>
  itemSides.flatMap((side) => {
    const ours = items.filter((item) => item.side === side && item.kind !== "listening");
    return ours.length === 0
      ? []
      : [{ side, items: ours.length, reached: ours.filter(({ wasReached }) => wasReached === true).length }];
  });

/** What stands in the box of the agenda. The listening section has a box of its own. */
export function saidOfAgenda(items: readonly Pick<ItemWritten, "side" | "kind">[]): string {
  const ours = items.filter(({ kind }) => kind !== "listening");
  const byThem = ours.filter(({ side }) => side !== "service").length;
  return `${ours.length} on the agenda, ${byThem} asked for by communities, alone or with services.`;
}
