import { z } from "zod";
import { readDay, readPastDay } from "../../../nouns/day.ts";
import { monthsLater } from "../../../nouns/months.ts";
import { found, problemsOf, wrong } from "../../../nouns/result.ts";
import type { Result } from "../../../nouns/result.ts";
import type { Ready } from "./ready.ts";

const text = z.string().max(200).default("");

export const readyFields = {
  person: text.describe("Who was trained: somebody named in an agreement in force, by identifier."),
  trainedOn: text.describe("On which day, 2026-03-31."),
  until: text.describe("Until which day it holds."),
};
const shape = z.strictObject(readyFields);

interface Around {
  readonly namedIds: readonly string[];
  readonly ownId: string;
  readonly today: string;
}

const yearsMost = 3;

/** That somebody was trained in sharing information and is bound to keep things to themselves; never of oneself. */
export function readyOf(sent: z.infer<typeof shape>, { namedIds, ownId, today }: Around): Result<Ready> {
  const person =
    sent.person === ownId
      ? wrong({ field: "person", words: "Somebody else writes this down for you." })
      : namedIds.includes(sent.person)
        ? found(sent.person)
        : wrong({ field: "person", words: "Choose somebody who is named in an agreement that is in force." });
  const trainedOn = readPastDay(sent.trainedOn, {
    field: "trainedOn",
    needed: "Write the day of the training.",
    today,
  });
  const until = readDay(sent.until, { field: "until", needed: "Write until which day it holds." });
  const fits =
    until.ok && trainedOn.ok && (until.value < today || until.value > monthsLater(trainedOn.value, 12 * yearsMost))
      ? wrong({ field: "until", words: `Write a day from today on, at most ${yearsMost} years after the training.` })
      : until;
  if (!(person.ok && trainedOn.ok && fits.ok)) return wrong(...problemsOf(person, trainedOn, fits));
  return found({ personId: person.value, trainedOn: trainedOn.value, until: fits.value });
}
