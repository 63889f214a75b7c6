import { z } from "zod";
import { readPastDay } from "../../nouns/day.ts";
import { readText } from "../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import { becauses, genders, steps, wantedGenders } from "./advocacy.ts";
import type { Advocate, Because, Gender, Named, StepDone, WantedGender } from "./advocacy.ts";
import { mayFollow } from "./state.rules.ts";
import type { Stands } from "./state.rules.ts";

const text = z.string().max(20_000).default("");

const oneOf = <Value extends string>(
  sent: string,
  values: readonly Value[],
  problem: { readonly field: string; readonly words: string },
): Result<Value> => {
  const value = values.find((one) => one === sent);
  return value === undefined ? wrong(problem) : found(value);
};

const pastOrToday = (typed: string, today: string): Result<string> =>
  typed.trim() === "" ? found(today) : readPastDay(typed, { field: "onDay", needed: "Write the day.", today });

export const needFields = {
  because: text.describe(`Why an advocate is needed: ${becauses.join(", ")}.`),
  gender: text.describe(`Whom they ask for: ${wantedGenders.join(", ")}.`),
  wishes: text.describe("What else they ask of whoever it is, in their own words; no names."),
  onDay: text.describe("The day on which it was said, where that was earlier; empty for today."),
};
const needShape = z.strictObject(needFields);

export interface NeedWritten {
  readonly because: Because;
  readonly gender: WantedGender;
  readonly wishes: string;
  readonly on: string;
}

/** Why somebody needs an advocate, and what they ask of whoever it is. @practice P28 */
export function needOf(sent: z.infer<typeof needShape>, today: string): Result<NeedWritten> {
  const because = oneOf(sent.because, becauses, { field: "because", words: "Choose why an advocate is needed." });
  const gender = oneOf(sent.gender === "" ? "any" : sent.gender, wantedGenders, {
    field: "gender",
    words: "Choose one of the list.",
  });
  const wishes = readText(sent.wishes, { field: "wishes", charactersMax: 300 });
  const on = pastOrToday(sent.onDay, today);
  if (!(because.ok && gender.ok && wishes.ok && on.ok)) return wrong(...problemsOf(because, gender, wishes, on));
  return found({ because: because.value, gender: gender.value, wishes: wishes.value, on: on.value });
}

export const stepFields = {
  did: text.describe(steps.join(", ")),
  advocate: text.describe("Of an assignment: who, by the identifier of the person."),
  words: text.describe("Why, or what came of it, in the person’s words. No names."),
  onDay: text.describe("On which day, where that was earlier; empty for today."),
};
const stepShape = z.strictObject(stepFields);

export interface StepWritten {
  readonly did: StepDone;
  readonly on: string;
  readonly advocateId: string | null;
  readonly words: string;
}

interface Around {
  readonly today: string;
  readonly stands: Stands;
  /** The day of the step before. */
  readonly lastOn: string;
  /** Of the organisation that holds the case. */
  readonly advocates: readonly Advocate[];
}

const wordsNeeded: Readonly<Partial<Record<StepDone, string>>> = {
  "handed-back": "Write why. The person waits again, and reads it.",
  "not-wanted": "Write why, in the person’s own words.",
  ended: "Write what came of it, in the person’s own words.",
};

/** Nobody is given to an advocate who is full: the wait is said instead of hidden. */
function advocateOf(did: StepDone, sent: string, advocates: readonly Advocate[]): Result<string | null> {
  if (did !== "assigned") return found(null);
  const advocate = advocates.find(({ id }) => id === sent);
  if (advocate === undefined) return wrong({ field: "advocate", words: "Choose who it is." });
  return advocate.beside < advocate.ceiling
    ? found(advocate.id)
    : wrong({
        field: "advocate",
        words: `${advocate.name} stands beside as many people as they said they can (${advocate.beside}). Choose somebody else, or let it stand as waiting.`,
      });
}

/** One step, said in full. @practice P28 */
export function stepOf(
  sent: z.infer<typeof stepShape>,
  { today, stands, lastOn, advocates }: Around,
): Result<StepWritten> {
  const did = oneOf(sent.did, mayFollow(stands), {
    field: "did",
    words: stands.isOver
      ? "This is over. If help begins again, write that in the case first."
      : "This cannot come next, as it stands now. Read it again, then choose.",
  });
  if (!did.ok) return did;
  const advocateId = advocateOf(did.value, sent.advocate, advocates);
  const read = readText(sent.words, { field: "words", charactersMax: 1000 });
  const needed = wordsNeeded[did.value];
  const words: Result<string> =
    read.ok && read.value === "" && needed !== undefined ? wrong({ field: "words", words: needed }) : read;
  const day = pastOrToday(sent.onDay, today);
  const on: Result<string> =
    day.ok && day.value < lastOn
      ? wrong({ field: "onDay", words: "This day is before the step before it. Check the day." })
      : day;
  if (!(advocateId.ok && words.ok && on.ok)) return wrong(...problemsOf(advocateId, words, on));
  return found({ did: did.value, on: on.value, advocateId: advocateId.value, words: words.value });
}

export const advocateFields = {
  organisation: text.describe("For which organisation, by identifier."),
  person: text.describe("Who, by identifier: somebody who works for it."),
  languages: text.describe("Languages they speak with people, with commas between."),
  words: text.describe("What they say of themselves and their community, in their own words."),
  gender: text.describe(genders.join(", ")),
  ceiling: text.describe("How many people at once; 0: none for now."),
};
const advocateShape = z.strictObject(advocateFields);

export interface AdvocateWritten {
  readonly organisationId: string;
  readonly personId: string;
  readonly languages: readonly string[];
  readonly words: string;
  readonly gender: Gender;
  readonly ceiling: number;
}

/** Somebody advocates, for so many people at once. */
export function advocateWritten(
  sent: z.infer<typeof advocateShape>,
  workers: readonly (Named & { readonly organisationId: string })[],
): Result<AdvocateWritten> {
  const worker = workers.find(({ id, organisationId }) => id === sent.person && organisationId === sent.organisation);
  const who: Result<typeof worker> =
    worker === undefined
      ? wrong({ field: "person", words: "Choose somebody who works for your organisation." })
      : found(worker);
  const languages = sent.languages
    .split(/[,;\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== "");
  const spoken: Result<readonly string[]> =
    languages.length === 0 || languages.length > 20 || languages.some((one) => one.length > 60)
      ? wrong({ field: "languages", words: "Write the languages, with commas between: Somali, English." })
      : found(languages);
  const words = readText(sent.words, { field: "words", charactersMax: 500 });
  const gender = oneOf(sent.gender === "" ? "not-said" : sent.gender, genders, {
    field: "gender",
    words: "Choose one.",
  });
  const many = Number(sent.ceiling);
  const ceiling: Result<number> =
    sent.ceiling.trim() !== "" && Number.isInteger(many) && many >= 0 && many <= 100
      ? found(many)
      : wrong({ field: "ceiling", words: "Write how many people at once, a whole number from 0 to 100." });
  if (!(who.ok && spoken.ok && words.ok && gender.ok && ceiling.ok))
    return wrong(...problemsOf(who, spoken, words, gender, ceiling));
  return found({
    organisationId: sent.organisation,
    personId: sent.person,
    languages: spoken.value,
    words: words.value,
    gender: gender.value,
    ceiling: ceiling.value,
  });
}
