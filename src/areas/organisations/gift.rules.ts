import { z } from "zod";
import { readNeeded, readText } from "../../nouns/name.ts";
import type { Result } from "../../nouns/result.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import { giftKinds } from "./organisation.ts";
import type { Gift, GiftKind, GiftUse } from "./organisation.ts";

const text = z.string().default("");

/** What an organisation lets others use, as a form or a program sends it. */
export const giftFields = {
  kind: text.describe(giftKinds.join(", ")),
  words: text.describe("What others can use."),
  asks: text.describe("What it asks in return."),
};
const gift = z.strictObject(giftFields);

/** A use of it, as a form or a program sends it. */
export const giftUseFields = {
  gift: text.describe("What was used, by its identifier."),
  usedBy: text.describe("The organisation that used it, by its name."),
  forWhat: text,
  usedOn: text.describe("2026-03-31"),
  cameBack: text.describe("What came back for it: money, thanks, a service in return."),
};
const giftUse = z.strictObject(giftUseFields);

export const giftWords: Readonly<Record<GiftKind, string>> = {
  skill: "a skill",
  knowledge: "knowledge",
  space: "a space",
  contacts: "contacts",
};

const needed = (sent: string, field: string, words: string): Result<string> =>
  readNeeded(sent, { field, charactersMax: 1000, needed: words });

export function giftOf(sent: z.infer<typeof gift>): Result<{ kind: GiftKind; words: string; asks: string }> {
  const known = giftKinds.find((one) => one === sent.kind);
  const kind: Result<GiftKind> =
    known === undefined ? wrong({ field: "kind", words: "Choose what kind of thing it is." }) : found(known);
  const words = needed(sent.words, "words", "Write what others can use.");
  const asks = readText(sent.asks, { field: "asks", charactersMax: 400 });
  if (!kind.ok || !words.ok || !asks.ok) return wrong(...problemsOf(kind, words, asks));
  return found({ kind: kind.value, words: words.value, asks: asks.value });
}

/** As the form shows it, to be changed. */
export const fieldsOfGift = ({ kind, words, asks }: Pick<Gift, "kind" | "words" | "asks">) => ({ kind, words, asks });

interface UseHere {
  /** The gifts of the organisation that is thanked. */
  readonly giftIds: readonly string[];
  readonly user: { readonly id: string } | undefined;
  /** A plain date. */
  readonly today: string;
}

type UseAsked = Omit<GiftUse, "usedBy"> & { readonly giftId: string };

const isDay = (typed: string): boolean => z.iso.date().safeParse(typed).success;

/** A use, or everything that must be put right: who used it, for what, when. */
export function giftUseOf(sent: z.infer<typeof giftUse>, { giftIds, user, today }: UseHere): Result<UseAsked> {
  const [only] = giftIds;
  const giftId = sent.gift === "" && giftIds.length === 1 && only !== undefined ? only : sent.gift;
  const given: Result<string> = giftIds.includes(giftId)
    ? found(giftId)
    : wrong({ field: "gift", words: "Choose what was used." });
  const by: Result<string> =
    user === undefined
      ? wrong({
          field: "usedBy",
          words: "No organisation of this name is in the directory. Write its name as it stands there.",
        })
      : found(user.id);
  const forWhat = needed(sent.forWhat, "forWhat", "Write what it was used for.");
  const usedOn: Result<string> =
    isDay(sent.usedOn) && sent.usedOn <= today
      ? found(sent.usedOn)
      : wrong({ field: "usedOn", words: "Write a day that has been, such as 31 3 2026." });
  const cameBack = readText(sent.cameBack, { field: "cameBack", charactersMax: 1000 });
  if (!given.ok || !by.ok || !forWhat.ok || !usedOn.ok || !cameBack.ok)
    return wrong(...problemsOf(given, by, forWhat, usedOn, cameBack));
  return found({
    giftId: given.value,
    usedById: by.value,
    forWhat: forWhat.value,
    usedOn: usedOn.value,
    cameBack: cameBack.value,
  });
}
