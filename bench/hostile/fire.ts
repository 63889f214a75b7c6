import { ask } from "./ask.ts";
import { casesOf, setsIn, type Case } from "./cases.ts";
import type { Target } from "./door.ts";
import { doorFor } from "./doors.ts";
import { wholePlaceFaults } from "./doors-of-downloads.ts";
import { listFaults, namesListed } from "./doors-of-names.ts";
import type { ExamplePlace } from "./example-place.ts";
import type { Faults } from "./verdicts.ts";

/** The part of a running server that the runner watches while it fires. */
export interface Watched {
  readonly base: string;
  readonly residentMb: () => number;
  readonly died: () => string | undefined;
  readonly lastWords: () => string;
}

export interface Failure {
  readonly id: string;
  readonly expect: string;
  readonly faults: Faults;
}

export interface SetTally {
  readonly set: string;
  readonly cases: number;
  readonly passed: number;
  readonly arguedIds: readonly string[];
  readonly failures: readonly Failure[];
  /** How many cases of each kind have no way in. */
  readonly withoutDoor: Readonly<Record<string, number>>;
  readonly seconds: number;
}

export interface Firing {
  readonly folder: string;
  readonly named: readonly string[];
  /** Reasons to see a case otherwise, by its id. */
  readonly argued: Readonly<Record<string, string>>;
  readonly progress: (words: string) => void;
  /** Where somebody walked into an example place. */
  readonly place?: ExamplePlace;
}

/** What one case may cost. Beside that, the line of each set says where the server stands, and the last one tells a leak. */
const grownMbMax = 256;

/** Faults of the house, whatever the case was; these cannot be argued away. */
const aftermath = async (house: Watched, residentMbBefore: number): Promise<Faults> => {
  const died = house.died();
  if (died !== undefined) return [`${died}. Its last words: ${house.lastWords().trim().slice(-400)}`];
  const health = await ask(house.base, { path: "/healthz" });
  const grownMb = house.residentMb() - residentMbBefore;
  return [
    ...(health.status === 200 && health.ms < 5_000
      ? []
      : [`afterwards the server is not well: ${health.status}, ${Math.round(health.ms)} ms`]),
    ...(grownMb > grownMbMax ? [`its memory grew by ${Math.round(grownMb)} MB`] : []),
  ];
};

/** The only fault that an argument can answer: that the case expects one thing and the house does another. */
const isDisagreement = (fault: string): boolean => /^(refused a good input|took a bad input)/.test(fault);

/** Everything that the server and the runner carry from case to case. */
interface Round extends Firing {
  readonly house: Watched;
  readonly target: Target;
}

type Outcome =
  | { readonly kind: "passed" }
  | { readonly kind: "argued" }
  | { readonly kind: "no door" }
  | { readonly kind: "failed"; readonly failure: Failure };

const fireOne = async (round: Round, hostile: Case): Promise<Outcome> => {
  const door = doorFor(hostile, round.target.place !== undefined);
  if (door === undefined) return { kind: "no door" };
  const { house, target, argued } = round;
  const { id, expect } = hostile;
  const before = house.died();
  const residentMbBefore = house.residentMb();
  const faults =
    before === undefined
      ? [...(await door(target, hostile)), ...(await aftermath(house, residentMbBefore))]
      : ["not fired: the server was gone"];
  if (faults.length === 0) return { kind: "passed" };
  if (argued[id] !== undefined && faults.every(isDisagreement)) return { kind: "argued" };
  return { kind: "failed", failure: { id, expect, faults: [...new Set(faults)] } };
};

/** What can be seen only once everything was sent: what the place holds now, and what it gives away whole. */
const afterwards = async (target: Target, cases: readonly Case[]): Promise<Faults> => [
  ...(await listFaults(target)),
  ...(target.place !== undefined && cases.some(({ kind }) => kind === "export-cell")
    ? await wholePlaceFaults(target.place)
    : []),
];

const fireSet = async (round: Round, set: string): Promise<SetTally> => {
  const began = performance.now();
  const cases = casesOf(round.folder, set);
  const failures: Failure[] = [];
  const withoutDoor: Record<string, number> = {};
  let passed = 0;
  const arguedIds: string[] = [];
  for (const hostile of cases) {
    const outcome = await fireOne(round, hostile);
    if (outcome.kind === "no door") withoutDoor[hostile.kind] = (withoutDoor[hostile.kind] ?? 0) + 1;
    else if (outcome.kind === "passed") passed += 1;
    else if (outcome.kind === "argued") arguedIds.push(hostile.id);
    else {
      failures.push(outcome.failure);
      round.progress(toldOf(outcome.failure, round.house));
    }
  }
  const kept = passed > 0 && round.house.died() === undefined ? await afterwards(round.target, cases) : [];
  if (kept.length > 0) failures.push({ id: `${set}/afterwards`, expect: "nothing lost, nothing added", faults: kept });
  if (kept.length > 0) round.progress(`${set}/afterwards: ${kept.join(" | ")}`);
  return {
    set,
    cases: cases.length,
    passed,
    arguedIds,
    failures,
    withoutDoor,
    seconds: (performance.now() - began) / 1_000,
  };
};

/** Fires every case of the sets at a house, one after another, and says how each set went. */
export async function fireAll(house: Watched, firing: Firing): Promise<readonly SetTally[]> {
  const stored = new Set((await namesListed(house.base)).names);
  const target = { base: house.base, stored, place: firing.place };
  const round: Round = { ...firing, house, target };
  const tallies: SetTally[] = [];
  for (const set of setsIn(firing.folder, firing.named)) {
    const tally = await fireSet(round, set);
    tallies.push(tally);
    firing.progress(lineOf(tally, house.residentMb()));
  }
  return tallies;
}

/** Where the fault is the server's own, what it wrote down about it helps to mend it. */
const toldOf = ({ id, expect, faults }: Failure, { lastWords }: Watched): string => {
  const isOurs = faults.some((fault) => /status 5|no answer/.test(fault));
  return `${id} (${expect}): ${faults.join(" | ")}${isOurs ? `\n  the server said: ${lastWords().trim().slice(-600)}` : ""}`;
};

const lineOf = ({ set, passed, arguedIds, failures, withoutDoor, seconds }: SetTally, residentMb: number): string => {
  const without = Object.entries(withoutDoor).map(([kind, count]) => `${count} of kind ${kind} without a door`);
  const words = [
    `${passed} passed`,
    `${failures.length} failed`,
    ...(arguedIds.length > 0 ? [`${arguedIds.length} argued`] : []),
    ...without,
  ];
  return `${set.padEnd(22)} ${words.join(", ")} (${seconds.toFixed(1)} s, server at ${Math.round(residentMb)} MB)`;
};
