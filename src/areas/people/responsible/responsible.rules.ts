import type { Problem, Result } from "../../../nouns/result.ts";
import { found, wrong } from "../../../nouns/result.ts";

export interface Responsible {
  readonly responsible: string;
  readonly contact: string;
  readonly more: string;
}

const charactersMax: Readonly<Record<keyof Responsible, number>> = { responsible: 200, contact: 500, more: 4000 };

const missing: readonly Problem[] = [
  { field: "responsible", words: "Write who is responsible: an organisation’s name, or a person’s." },
  { field: "contact", words: "Write how people can reach them: an email address, a telephone number or a street." },
];

/** Who answers for what is kept: nobody can be named without a way to reach them. */
export const responsibleOf = (typed: Responsible): Result<Responsible> => {
  const kept = {
    responsible: asKept(typed.responsible).replaceAll(/\s+/g, " "),
    contact: asKept(typed.contact),
    more: asKept(typed.more),
  };
  const problems = [
    ...missing.filter(({ field }) => (field === "responsible" ? kept.responsible : kept.contact) === ""),
    ...(["responsible", "contact", "more"] as const).flatMap((field): readonly Problem[] => {
      const length = [...kept[field]].length;
      const words = `This has ${length} characters. Shorten it to ${charactersMax[field]} or fewer.`;
      return length > charactersMax[field] ? [{ field, words }] : [];
    }),
  ];
  return problems.length === 0 ? found(kept) : wrong(...problems);
};

/** Composed the one standard way, with the line breaks that were typed and nothing invisible. */
const asKept = (text: string): string =>
  text
    .normalize("NFC")
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, (character) => (character === "\n" ? character : ""))
    .trim();
