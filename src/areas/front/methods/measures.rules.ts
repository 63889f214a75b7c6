/** Every measure of the system, as its own docstring tells it; `npm run docs` writes the file. */
import kept from "./measures.json" with { type: "json" };

export interface Measure {
  readonly name: string;
  /** The last part of its address: `crude-rate`. */
  readonly slug: string;
  readonly title: string;
  /** The folder it stands in: `rates`. */
  readonly family: string;
  readonly meaning: string;
  readonly takes: string;
  readonly gives: string;
  readonly read: string;
  readonly misleads: string;
  readonly errors: string;
  readonly source: string;
  /** Lines of code, each with what it gives. */
  readonly example: string;
}

export const measures: readonly Measure[] = kept;

export const measureOf = (slug: string): Measure | undefined => measures.find((one) => one.slug === slug);

/** A piece of a docstring: plain words, or a name in the code, with its address where it is a measure. */
export interface Piece {
  readonly words: string;
  readonly code: boolean;
  readonly slug: string | null;
}

/** What stands between backticks is a name. */
export const piecesOf = (text: string): readonly Piece[] =>
  text
    .split("`")
    .map((words, at): Piece => {
      const code = at % 2 === 1;
      return { words, code, slug: code ? (measures.find(({ name }) => name === words)?.slug ?? null) : null };
    })
    .filter(({ words }) => words !== "");

interface Family {
  readonly name: string;
  readonly title: string;
  /** When one needs it, in a sentence. */
  readonly for: string;
}

/** In the order in which one meets the questions. */
const families: readonly Family[] = [
  {
    name: "reach",
    title: "Who is missing",
    for: "How many more people would have come, and what the unknown could hide.",
  },
  { name: "rates", title: "Rates and shares", for: "How often something happens among so many people." },
  { name: "limits", title: "How far chance reaches", for: "Limits of a count, a share or an average." },
  { name: "standardisation", title: "Allowing for age", for: "Comparing places or groups of different ages." },
  { name: "comparison", title: "Two groups compared", for: "How many times as often, or how many more." },
  { name: "significance", title: "Could it be chance?", for: "How unlikely a difference is where there is none." },
  { name: "inequality", title: "Inequality over many groups", for: "One number for the gap between all of them." },
  { name: "funnel", title: "Funnel plots", for: "Services or areas of different size beside one another." },
  { name: "spc", title: "Control charts", for: "Whether something has changed over time." },
  { name: "impact", title: "Did a change work?", for: "Before and after, with somebody to compare with." },
  { name: "fairness", title: "Fairness at work and in services", for: "Who is chosen, and who is disciplined." },
  { name: "representation", title: "Who is at the table", for: "Users, staff or members beside the population." },
  { name: "readability", title: "How hard a text is to read", for: "A nudge for English, and no more." },
];

export interface FamilyOfMeasures extends Family {
  readonly measures: readonly Measure[];
}

/** Families with their measures; one that this list does not know comes last, under its own name. */
export const measuresByFamily = (all: readonly Measure[] = measures): readonly FamilyOfMeasures[] => {
  const known = new Set(families.map(({ name }) => name));
  const others = [...new Set(all.map(({ family }) => family))].filter((name) => !known.has(name));
  return [...families, ...others.map((name) => ({ name, title: name, for: "" }))]
    .map((family) => ({ ...family, measures: all.filter((one) => one.family === family.name) }))
    .filter((family) => family.measures.length > 0);
};

/** The first sentence of what it means. */
export const inOneSentence = ({ meaning }: Measure): string => /^[\s\S]*?[.!?](?=\s|$)/.exec(meaning)?.[0] ?? meaning;

/** What a docstring says to people who program, as others read it. */
const forReaders: readonly (readonly [RegExp, string])[] = [
  [/^RangeError for /, "It refuses "],
  [/^RangeError (where|as in) /, "It refuses to answer $1 "],
  [/\bis NaN\b/g, "is missing"],
  [/\bNaN\b/g, "what is no number"],
  [/\bnull scores\b/g, "no scores"],
  [/\bnull\b/gi, "no figure"],
  [/^none\b/, "It refuses nothing"],
];

/** When a measure refuses, without the language of the code. */
export const refusalsIn = ({ errors }: Measure): string =>
  forReaders.reduce((words, [code, said]) => words.replace(code, said), errors);
