import { exampleActor, nobody } from "../../src/nouns/actor.ts";
import type { Actor } from "../../src/nouns/actor.ts";
import type { Permission } from "../../src/nouns/permission.ts";
import type { Who } from "../../src/rehearsal-who-may.ts";
import { roles, roleWordsOfMany, sides, sideWords } from "../../src/nouns/role.ts";

/** Somebody a policy is asked about, and how a reader knows them. */
interface Person {
  readonly words: string;
  /** Whom of the test of access they stand for; null where nobody there is like them. */
  readonly who: Who | null;
  readonly actor: Actor;
  readonly kind: "outside" | "signed in" | "of the place";
}

const withoutPlace = (looksAfterHouse: boolean): Actor => ({ ...exampleActor([], { looksAfterHouse }), member: null });

/** Everybody a policy is asked about. One line here for each new kind of person. */
export const people: readonly Person[] = [
  { words: "people who have not signed in", who: "nobody", actor: nobody, kind: "outside" },
  {
    words: "somebody at the computer that Alongside runs on",
    who: null,
    actor: { ...nobody, fromThisComputer: true },
    kind: "outside",
  },
  {
    words: "people who have signed in and belong to no place",
    who: "stranger",
    actor: withoutPlace(false),
    kind: "signed in",
  },
  { words: "whoever looks after this Alongside", who: "house", actor: withoutPlace(true), kind: "signed in" },
  ...roles.map((role): Person => ({
    words: roleWordsOfMany[role],
    who: role,
    actor: exampleActor([role]),
    kind: "of the place",
  })),
  ...sides.map((side): Person => ({
    words: `keepers for ${sideWords[side]}`,
    who: `keeper-${side}`,
    actor: exampleActor([], { keepsFor: side }),
    kind: "of the place",
  })),
];

/** Who is let in, in as few words as are true: “everyone of the place”. */
export function whoMay(ask: (actor: Actor) => Permission): string {
  const allowed = people.filter(({ actor }) => ask(actor).allowed);
  const has = (kind: Person["kind"]): boolean =>
    people.filter((one) => one.kind === kind).every((one) => allowed.includes(one));
  if (allowed.length === people.length) return "everyone";
  if (allowed.length === 0) return "nobody";
  const outside = allowed.filter(({ kind }) => kind === "outside").map(({ words }) => words);
  if (has("signed in") && has("of the place")) return ["everyone who has signed in", ...outside].join(", ");
  const inPlace = has("of the place")
    ? ["everyone of the place"]
    : allowed.filter(({ kind }) => kind === "of the place").map(({ words }) => words);
  return [...inPlace, ...allowed.filter(({ kind }) => kind !== "of the place").map(({ words }) => words)].join(", ");
}

/** The different sentences that people are told, those who may first. */
export function sentencesOf(ask: (actor: Actor) => Permission): readonly string[] {
  const answers = people.map(({ actor }) => ask(actor));
  const said = [...answers.filter(({ allowed }) => allowed), ...answers.filter(({ allowed }) => !allowed)];
  return [...new Set(said.map(({ allowed, because }) => `${allowed ? "**Yes**" : "**No**"}: ${because}`))];
}
