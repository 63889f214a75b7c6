import { z } from "zod";
import { readName, readNeeded, readText } from "../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Problem, Result } from "../../nouns/result.ts";
import { groupKinds, seatStandings, seatsMax } from "./group.ts";
import type { GroupKind, SeatStanding } from "./group.ts";

const text = z.string().default("");

/** A group, as a form or a program sends it. */
export const groupFields = {
  name: text.describe("What the group is called."),
  kind: text.describe(groupKinds.join(", ")),
  purpose: text.describe("What it is for."),
  forWhom: text.describe("A community’s identifier, or `all`."),
  chosenBy: text.describe("Who chose that it is for one community, or for all."),
  chosenBecause: text.describe("Why."),
  chair: text.describe("Who chairs it, by their identifier; empty for oneself."),
};
const groupSent = z.strictObject(groupFields);

/** What is said once, when a group begins. */
export const firstFields = {
  isHealth: text.describe("yes or no: is it about health or care? It stays."),
  seats: z
    .union([z.string().transform((one) => (one === "" ? [] : [one])), z.array(z.string())])
    .default([])
    .describe(`What its first seats are for: ${seatStandings.join(", ")}.`),
};
const firstSent = z.strictObject(firstFields);

export interface GroupWritten {
  readonly name: string;
  readonly kind: GroupKind;
  readonly purpose: string;
  /** Null: for all. */
  readonly communityId: string | null;
  readonly chosenBy: string;
  readonly chosenBecause: string;
  readonly chairId: string;
  readonly isHealth: boolean;
  readonly seats: readonly SeatStanding[];
}

interface Here {
  readonly personIds: readonly string[];
  readonly communityIds: readonly string[];
  readonly mine: string;
}

/** A group, or everything that must be put right: who chose for whom it is, and why, is never left out. @practice P08 */
export function groupOf(sent: z.infer<typeof groupSent>, here: Here): Result<Omit<GroupWritten, "seats" | "isHealth">> {
  const name = readName(sent.name, { field: "name", of: "the group", charactersMax: 200 });
  const purpose = readNeeded(sent.purpose, {
    field: "purpose",
    charactersMax: 2000,
    needed: "Write what the group is for.",
  });
  const kind = oneOf(groupKinds, sent.kind, { field: "kind", words: "Choose what kind of group it is." });
  const forWhom: Result<string | null> =
    sent.forWhom === "all" || here.communityIds.includes(sent.forWhom)
      ? found(sent.forWhom === "all" ? null : sent.forWhom)
      : wrong({ field: "forWhom", words: "Choose whether it is for one community or for all." });
  const chosenBy = readNeeded(sent.chosenBy, {
    field: "chosenBy",
    charactersMax: 400,
    needed: "Write who chose for whom it is, such as: the people of the first meeting.",
  });
  const chosenBecause = readNeeded(sent.chosenBecause, {
    field: "chosenBecause",
    charactersMax: 2000,
    needed: "Write why they chose that.",
  });
  const chair: Result<string> =
    sent.chair === "" || here.personIds.includes(sent.chair)
      ? found(sent.chair === "" ? here.mine : sent.chair)
      : wrong({ field: "chair", words: "Choose somebody of this place as the chair." });
  if (!(name.ok && purpose.ok && kind.ok && forWhom.ok && chosenBy.ok && chosenBecause.ok && chair.ok))
    return wrong(...problemsOf(name, purpose, kind, forWhom, chosenBy, chosenBecause, chair));
  return found({
    name: name.value,
    kind: kind.value,
    purpose: purpose.value,
    communityId: forWhom.value,
    chosenBy: chosenBy.value,
    chosenBecause: chosenBecause.value,
    chairId: chair.value,
  });
}

export function firstOf(sent: z.infer<typeof firstSent>): Result<Pick<GroupWritten, "seats" | "isHealth">> {
  const isHealth: Result<boolean> =
    sent.isHealth === "yes" || sent.isHealth === "no"
      ? found(sent.isHealth === "yes")
      : wrong({ field: "isHealth", words: "Choose whether it is about health or care." });
  const seats = sent.seats.map((seat) => seatStandings.find((one) => one === seat));
  const known: Result<readonly SeatStanding[]> =
    seats.includes(undefined) || seats.length > seatsMax
      ? wrong({ field: "seats", words: "Choose what each seat is for from the list." })
      : found(seats.flatMap((one) => (one === undefined ? [] : [one])));
  if (!(isHealth.ok && known.ok)) return wrong(...problemsOf(isHealth, known));
  return found({ isHealth: isHealth.value, seats: known.value });
}

export const oneOf = <Value extends string>(
  values: readonly Value[],
  sent: string,
  problem: Problem,
): Result<Value> => {
  const known = values.find((one) => one === sent);
  return known === undefined ? wrong(problem) : found(known);
};

/** A sentence of the group, with the day on which it agreed to it. */
export function sentenceOf(
  sent: { readonly words: string; readonly agreedOn: string },
  today: string,
): Result<{ readonly words: string; readonly agreedOn: string }> {
  const words = readNeeded(sent.words, {
    field: "words",
    charactersMax: 1000,
    needed: "Write the sentence as the group agreed it.",
  });
  const agreedOn: Result<string> =
    z.iso.date().safeParse(sent.agreedOn).success && sent.agreedOn <= today
      ? found(sent.agreedOn)
      : wrong({ field: "agreedOn", words: "Write the day on which the group agreed, today or before." });
  if (!(words.ok && agreedOn.ok)) return wrong(...problemsOf(words, agreedOn));
  return found({ words: words.value, agreedOn: agreedOn.value });
}

export function endOf(sent: { readonly because: string; readonly sure: string }): Result<{ readonly because: string }> {
  const because = readText(sent.because, { field: "because", charactersMax: 1000 });
  if (!because.ok) return because;
  return sent.sure === "yes"
    ? found({ because: because.value })
    : wrong({ field: "sure", words: "Tick the box if you are sure. Nothing was changed." });
}
