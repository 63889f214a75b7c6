import { readDay } from "../../nouns/day.ts";
import { asKept, readNeeded } from "../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Problem, Result } from "../../nouns/result.ts";
import { criteriaMax, followings, optionsMax, panelHows } from "./panel.ts";
import type { Following } from "./panel.ts";

interface PanelSent {
  readonly how: string;
  readonly options: string;
  readonly criteria: string;
  readonly group: string;
  readonly people: readonly string[];
}

interface Here {
  readonly groupIds: readonly string[];
  readonly personIds: readonly string[];
}

const linesOf = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/\r?\n/)
      .map(asKept)
      .filter((line) => line !== ""),
  ),
];

function readLines(text: string, { min, max, problem }: { min: number; max: number; problem: Problem }) {
  const lines = linesOf(text);
  if (lines.length < min || lines.length > max) return wrong(problem);
  return lines.some((line) => [...line].length > 400)
    ? wrong({ field: problem.field, words: "Each line has 400 characters at most. Shorten it." })
    : found(lines);
}

/** Who scores what, or what must be put right. @practice P32 */
export function panelOf(sent: PanelSent, here: Here) {
  const options = readLines(sent.options, {
    min: 2,
    max: optionsMax,
    problem: { field: "options", words: `Write two to ${optionsMax} options, one on each line.` },
  });
  const how = panelHows.find((one) => one === sent.how) ?? "scores";
  // Whoever votes is for an option or against it, by nothing else.
  const criteria = readLines(how === "votes" ? "" : sent.criteria, {
    min: how === "votes" ? 0 : 1,
    max: criteriaMax,
    problem: { field: "criteria", words: `Write one to ${criteriaMax} things to score by, one on each line.` },
  });
  const group: Result<string | null> =
    sent.group === "" || here.groupIds.includes(sent.group)
      ? found(sent.group === "" ? null : sent.group)
      : wrong({ field: "group", words: "Choose a group of this place." });
  const people: Result<readonly string[]> = sent.people.every((id) => here.personIds.includes(id))
    ? found(sent.people)
    : wrong({ field: "people", words: "Choose people of this place." });
  if (!(options.ok && criteria.ok && group.ok && people.ok))
    return wrong(...problemsOf(options, criteria, group, people));
  if (group.value === null && people.value.length === 0)
    return wrong({ field: "group", words: "Choose a group, or people, who say it." });
  return found({
    how,
    groupId: group.value,
    options: options.value,
    criteria: criteria.value,
    memberIds: people.value,
  });
}

interface DecisionSent {
  readonly outcome: string;
  readonly followed: string;
  readonly because: string;
  readonly onDay: string;
}

/** What was decided, and why; nothing is published without its reasons. @practice P32 */
export function decisionOf(
  sent: DecisionSent,
  { optionIds, closedOn, today }: { readonly optionIds: readonly string[]; closedOn: string; readonly today: string },
) {
  const outcome: Result<string> = optionIds.includes(sent.outcome)
    ? found(sent.outcome)
    : wrong({ field: "outcome", words: "Choose the option that was decided on." });
  const known = followings.find((one) => one === sent.followed);
  const followed: Result<Following> =
    known === undefined
      ? wrong({ field: "followed", words: "Choose how far what people who use services said was followed." })
      : found(known);
  const because = readNeeded(sent.because, { field: "because", charactersMax: 2000, needed: "Write the reasons." });
  const day = readDay(sent.onDay, { field: "onDay", needed: "Write the day on which it was decided." });
  const onDay =
    day.ok && (day.value < closedOn || day.value > today)
      ? wrong({ field: "onDay", words: "It was decided after the scoring closed, today at the latest." })
      : day;
  if (!(outcome.ok && followed.ok && because.ok && onDay.ok))
    return wrong(...problemsOf(outcome, followed, because, onDay));
  return found({
    outcomeId: outcome.value,
    followed: followed.value,
    because: because.value,
    onDay: onDay.value,
  });
}
