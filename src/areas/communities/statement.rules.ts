import { z } from "zod";
import { readText } from "../../nouns/name.ts";
import type { Problem, Result } from "../../nouns/result.ts";
import { found, wrong } from "../../nouns/result.ts";
import { isPublicHost } from "../../nouns/web-host.ts";
import { statementKinds } from "./statement-kinds.ts";
import type { Statement, StatementKind, StatementVersion } from "./statement-kinds.ts";

const text = z.string().default("");

/** A statement as a form or a program sends it. */
export const statementFields = {
  kind: text.describe(`Where it comes from: ${statementKinds.map(([kind]) => kind).join(", ")}.`),
  words: z.string("Write what is known.").describe("What is known, in plain words."),
  sourceTitle: text.describe("The title of the report, meeting or conversation it comes from."),
  publisher: text,
  sourceLink: text.describe("An address that begins with https:// or http://."),
  sourceWhere: text.describe("Where it can be found when it is not on the web."),
  period: text.describe("The time it speaks of: “2019–20”, “Census 2021”."),
  standing: text.describe("In what capacity the writer speaks, in their own words."),
};
const fields = z.strictObject(statementFields);
export type StatementSent = z.infer<typeof fields>;

/** What a statement says and where that comes from. */
export interface StatementAsked extends Omit<StatementVersion, "number" | "author" | "correctedBecause"> {
  readonly kind: StatementKind;
  readonly standing: string;
}

interface Need {
  readonly field: keyof StatementSent;
  readonly charactersMax: number;
  /** What to do where nothing was written; without it the field may stay empty. */
  readonly needed?: string;
}

const needs: readonly Need[] = [
  { field: "words", charactersMax: 4000, needed: "Write what is known, in plain words." },
  {
    field: "sourceTitle",
    charactersMax: 300,
    needed: "Write where this comes from: a report, a meeting, a conversation.",
  },
  { field: "publisher", charactersMax: 200 },
  { field: "sourceWhere", charactersMax: 300 },
  { field: "period", charactersMax: 100, needed: "Write the time it speaks of, such as “2019–20” or “Census 2021”." },
  { field: "standing", charactersMax: 200 },
];

/** What was sent as a statement, or everything that must be put right, all at once. */
export function statementOf(sent: StatementSent): Result<StatementAsked> {
  const read = new Map(needs.map((need) => [need.field, readOne(sent, need)]));
  const valueOf = (field: keyof StatementSent): string => {
    const one = read.get(field);
    return one?.ok === true ? one.value : "";
  };
  const link = linkOf(sent.sourceLink);
  const kind = statementKinds.find(([one]) => one === sent.kind)?.[0];
  const problems: readonly Problem[] = [
    ...(kind === undefined ? [{ field: "kind", words: "Choose where this knowledge comes from." }] : []),
    ...[...read.values()].flatMap((one) => (one.ok ? [] : one.problems)),
    ...(link.ok ? [] : link.problems),
  ];
  if (problems.length > 0 || kind === undefined || !link.ok) return wrong(...problems);
  return found({
    kind,
    words: valueOf("words"),
    sourceTitle: valueOf("sourceTitle"),
    publisher: valueOf("publisher"),
    sourceLink: link.value,
    sourceWhere: valueOf("sourceWhere"),
    period: valueOf("period"),
    standing: valueOf("standing"),
  });
}

function readOne(sent: StatementSent, { field, charactersMax, needed }: Need): Result<string> {
  const text = readText(sent[field], { field, charactersMax });
  if (!text.ok) return text;
  const oneLine = field === "words" ? text.value : text.value.replaceAll("\n", " ");
  return oneLine === "" && needed !== undefined ? wrong({ field, words: needed }) : found(oneLine);
}

const linkCharactersMax = 2000;

const onlyInside = wrong({
  field: "sourceLink",
  words:
    "This address works only inside one computer or network, so others could not open it. Leave it out, and say below where it can be found.",
});

/**
 * A link to a source: http or https, with a host that everybody reaches and without a password in it; null where none
 * was written.
 * Nothing is fetched: the link is for people to follow.
 */
export function linkOf(typed: string): Result<string | null> {
  const text = typed.trim();
  if (text === "") return found(null);
  const problem = wrong({
    field: "sourceLink",
    words: "A link begins with https:// or http:// and has no spaces. Copy it again from the page’s address bar.",
  });
  if (text.length > linkCharactersMax || !/^https?:\/\/[^\s\\@"<>]+$/i.test(text) || !URL.canParse(text))
    return problem;
  const url = new URL(text);
  const isWeb = url.protocol === "https:" || url.protocol === "http:";
  if (!isWeb || url.username !== "" || url.password !== "" || url.href.length > linkCharactersMax) return problem;
  return isPublicHost(url.hostname) ? found(url.href) : onlyInside;
}

/** Statements in the order to read them: those that say the opposite of each other side by side, then the others. */
export function sideBySide(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const groups: Statement[][] = [];
  const placed = new Set<string>();
  for (const statement of statements) {
    if (placed.has(statement.id)) continue;
    const group = [statement, ...statements.filter((one) => one.id !== statement.id && isOpposite(one, statement))];
    const fresh = group.filter(({ id }) => !placed.has(id));
    fresh.forEach(({ id }) => placed.add(id));
    groups.push(fresh);
  }
  return groups;
}

const isOpposite = (one: Statement, other: Statement): boolean =>
  one.opposes.includes(other.id) || other.opposes.includes(one.id);

/** The other way round: a statement as the fields of its form, to be corrected. */
export const fieldsOfStatement = (statement: StatementVersion): Readonly<Record<string, string>> => ({
  kind: statement.kind,
  words: statement.words,
  sourceTitle: statement.sourceTitle,
  publisher: statement.publisher,
  sourceLink: statement.sourceLink ?? "",
  sourceWhere: statement.sourceWhere,
  period: statement.period,
});
