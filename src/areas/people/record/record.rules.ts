import { readName, readText } from "../../../nouns/name.ts";
import { found, wrong } from "../../../nouns/result.ts";
import type { Problem, Result } from "../../../nouns/result.ts";
import { isPlainDay } from "../plain-day.rules.ts";
import type { Agreement } from "../recorded.ts";

export interface RecordSent {
  readonly name: string;
  readonly agreed: string;
  readonly agreedOn: string;
  readonly heardBy: string;
  readonly language: string;
}

const short = (typed: string, field: string, missing: string): Result<string> => {
  const text = readText(typed, { field, charactersMax: 200 });
  return text.ok && text.value === "" ? wrong({ field, words: missing }) : text;
};

/** Nobody is written down who did not say yes to somebody, on a day, in a language they understand. */
export function recordOf(
  sent: RecordSent,
  today: string,
): Result<{ readonly name: string; readonly agreement: Agreement }> {
  const name = readName(sent.name, { field: "name", of: "the person", charactersMax: 200 });
  const heardBy = short(sent.heardBy, "heardBy", "Write who heard them say yes.");
  const language = short(sent.language, "language", "Write in which language they were asked.");
  const agreedOn = sent.agreedOn.trim();
  const problems: readonly Problem[] = [
    ...(name.ok ? [] : name.problems),
    ...(sent.agreed === "yes"
      ? []
      : [{ field: "agreed", words: "Ask them first. Without their yes nobody is written down." }]),
    ...(isPlainDay(agreedOn) && agreedOn <= today && agreedOn > "1999"
      ? []
      : [{ field: "agreedOn", words: "Write the day they said yes, such as 31 3 2026, not one to come." }]),
    ...(heardBy.ok ? [] : heardBy.problems),
    ...(language.ok ? [] : language.problems),
  ];
  if (problems.length > 0 || !name.ok || !heardBy.ok || !language.ok) return wrong(...problems);
  return found({ name: name.value, agreement: { agreedOn, heardBy: heardBy.value, language: language.value } });
}
