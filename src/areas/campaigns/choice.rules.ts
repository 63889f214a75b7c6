import { z } from "zod";
import { readDay } from "../../nouns/day.ts";
import { monthsLater } from "../../nouns/months.ts";
import { readNeeded, readText } from "../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Problem, Result } from "../../nouns/result.ts";
import { methods, planSteps, wantings } from "./campaign.ts";
import type { Choice, CountingPlan } from "./campaign.ts";
import type { Sent } from "./campaigns.rules.ts";

const text = z.string().default("");

export const choiceFields = {
  counted: text.describe("Service and measure: the service’s identifier, a colon, the measure."),
  code: text.describe("The community as figures count it: its NHS code."),
  wants: text.describe("more or fewer: what would be better."),
  besides: text.describe("everyone-else, another community’s code, or another service’s identifier."),
  method: text.describe("own-trend or beside"),
  hopedPercent: text.describe("The smallest difference that would be worth it, in per cent."),
  baselineFrom: text.describe("The first day of the baseline."),
  startsOn: text.describe("The day the campaign starts."),
  lagMonths: text.describe("Months from the start until it can show in the figures."),
  readUntil: text.describe("The last day of the figures that will be read."),
  inputs: text.describe("What is put in."),
  outputs: text.describe("What is done, and whom it gets to."),
  outTakes: text.describe("What people remember and understand."),
  outcomes: text.describe("What people do because of it."),
  impact: text.describe("What changes in the gap."),
  paperOn: text.describe("Where it was chosen on paper before Alongside was used: the day. Else nothing."),
  paperWhere: text.describe("Where that paper can be read."),
};

/** As it is saved: identifiers, no names. */
export interface ChoiceWritten {
  readonly serviceId: string;
  readonly measure: string;
  readonly communityCode: string;
  readonly wants: Choice["wants"];
  readonly besides: string;
  readonly besidesService: string | null;
  readonly method: Choice["method"];
  readonly baselineFrom: string;
  readonly startsOn: string;
  readonly lagMonths: number;
  readonly readUntil: string;
  readonly hopedPercent: number;
  readonly plan: CountingPlan;
  readonly paper: Choice["paper"];
}

interface ChoiceKnown {
  readonly services: readonly { readonly id: string; readonly measures: readonly { readonly id: string }[] }[];
  readonly codes: readonly string[];
  /** A plain date. */
  readonly today: string;
}

const wholeIn = (typed: string, field: string, [least, most]: readonly [number, number]): Result<number> => {
  const plain = typed.trim();
  const value = /^\d{1,4}$/.test(plain) ? Number(plain) : Number.NaN;
  return value >= least && value <= most
    ? found(value)
    : wrong({ field, words: `Write a whole number from ${least} to ${most}.` });
};

const chosenOf = <Value extends string>(sent: string, field: string, all: readonly Value[]): Result<Value> => {
  const known = all.find((one) => one === sent);
  return known === undefined ? wrong({ field, words: "Choose one of them." }) : found(known);
};

/** What is counted, of whom, beside whom. */
function countedOf(sent: Sent<typeof choiceFields>, { services, codes }: ChoiceKnown) {
  const [serviceId = "", measure = ""] = sent.counted.split(":");
  const service = services.find(({ id }) => id === serviceId);
  const counted: Result<{ readonly serviceId: string; readonly measure: string }> =
    service?.measures.some(({ id }) => id === measure) === true
      ? found({ serviceId, measure })
      : wrong({ field: "counted", words: "Choose what is counted, in a service whose figures are loaded." });
  const code = chosenOf(sent.code, "code", codes);
  const other = services.some(({ id }) => id === sent.besides && id !== serviceId);
  const group = ["everyone-else", ...codes].includes(sent.besides) && sent.besides !== sent.code;
  const besides: Result<{ readonly besides: string; readonly besidesService: string | null }> = other
    ? found({ besides: "service", besidesService: sent.besides })
    : group
      ? found({ besides: sent.besides, besidesService: null })
      : wrong({ field: "besides", words: "Choose somebody else to compare with: not the same community or service." });
  return { counted, code, besides };
}

/** The day it starts must be ahead, unless it stood on a paper from before that day. @practice P29 */
function daysOf(sent: Sent<typeof choiceFields>, today: string) {
  const day = (field: "baselineFrom" | "startsOn" | "readUntil", needed: string) =>
    readDay(sent[field], { field, needed });
  const baselineFrom = day("baselineFrom", "Write the first day of the baseline.");
  const startsOn = day("startsOn", "Write the day the campaign starts.");
  const readUntil = day("readUntil", "Write until when figures will be read. It is not moved later.");
  const lagMonths = wholeIn(sent.lagMonths.trim() === "" ? "0" : sent.lagMonths, "lagMonths", [0, 24]);
  const isOnPaper = sent.paperOn.trim() !== "" || sent.paperWhere.trim() !== "";
  const paperOn = isOnPaper
    ? readDay(sent.paperOn, { field: "paperOn", needed: "Write the day of the paper." })
    : found("");
  const paperWhere = isOnPaper
    ? readNeeded(sent.paperWhere, {
        field: "paperWhere",
        charactersMax: 300,
        needed: "Write where the paper can be read, so that the other side can look.",
      })
    : readText("", { field: "paperWhere", charactersMax: 300 });
  const problems: Problem[] = [];
  if (baselineFrom.ok && startsOn.ok && baselineFrom.value >= startsOn.value)
    problems.push({ field: "baselineFrom", words: "The baseline begins before the start. Write an earlier day." });
  if (startsOn.ok && readUntil.ok && lagMonths.ok && readUntil.value <= monthsLater(startsOn.value, lagMonths.value))
    problems.push({ field: "readUntil", words: "Read figures for longer: beyond the start and the months it takes." });
  if (startsOn.ok && !isOnPaper && startsOn.value <= today)
    problems.push({
      field: "startsOn",
      words:
        "That day has come already, and how a campaign is read is chosen before it starts. If it was chosen on paper before, write the paper’s day and where it is.",
    });
  if (isOnPaper && startsOn.ok && paperOn.ok && (paperOn.value >= startsOn.value || paperOn.value > today))
    problems.push({ field: "paperOn", words: "The paper is from before the start. Write the day it was agreed." });
  const consistent: Result<true> = problems.length === 0 ? found(true) : wrong(...problems);
  return { baselineFrom, startsOn, readUntil, lagMonths, paperOn, paperWhere, consistent };
}

function planOf(sent: Sent<typeof choiceFields>): Result<CountingPlan> {
  const steps = planSteps.map((field) =>
    readNeeded(sent[field], { field, charactersMax: 1000, needed: "Write what will be counted, and who counts it." }),
  );
  const problems = problemsOf(...steps);
  if (problems.length > 0) return wrong(...problems);
  const [inputs = "", outputs = "", outTakes = "", outcomes = "", impact = ""] = steps.map((one) =>
    one.ok ? one.value : "",
  );
  return found({ inputs, outputs, outTakes, outcomes, impact });
}

/** How the effect will be read, whole or not at all: a half choice can be bent later. @practice P29 */
export function choiceOf(sent: Sent<typeof choiceFields>, known: ChoiceKnown): Result<ChoiceWritten> {
  const { counted, code, besides } = countedOf(sent, known);
  const wants = chosenOf(sent.wants, "wants", wantings);
  const method = chosenOf(sent.method, "method", methods);
  const hopedPercent = wholeIn(sent.hopedPercent, "hopedPercent", [1, sent.wants === "fewer" ? 95 : 500]);
  const days = daysOf(sent, known.today);
  const { baselineFrom, startsOn, readUntil, lagMonths, paperOn, paperWhere, consistent } = days;
  const plan = planOf(sent);
  const all = [counted, code, wants, besides, method, hopedPercent, ...Object.values(days), plan];
  if (
    !(counted.ok && code.ok && wants.ok && besides.ok && method.ok && hopedPercent.ok && plan.ok) ||
    !(baselineFrom.ok && startsOn.ok && readUntil.ok && lagMonths.ok && paperOn.ok && paperWhere.ok && consistent.ok)
  )
    return wrong(...problemsOf(...all));
  return found({
    ...counted.value,
    communityCode: code.value,
    wants: wants.value,
    ...besides.value,
    method: method.value,
    baselineFrom: baselineFrom.value,
    startsOn: startsOn.value,
    lagMonths: lagMonths.value,
    readUntil: readUntil.value,
    hopedPercent: hopedPercent.value,
    plan: plan.value,
    paper: paperOn.value === "" ? null : { on: paperOn.value, where: paperWhere.value },
  });
}

interface ToFix {
  readonly choice: Pick<Choice, "startsOn" | "chosen"> | null;
}

/** From the day it starts nothing of the choice moves; until then a new version may be written. @practice P29 */
export const isFixed = ({ choice }: ToFix, today: string): boolean => choice !== null && choice.startsOn <= today;

export const fixedProblem = (startsOn: string): Problem => ({
  field: "startsOn",
  words: `This campaign began on ${startsOn}, so nothing of how it is read can be changed any more: not the baseline, not whom it is compared with, not the method. If something was wrong, add a dated note on the campaign’s page. It stands beside what was chosen.`,
});
