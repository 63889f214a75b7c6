import { z } from "zod";
import { readNeeded, readText } from "../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import { consequences, likelihoods, scoreOf } from "../barriers/index.ts";
import type { OwnHazard } from "./facts.ts";

const text = z.string().max(20_000).default("");

export const hazardFields = {
  title: text.describe("What can happen, in a few words."),
  cause: text.describe("What it comes from."),
  effect: text.describe("What it does to somebody."),
  control: text.describe("What stands against it."),
  consequence: text.describe("How bad it is without that: 1 to 5."),
  likelihood: text.describe("How likely it is without that: 1 to 5."),
  residualConsequence: text.describe("How bad it is now: 1 to 5."),
  residualLikelihood: text.describe("How likely it is now: 1 to 5."),
  owner: text.describe("Who owns it: an office or a name."),
};
export type HazardSent = z.infer<z.ZodObject<typeof hazardFields>>;

export type HazardSaid = Omit<OwnHazard, "id" | "number" | "saidOn">;

const levelOf = (typed: string, field: string, of: readonly string[]): Result<number> =>
  /^[1-5]$/.test(typed.trim())
    ? found(Number(typed))
    : wrong({ field, words: `Choose from 1 (${of[0]}) to 5 (${of[4]}). There is no other rating.` });

function ratingsOf(sent: HazardSent): Result<Pick<HazardSaid, "initial" | "residual">> {
  const consequence = levelOf(sent.consequence, "consequence", consequences);
  const likelihood = levelOf(sent.likelihood, "likelihood", likelihoods);
  const thenBad = levelOf(sent.residualConsequence, "residualConsequence", consequences);
  const thenLikely = levelOf(sent.residualLikelihood, "residualLikelihood", likelihoods);
  if (!(consequence.ok && likelihood.ok && thenBad.ok && thenLikely.ok))
    return wrong(...problemsOf(consequence, likelihood, thenBad, thenLikely));
  const initial = { consequence: consequence.value, likelihood: likelihood.value };
  const residual = { consequence: thenBad.value, likelihood: thenLikely.value };
  return scoreOf(residual) > scoreOf(initial)
    ? wrong({
        field: "residualConsequence",
        words: `What stands against it cannot make it worse: ${scoreOf(residual)} is more than ${scoreOf(initial)}. Rate both again.`,
      })
    : found({ initial, residual });
}

/** A danger that the place adds to the log. @practice P45 */
export function hazardOf(sent: HazardSent): Result<HazardSaid> {
  const title = readNeeded(sent.title, { field: "title", charactersMax: 200, needed: "Write what can happen." });
  const long = { charactersMax: 1000 };
  const cause = readNeeded(sent.cause, { ...long, field: "cause", needed: "Write what it comes from." });
  const effect = readNeeded(sent.effect, { ...long, field: "effect", needed: "Write what it does to somebody." });
  const control = readNeeded(sent.control, {
    ...long,
    field: "control",
    needed: "Write what stands against it. Where nothing does, write “Nothing yet”.",
  });
  const ratings = ratingsOf(sent);
  const owner = readNeeded(sent.owner, { field: "owner", charactersMax: 200, needed: "Write who owns it." });
  if (!(title.ok && cause.ok && effect.ok && control.ok && ratings.ok && owner.ok))
    return wrong(...problemsOf(title, cause, effect, control, ratings, owner));
  return found({
    title: title.value,
    cause: cause.value,
    effect: effect.value,
    control: control.value,
    ...ratings.value,
    owner: owner.value,
    isClosed: false,
    because: "",
  });
}

export const reviewFields = {
  ...hazardFields,
  number: text.describe("Which look it follows."),
  isClosed: text.describe("yes: it is no danger any more."),
  because: text.describe("Why: what changed since the last look."),
};
export type ReviewSent = z.infer<z.ZodObject<typeof reviewFields>>;

/** A later look at a danger that the place added: what is rated anew, or that it is over, and why. */
export function reviewOf(sent: ReviewSent, last: OwnHazard): Result<HazardSaid> {
  const { number, isClosed, because: typed, ...fields } = sent;
  if (number !== String(last.number))
    return wrong({ field: "number", words: "Somebody else looked at it meanwhile. Read theirs, then look again." });
  if (last.isClosed)
    return wrong({ field: "number", words: "This danger is over. Write a new one down where it came back." });
  const hazard = hazardOf(fields);
  const because = readNeeded(typed, { field: "because", charactersMax: 1000, needed: "Write what changed, and why." });
  const isOver = readText(isClosed, { field: "isClosed", charactersMax: 10 });
  if (!(hazard.ok && because.ok && isOver.ok)) return wrong(...problemsOf(hazard, because, isOver));
  return found({ ...hazard.value, because: because.value, isClosed: isOver.value === "yes" });
}

/** A danger as the fields of its form. */
export const fieldsOfHazard = (one: OwnHazard): Readonly<Record<string, string>> => ({
  title: one.title,
  cause: one.cause,
  effect: one.effect,
  control: one.control,
  consequence: String(one.initial.consequence),
  likelihood: String(one.initial.likelihood),
  residualConsequence: String(one.residual.consequence),
  residualLikelihood: String(one.residual.likelihood),
  owner: one.owner,
  number: String(one.number),
});
