import type { Problem } from "./result.ts";

/** A form as it was shown, by field: text by text. */
type Fields = Readonly<Record<string, string>>;

/**
 * What a form sends back unseen, so that the second of two people who change the same thing is told: all that it
 * showed when it was opened.
 *
 * - Returns one line of text. A program that sends none is not asked.
 * @example startedFromOf({ title: "A lift" }) // '[["title","A lift"]]'
 */
export const startedFromOf = (shown: Fields): string =>
  JSON.stringify(Object.entries(shown).toSorted(([one], [other]) => (one < other ? -1 : 1)));

/** Somebody else changed it while this was written: neither loses what they wrote. */
export const changedMeanwhile: Problem = {
  field: "startedFrom",
  words: "Somebody changed this while you wrote. What it says now stands below; what you wrote is kept in the form.",
};

/**
 * Was it changed since the form was opened? A form that was opened before and says the same now is not behind.
 *
 * - `sent`: what the form sent back; empty where nothing was sent.
 * - `now`: what the form would show now.
 */
export const isBehind = (sent: string, now: Fields): boolean => sent !== "" && sent !== startedFromOf(now);

interface Sent {
  readonly typed?: Fields | undefined;
  readonly problems: readonly Problem[];
}

/** What the form sends along next: who was told what it says now starts from there, anybody else from where they began. */
export const startedFromIn = ({ typed, problems }: Sent, now: Fields): string =>
  (problems.includes(changedMeanwhile) ? undefined : typed?.["startedFrom"]) ?? startedFromOf(now);
