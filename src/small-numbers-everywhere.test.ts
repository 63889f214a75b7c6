/**
 * Two places whose files differ in nothing but counts that must stay hidden. Whatever leaves the one leaves the other, to the last
 * character: a page, a title, words beside a drawing, the drawing's own coordinates, a file, a letter. What differs, leaks.
 */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { areas } from "./areas.ts";
import type { ActivityRow } from "./areas/datasets/index.ts";
import { activityOf } from "./areas/reach/hand-made.ts";
import { keepReading } from "./areas/reach/testing-loaded.store.ts";
import { exactly } from "./nouns/count.ts";
import { textIn } from "./rehearsal-workbook.ts";
import { openPublishing, type Publishing, type Somewhere } from "./rehearsal-publishing.ts";
import { routesOf } from "./web/area.ts";
import { signedIn } from "./web/rehearsal-people.ts";

type Counts = Readonly<Record<string, readonly [gp: number, self: number]>>;

/** Under 10 is hidden and nothing is rounded. Only what Pakistani and Bangladeshi residents are among differs. */
const shown: Counts = { British: [41_111, 9_999], Indian: [8_765, 2_344] };
const planted = {
  Riverside: { Pakistani: [3_217, 1_673], Bangladeshi: [5, 3] },
  Hillside: { Pakistani: [3_218, 1_674], Bangladeshi: [4, 2] },
} as const;
/** What Riverside's hidden ones are: all Pakistani residents, their parts, and what all less the rest would be. */
const digits = ["4890", "4,890", "3217", "3,217", "4898", "4,898", "1673", "1,673"];

const months = "January February March April May June July August September October November December".split(" ");
const periods = [...months.map((month) => `${month} 2024`), "April to June 2024"];

const rowsOf = (counts: Counts): readonly ActivityRow[] => {
  const row = (label: string, count: number, referralSource: string | null): ActivityRow => ({
    label,
    heading: null,
    isBroadTotal: false,
    isUnknown: false,
    isTotal: label === "Total",
    cells: [exactly(count)],
    ...(referralSource === null ? {} : { detail: { ageBand: null, sex: null, referralSource, area: null } }),
  });
  const all = Object.values(counts).flat();
  return [
    ...Object.entries(counts).flatMap(([group, [gp, self]]) => [
      row(group, gp + self, null),
      row(group, gp, "GP"),
      row(group, self, "Self"),
    ]),
    row(
      "Total",
      all.reduce((sum, one) => sum + one, 0),
      null,
    ),
  ];
};

/** The same people a little differently each period, so that lines have something to draw. */
const countsIn = (name: keyof typeof planted, at: number): Counts => ({
  British: [shown["British"]?.[0] ?? 0, 9_999 + at],
  Indian: [(shown["Indian"]?.[0] ?? 0) + 20 * at, 2_344],
  ...planted[name],
});

interface World extends Somewhere {
  readonly params: Readonly<Record<string, string>>;
}

let publishing: Publishing;
let worlds: readonly World[];

const plant = async (name: keyof typeof planted): Promise<World> => {
  const at = await publishing.settle(name);
  const { placeId, service, analyst } = at;
  const { personId } = analyst;
  let dataset = "";
  for (const [number, period] of periods.entries()) {
    const measures = [{ id: "referrals", label: "referrals", kind: "count" }] as const;
    const reading = activityOf({}, { measures, periods: [period] });
    const tables = reading.tables.map((table) => ({ ...table, period, rows: rowsOf(countsIn(name, number)) }));
    const source = { ...reading.source, fileName: `${period}.csv` };
    dataset = await keepReading(publishing.house.stage, {
      placeId,
      personId,
      serviceId: service,
      reading: { ...reading, tables, source },
    });
  }
  const released = await publishing.draft(at, "April 2024");
  const carried = await publishing.propose(at, released);
  assert.equal(carried.statusCode, 201, carried.body);
  const draft = await publishing.draft(at, "May 2024");
  const administrator = await signedIn(publishing.house.stage, { placeId, roles: ["administrator"] });
  const invitation = { name: "Example Guest", email: `guest@${at.slug}.example.org`, roles: "analyst" };
  const invited = await publishing.post(`/${at.slug}/people/invite`, invitation, administrator);
  assert.equal(invited.statusCode, 201, invited.body);
  const params = {
    place: at.slug,
    service,
    dataset,
    release: "1",
    draft: draft.id,
    measure: "referrals",
    category: "J",
  };
  return { ...at, params };
};

before(async () => {
  publishing = await openPublishing({});
  worlds = [await plant("Riverside"), await plant("Hillside")];
});
after(() => publishing.house.close());

const nothingThere = "00000000-0000-4000-8000-000000000000";

/** Whatever is drawn by lot or names the place, taken out: identifiers, digests, seals, moments. */
const plain = (text: string, { slug }: World): string =>
  text
    .replaceAll(new RegExp(slug, "giu"), "the place")
    .replaceAll(/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/giu, "an id")
    .replaceAll(/[\da-f]{64}/giu, "a digest")
    .replaceAll(/\b(?=\d*[a-f])[\da-f]{12,}\b/gu, "a digest")
    .replaceAll(/(nonce|name="key" value|integrity)="[^"]*"/gu, "$1")
    .replaceAll(/token=[\w-]+/gu, "token")
    .replaceAll(/nonce-[\w+/=-]+/gu, "nonce")
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu, "a moment")
    .replaceAll(/\b\d\d:\d\d(?::\d\d)?\b/gu, "a time");

const routes = routesOf(areas).filter(({ method, path }) => method === "GET" && path.startsWith("/{place}"));
interface Reader {
  readonly person: "analyst" | "community" | null;
  readonly accept: "text/html" | "application/json";
}

interface Asking extends Reader {
  readonly path: string;
}

const isOfFigures = (path: string): boolean => /\/(reach|published)\b/u.test(path);

/** Who asks for what: every page and its answer to programs, every file, and the choices of a page of figures. */
const askings = routes.flatMap(({ path, downloads }): readonly Asking[] => {
  const asHtml = (person: Reader["person"], query = ""): Asking => ({
    path: `${path}${query}`,
    person,
    accept: "text/html",
  });
  const choices = isOfFigures(path) ? ["?community=J", "?lang=ur"] : [];
  return [
    { path, person: "analyst", accept: "application/json" },
    { path, person: "community", accept: "application/json" },
    asHtml("analyst"),
    asHtml("community"),
    asHtml(null),
    ...choices.map((query) => asHtml("analyst", query)),
    ...downloads.map((as) => asHtml("analyst", `?as=${as}`)),
  ];
});

const addressIn = ({ params }: World, path: string): string =>
  path.replaceAll(/\{(\w+)\}/gu, (_all, name: string) => params[name] ?? nothingThere);

interface Left {
  readonly status: number;
  readonly text: string;
}

const leaving = async (world: World, { path, person, accept }: Asking): Promise<Left> => {
  const who = person === null ? undefined : world[person];
  const answer = await publishing.get(addressIn(world, path), who, accept);
  const isWorkbook = String(answer.headers["content-type"]).includes("spreadsheetml");
  const text = isWorkbook ? await textIn(answer.rawPayload) : answer.body;
  return { status: answer.statusCode, text: plain(text, world) };
};

/** Where two texts part, with a little around it. */
const parting = (one: string, other: string): string => {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return `…${one.slice(Math.max(0, at - 60), at + 40)}… / …${other.slice(at, at + 40)}…`;
};

/** Of news of one moment nobody says which comes first. */
const inAnyOrder = (text: string): string =>
  text
    .split(/(?=<a |[{}])/u)
    .toSorted()
    .join("\n");

const faultsAt = async (asking: Asking): Promise<readonly string[]> => {
  const [one, other] = await Promise.all(worlds.map((world) => leaving(world, asking)));
  assert.ok(one !== undefined && other !== undefined);
  const isSame =
    one.text === other.text ||
    (asking.path.startsWith("/{place}/home") && inAnyOrder(one.text) === inAnyOrder(other.text));
  const name = `${asking.path} to ${asking.person ?? "nobody known"} as ${asking.accept}`;
  return [
    ...(one.status >= 500 ? [`${name} is broken`] : []),
    ...(isSame ? [] : [`${name} differs: ${parting(one.text, other.text)}`]),
    ...digits.filter((written) => one.text.includes(written)).map((written) => `${name} holds ${written}`),
  ];
};

// @practice P03
test("nothing that leaves a place by any address, in any form, tells what is hidden, nor changes with it", async () => {
  const faults: string[] = [];
  for (const asking of askings) faults.push(...(await faultsAt(asking)));
  assert.deepEqual(faults, []);
  assert.ok(askings.length > 200, String(askings.length));
});

const figuresTo = (person: Reader["person"], path: string): Asking => ({ path, person, accept: "text/html" });

test("every page of figures was there to be looked at, and holds the counts that may be shown", async () => {
  const [world] = worlds;
  assert.ok(world);
  const empty: string[] = [];
  for (const { path } of routes.filter((route) => isOfFigures(route.path))) {
    const asKeeper = await leaving(world, figuresTo("community", path));
    const asAnalyst = asKeeper.status === 200 ? asKeeper : await leaving(world, figuresTo("analyst", path));
    if (asAnalyst.status !== 200) empty.push(`${path}: ${asKeeper.status}, ${asAnalyst.status}`);
  }
  assert.deepEqual(empty, []);
  for (const path of ["/{place}/reach/{service}", "/{place}/published/{release}"])
    for (const query of ["", "?as=csv", "?as=xlsx"])
      assert.match((await leaving(world, figuresTo("analyst", path + query))).text, /51,?1[12]\d/u, path + query);
});

test("what is kept as a picture is kept as a drawing too, so that its words and places were looked at", () => {
  const pictured = routes.filter(({ downloads }) => downloads.includes("png"));
  assert.ok(pictured.length > 3, String(pictured.length));
  for (const { path, downloads } of pictured) assert.ok(downloads.includes("svg"), path);
});

test("no letter says what is hidden, nor changes with it", async () => {
  const letters = await publishing.house.stage.door.selectFrom("letter").select(["subject", "text"]).execute();
  assert.ok(letters.length > 0);
  const [one, other] = worlds.map((world) =>
    letters
      .map(({ subject, text }) => `${subject}\n${text}`)
      .filter((text) => new RegExp(world.slug, "iu").test(text))
      .map((text) => plain(text, world))
      .toSorted(),
  );
  assert.deepEqual(one, other);
  for (const written of digits) assert.ok(!String(one).includes(written), written);
});

test("where nothing is hidden this walk finds it, in every form", async () => {
  for (const world of worlds) {
    const agreed = await publishing.agree(world, {
      kind: "small-number-policy",
      content: { value: "already-published" },
    });
    assert.equal(agreed.statusCode, 201, agreed.body);
  }
  const page = "/{place}/reach/{service}";
  const told = [
    page,
    `${page}?as=csv`,
    `${page}?as=xlsx`,
    `${page}?as=json`,
    `${page}/inequality?as=svg`,
    `${page}/representation?as=svg`,
  ];
  for (const path of told) assert.notDeepEqual(await faultsAt(figuresTo("analyst", path)), [], path);
  assert.notDeepEqual(await faultsAt({ path: page, person: "analyst", accept: "application/json" }), []);
});
