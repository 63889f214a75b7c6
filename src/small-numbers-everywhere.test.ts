/**
 * Two places whose files differ in nothing but counts that must stay hidden. Whatever leaves the one leaves the other, to the last
 * character: a page, a title, words beside a drawing, the drawing's own coordinates, a file, a letter. What differs, leaks.
 */
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { areas } from "./areas.ts";
import { campaigns } from "./areas/campaigns/campaigns.area.ts";
import { reach } from "./areas/reach/reach.area.ts";
import { releases } from "./areas/releases/releases.area.ts";
import { figuresAsked, type Ask } from "./rehearsal-figures-asked.ts";
import { digits, plant, type World } from "./rehearsal-planted.ts";
import { openPublishing, type Publishing } from "./rehearsal-publishing.ts";
import { textIn } from "./rehearsal-workbook.ts";
import { routesOf } from "./web/area.ts";

let publishing: Publishing;
let worlds: readonly World[];

before(async () => {
  publishing = await openPublishing({});
  worlds = [await plant(publishing, "Riverside"), await plant(publishing, "Hillside")];
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
    .replaceAll(/\b\d\d:\d\d(?::\d\d)?\b/gu, "a time")
    // What somebody typed is theirs, and stands in the form before them.
    .replaceAll(/<input [^>]*name="(?:member|white|others)_[^>]*>/gu, "typed");

const routes = routesOf(areas).filter(({ path }) => path.startsWith("/{place}"));
const pages = routes.filter(({ method }) => method === "GET");

interface Reader {
  readonly person: "analyst" | "community" | "statutory" | null;
  readonly accept: "text/html" | "application/json";
}

interface Asking extends Reader, Partial<Pick<Ask, "of" | "sent" | "holds">> {
  readonly path: string;
}

const isOfFigures = (path: string): boolean => /\/(reach|published)\b/u.test(path);
const asked = Object.entries(figuresAsked).flatMap(([name, asks]) => {
  const [method, path = ""] = name.split(" ");
  const route = routes.find((one) => one.method === method && one.path === path);
  return typeof asks === "string" || route === undefined ? [] : [{ route, asks }];
});

/** A screen of figures as whoever may see it has it: the page, its answer to programs, every file. */
const askedOfFigures = asked.flatMap(({ route: { path, downloads }, asks }) =>
  asks.flatMap(({ query, holds, as: who, ...ask }, at): readonly Asking[] => {
    const forms = at === 0 ? downloads : downloads.filter((as) => as === "csv" || as === "svg");
    const one: Omit<Asking, "path" | "accept"> = { ...ask, person: who ?? "analyst" };
    const address = (more: readonly string[]): string => {
      const all = [...(query === undefined ? [] : [query]), ...more].join("&");
      return all === "" ? path : `${path}?${all}`;
    };
    return [
      { ...one, path: address([]), accept: "application/json", holds },
      { ...one, path: address([]), accept: "text/html" },
      ...(at === 0 ? [{ ...one, path: address(["lang=ur"]), accept: "text/html" } as const] : []),
      ...forms.map((as): Asking => ({ ...one, path: address([`as=${as}`]), accept: "text/html" })),
    ];
  }),
);

/** Who asks for what besides: every page and its answer to programs, and every file of what is no screen of figures. */
const askings = pages.flatMap(({ path, downloads }): readonly Asking[] => {
  const asHtml = (person: Reader["person"], query = ""): Asking => ({
    path: `${path}${query}`,
    person,
    accept: "text/html",
  });
  const isAsked = asked.some(({ route }) => route.method === "GET" && route.path === path);
  return [
    { path, person: "analyst", accept: "application/json" },
    { path, person: "community", accept: "application/json" },
    asHtml("analyst"),
    asHtml("community"),
    asHtml(null),
    ...(isAsked ? [] : downloads.map((as) => asHtml("analyst", `?as=${as}`))),
  ];
});

/** What those who pay read at once of budgets, and every table of people in groups with its files: they hold figures. */
const askedInGroups: readonly Asking[] = [
  { path: "/{place}/home", person: "statutory", accept: "text/html", holds: /Personal budgets, [^<]*found no one/u },
  ...["budgets/conversion", "advocacy/counts"].flatMap((screen) =>
    ["", "?as=csv"].map((query): Asking => ({
      path: `/{place}/${screen}${query}`,
      person: "statutory",
      accept: "text/html",
      holds: /300/u,
    })),
  ),
];

const addressIn = ({ params }: World, path: string, of: Asking["of"]): string =>
  path.replaceAll(/\{(\w+)\}/gu, (_all, name: string) =>
    ["service", "campaign"].includes(name) && of !== undefined
      ? (params[of] ?? nothingThere)
      : (params[name] ?? nothingThere),
  );

interface Left {
  readonly status: number;
  readonly text: string;
  /** Cells of a table that a spreadsheet might run, and those that were kept from it. */
  readonly formulas: readonly string[];
  readonly led: number;
}

const isRun = (cell: string): boolean =>
  /^[\s\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u.test(cell) && !/^-\d+(?:\.\d+)?(?:e[+-]\d+)?$/u.test(cell);

const cellsOf = (text: string, type: string): readonly string[] => {
  if (type.includes("csv"))
    return [...text.slice(1).matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/gu)].map(
      ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? "",
    );
  if (!type.includes("spreadsheetml")) return [];
  const texts = [...text.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/gu)].map(([, cell = ""]) => cell);
  return [...texts.map((cell) => cell.replaceAll("&apos;", "'")), ...(/<f[ >]/u.test(text) ? ["=f"] : [])];
};

const leaving = async (world: World, { path, person, accept, of, sent }: Asking): Promise<Left> => {
  const url = addressIn(world, path, of);
  const who = person === null ? undefined : world[person];
  const fields = sent?.[world.name];
  const answer =
    fields === undefined
      ? await publishing.get(url, who, accept)
      : await publishing.house.app.inject({
          method: "POST",
          url,
          headers: { accept, "idempotency-key": randomUUID(), ...who?.headers },
          payload: fields,
        });
  const type = String(answer.headers["content-type"]);
  const text = type.includes("spreadsheetml") ? await textIn(answer.rawPayload) : answer.body;
  const cells = cellsOf(text, type);
  return {
    status: answer.statusCode,
    text: plain(text, world),
    formulas: cells.filter(isRun),
    led: cells.filter((cell) => cell.startsWith("'") && isRun(cell.slice(1))).length,
  };
};

/** Where two texts part, with a little around it. */
const parting = (one: string, other: string): string => {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return `…${one.slice(Math.max(0, at - 60), at + 40)}… / …${other.slice(at, at + 40)}…`;
};

/** Of news of one moment, and in a story of one day, nobody says which of two things comes first. */
const inAnyOrder = (text: string): string =>
  text
    .split(/(?=<\/?li|<a |[{}])/u)
    .toSorted()
    .join("\n");

/** As a number by itself: a drawing's coordinates are no counts. */
const isWritten = (number: string, text: string): boolean =>
  new RegExp(`(?<![\\d.,])${number}(?![\\d.])`, "u").test(text);

const faultsAt = async (asking: Asking): Promise<readonly string[]> => {
  const [one, other] = await Promise.all(worlds.map((world) => leaving(world, asking)));
  assert.ok(one !== undefined && other !== undefined);
  const isSame =
    one.text === other.text ||
    (/^\/\{place\}\/(?:home|story)/u.test(asking.path) && inAnyOrder(one.text) === inAnyOrder(other.text));
  const name = `${asking.path} to ${asking.person ?? "nobody known"} as ${asking.accept}`;
  led += one.led;
  return [
    ...(one.status >= 500 ? [`${name} is broken`] : []),
    ...(isSame ? [] : [`${name} differs: ${parting(one.text, other.text)}`]),
    ...digits.filter((written) => isWritten(written, one.text)).map((written) => `${name} holds ${written}`),
    ...one.formulas.map((cell) => `${name} holds a formula: ${cell}`),
    ...(asking.holds?.test(one.text) === false ? [`${name} has no figures in it: ${one.text.slice(0, 300)}`] : []),
  ];
};

let led = 0;
// @practice P03
test("nothing that leaves a place by any address, in any form, tells what is hidden, nor changes with it", async () => {
  const faults: string[] = [];
  for (const asking of [...askings, ...askedOfFigures, ...askedInGroups]) faults.push(...(await faultsAt(asking)));
  assert.deepEqual(faults, []);
  assert.ok(askings.length > 200, String(askings.length));
  assert.ok(led > 100, `names that begin as formulas do stood in the files: ${led}`);
});

test("of every screen and every form of figures it is said how it is looked at, or why it shows no count", () => {
  const ofCampaigns = routesOf([campaigns]).filter(
    ({ method, path }) => method === "GET" && /(?:compare|result|sign)$/u.test(path),
  );
  const there = [...routesOf([reach, releases]), ...ofCampaigns].map(({ method, path }) => `${method} ${path}`);
  assert.deepEqual(Object.keys(figuresAsked).toSorted(), there.toSorted());
});

const figuresTo = (person: Reader["person"], path: string): Asking => ({ path, person, accept: "text/html" });

test("every page of figures was there to be looked at, and holds the counts that may be shown", async () => {
  const [world] = worlds;
  assert.ok(world);
  const empty: string[] = [];
  for (const { path } of pages.filter((route) => isOfFigures(route.path))) {
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
  const wards = { of: "wards", person: "analyst", accept: "text/html" } as const;
  const told: readonly Asking[] = [
    ...["", "?as=csv", "?as=xlsx", "?as=json"].map((query) => figuresTo("analyst", `${page}${query}`)),
    ...["inequality", "representation"].map((screen) => figuresTo("analyst", `${page}/${screen}?as=svg`)),
    ...["control-chart?community=J&as=csv", "impact?community=A&besides=J&changed=September+2024&as=csv"].map(
      (screen) => figuresTo("analyst", `${page}/${screen}`),
    ),
    ...["funnel", "gradient"].map((screen) => ({ ...wards, path: `${page}/${screen}?community=J&as=svg` })),
    ...["svg", "png", "csv"].map((as) => ({ ...wards, path: `${page}?community=J&figure=small-areas&as=${as}` })),
    ...asked.flatMap(({ route: { method, path }, asks: [ask] }) =>
      method === "POST" && path.includes("/reach/") && ask !== undefined
        ? ["json", "csv", ...(path.endsWith("/workforce") ? ["svg"] : [])].map((as): Asking => ({
            ...ask,
            person: "analyst",
            accept: "text/html",
            path: `${path}?as=${as}`,
          }))
        : [],
    ),
    ...askedInGroups.filter(({ path }) => !path.startsWith("/{place}/home")),
    { path: page, person: "analyst", accept: "application/json" },
  ];
  for (const asking of told)
    assert.ok(
      (await faultsAt(asking)).some((fault) => /differs|holds/u.test(fault)),
      asking.path,
    );
});
