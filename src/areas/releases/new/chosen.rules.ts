/** What may be chosen to be published, and whether what was chosen is there. */
import { readText } from "../../../nouns/name.ts";
import { found, wrong, type Problem, type Result } from "../../../nouns/result.ts";
import { reachWords, splitsIn, type ServiceLoaded } from "../../reach/index.ts";
import type { Choices } from "../frozen.schema.ts";
import { outOfWords } from "../out-of.rules.ts";

export interface Publishable {
  readonly id: string;
  readonly name: string;
  readonly periods: readonly {
    readonly printed: string;
    readonly measures: readonly { readonly id: string; readonly words: string }[];
    readonly splits: readonly NonNullable<Choices["by"]>[];
  }[];
}

const capital = (text: string): string => `${text[0]?.toUpperCase() ?? ""}${text.slice(1)}`;

const measureWords = (id: string): string => {
  const { many } = reachWords("en").words.measure(id);
  const outOf = outOfWords(id);
  return outOf === "residents" ? capital(many) : `${capital(many)}, out of ${outOf}`;
};

/** Services that have figures, with what can be published of each. */
export const publishableOf = (services: readonly ServiceLoaded[]): readonly Publishable[] =>
  services.flatMap(({ service, periods, population }) =>
    periods.length === 0 || population === null
      ? []
      : [
          {
            id: service.id,
            name: service.name,
            periods: periods.map((loaded) => ({
              printed: loaded.period.printed,
              measures: loaded.activity.version.contents.measures.flatMap(({ id, kind }) =>
                kind === "count" ? [{ id, words: measureWords(id) }] : [],
              ),
              splits: splitsIn(loaded),
            })),
          },
        ],
  );

export interface Sent {
  readonly title: string;
  readonly service: string;
  readonly period: string;
  readonly measure: string;
  readonly by: string;
  readonly replaces: string;
}

export interface Chosen {
  readonly title: string;
  readonly choices: Choices;
  readonly replaces: number | null;
}

const titleMax = 200;

/** All that stands in the way at once. */
export const chosenOf = (
  sent: Sent,
  { publishable, releases }: { readonly publishable: readonly Publishable[]; readonly releases: readonly number[] },
): Result<Chosen> => {
  const title = readText(sent.title, { field: "title", charactersMax: titleMax });
  const period = publishable
    .find(({ id }) => id === sent.service)
    ?.periods.find(({ printed }) => printed === sent.period);
  const by = period?.splits.find((split) => split === sent.by) ?? null;
  const replaces = releases.find((number) => String(number) === sent.replaces) ?? null;
  const problems: readonly Problem[] = [
    ...(title.ok ? [] : title.problems),
    ...(title.ok && title.value === ""
      ? [{ field: "title", words: "Write a title that says what the figures are." }]
      : []),
    ...(period === undefined
      ? [{ field: "service", words: "Choose a service and a period that are loaded here." }]
      : []),
    ...(period !== undefined && !period.measures.some(({ id }) => id === sent.measure)
      ? [{ field: "measure", words: "Choose what to publish." }]
      : []),
    ...(period !== undefined && by === null && !["", "none"].includes(sent.by)
      ? [{ field: "by", words: "These figures cannot be told apart by that. Choose again." }]
      : []),
    ...(replaces === null && sent.replaces !== ""
      ? [{ field: "replaces", words: "There is no such release. Choose one, or none." }]
      : []),
  ];
  if (!title.ok || problems.length > 0) return wrong(...problems);
  const choices = { serviceId: sent.service, period: sent.period, measure: sent.measure, by };
  return found({ title: title.value, choices, replaces });
};
