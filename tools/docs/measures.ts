/** What the docstrings of src/stats say, measure by measure: for `/about/methods` and docs/generated/methods.md. */
import { basename } from "node:path";
import type { Measure } from "../../src/areas/front/methods/measures.rules.ts";
import type { CodeFile, Tree } from "../walls/tree.ts";
import { isTest } from "../walls/tree.ts";

const parts = {
  Takes: "takes",
  Gives: "gives",
  "Read it": "read",
  "Misleads when": "misleads",
  Errors: "errors",
  Source: "source",
} as const;
type PartOf = (typeof parts)[keyof typeof parts];

const heads = /(?:^|(?<=\s))(Takes|Gives|Read it|Misleads when|Errors|Source): /g;
const documented = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export (?:const|function) (\w+)\b/g;

const isHead = (text: string): text is keyof typeof parts => text in parts;

const wordsIn = (comment: string): readonly string[] =>
  comment
    .split("\n")
    .map((line) => line.replace(/^\s*\*? ?/, "").trimEnd())
    .filter((line) => line !== "");

/** A docstring, told apart by its own headings. */
const toldIn = (comment: string): { meaning: string; example: string } & Record<PartOf, string> => {
  const lines = wordsIn(comment);
  const examples = lines.filter((line) => line.startsWith("@example ")).map((line) => line.slice("@example ".length));
  const example = examples.join("\n");
  const text = lines.filter((line) => !line.startsWith("@")).join(" ");
  const found = [...text.matchAll(heads)];
  const meaning = text.slice(0, found[0]?.index ?? text.length).trim();
  const told = { takes: "", gives: "", read: "", misleads: "", errors: "", source: "" };
  for (const [at, match] of found.entries()) {
    const [whole, head = ""] = match;
    const body = text.slice(match.index + whole.length, found[at + 1]?.index ?? text.length).trim();
    if (isHead(head)) told[parts[head]] = told[parts[head]] === "" ? body : `${told[parts[head]]} ${body}`;
  }
  return { meaning, ...told, example };
};

const slugOf = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1-$2")
    .toLowerCase();

const shortened: Readonly<Record<string, string>> = {
  spc: "SPC",
  xmr: "XmR",
  wres: "WRES",
  dsr: "DSR",
  phe: "PHE",
  nhs: "NHS",
  its: "ITS",
  midp: "mid-p",
  "100k": "100,000",
  per100k: "per 100,000",
  smog: "SMOG",
  wilson: "Wilson",
  poisson: "Poisson",
  byars: "Byar’s",
  jeffreys: "Jeffreys",
  fisher: "Fisher",
  theil: "Theil",
  gini: "Gini",
  simpson: "Simpson",
  hoover: "Hoover",
  wald: "Wald",
  anhoej: "Anhøj",
  gart: "Gart",
  agresti: "Agresti",
  caffo: "Caffo",
  coull: "Coull",
  miettinen: "Miettinen",
  nurminen: "Nurminen",
  newcombe: "Newcombe",
  koopman: "Koopman",
  selvin: "Selvin",
  fay: "Fay",
  feuer: "Feuer",
  cochran: "Cochran",
  armitage: "Armitage",
  erreygers: "Erreygers",
  wagstaff: "Wagstaff",
  flesch: "Flesch",
  kincaid: "Kincaid",
  coleman: "Coleman",
  liau: "Liau",
  gunning: "Gunning",
  mover: "MOVER",
  cc: "with continuity correction",
};

const titleOf = (slug: string): string => {
  const words = slug
    .split("-")
    .map((word) => shortened[word] ?? word)
    .join(" ");
  return `${words[0]?.toUpperCase() ?? ""}${words.slice(1)}`;
};

const folder = "src/stats/";

/** Names that the front door of the statistics hands out as values. */
const handedOut = (index: CodeFile): ReadonlySet<string> =>
  new Set(
    [...index.text.matchAll(/export \{([^}]*)\}/g)].flatMap(([, names = ""]) =>
      names
        .split(",")
        .map((name) => name.trim())
        .filter((name) => name !== "" && !name.startsWith("type ")),
    ),
  );

const familyOf = ({ path }: CodeFile): string => {
  const [family, file] = path.slice(folder.length).split("/");
  return file === undefined ? "" : (family ?? "");
};

const measuresIn = (file: CodeFile, names: ReadonlySet<string>): readonly Measure[] =>
  [...file.text.matchAll(documented)].flatMap(([, comment = "", name = ""]): readonly Measure[] => {
    if (!names.has(name)) return [];
    const told = toldIn(comment);
    const slug = slugOf(name);
    return told.gives === "" ? [] : [{ name, slug, title: titleOf(slug), family: familyOf(file), ...told }];
  });

/** Every measure with a docstring that says what it gives, family by family in the order of the folders. */
export const measuresTold = (tree: Tree): readonly Measure[] => {
  const files = tree.code.filter(({ path }) => path.startsWith(folder) && !isTest(path));
  const index = files.find(({ path }) => path === `${folder}index.ts`);
  if (index === undefined) throw new Error("src/stats/index.ts is not there.");
  const names = handedOut(index);
  return files
    .filter((file) => familyOf(file) !== "" && basename(file.path) !== "index.ts")
    .flatMap((file) => measuresIn(file, names))
    .toSorted((one, other) => one.family.localeCompare(other.family) || one.slug.localeCompare(other.slug));
};

/** As the page of one measure reads it, for `src/areas/front/methods`. */
export const measuresFile = (measures: readonly Measure[]): string => `${JSON.stringify(measures, null, 2)}\n`;

const said = (label: string, text: string): string => (text === "" ? "" : `- **${label}** ${text}\n`);

/** The same as one document. */
export const methodsPage = (measures: readonly Measure[]): string => {
  const families = [...Map.groupBy(measures, ({ family }) => family)];
  const sections = families.map(([family, own]) => {
    const each = own.map(
      (one) =>
        `### ${one.title}\n\n\`${one.name}\`: ${one.meaning}\n\n` +
        said("Takes", one.takes) +
        said("Gives", one.gives) +
        said("Read it", one.read) +
        said("Misleads when", one.misleads) +
        said("Errors", one.errors) +
        said("Source", one.source) +
        said("Example", one.example === "" ? "" : `\`${one.example}\``),
    );
    return `## ${titleOf(family)}\n\n${each.join("\n")}`;
  });
  return `# Measures\n\nWritten by \`npm run docs\` from the docstrings of src/stats; change those, not this page. In the system: \`/about/methods\`.\n\n${measures.length} measures.\n\n${sections.join("\n")}`;
};
