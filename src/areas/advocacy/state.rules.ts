import type { Advocate, Named, Need, State, Step, StepDone } from "./advocacy.ts";

type Done = Pick<Step, "did" | "on" | "advocate">;

export interface Stands {
  readonly state: State;
  /** Who stands beside them; null where nobody does. */
  readonly advocate: Named | null;
  /** Since which day they wait; null where they do not. */
  readonly waitsSince: string | null;
  /** The advocate left the organisation: nobody has said so, and they wait again. */
  readonly wasLeft: boolean;
  /** The case itself ended or was not taken on: nothing waits until it begins again. */
  readonly isOver: boolean;
}

interface Around {
  /** Identifiers of those who advocate today. */
  readonly active: ReadonlySet<string>;
  readonly isOver: boolean;
}

const ended: Stands = { state: "ended", advocate: null, waitsSince: null, wasLeft: false, isOver: false };

/**
 * How it stands. Whoever was given an advocate who works there no more waits again, without anybody having to notice.
 *
 * @example standsOf([{ did: "needed", on: "2026-03-01", advocate: null }], { active: new Set(), isOver: false }).state // "waiting"
 * @practice P28
 */
export function standsOf(steps: readonly Done[], { active, isOver }: Around): Stands {
  if (isOver) return { ...ended, isOver };
  const last = steps.findLast(({ did }) => did !== "offered");
  const waiting = (since: string, wasLeft = false): Stands => ({
    state: "waiting",
    advocate: null,
    waitsSince: since,
    wasLeft,
    isOver: false,
  });
  if (last === undefined) return waiting("");
  if (last.did === "ended" || last.did === "not-wanted") return { ...ended, state: last.did };
  if (last.did === "needed" || last.did === "handed-back") return waiting(last.on);
  const assigned = steps.findLast(({ did }) => did === "assigned");
  const advocate = assigned?.advocate ?? null;
  if (advocate === null || !active.has(advocate.id)) return waiting(assigned?.on ?? last.on, true);
  return { ...ended, state: last.did === "met" ? "together" : "assigned", advocate };
}

/** What may be written down next, as it stands. Whoever does not want one today may want one later. */
export function mayFollow({ state, isOver }: Pick<Stands, "state" | "isOver">): readonly StepDone[] {
  if (isOver) return [];
  switch (state) {
    case "waiting":
      return ["offered", "assigned", "not-wanted", "ended"];
    case "assigned":
      return ["met", "handed-back", "not-wanted", "ended"];
    case "together":
      return ["met", "handed-back", "ended"];
    case "not-wanted":
    case "ended":
      return ["needed"];
  }
}

export interface Match {
  readonly advocate: Advocate;
  readonly speaks: boolean;
  readonly isAsWanted: boolean;
  readonly free: number;
}

const same = (one: string, other: string): boolean =>
  one.trim().toLocaleLowerCase() === other.trim().toLocaleLowerCase();

/** Those who fit best first: the language, then the gender that was asked for, then who has most room. @practice P28 */
export function matchesOf(
  advocates: readonly Advocate[],
  { language, gender }: Pick<Need, "gender"> & { readonly language: string },
): readonly Match[] {
  const matches = advocates.map((advocate) => ({
    advocate,
    speaks: language === "" || advocate.languages.some((one) => same(one, language)),
    isAsWanted: gender === "any" || advocate.gender === gender,
    free: advocate.ceiling - advocate.beside,
  }));
  const score = ({ speaks, isAsWanted, free }: Match): number =>
    (free > 0 ? 100 : 0) + (speaks ? 40 : 0) + (isAsWanted ? 20 : 0) + Math.min(free, 10);
  return matches.toSorted(
    (one, other) => score(other) - score(one) || one.advocate.name.localeCompare(other.advocate.name),
  );
}
