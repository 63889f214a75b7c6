import { z } from "zod";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import { seatStandings } from "../groups/index.ts";
import type { SeatStanding } from "../groups/index.ts";
import type { AgendaItem } from "./agenda.ts";

const text = z.string().default("");

/** Whoever spoke in the listening section is listened to, and answered by nobody. */
export const notAnswered =
  "What is said in the listening section is not answered, explained or defended, by anybody. It was kept as it is. Say at the next meeting what changed because of it.";

interface Here {
  readonly items: readonly Pick<AgendaItem, "id" | "kind">[];
  /** The notes of the listening section that whoever asks can see. */
  readonly notes: readonly { readonly id: string; readonly words: string }[];
}

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
const quotedFrom = 25;

/** Does a text name or quote a note of the listening section? */
export const isAboutNote = (words: string, { notes }: Pick<Here, "notes">): boolean =>
  notes.some((note) => {
    const said = plain(note.words);
    return words.includes(note.id) || (said.length >= quotedFrom && plain(words).includes(said));
  });

/** About which item of the agenda, or about none. Never about what was said while others listen. @practice P12 */
function aboutOf(sent: string, here: Here): Result<Pick<AgendaItem, "id" | "kind"> | null> {
  if (sent === "") return found(null);
  if (here.notes.some(({ id }) => id === sent)) return wrong({ field: "about", words: notAnswered });
  const item = here.items.find(({ id }) => id === sent);
  if (item === undefined) return wrong({ field: "about", words: "Choose one of the items of this agenda." });
  return item.kind === "listening" ? wrong({ field: "about", words: notAnswered }) : found(item);
}

interface Wanted {
  readonly field: string;
  readonly max: number;
  readonly missing: string;
}

export function wordsOf(sent: string, { field, max, missing }: Wanted): Result<string> {
  const words = sent.replaceAll("\r\n", "\n").trim();
  if (words === "") return wrong({ field, words: missing });
  return words.length > max ? wrong({ field, words: `Shorten it to ${max} characters or fewer.` }) : found(words);
}

const unanswered = (fields: Readonly<Record<string, string>>, here: Here): Result<null> => {
  const field = Object.entries(fields).find(([, words]) => isAboutNote(words, here))?.[0];
  return field === undefined ? found(null) : wrong({ field, words: notAnswered });
};

export const decisionFields = {
  about: text.describe("The item of the agenda, by its identifier; empty for none."),
  words: text.describe("What was decided."),
  because: text.describe("Why."),
  movedBy: text.describe(`Who moved it: ${seatStandings.join(", ")}; empty where nobody said.`),
};
const decisionSent = z.strictObject(decisionFields);

export interface DecisionMade {
  readonly item: Pick<AgendaItem, "id" | "kind"> | null;
  readonly words: string;
  readonly because: string;
  readonly movedBy: SeatStanding | null;
}

/** A decision stands with its reasons, and with who moved it. */
export function decisionOf(sent: z.infer<typeof decisionSent>, here: Here): Result<DecisionMade> {
  const item = aboutOf(sent.about, here);
  const words = wordsOf(sent.words, { field: "words", max: 1000, missing: "Write what was decided." });
  const because = wordsOf(sent.because, { field: "because", max: 2000, missing: "Write why it was decided." });
  const movedBy = standingOf(sent.movedBy, "movedBy");
  const free = unanswered({ words: sent.words, because: sent.because }, here);
  if (!(item.ok && words.ok && because.ok && movedBy.ok && free.ok))
    return wrong(...problemsOf(item, words, because, movedBy, free));
  return found({ item: item.value, words: words.value, because: because.value, movedBy: movedBy.value });
}

export function standingOf(sent: string, field: string): Result<SeatStanding | null> {
  if (sent === "") return found(null);
  const standing = seatStandings.find((one) => one === sent);
  return standing === undefined ? wrong({ field, words: "Choose one of the list." }) : found(standing);
}

export const actionFields = {
  about: decisionFields.about,
  words: text.describe("What is to be done."),
  who: text.describe("Who does it."),
  byDay: text.describe("2027-03-31; empty where no day was named."),
};
const actionSent = z.strictObject(actionFields);

export interface ActionAgreed {
  readonly item: Pick<AgendaItem, "id" | "kind"> | null;
  readonly words: string;
  readonly who: string;
  readonly byDay: string | null;
}

export function actionOf(sent: z.infer<typeof actionSent>, here: Here): Result<ActionAgreed> {
  const item = aboutOf(sent.about, here);
  const words = wordsOf(sent.words, { field: "words", max: 1000, missing: "Write what is to be done." });
  const who = wordsOf(sent.who, { field: "who", max: 200, missing: "Write who does it." });
  const day: Result<string | null> =
    sent.byDay === ""
      ? found(null)
      : z.iso.date().safeParse(sent.byDay).success
        ? found(sent.byDay)
        : wrong({ field: "byDay", words: "There is no such day. Check day, month and year." });
  const free = unanswered({ words: sent.words }, here);
  if (!(item.ok && words.ok && who.ok && day.ok && free.ok)) return wrong(...problemsOf(item, words, who, day, free));
  return found({ item: item.value, words: words.value, who: who.value, byDay: day.value });
}

interface MinutesSent {
  readonly words: string;
  readonly language: string;
  readonly checkedBy: string;
}

/** The minutes, in English or as somebody translated them; a translation names who read it. */
export function minutesOf(
  sent: MinutesSent,
  here: Pick<Here, "notes"> & { readonly languages: readonly string[] },
): Result<MinutesSent> {
  const words = wordsOf(sent.words, { field: "words", max: 20_000, missing: "Write what was said and decided." });
  const language: Result<string> = here.languages.includes(sent.language)
    ? found(sent.language)
    : wrong({ field: "language", words: "Choose the language of the minutes." });
  const checkedBy: Result<string> =
    sent.language === "en"
      ? found("")
      : wordsOf(sent.checkedBy, {
          field: "checkedBy",
          max: 200,
          missing:
            "Write who read the translation and found it right. Minutes that only a machine translated are not sent.",
        });
  const free = unanswered({ words: sent.words }, { ...here, items: [] });
  if (!(words.ok && language.ok && checkedBy.ok && free.ok))
    return wrong(...problemsOf(words, language, checkedBy, free));
  return found({ words: words.value, language: language.value, checkedBy: checkedBy.value });
}

/** Of the items that each side asked for, how many were reached. */
export const reachedBySide = (items: readonly AgendaItem[]) =>
  (["community", "service", "both"] as const).map((side) => {
    const asked = items.filter((item) => item.side === side && item.kind !== "listening");
    return { side, asked: asked.length, reached: asked.filter(({ wasReached }) => wasReached === true).length };
  });
