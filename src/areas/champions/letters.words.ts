import type { LetterWords } from "./champions.words.ts";

/** A letter, but for where people find this Alongside. Nothing of what was said stands in it: others may read it. */
interface LetterMade {
  readonly to: string;
  readonly subject: string;
  readonly daysUseful: number;
  readonly text: (origin: string) => string;
}

const daysUseful = 30;

interface Leading {
  /** Behind where people find this Alongside. */
  readonly path: string;
}

interface ToChampion extends Leading {
  /** What else goes with it: the offer of independent advice. */
  readonly after?: string;
}

/** To a champion, in their language; to nobody where no address is known. */
export const championLetter = (
  to: string,
  words: LetterWords,
  { path, after = "" }: ToChampion,
): readonly LetterMade[] =>
  to === ""
    ? []
    : [
        {
          to,
          subject: words.subject,
          daysUseful,
          text: (origin) => words.text.replace("{link}", () => `${origin}${path}`).concat(after),
        },
      ];

interface Put extends Leading {
  /** A plain date. */
  readonly dueOn: string;
}

const toAnswerer = (to: string, subject: string, text: (origin: string) => string): readonly LetterMade[] =>
  to === "" ? [] : [{ to, subject, daysUseful, text }];

const day = (plain: string): string => plain.split("-").toReversed().map(Number).join(".");

/** Something is put to somebody. */
export const putLetter = (to: string, { path, dueOn }: Put): readonly LetterMade[] =>
  toAnswerer(
    to,
    "A champion asks something of you",
    (origin) =>
      `A champion told what people say, and it is put to you. Answer by ${day(dueOn)}, or pass it on.\n\nSign in and read it:\n${origin}${path}\n`,
  );

/** Before the day. */
export const reminderLetter = (to: string, { path, dueOn }: Put): readonly LetterMade[] =>
  toAnswerer(
    to,
    `A champion waits for your answer until ${day(dueOn)}`,
    (origin) =>
      `What a champion asked still waits for your answer. The day is ${day(dueOn)}. After it, it goes to the next person, and the public record counts it.\n\nSign in and answer:\n${origin}${path}\n`,
  );

/** After the day, to the next person. */
export const escalatedLetter = (to: string, { path, dueOn }: Put): readonly LetterMade[] =>
  toAnswerer(
    to,
    "A champion was not answered, and it is put to you",
    (origin) =>
      `Nobody answered what a champion asked by the day that was promised, or what was answered did not answer it. It is put to you now. Answer by ${day(dueOn)}, or pass it on.\n\nSign in and read it:\n${origin}${path}\n`,
  );
