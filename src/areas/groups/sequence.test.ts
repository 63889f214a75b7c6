import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { z } from "zod";
import { layTable } from "../../rehearsal-seats.ts";
import type { Sitter, Table } from "../../rehearsal-seats.ts";
import { lookTwiceAYear } from "./index.ts";
import { littleUnder } from "./variety.rules.ts";

let table: Table;
before(async () => {
  table = await layTable();
});
after(() => table.close());

/** The same numbers each time: whoever finds something here finds it again. */
function seeded(seed: number): (under: number) => number {
  let state = seed;
  return (under) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * under);
  };
}

const steps = 60;
const topic = "Sikhs";
const religions = ["sikh", "sikh", "muslim", "none"] as const;

/** A person with the answer they had then: the chair may know who changed theirs, and never to what. */
type Life = string;

/** What a look said of one kind of people, over those who sat in some groups. */
interface Seen {
  readonly lives: readonly Life[];
  readonly isLittle: boolean;
}

const agrees = (ones: ReadonlySet<Life>, { lives, isLittle }: Seen): boolean => {
  const count = lives.filter((life) => ones.has(life)).length;
  return littleUnder.some((under) => count < under === isLittle);
};

/**
 * Is there a way that everybody may have answered which agrees with every look, and in which this one is (or is not) of
 * that kind? What is found is checked, so that a yes is never wrong.
 */
function isPossible(looks: readonly Seen[], who: Life, isOne: boolean): boolean {
  const pick = seeded(7);
  const ones = new Set<Life>(isOne ? [who] : []);
  for (let tries = 0; tries < 5000; tries += 1) {
    const against = looks.find((look) => !agrees(ones, look));
    if (against === undefined) return ones.has(who) === isOne;
    const others = against.lives.filter((life) => life !== who && ones.has(life) === against.isLittle);
    const other = others[pick(others.length)];
    if (other === undefined) return false;
    if (against.isLittle) ones.delete(other);
    else ones.add(other);
  }
  return false;
}

const varietyTold = z.object({
  lookedOn: z.string().nullable(),
  looks: z.array(
    z.object({
      onDay: z.string(),
      littleHeard: z.array(z.string()),
      littleHeardInGroupsForAll: z.array(z.string()).nullable(),
    }),
  ),
});

interface Person {
  readonly who: Sitter;
  /** Where they sit, and the sitting; null while they sit nowhere. */
  sits: { readonly at: string; readonly sitting: string } | null;
  changes: number;
}

const lifeOf = (people: readonly Person[], person: Person): Life => `${people.indexOf(person)}:${person.changes}`;

const bare = (page: string): string =>
  page.replaceAll(/nonce="[^"]+"|name="key" value="[^"]+"|\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, "");

/** Two groups for all and one of a community, with people who answered. */
async function begin() {
  const { be, send, seat } = table;
  const chair = await be("Chair", "engagement-lead");
  const community = await send(chair, "communities", { name: "Example Elders", history: "Told.", toldBy: "Elders" });
  const seats = Array.from({ length: 9 }, () => "community-member");
  const groups: string[] = [];
  for (const forWhom of ["all", "all", community])
    groups.push(await table.begin(chair, seats, { kind: "network", name: `Group ${groups.length}`, forWhom }));
  const people: Person[] = [];
  for (let one = 0; one < 22; one += 1) {
    const who = await be(`Person ${one}`, "contributor");
    await send(who, "about-me/equality", { religion: religions[one % 4] });
    const at = groups[one % 3] ?? "";
    people.push({
      who,
      sits: { at, sitting: await seat(chair, at, { who, standing: "community-member" }) },
      changes: 0,
    });
  }
  return { chair, groups, people };
}

type Begun = Awaited<ReturnType<typeof begin>>;

/** One of them leaves, comes or changes an answer. @returns what it was. */
async function step({ chair, groups, people }: Begun, pick: (under: number) => number) {
  const { send, seat } = table;
  const person = people[pick(people.length)];
  assert.ok(person);
  if (pick(3) === 0) {
    await send(person.who, "about-me/equality", { religion: religions[pick(4)] });
    person.changes += 1;
    return "answers";
  }
  if (person.sits === null) {
    const at = groups[pick(3)] ?? "";
    person.sits = { at, sitting: await seat(chair, at, { who: person.who, standing: "community-member" }) };
    return "comes";
  }
  await send(pick(2) === 0 ? person.who : chair, `${person.sits.at}/empty`, { sitting: person.sits.sitting });
  person.sits = null;
  return "goes";
}

const half = (look: number): Date => new Date(`${2099 + Math.floor(look / 2)}-${look % 2 === 0 ? "05" : "11"}-01`);

/** @practice P07 @practice P08 */
test("over 60 steps of coming, going and changing answers a chair who reads every page and file of groups before and after each sees no variety message change, and can tell nobody’s answer", async () => {
  const begun = await begin();
  const { chair, groups, people } = begun;
  const pick = seeded(20_260_401);
  const pages = [
    "home",
    "groups",
    "groups/variety",
    "groups/participation",
    "groups/participation?as=csv",
    ...groups,
    ...groups.map((at) => `${at}/seats`),
  ];
  const told = ["groups", "groups/variety", "groups/participation", ...groups];
  const readAll = async (): Promise<ReadonlyMap<string, string>> => {
    const read = new Map<string, string>();
    for (const path of pages) read.set(path, bare(await table.read(chair, path)));
    for (const path of told) read.set(`${path} as JSON`, bare(await table.read(chair, path, "application/json")));
    return read;
  };
  const seen: Seen[] = [];
  const did: string[] = [];
  let before = await readAll();
  for (let one = 0; one < steps; one += 1) {
    const what = await step(begun, pick);
    did.push(what);
    const now = await readAll();
    for (const [path, page] of now)
      if (what === "answers" || path.startsWith("groups/variety"))
        assert.ok(page === before.get(path), `${path} changed when somebody ${what}, at step ${one}`);
    before = now;
    if (one % 10 !== 9) continue;
    await lookTwiceAYear(table.house.stage.app, half(seen.length / 2));
    const { looks } = varietyTold.parse(JSON.parse(await table.read(chair, "groups/variety", "application/json")));
    assert.equal(looks.length, seen.length / 2 + 1);
    const sits = people.filter((person) => person.sits !== null);
    const inForAll = sits.filter((person) => person.sits?.at !== groups[2]);
    const lives = (of: readonly Person[]): readonly Life[] => of.map((person) => lifeOf(people, person));
    const [last] = looks;
    assert.ok(last !== undefined && sits.length >= 10);
    seen.push({ lives: lives(sits), isLittle: last.littleHeard.includes(topic) });
    // Where fewer than ten answered nothing can have been said.
    seen.push(
      inForAll.length < 10
        ? { lives: [], isLittle: true }
        : { lives: lives(inForAll), isLittle: last.littleHeardInGroupsForAll?.includes(topic) ?? false },
    );
    before = await readAll();
  }
  assert.deepEqual([...new Set(did)].toSorted(), ["answers", "comes", "goes"]);
  for (const who of new Set(seen.flatMap(({ lives }) => lives))) {
    assert.ok(isPossible(seen, who, true), `the chair could tell that ${who} is not one of them`);
    assert.ok(isPossible(seen, who, false), `the chair could tell that ${who} is one of them`);
  }
});

test("had a look been at two people alone, the chair could tell: the check can fail", () => {
  const two: Seen = { lives: ["0:0", "1:0"], isLittle: false };
  assert.deepEqual([isPossible([two], "0:0", true), isPossible([two], "0:0", false)], [true, false]);
  // Nor would three known ones in a look that said “little” leave room for another.
  const known = [
    two,
    { lives: ["2:0", "3:0"], isLittle: false },
    { lives: ["0:0", "1:0", "2:0", "4:0"], isLittle: true },
  ];
  assert.deepEqual([isPossible(known, "4:0", true), isPossible(known, "4:0", false)], [false, true]);
});
