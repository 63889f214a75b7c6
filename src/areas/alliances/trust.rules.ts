import type { AllianceSide, ReleasedTo, TrustResult, TrustRound, TrustSentence } from "./alliance.ts";
import { otherSide } from "./sides.rules.ts";

/** Six plain questions about the other side. */
export const trustQuestions = [
  { name: "word", words: "They do what they say they will do." },
  { name: "listen", words: "They listen, and something changes because of it." },
  { name: "early", words: "They tell us early, bad news too." },
  { name: "no", words: "We can say no to them, and nothing bad comes of it." },
  { name: "respect", words: "They treat our people with respect." },
  { name: "again", words: "We would begin something new with them." },
] as const;

export const trustAnswers = ["yes", "partly", "no"] as const;
export type TrustAnswer = (typeof trustAnswers)[number];
export const trustAnswerWords: Readonly<Record<TrustAnswer, string>> = { yes: "Yes", partly: "Partly", no: "No" };

/** One person's answers, by question; what they left out is not there. */
export type TrustAnswers = Readonly<Record<string, TrustAnswer>>;

/** Fewer answers than this are not shown, and a side with fewer people cannot be asked. */
export const answersNeeded = 5;

/** In a side of so few people everybody could tell who said what. */
export const canBeAnonymous = (peopleOfSide: number): boolean => peopleOfSide >= answersNeeded;

/**
 * What a closed round came to. Of each question that five or more answered it says only whether more than half said
 * yes: no number, so that nobody who knows their own answer can work out another's, and nothing that could be ranked.
 * Null where no question had five answers: then nothing is shown, also not how many answered.
 * @practice P05
 */
export function resultOf(answered: readonly TrustAnswers[]): TrustResult {
  const told = trustQuestions.flatMap(({ name }) => {
    const answers = answered.flatMap((one) => one[name] ?? []);
    if (answers.length < answersNeeded) return [];
    return [[name, answers.filter((one) => one === "yes").length * 2 > answers.length] as const];
  });
  return told.length === 0 ? null : Object.fromEntries(told);
}

export const resultWords = (mostSaidYes: boolean | undefined): string =>
  mostSaidYes === undefined ? "not shown" : mostSaidYes ? "more than half said yes" : "half or fewer said yes";

export const releaseWords: Readonly<Record<ReleasedTo, string>> = {
  "own-side": "Only our own side",
  "other-side": "The other side too",
  place: "Everybody who signs in here, also those who pay for services",
};

const isReleased = ({ releasedTo }: { readonly releasedTo: ReleasedTo }): boolean => releasedTo !== "own-side";

export interface TrustSaid {
  readonly sentences: readonly TrustSentence[];
  readonly rounds: readonly TrustRound[];
}

/** Trend and gap: only once both sides released something, and then only of what each released. */
export function sideBySide({ sentences, rounds }: TrustSaid): TrustSaid | null {
  const open = {
    sentences: sentences.filter(isReleased),
    rounds: rounds.filter((one) => isReleased(one) && one.result !== null),
  };
  const spoke = new Set([...open.sentences, ...open.rounds].map(({ side }) => side));
  return spoke.has("one") && spoke.has("other") ? open : null;
}

/** The newest of each side in both forms, for the gap between them. */
export function gapOf(
  said: TrustSaid,
): Readonly<Record<AllianceSide, { readonly sentence?: TrustSentence; readonly round?: TrustRound }>> {
  const newest = (side: AllianceSide) => {
    const sentence = said.sentences
      .filter((one) => one.side === side)
      .toSorted((a, b) => (a.saidOn < b.saidOn ? 1 : -1))[0];
    const round = said.rounds
      .filter((one) => one.side === side)
      .toSorted((a, b) => ((a.closedAt ?? "") < (b.closedAt ?? "") ? 1 : -1))[0];
    return { ...(sentence === undefined ? {} : { sentence }), ...(round === undefined ? {} : { round }) };
  };
  return { one: newest("one"), other: newest(otherSide("one")) };
}

/** A talk is due twice a year; a statement comes when the side likes, so it is never due. */
export const talkEveryDays = 183;
