import { readText } from "../../nouns/name.ts";
import { found, wrong } from "../../nouns/result.ts";
import type { Problem, Result } from "../../nouns/result.ts";
import { equalityQuestions } from "./equality.ts";
import { isPlainDay } from "./plain-day.rules.ts";
import type { EqualityAnswers, EqualityQuestion } from "./equality.ts";

type Answers = Readonly<Record<string, string>>;

export const ownField = (name: string): string => `${name}-own`;

/** The questions to ask now: some follow only from an answer to another. */
export const questionsFor = (answers: Answers): readonly EqualityQuestion[] =>
  equalityQuestions.filter(({ after }) => after === undefined || after.answers.includes(answers[after.question] ?? ""));

const wholeDate = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/** A year, a month or a day that was, in whatever detail somebody likes to give. */
const isDayOfBirth = (typed: string, today: string): boolean => {
  const [, year = "", month = "01", day = "01"] = wholeDate.exec(typed) ?? [];
  const whole = `${year}-${month}-${day}`;
  return isPlainDay(whole) && whole <= today && year > "1899";
};

/**
 * What to keep of what was sent: only answers to questions that follow from the others, and nothing of an empty one.
 * An answer that was given before is taken back by leaving it out.
 */
export function equalityOf(sent: Answers, today: string): Result<Pick<EqualityAnswers, "answers" | "words">> {
  const problems: Problem[] = [];
  const answers: Record<string, string> = {};
  const words: Record<string, string> = {};
  for (const { name, choices, own } of questionsFor(sent)) {
    const answer = (sent[name] ?? "").trim();
    if (name === "birth" && answer !== "") {
      if (isDayOfBirth(answer, today)) {
        answers[name] = answer.slice(0, 4);
        words[name] = answer;
      } else problems.push({ field: name, words: "Write a year, such as 1968, or a whole day, such as 31 7 1968." });
    } else if (answer !== "") {
      if (Object.hasOwn(choices, answer)) answers[name] = answer;
      else problems.push({ field: name, words: "Choose one of the answers, or leave the question out." });
    }
    const said = readText(own === undefined ? "" : (sent[ownField(name)] ?? ""), {
      field: ownField(name),
      charactersMax: 200,
    });
    if (!said.ok) problems.push(...said.problems);
    else if (said.value !== "") words[ownField(name)] = said.value;
  }
  return problems.length > 0 ? wrong(...problems) : found({ answers, words });
}
