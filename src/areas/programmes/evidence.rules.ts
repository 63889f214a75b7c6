import { found, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import { sides } from "../../nouns/role.ts";
import type { Side } from "../../nouns/role.ts";
import { partWords } from "./programme.ts";
import type { Programme, Put, Readiness, Taking } from "./programme.ts";

/** One step of getting ready: whether it is done, and what is missing in words. */
export interface Step {
  readonly words: string;
  readonly done: boolean;
  /** Behind the programme's address: where it is done. */
  readonly at: string;
  /** What is still missing. */
  readonly missing: string;
}

/** They said that they come, and have not left. */
export const takesPart = ({ cameAt, leftAt }: Pick<Taking, "cameAt" | "leftAt">): boolean =>
  cameAt !== null && leftAt === null;

/** Each side has said yes, and nobody who takes part says "not yet". */
export function bothSaidYes({ answers }: Pick<Put, "answers">, people: Programme["people"]): boolean {
  const here = answers.filter(({ personId }) => people.some((one) => one.personId === personId && takesPart(one)));
  return (
    here.every(({ says }) => says === "yes") &&
    sides.every((side) => here.some((said) => said.side === side && said.says === "yes"))
  );
}

/** The newest that both sides agreed to. */
export const agreedOf = (puts: readonly Put[], kind: Put["kind"]): Put | undefined =>
  puts.filter((put) => put.kind === kind && put.agreedAt !== null).at(-1);

/** What both sides are still asked: the newest of its kind, unless a newer one was agreed. */
export const openPuts = (puts: readonly Put[]): readonly Put[] =>
  puts.filter(
    (put) =>
      put.agreedAt === null &&
      !puts.some((other) => other.kind === put.kind && other.putAt > put.putAt && samePerson(put, other)),
  );

const samePerson = (one: Put, other: Put): boolean =>
  one.kind !== "broker" || other.kind !== "broker" || one.personId === other.personId;

export const readinessOf = (readiness: readonly Readiness[], side: Side): Readiness | undefined =>
  readiness.filter((one) => one.side === side).at(-1);

/**
 * What both sides need to have done before they can leave stage 0, in the order in which people do it. Nothing here is
 * scored: each is a thing that happened, with its people and its day. @practice P37
 */
export function stepsOf(programme: Programme): readonly Step[] {
  const { people, puts, readiness, meetings, costs } = programme;
  const came = (side: Side): boolean => people.some((one) => one.part === side && takesPart(one));
  const eachMissing = (isThere: (side: Side) => boolean, words: (side: Side) => string): string =>
    sides
      .toReversed()
      .filter((side) => !isThere(side))
      .map(words)
      .join(" ");
  const step = (words: string, at: string, missing: string): Step => ({ words, at, missing, done: missing === "" });
  const hasBroker = people.some((one) => one.part === "broker" && takesPart(one));
  return [
    step(
      "Somebody of each side takes part",
      "invite",
      eachMissing(came, (side) => `Nobody takes part for ${partWords[side]} yet.`),
    ),
    step(
      "A broker both sides trust",
      "broker",
      hasBroker ? "" : "Both sides have not agreed to a broker yet, or the broker has not come.",
    ),
    step(
      "Each side met by itself",
      "meeting",
      eachMissing(
        (side) => meetings.some(({ who }) => who === side),
        (side) => `${upper(partWords[side])} has not met by itself yet.`,
      ),
    ),
    step(
      "Each side said what it brings, needs, fears and may decide",
      "readiness",
      eachMissing(
        (side) => readiness.some((one) => one.side === side && one.sharedAt !== null),
        (side) => `${upper(partWords[side])} has not confirmed its words and let the other side hear them.`,
      ),
    ),
    step(
      "Both sides met",
      "meeting",
      meetings.some(({ who }) => who === "together") ? "" : "Both sides have not met together yet.",
    ),
    step(
      "A charter both sides said yes to",
      "charter",
      agreedOf(puts, "charter") === undefined ? "Both sides have not said yes to one charter yet." : "",
    ),
    step(
      "The hours of both sides are written down",
      "hours",
      eachMissing(
        (side) => costs.some((cost) => cost.kind === "hours" && cost.side === side),
        (side) => `Nobody wrote down the hours of ${partWords[side]} yet.`,
      ),
    ),
  ];
}

export const upper = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;

/** What stands in the way of the next stage; nothing does once stage 0 is left. */
export const missingOf = (programme: Programme): readonly string[] =>
  programme.stage > 0 ? [] : stepsOf(programme).flatMap(({ missing }) => (missing === "" ? [] : [missing]));

/** A side's words are heard once it has confirmed them; the community's once the service has spoken first. @practice P37 */
export function mayShareWords(readiness: readonly Readiness[], side: Side): Result<Readiness> {
  const own = readinessOf(readiness, side);
  const problem = (words: string): Result<never> => wrong({ field: "side", words });
  if (own === undefined) return problem("The broker has written nothing down for this side yet.");
  if (own.sharedAt !== null) return problem("The other side has heard these words already.");
  if (own.confirmed === null) return problem("Somebody of this side confirms the words first.");
  const service = readiness.some((one) => one.side === "statutory" && one.sharedAt !== null);
  if (side === "community" && !service)
    return problem("The service speaks first: it says what it got wrong, and lets you hear it.");
  return found(own);
}
