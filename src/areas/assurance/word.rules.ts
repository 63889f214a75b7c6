import { z } from "zod";
import { readDay, readPastDay } from "../../nouns/day.ts";
import { readNeeded, readText } from "../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import { isPublicHost } from "../../nouns/web-host.ts";
import type { Line, PlaceWord } from "./assurance.ts";

const text = z.string().max(20_000).default("");

export const wordFields = {
  said: text.describe(
    "promised: somebody does it by a day; done: it is done; taken-back: what was said last does not hold.",
  ),
  owner: text.describe("Who does it, or did it: an office or a name."),
  byDay: text.describe("The day by which it is promised, as 2027-03-31."),
  doneOn: text.describe("The day on which it was done."),
  link: text.describe("Where one reads that it is done, beginning with https://"),
  words: text.describe("More, where there is more to say."),
};
export type WordSent = z.infer<z.ZodObject<typeof wordFields>>;

export type WordSaid = Pick<PlaceWord, "said" | "owner" | "byDay" | "doneOn" | "link" | "words">;

const badLink = "A link begins with https:// or http:// and has no spaces. Copy it again from the page’s address bar.";

/** Where one reads it. Nothing is fetched: the link is for people to follow. */
export function linkOf(typed: string, isNeeded: boolean): Result<string> {
  const link = typed.trim();
  if (link === "")
    return isNeeded
      ? wrong({ field: "link", words: "Write where one reads that it is done. Without it nobody can check." })
      : found("");
  const isWeb = link.length <= 500 && /^https?:\/\/[^\s\\@"<>]+$/i.test(link) && URL.canParse(link);
  if (!isWeb) return wrong({ field: "link", words: badLink });
  return isPublicHost(new URL(link).hostname)
    ? found(link)
    : wrong({ field: "link", words: "This link works on your own network alone. Write one that others can open." });
}

const toCome = (typed: string, today: string): Result<string> => {
  const day = readDay(typed, { field: "byDay", needed: "Write by which day. Without a day it is no promise." });
  return day.ok && day.value < today ? wrong({ field: "byDay", words: "This day is over. Write one to come." }) : day;
};

interface Around {
  readonly line: Line;
  readonly today: string;
}

const promised = (sent: WordSent, { today }: Around): Result<WordSaid> => {
  const owner = readNeeded(sent.owner, { field: "owner", charactersMax: 200, needed: "Write who does it." });
  const byDay = toCome(sent.byDay, today);
  const link = linkOf(sent.link, false);
  const words = readText(sent.words, { field: "words", charactersMax: 1000 });
  if (!(owner.ok && byDay.ok && link.ok && words.ok)) return wrong(...problemsOf(owner, byDay, link, words));
  const said = { owner: owner.value, byDay: byDay.value, link: link.value, words: words.value };
  return found({ ...said, said: "promised", doneOn: null });
};

const done = (sent: WordSent, { today }: Around): Result<WordSaid> => {
  const owner = readNeeded(sent.owner, { field: "owner", charactersMax: 200, needed: "Write who did it." });
  const doneOn = readPastDay(sent.doneOn, { field: "doneOn", needed: "Write the day on which it was done.", today });
  const link = linkOf(sent.link, true);
  const words = readText(sent.words, { field: "words", charactersMax: 1000 });
  if (!(owner.ok && doneOn.ok && link.ok && words.ok)) return wrong(...problemsOf(owner, doneOn, link, words));
  const said = { owner: owner.value, doneOn: doneOn.value, link: link.value, words: words.value };
  return found({ ...said, said: "done", byDay: null });
};

const takenBack = (sent: WordSent, { line }: Around): Result<WordSaid> => {
  if (line.said === null)
    return wrong({ field: "said", words: "Nothing was said here that could be taken back. Say who does it, by when." });
  const words = readNeeded(sent.words, { field: "words", charactersMax: 1000, needed: "Write why it does not hold." });
  return words.ok
    ? found({ said: "taken-back", owner: "", byDay: null, doneOn: null, link: "", words: words.value })
    : words;
};

/** What the place says of what is its own: who does it by when, that it is done, or that neither holds. @practice P45 */
export function wordOf(sent: WordSent, around: Around): Result<WordSaid> {
  if (!around.line.isYours)
    return wrong({
      field: "said",
      words: "This line is answered by the program itself, and not by the place. Choose one that is yours to do.",
    });
  if (sent.said === "promised") return promised(sent, around);
  if (sent.said === "done") return done(sent, around);
  if (sent.said === "taken-back") return takenBack(sent, around);
  return wrong({ field: "said", words: "Choose whether it is promised, done, or does not hold any more." });
}
