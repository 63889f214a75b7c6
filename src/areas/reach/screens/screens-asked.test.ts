import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openWizard, type Wizard } from "../../../rehearsal-wizard.ts";
import { signedIn, type SignedIn } from "../../../web/rehearsal-people.ts";
import { screenAnswer } from "./screen.schema.ts";

const html = { accept: "text/html", host: "localhost:3000" };
const json = { accept: "application/json", host: "localhost:3000" };
const white = '"White: English, Welsh, Scottish, Northern Irish or British"';
const caribbean = '"Black, Black British, Black Welsh, Caribbean or African: Caribbean"';

const wards = [1, 2, 3, 4, 5].map((at) => ({ code: `X1000000${at}`, name: `Ward ${at}`, decile: at * 2 - 1 }));
const people = [
  "area,area name,community,population",
  ...[["X10000000", "Littleton"] as const, ...wards.map(({ code, name }) => [code, name] as const)].flatMap(
    ([code, name], at) =>
      [
        [white, 40_000],
        ["Pakistani", 8000],
        [caribbean, 6000],
      ].map(([group, all]) => [code, name, group, Number(all) / (at === 0 ? 1 : 5)].join(",")),
  ),
].join("\n");

const groups = [
  ["White,British", 500],
  ["Asian or Asian British,Pakistani", 60],
  ["Black or Black British,Caribbean", 90],
] as const;

const months = Array.from(
  { length: 20 },
  (_, at) => `${2022 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`,
);
/** Twenty months; from the eleventh on, half as many Pakistani people again. */
const byMonth = [
  "organisation,broad group,community,period,referrals",
  ...months.flatMap((month, at) =>
    groups.map(([group, count]) => {
      const changed = group.includes("Pakistani") && at >= 10 ? 30 : 0;
      return ["LITTLE", group, month, count + ((at * 7) % 5) * 5 + changed].join(",");
    }),
  ),
].join("\n");

const byWard = [
  "organisation,area,broad group,community,period,referrals",
  ...groups.flatMap(([group, count]) =>
    wards.map(({ code }, at) => ["LITTLE", code, group, "2024-25", count * (at + 3) + (at % 2) * 20].join(",")),
  ),
].join("\n");

const outlines = JSON.stringify({
  type: "FeatureCollection",
  features: wards.map(({ code, name, decile }, at) => ({
    type: "Feature",
    properties: { code, name, imd_decile: decile },
    geometry: {
      type: "Polygon",
      coordinates: [
        [
          [2 + at, 54],
          [3 + at, 54],
          [3 + at, 55],
          [2 + at, 55],
          [2 + at, 54],
        ],
      ],
    },
  })),
});

let wizard: Wizard;
let commissioner: SignedIn;
const services = { months: "", wards: "" };
before(async () => {
  wizard = await openWizard();
  const { placeId, house } = wizard;
  const lead = await signedIn(house.stage, { placeId, roles: ["engagement-lead"] });
  commissioner = await signedIn(house.stage, { placeId, roles: ["commissioner"] });
  for (const name of ["months", "wards"] as const) {
    const profile = { name: `Littleton by ${name}`, care: "early-help", areaCode: "X10000000" };
    const started = await wizard.post("/riverside/services", profile, lead);
    services[name] = started.headers["location"]?.toString().split("/").at(-1) ?? "";
  }
  const bring = (fileName: string, text: string, { serviceId = "none", ...chosen }: Record<string, string>) =>
    wizard.imported(fileName, Buffer.from(text), { chosen, sent: { serviceId } });
  await bring("people.csv", people, { kind: "population", title: "Who lives in Littleton", period: "2021" });
  await bring("months.csv", byMonth, { kind: "activity", title: "Month by month", serviceId: services.months });
  await bring("wards.csv", byWard, { kind: "activity", title: "Ward by ward", serviceId: services.wards });
  await bring("wards.geojson", outlines, { kind: "boundaries", title: "Wards" });
});
after(() => wizard.close());

const send = (url: string, payload: Record<string, string>) =>
  wizard.house.app.inject({ method: "POST", url, payload, headers: { ...json, ...commissioner.headers } });
const path = (service: keyof typeof services, rest: string): string => `/riverside/reach/${services[service]}/${rest}`;
const asked = async (address: string) => {
  const answer = await wizard.get(address, commissioner, json);
  assert.equal(answer.statusCode, 200, answer.body.slice(0, 500));
  return screenAnswer.parse(answer.json());
};

// @practice P03
test("a change shows beside the earlier trend; what it changed by stands in the title, the table and the file", async () => {
  const address = path("months", "impact?community=J&changed=2022-11");
  const { title, rows } = await asked(address);
  assert.match(title, /Pakistani people: \d+% more from 2022-11 on than the earlier trend leads to/);
  const ratio = Number(rows[0]?.[1]);
  assert.ok(ratio > 1.2 && ratio < 1.8, `${ratio}`);
  const csv = await wizard.get(`${address}&as=csv`, commissioner);
  assert.match(csv.body, new RegExp(`Beside the earlier trend,${ratio}`));
  assert.match((await asked(path("months", "impact?community=J&changed=2022-03"))).title, /too few periods/);
});

test("a question left open in the form is as if it had not been asked", async () => {
  const open = await asked(path("months", "impact?measure=&community=&besides=&changed="));
  assert.match(open.because ?? "", /Choose who the change was for/);
  assert.equal((await asked(path("months", "control-chart?measure=&community=&rebase=&target="))).because, null);
});

test("a control chart has its rule for every point, and with few periods says why there is none", async () => {
  const { rows, because } = await asked(path("months", "control-chart?community=J"));
  assert.deepEqual([because, rows.length], [null, 20]);
  assert.ok(rows.some((row) => row.includes("a change for the better")));
  assert.match((await asked(path("wards", "control-chart"))).because ?? "", /12/);
});

test("the gap is told as a difference and as a ratio, never as one of them", async () => {
  const { columns, rows } = await asked(path("months", "inequality"));
  assert.ok(rows.length > 0);
  const [difference, ratio] = ["Difference per 1,000 residents", "Ratio"].map((name) => columns.indexOf(name));
  for (const row of rows) assert.equal(typeof row[difference ?? -1], typeof row[ratio ?? -1]);
});

test("wards with a tenth of deprivation have a gradient, and five of them a funnel", async () => {
  const gradient = await asked(path("wards", "gradient?community=J"));
  assert.match(gradient.title, /Fewer from poorer areas/);
  assert.equal(gradient.rows.length, 5);
  assert.equal((await asked(path("wards", "funnel?community=J"))).rows.length, 5);
  assert.match((await asked(path("wards", "funnel?community=J&across=services"))).because ?? "", /at least 5/);
});

test("a group that somebody types is set beside both, and its small counts stay hidden", async () => {
  const address = path("months", "representation");
  const typed = { member_A: "7", member_J: "2", member_M: "0" };
  const answer = await send(address, typed);
  assert.equal(answer.statusCode, 200, answer.body.slice(0, 500));
  const { columns, rows } = screenAnswer.parse(answer.json());
  const own = columns.indexOf("In the group");
  const pakistani = rows.find(([name]) => name === "Pakistani");
  assert.equal(pakistani?.[own], "hidden to protect people");
  const wrong = await send(address, { member_A: "seven" });
  assert.equal(wrong.statusCode, 422);
  // Nobody counted Chinese people here: a member left out in silence would make every number of seats wrong.
  const alone = await send(address, { member_A: "7", member_R: "1" });
  assert.equal(alone.statusCode, 422);
  assert.match(alone.body, /nothing to set it beside/);
  const kept = await send(`${address}?as=csv`, { member_A: "70", member_J: "20" });
  assert.match(kept.body, /In the group/);
});

test("every screen can be kept as a drawing, a picture and a table, and links to how it is worked out", async () => {
  const screens = [
    path("months", "inequality"),
    path("months", "control-chart?community=J"),
    path("months", "impact?community=J&changed=2022-11"),
    path("months", "representation"),
    path("wards", "funnel?community=J"),
    path("wards", "gradient?community=J"),
    // The older figures of the service's own page, one by one.
    `/riverside/reach/${services.months}?community=J&figure=over-time`,
    `/riverside/reach/${services.wards}?community=J&figure=finding`,
    `/riverside/reach/${services.wards}?community=J&figure=small-areas`,
  ];
  for (const screen of screens) {
    const page = await wizard.get(screen, commissioner, html);
    assert.equal(page.statusCode, 200, screen);
    assert.match(page.body, /href="\/about\/methods\/[a-z-]+"/, screen);
    const as = `${screen}${screen.includes("?") ? "&" : "?"}as=`;
    const svg = await wizard.get(`${as}svg`, commissioner);
    assert.match(String(svg.headers["content-type"]), /^image\/svg\+xml/);
    assert.match(svg.body, /^<\?xml[\s\S]+<title id="title">[^<]+<\/title>/);
    assert.match(svg.body, /al-chart__(?:mark|ring|stroke|area)/, screen);
    assert.doesNotMatch(svg.body, /NaN|Infinity|undefined| style=/, screen);
  }
  const png = await wizard.get(`${path("months", "inequality")}?as=png`, commissioner);
  assert.deepEqual([...png.rawPayload.subarray(1, 4)], [...Buffer.from("PNG")]);
});

test("four numbers of staff make a ratio whose direction is said; a text is looked at and not kept", async () => {
  const staff = {
    likelihood: "disciplined",
    white_all: "1200",
    white_of_them: "10",
    others_all: "400",
    others_of_them: "10",
  };
  const worked = await send("/riverside/reach/workforce", staff);
  assert.equal(worked.statusCode, 200, worked.body.slice(0, 500));
  assert.match(
    worked.json().reading.join(" "),
    /Staff from ethnic minorities were 3\.00 times as likely .*Above 1 is worse/,
  );
  const drawn = await send("/riverside/reach/workforce?as=svg", staff);
  assert.match(drawn.body, /<title id="title">Chance could explain|<title id="title">[^<]*3\.00 times/);
  assert.match(
    (await send("/riverside/reach/workforce?as=csv", staff)).body,
    /Staff from ethnic minorities,400,10,2\.5,/,
  );
  const more = await send("/riverside/reach/workforce", { ...staff, white_of_them: "1300" });
  assert.equal(more.json().problems[0].field, "white_of_them");
  const text = "We will phone you on Monday. Please bring your letter with you. ".repeat(5);
  const read = await send("/riverside/reach/readability", { text });
  assert.match(read.json().title, /For readers of about/);
});
