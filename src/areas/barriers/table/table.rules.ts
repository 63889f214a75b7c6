import { readDay } from "../../../nouns/day.ts";
import { readNeeded } from "../../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../../nouns/result.ts";
import { roles } from "../../../nouns/role.ts";
import type { Barrier } from "../barrier.ts";
import type { StepAnswer } from "../decision.ts";
import { happensTo } from "../state.rules.ts";

interface Sent {
  readonly said: string;
  readonly metOn: string;
  readonly there: readonly string[];
  readonly minute: string;
}

/** The day of the managers’ meeting, its minute, who was there by role, and whether they take it up. @practice P22 */
export function tableOf(
  sent: Sent,
  { steps, raisedOn }: Pick<Barrier, "steps" | "raisedOn">,
  today: string,
): StepAnswer {
  const did = sent.said === "refuses" ? "refused" : "tabled";
  const happens = happensTo(steps, did, {
    field: "said",
    words: "A meeting was written down already, or it is not sorted yet. Read the page again.",
  });
  if (!happens.ok) return happens;
  const there = roles.filter((role) => sent.there.includes(role));
  const day = readDay(sent.metOn, { field: "metOn", needed: "Write the day of the meeting." });
  const isDay = day.ok && sent.metOn >= raisedOn && sent.metOn <= today;
  const words = readNeeded(sent.minute, {
    field: "minute",
    charactersMax: 4000,
    needed:
      did === "refused"
        ? "Write why the managers do not take it up. Whoever raised it reads this and can answer."
        : "Write the minute: what was said and agreed.",
  });
  const isSaid = sent.said === "takes-up" || sent.said === "refuses";
  if (!isSaid || !isDay || there.length === 0 || !words.ok)
    return wrong(
      ...(isSaid ? [] : [{ field: "said", words: "Choose whether the managers take it up." }]),
      ...(isDay
        ? []
        : [
            {
              field: "metOn",
              words: "Write the day of the meeting: not before the barrier was raised, and not after today.",
            },
          ]),
      ...(there.length === 0 ? [{ field: "there", words: "Tick who was at the meeting, by role." }] : []),
      ...problemsOf(words),
    );
  return found({ did, words: words.value, metOn: sent.metOn, there });
}
