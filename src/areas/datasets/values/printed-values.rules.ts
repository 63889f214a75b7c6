/** Which printed groups and organisations a person has to be asked about, and what they can say. @practice P02 */
import {
  categoryOfText,
  categoryText,
  classificationOf,
  communityName,
  groupsOf,
  localScheme,
  recogniseLabel,
} from "../../communities/index.ts";
import type { LocalCategory } from "../../communities/index.ts";
import type { Problem, Result } from "../../../nouns/result.ts";
import { found, wrong } from "../../../nouns/result.ts";
import type { ActivityReading, Reading } from "../readers/index.ts";
import { evenValue, rememberedMeaning } from "../value-mapping.rules.ts";
import type { Meaning, ValueMapping } from "../value-mapping.ts";

/** More values than this in one file are not ethnic groups. */
export const valuesAskedMax = 200;

export interface PrintedValue {
  readonly label: string;
  readonly heading: string | null;
  /** How many rows or areas print it. */
  readonly times: number;
  readonly meaning: Meaning | null;
  /** What it means here, in words; null where a person has to say. */
  readonly means: string | null;
  readonly remembered: boolean;
  /** Why it was not recognised. */
  readonly because: string | null;
  /** The answer that is filled in, where a category of the place has the same name; a person still says yes. */
  readonly likely?: string;
}

interface Printed {
  readonly label: string;
  readonly heading: string | null;
}

const printedIn = (reading: Reading): readonly Printed[] =>
  reading.kind === "population"
    ? reading.areas.flatMap(({ counts }) => counts)
    : reading.tables.flatMap(({ rows }) => rows.filter((row) => !row.isTotal && !row.isBroadTotal && !row.isUnknown));

const nameOf = (meaning: Meaning, locals: readonly LocalCategory[]): string => {
  if (meaning.is === "unknown") return "not known";
  if (meaning.is === "left-out") return `left out: ${meaning.because}`;
  if (meaning.is === "local")
    return locals.find(({ code }) => code === meaning.categoryId)?.label ?? "a category of this place";
  if (meaning.scheme === localScheme)
    return locals.find(({ code }) => code === meaning.code)?.label ?? "a category of this place";
  return (
    (meaning.scheme === null ? null : communityName({ scheme: meaning.scheme, code: meaning.code })) ?? meaning.code
  );
};

export interface Known {
  readonly mappings: readonly ValueMapping[];
  readonly locals: readonly LocalCategory[];
  readonly scheme: string | null;
}

/** One label as printed: what the place remembers of it, what its own categories say, or what its list says. */
export const meaningOf = (
  { label, heading }: Printed,
  known: Known,
): Omit<PrintedValue, "label" | "heading" | "times"> => {
  const remembered = rememberedMeaning(known.mappings, "category", label);
  if (remembered !== undefined)
    return { meaning: remembered, means: nameOf(remembered, known.locals), remembered: true, because: null };
  const local = known.locals.find((one) => evenValue(one.label) === evenValue(label));
  const recognised = recogniseLabel(label, known.scheme ?? undefined, heading);
  if (recognised.ok) {
    const { scheme, code, category } = recognised;
    const means = communityName({ scheme, code }) ?? category.label;
    return { meaning: { is: "code", scheme, code }, means, remembered: false, because: null };
  }
  if (local !== undefined)
    return {
      meaning: { is: "code", scheme: localScheme, code: local.code },
      means: local.label,
      remembered: false,
      because: null,
    };
  return { meaning: null, means: null, remembered: false, because: recognised.because };
};

/** Every group the file prints, once, in file order. */
export const printedValues = (printed: readonly Printed[], known: Known): readonly PrintedValue[] =>
  [
    ...Map.groupBy(printed, ({ label, heading }) => `${evenValue(heading ?? "")}\u001f${evenValue(label)}`).values(),
  ].flatMap((same) => {
    const [first] = same;
    return first === undefined
      ? []
      : [{ label: first.label, heading: first.heading, times: same.length, ...meaningOf(first, known) }];
  });

export const valuesIn = (reading: Reading, known: Omit<Known, "scheme">): readonly PrintedValue[] =>
  printedValues(printedIn(reading), { ...known, scheme: reading.scheme });

const likelyLocal = (label: string, locals: readonly LocalCategory[]): Pick<PrintedValue, "likely"> => {
  const local = locals.find((one) => evenValue(one.label) === evenValue(label));
  return local === undefined ? {} : { likely: categoryText({ scheme: localScheme, code: local.code }) };
};

/** Ethnic groups printed in a file of single referrals, with what they mean. Other columns mean what they say. */
export const surveyedValues = (
  values: readonly {
    readonly column: string;
    readonly value: string;
    readonly rows: number;
    readonly meaning: Meaning | null;
  }[],
  { locals }: Pick<Known, "locals">,
): readonly PrintedValue[] =>
  values
    .filter(({ column }) => column === "category")
    .slice(0, 2_000)
    .map(({ column, value, rows, meaning }) => ({
      ...(meaning === null ? likelyLocal(value, locals) : {}),
      label: value,
      heading: column === "category" ? null : column,
      times: rows,
      meaning,
      means: meaning === null ? null : nameOf(meaning, locals),
      remembered: false,
      because: meaning === null ? `Seen in ${rows.toLocaleString("en-GB")} ${rows === 1 ? "row" : "rows"}.` : null,
    }));

/** The answers a person can give, the place's own categories first. */
export const answersFor = (
  reading: Pick<Reading, "kind" | "scheme">,
  locals: readonly LocalCategory[],
): readonly { readonly value: string; readonly words: string }[] => {
  const scheme = reading.kind === "population" ? (reading.scheme ?? "census-2021-ew") : "nhs-2001-england";
  return [
    ...locals.map(({ code, label }) => ({
      value: categoryText({ scheme: localScheme, code }),
      words: `${label} (a category of this place)`,
    })),
    ...groupsOf(scheme).map(({ code, label, broad }) => ({
      value: categoryText({ scheme, code }),
      words: broad === undefined || broad === null ? label : `${label} (${broadLabel(scheme, broad)})`,
    })),
    { value: "unknown", words: "not known or not said" },
    { value: "left-out", words: "leave it out" },
  ];
};

const broadLabel = (scheme: string, broad: string): string =>
  classificationOf(scheme)?.categories.find(({ code }) => code === broad)?.label ?? broad;

/** What a person answered about one value. */
export interface AnsweredValue {
  readonly at: number;
  readonly label: string;
  readonly answer: string;
}

const meaningSaid = (answer: string, because: string): Meaning | undefined => {
  if (answer === "unknown") return { is: "unknown" };
  if (answer === "left-out") return { is: "left-out", because };
  const code = categoryOfText(answer);
  return code && { is: "code", scheme: code.scheme, code: code.code };
};

/** The meanings to remember, or what is still to be said. `asked` are the values that were open. */
export const meaningsFrom = (
  answered: readonly AnsweredValue[],
  because: string,
  asked: readonly Pick<PrintedValue, "label">[],
): Result<readonly ValueMapping[]> => {
  const open = new Set(asked.map(({ label }) => evenValue(label)));
  const answers = answered.filter(({ label }) => open.has(evenValue(label)));
  const problems: Problem[] = [];
  const mappings: ValueMapping[] = [];
  for (const { at, label, answer } of answers) {
    const meaning = meaningSaid(answer, because);
    if (meaning === undefined)
      problems.push({ field: `m${at}`, words: `Say what “${label.slice(0, 60)}” means here.` });
    else mappings.push({ column: "category", value: evenValue(label), meaning });
  }
  const said = new Set(answers.map(({ label }) => evenValue(label)));
  const silent = asked.find(({ label }) => !said.has(evenValue(label)));
  if (silent !== undefined)
    problems.push({ field: "m0", words: `Say what “${silent.label.slice(0, 60)}” means here.` });
  if (because === "" && mappings.some(({ meaning }) => meaning.is === "left-out"))
    problems.push({ field: "because", words: "Say why the ones you leave out are left out." });
  return problems.length > 0 ? wrong(...problems) : found(mappings);
};

/** The organisations of a file, to say which is the service. Nothing where the file has none of its own. */
export const organisationsIn = (
  reading: ActivityReading,
): readonly { readonly value: string; readonly words: string }[] =>
  reading.organisations
    .filter(({ code }) => code !== "All")
    .map(({ type, code, names }) => ({ value: `${type}:${code}`, words: `${names[0] ?? code} (${type} ${code})` }))
    .toSorted((one, other) => one.words.localeCompare(other.words, "en-GB"));

/** Remembered: this organisation of published files is this service of the place. */
export const organisationSaid = (organisation: string, serviceId: string): ValueMapping => ({
  column: "organisation",
  value: evenValue(organisation),
  meaning: { is: "code", scheme: null, code: serviceId },
});

/** Which organisation of the file is the service: as somebody said, else as the service is called in published files. */
export const organisationOf = (
  reading: Reading,
  service: { readonly id: string; readonly keys: readonly { readonly type: string; readonly code: string }[] } | null,
  mappings: readonly ValueMapping[],
): string | null => {
  if (reading.kind !== "activity" || service === null) return null;
  const all = organisationsIn(reading).map(({ value }) => value);
  const said = all.find((value) => {
    const meaning = rememberedMeaning(mappings, "organisation", value);
    return meaning?.is === "code" && meaning.code === service.id;
  });
  const called = service.keys.map(({ type, code }) => `${type}:${code}`);
  return said ?? all.find((value) => called.includes(value)) ?? (all.length === 1 ? (all[0] ?? null) : null);
};
