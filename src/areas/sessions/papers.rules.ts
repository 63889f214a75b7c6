import { z } from "zod";
import { dayNumber } from "../../nouns/months.ts";
import { readName, readText } from "../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import { readability } from "../../stats/index.ts";
import { papersMax } from "./paper.ts";
import type { Paper } from "./paper.ts";
import { readWebAddress } from "./web-address.rules.ts";

/** Papers are in time that went out so many days before the session. */
export const daysAheadLeast = 5;

const text = z.string().default("");

export const paperFields = {
  title: text.describe("What it is."),
  words: text.describe("Its text; so jargon can be found and explained."),
  link: text.describe("Or where it lies on the web."),
};
const paperSent = z.strictObject(paperFields);

export interface PaperWritten {
  readonly title: string;
  readonly words: string;
  readonly link: string;
}

export function paperOf(sent: z.infer<typeof paperSent>, papers: readonly Paper[]): Result<PaperWritten> {
  if (papers.length >= papersMax) return wrong({ field: "title", words: "There are too many papers for one meeting." });
  const title = readName(sent.title, { field: "title", of: "the paper", charactersMax: 200 });
  const words = readText(sent.words, { field: "words", charactersMax: 20_000 });
  const link = readWebAddress(sent.link, "link");
  if (!(title.ok && words.ok && link.ok)) return wrong(...problemsOf(title, words, link));
  return words.value === "" && link.value === ""
    ? wrong({ field: "words", words: "Put in its text, or the web address where it lies." })
    : found({ title: title.value, words: words.value, link: link.value });
}

/** How many days before the session something went out; null where there is no day yet. */
export const daysAhead = (sentOn: string, onDay: string | null): number | null =>
  onDay === null ? null : dayNumber(onDay) - dayNumber(sentOn);

export interface SentSaid {
  readonly isInTime: boolean;
  readonly said: string;
}

/** What stands in the box of papers once they went out. @practice P11 */
export function saidOfSent(sentOn: string, onDay: string | null): SentSaid {
  const days = daysAhead(sentOn, onDay);
  if (days === null) return { isInTime: true, said: "Sent before a day was chosen." };
  return days >= daysAheadLeast
    ? { isInTime: true, said: `Sent ${days} days before.` }
    : {
        isInTime: false,
        said: `Sent late: ${days} ${days === 1 ? "day" : "days"} before, and not ${daysAheadLeast}.`,
      };
}

/** Where long sentences or words are worth a second look; nothing for a short text. A nudge and no gate. @practice P11 */
export function nudgeOf(words: string): string | null {
  const { fleschKincaidGrade, counts } = readability(words);
  const grade = fleschKincaidGrade.value;
  if (counts.words < 50 || grade === null || grade <= 6) return null;
  return `This reads like school year ${Math.min(20, Math.round(grade) + 1)}. Aim for year 6: shorter sentences, and words people say aloud.`;
}
