import { z } from "zod";
import { readNeeded } from "../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import { minutesOf } from "./agenda.rules.ts";
import type { Listening } from "./session.ts";

const text = z.string().default("");

export const sectionFields = {
  listening: text.describe("wanted or not-wanted, as contributors said"),
  minutes: text.describe("How many minutes it gets on the agenda."),
  facilitator: text.describe("Who leads it, by their identifier; never the chair."),
  said: text.describe("When and how contributors were asked."),
};
const sectionSent = z.strictObject(sectionFields);

export interface SectionWritten {
  readonly listening: Listening;
  readonly minutes: number | null;
  readonly facilitatorId: string | null;
  readonly said: string;
}

interface Here {
  readonly chairId: string | null;
  readonly personIds: readonly string[];
}

/** Contributors say whether they want it and who leads it: never the chair. @practice P11 @practice P12 */
export function sectionOf(sent: z.infer<typeof sectionSent>, { chairId, personIds }: Here): Result<SectionWritten> {
  const said = readNeeded(sent.said, {
    field: "said",
    charactersMax: 900,
    needed: "Write when and how contributors were asked.",
  });
  if (sent.listening === "not-wanted")
    return said.ok ? found({ listening: "not-wanted", minutes: null, facilitatorId: null, said: said.value }) : said;
  const listening: Result<Listening> =
    sent.listening === "wanted"
      ? found("wanted")
      : wrong({ field: "listening", words: "Choose what contributors said." });
  const read = minutesOf(sent.minutes, "minutes");
  const minutes: Result<number> =
    read.ok && (read.value < 5 || read.value > 240)
      ? wrong({ field: "minutes", words: "Give it from 5 to 240 minutes." })
      : read;
  const facilitator: Result<string> =
    sent.facilitator !== "" && sent.facilitator === chairId
      ? wrong({ field: "facilitator", words: "The chair listens in this section. Choose somebody else to lead it." })
      : personIds.includes(sent.facilitator)
        ? found(sent.facilitator)
        : wrong({ field: "facilitator", words: "Choose who leads it, as contributors said." });
  if (!(said.ok && listening.ok && minutes.ok && facilitator.ok))
    return wrong(...problemsOf(listening, minutes, facilitator, said));
  return found({
    listening: listening.value,
    minutes: minutes.value,
    facilitatorId: facilitator.value,
    said: said.value,
  });
}
