import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { z } from "zod";
import { smallNumberPolicies } from "../../disclosure/policy.ts";
import { openPlace } from "../../rehearsal-place.ts";
import type { PlaceOpened } from "../../rehearsal-place.ts";
import type { SignedIn } from "../../web/rehearsal-people.ts";
import { categoryOf, denominatorFor, groupsOf } from "../communities/index.ts";
import { activityOf, populationOf } from "../reach/hand-made.ts";
import { keepReading, keepService } from "../reach/testing-loaded.store.ts";
import { besideOf, minoritiesIn, shareSaid } from "./figures/beside.rules.ts";
import { runsOf, trendOf, trendSaid } from "./figures/trend.rules.ts";
import type { YearOfTrend } from "./figures/trend.rules.ts";
import { indicatorsIn } from "./indicators.rules.ts";
import { shownOf } from "./shown.rules.ts";
import type { Counted } from "./workforce.ts";

const codes = groupsOf("nhs-2001-england").map(({ code }) => code);
const locals = [
  {
    code: "kashmiri",
    label: "Kashmiri",
    parents: { "nhs-2001-england": "J", "census-2021-ew": "14", "census-2011-ew": "11", "census-2001-ew": "11" },
  },
];
const few = (measure: string, group: string, count: number): Counted => ({
  measure,
  band: "",
  part: "all",
  level: "",
  round: "",
  group,
  count,
});
const staff = (group: string, count: number, level: Counted["level"] = "middle"): Counted => ({
  measure: "staff",
  band: level === "middle" ? "5" : "8a",
  part: "clinical",
  level,
  round: "",
  group: group.includes(":") || group === "white" || group === "minorities" ? group : `nhs-2001-england:${group}`,
  count,
});

test("of every group it is said how many of 100 work here; with nobody to stand beside, there is no figure, by name @practice P13", () => {
  const shown = shownOf(
    [staff("A", 60), staff("J", 20), staff("local:kashmiri", 20), staff("Z", 9)],
    locals,
    smallNumberPolicies["exact-inside"],
  );
  const { broad, groups } = besideOf(shown, locals, null);
  assert.deepEqual(
    broad.map(({ group, staff: one, lives, uses, ratio }) => [group, shareSaid(one), lives, uses, ratio]),
    [
      ["white", "60.0% (60 of 100)", "none", "none", null],
      ["minorities", "40.0% (40 of 100)", "none", "none", null],
    ],
  );
  // Kashmiri staff are counted in the group that holds them; whose group nobody knows is in neither number.
  assert.deepEqual(
    groups.map(({ group, staff: one }) => [group, shareSaid(one)]),
    [
      ["nhs-2001-england:A", "60.0% (60 of 100)"],
      ["nhs-2001-england:J", "40.0% (40 of 100)"],
    ],
  );
  assert.equal(shareSaid("none"), "no figure here");
});

const answered = (year: number, ratio: number | null): YearOfTrend => {
  const counted = [
    ...(ratio === null ? [] : [few("shortlisted", "white", 100), few("shortlisted", "minorities", 100)]),
    ...(ratio === null ? [] : [few("appointed", "white", 60), few("appointed", "minorities", 60 / ratio)]),
    staff("white", 80),
    staff("minorities", 20),
  ];
  const shown = shownOf(counted, [], smallNumberPolicies["exact-inside"]);
  return {
    year,
    indicators: indicatorsIn("nhs", shown, year),
    staff: minoritiesIn(shown.totals.get("staff")),
    high: minoritiesIn(shown.high),
  };
};

test("what one year tells is no trend; with two it is drawn, and no line runs over a year that is missing @practice P13", () => {
  assert.deepEqual(trendOf([answered(2026, 2)]), []);
  assert.match(trendSaid([]), /not two years yet/);
  const lines = trendOf([answered(2026, 1.5), answered(2025, null), answered(2024, 2), answered(2023, 3)]);
  assert.deepEqual(
    lines.map(({ title, points }) => [title, points.map(({ year }) => year)]),
    [
      ["Being appointed from the shortlist", [2023, 2024, 2026]],
      ["From ethnic minorities, of all staff", [2023, 2024, 2025, 2026]],
    ],
  );
  assert.deepEqual(
    runsOf(lines[0]?.points ?? []).map((run) => run.map(({ year }) => year)),
    [[2023, 2024], [2026]],
  );
  assert.equal(
    trendSaid(lines),
    "Being appointed from the shortlist: 3.0 times as likely in 2023, 1.50 times in 2026.",
  );
  // Half as likely and twice as likely are as far from equal as each other.
  const twice = (first: number, last: number) =>
    trendSaid(trendOf([answered(2025, first), answered(2026, last)]).flatMap((line) => [line, line]));
  assert.match(twice(2, 0.8), /In 2 of 2 questions chances are nearer to equal/);
  assert.match(twice(0.8, 2), /In 0 of 2/);
  assert.match(trendSaid(lines.slice(1)), /^From ethnic minorities, of all staff: 20\.0% in 2023, 20\.0% in 2026\./);
});

test("a hidden number of staff stays hidden in every share that it stands in @practice P13 @practice P03", () => {
  const under = smallNumberPolicies["under-10"];
  const shown = shownOf(
    [staff("white", 400), staff("minorities", 4), staff("white", 30, "senior"), staff("minorities", 2, "senior")],
    [],
    under,
  );
  const { broad } = besideOf(shown, [], null);
  assert.deepEqual(
    broad.map(({ staff: one }) => one),
    ["hidden", "hidden"],
  );
  assert.equal(minoritiesIn(shown.high), "hidden");
  assert.equal(minoritiesIn(null), "none");
});

let here: PlaceOpened;
let analyst: SignedIn;
let organisation = "";
let service = "";
before(async () => {
  here = await openPlace();
  analyst = await here.be("Analyst", "analyst");
  organisation = await here.send(await here.be("Worker", "organisation-worker"), "organisations", {
    name: "Example Trust",
    kinds: ["service"],
  });
  const whose = { placeId: here.placeId, personId: analyst.personId };
  const census = "census-2021-ew";
  const needed = [
    ...new Set(codes.flatMap((code) => denominatorFor({ scheme: "nhs-2001-england", code }, census).from)),
  ];
  const living = new Map(needed.map((code) => [categoryOf({ scheme: census, code })?.label ?? code, 1000]));
  await keepReading(here.house.stage, { ...whose, reading: populationOf(Object.fromEntries(living)) });
  service = await keepService(here.house.stage, { ...whose, name: "Example Talking", areaCode: "E00000001" });
  const seen = Object.fromEntries(
    groupsOf("nhs-2001-england").map(({ label, code }) => [label, [code === "J" ? 7 : 100]]),
  );
  await keepReading(here.house.stage, { ...whose, serviceId: service, reading: activityOf(seen) });
});
after(() => here.house.close());

const send = async (year: string, rows: readonly string[]): Promise<string> => {
  const fields = { organisation, standard: "nhs", year, source: "Staff record" };
  const parts = Object.entries(fields).map(
    ([name, value]) => `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const table = [
    "What is counted,Pay band,Clinical or not,Round of recruitment,Ethnic group,Number of people",
    ...rows,
  ];
  const file = `--x\r\ncontent-disposition: form-data; name="file"; filename="wres.csv"\r\n\r\n${table.join("\n")}\r\n--x--\r\n`;
  const answer = await here.house.app.inject({
    method: "POST",
    url: "/riverside/workforce/send",
    headers: { ...analyst.headers, accept: "application/json", "content-type": "multipart/form-data; boundary=x" },
    payload: parts.join("") + file,
  });
  assert.equal(answer.statusCode, 201, answer.body);
  return z.object({ id: z.string() }).parse(answer.json()).id;
};

test("who works here stands beside who lives here and who uses the service, each out of how many, when and from where @practice P13 @practice P03", async () => {
  const id = await send("2024", [
    "Staff on 31 March,5,clinical,,A,750",
    "Staff on 31 March,5,clinical,,J,200",
    "Staff on 31 March,8a,clinical,,A,40",
    "Staff on 31 March,8a,clinical,,J,10",
  ]);
  const page = await here.read(analyst, `workforce/${id}`);
  assert.match(page, /79\.0% \(790 of 1,000\)/);
  assert.match(page, /Lives here: <bdi>[^<]+<\/bdi>, 20\d\d/);
  assert.match(page, /Uses the service: <a [^>]+><bdi>Example Talking/);
  assert.match(page, /Of senior managers and those above them, 20\.0% \(10 of 50\) are from ethnic minorities/);
  const told = z
    .object({
      counts: z.array(z.object({ what: z.string(), which: z.string(), all: z.number().nullable() })),
      beside: z.object({
        from: z.object({ service: z.object({ id: z.string() }) }),
        broad: z.array(z.object({ group: z.string(), lives: z.object({ count: z.number() }), ratio: z.number() })),
        groups: z.array(z.object({ group: z.string(), staff: z.unknown(), uses: z.unknown() })),
      }),
    })
    .parse((await here.ask(analyst, `workforce/${id}?service=${service}`)).json());
  assert.equal(told.beside.from.service.id, service);
  assert.ok((told.beside.broad.find(({ group }) => group === "white")?.ratio ?? 0) > 1);
  assert.ok((told.beside.broad.find(({ group }) => group === "minorities")?.ratio ?? 9) < 1);
  assert.equal(told.beside.groups.length, codes.length);
  assert.deepEqual(
    told.beside.groups.find(({ group }) => group.endsWith(":P"))?.staff,
    "none",
    "nobody of this group is in the file",
  );
  assert.deepEqual(
    told.counts.filter(({ what }) => what === "level"),
    [
      { what: "level", which: "middle", all: 950 },
      { what: "level", which: "senior", all: 50 },
    ],
  );
  const csv = (await here.ask(analyst, `workforce/${id}?as=csv`)).body;
  assert.match(csv, /Share of 100,Pakistani: lives here/);
  const gone = await here.ask(analyst, `workforce/${id}?service=${crypto.randomUUID()}`);
  assert.equal(gone.statusCode, 422);
  assert.match(gone.body, /has no such figures here\. Choose another one/);
});

test("rounds of recruitment in another script, or called All, keep their own table @practice P13", async () => {
  const rounds = ["All", "بہار", "خزاں"];
  const id = await send(
    "2023",
    rounds.flatMap((round) => [
      `Shortlisted,,,${round},White,100`,
      `Shortlisted,,,${round},Ethnic minorities,100`,
      `Appointed,,,${round},White,50`,
      `Appointed,,,${round},Ethnic minorities,40`,
    ]),
  );
  const page = await here.read(analyst, `workforce/${id}`);
  for (const caption of ["All rounds", "All", "بہار", "خزاں"]) assert.ok(page.includes(caption), caption);
  const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, one]) => one);
  assert.deepEqual(
    ids.filter((one, at) => ids.indexOf(one) !== at),
    [],
  );
});
