import { z } from "zod";
import { readDay } from "../../nouns/day.ts";
import { readNeeded } from "../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import { stepTitles, steps } from "./step.ts";
import type { Step, StepSaid } from "./step.ts";

export const boxStates = ["done", "not-done", "to-do"] as const;
export type BoxState = (typeof boxStates)[number];

export const boxNames: Readonly<Record<BoxState, string>> = {
  done: "Done",
  "not-done": "Not done, because",
  "to-do": "To do",
};

/** A box of the checklist, with what stands in it. */
export interface Box {
  readonly step: Step;
  readonly title: string;
  readonly state: BoxState;
  readonly said: string;
  readonly onDay: string | null;
  readonly by: string;
}

/** The checklist of a session: every box, whether or not somebody said something of it. @practice P11 */
export const boxesOf = (said: readonly StepSaid[]): readonly Box[] =>
  steps.map((step) => {
    const one = said.find((saidOf) => saidOf.step === step);
    return one === undefined
      ? { step, title: stepTitles[step], state: "to-do", said: "", onDay: null, by: "" }
      : {
          step,
          title: stepTitles[step],
          state: one.isDone ? "done" : "not-done",
          said: one.said,
          onDay: one.onDay,
          by: one.by,
        };
  });

/** What nobody has done, or said why it was not. */
export const missingIn = (boxes: readonly Box[]): readonly string[] =>
  boxes.flatMap(({ state, title }) => (state === "to-do" ? [title] : []));

const text = z.string().default("");

export const stepFields = {
  step: text.describe(steps.join(", ")),
  done: text.describe("yes or no"),
  said: text.describe("What was done and who does it; or why it was not."),
  onDay: text.describe("On which day, such as 2026-03-31; or nothing for today."),
};
const stepSent = z.strictObject(stepFields);

export interface StepWritten {
  readonly step: Step;
  readonly isDone: boolean;
  readonly said: string;
  readonly onDay: string;
}

/** What somebody says of a box: done, or not done and why. */
export function stepOf(sent: z.infer<typeof stepSent>, today: string): Result<StepWritten> {
  const step = steps.find((one) => one === sent.step);
  if (step === undefined) return wrong({ field: "step", words: "Choose one of the steps." });
  const isDone: Result<boolean> =
    sent.done === "yes" || sent.done === "no"
      ? found(sent.done === "yes")
      : wrong({ field: "done", words: "Choose whether it is done." });
  const said = readNeeded(sent.said, {
    field: "said",
    charactersMax: 1000,
    needed: "Write what was done, or why it was not. It stands on the session’s page.",
  });
  const onDay = sent.onDay === "" ? found(today) : readDay(sent.onDay, { field: "onDay", needed: "Write the day." });
  if (!(isDone.ok && said.ok && onDay.ok)) return wrong(...problemsOf(isDone, said, onDay));
  return found({ step, isDone: isDone.value, said: said.value, onDay: onDay.value });
}
