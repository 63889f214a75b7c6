/**
 * For the test of small numbers: places whose files differ in nothing but counts that must stay hidden. Under 10 is hidden and
 * nothing is rounded. Names that a file of ours may hold begin as formulas do.
 */
import assert from "node:assert/strict";
import type { ActivityRow, Outlined } from "./areas/datasets/index.ts";
import { activityOf, populationOf } from "./areas/reach/hand-made.ts";
import { keepOutlines, keepReading, keepService } from "./areas/reach/testing-loaded.store.ts";
import { exactly } from "./nouns/count.ts";
import { campaignFor, choiceOnPaper } from "./rehearsal-campaigns.ts";
import { plantFelt } from "./rehearsal-felt.ts";
import { plantBudgets } from "./rehearsal-budgets-planted.ts";
import { plantNeeds } from "./rehearsal-needs-planted.ts";
import type { Publishing, Somewhere } from "./rehearsal-publishing.ts";
import { signedIn } from "./web/rehearsal-people.ts";

/** By community, then by who referred, by ward or by age. */
type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

const wards = [1, 2, 3, 4, 5, 6, 7, 8].map((at) => `X1000000${at}`);
const ages = ["0-17", "18-39", "40-64", "65-110"];
/** Only what Pakistani and Bangladeshi residents are among differs. */
const planted = {
  Riverside: {
    Pakistani: { GP: 3217, Self: 1673 },
    Bangladeshi: { GP: 5, Self: 3 },
    inParts: { Pakistani: [187, 174], Bangladeshi: [5, 3] },
  },
  Hillside: {
    Pakistani: { GP: 3218, Self: 1674 },
    Bangladeshi: { GP: 4, Self: 2 },
    inParts: { Pakistani: [188, 173], Bangladeshi: [4, 4] },
  },
} as const;
type Name = keyof typeof planted;

/** What Riverside's hidden ones are: all Pakistani residents, their parts, and what all less the rest would be. */
export const digits = ["4890", "4,890", "3217", "3,217", "4898", "4,898", "1673", "1,673"];

const months = "January February March April May June July August September October November December".split(" ");
/** Sixteen months: eight before a change and eight after it. */
export const changedIn = "September 2024";
const periods = [
  ...months.map((month) => `${month} 2024`),
  ...months.slice(0, 4).map((month) => `${month} 2025`),
  "April to June 2024",
];

const rowOf = (label: string, count: number, part: string | null): ActivityRow => ({
  label,
  heading: null,
  isBroadTotal: false,
  isUnknown: false,
  isTotal: label === "Total",
  cells: [exactly(count)],
  ...(part === null
    ? {}
    : {
        detail: {
          ageBand: ages.includes(part) ? part : null,
          sex: null,
          referralSource: wards.includes(part) || ages.includes(part) ? null : part,
          area: wards.includes(part) ? part : null,
        },
      }),
});

const added = (counts: readonly number[]): number => counts.reduce((sum, one) => sum + one, 0);

const rowsOf = (counts: Counts): readonly ActivityRow[] => [
  ...Object.entries(counts).flatMap(([group, parts]) => [
    rowOf(group, added(Object.values(parts)), null),
    ...Object.entries(parts).map(([part, count]) => rowOf(group, count, part)),
  ]),
  rowOf("Total", added(Object.values(counts).flatMap((parts) => Object.values(parts))), null),
];

/** The same people a little differently each period, so that lines have something to draw. */
const countsIn = (name: Name, at: number): Counts => ({
  British: { GP: 41_111, Self: 9_999 + at },
  Indian: { GP: 8_765 + 20 * at, Self: 2_344 },
  Pakistani: planted[name].Pakistani,
  Bangladeshi: planted[name].Bangladeshi,
});

/** In two parts few Bangladeshi residents came; of Pakistani residents as many are hidden there as keep them unknown. */
const countsApart = (name: Name, parts: readonly string[]): Counts => {
  const { Pakistani, Bangladeshi } = planted[name].inParts;
  const apart = (counts: readonly number[]) => Object.fromEntries(parts.map((part, at) => [part, counts[at] ?? 0]));
  return {
    British: apart([2511, 2402, 2380, 2294, 2277, 2183, 2120, 2092]),
    Indian: apart([811, 777, 702, 743, 688, 654, 641, 603]),
    Pakistani: apart([...Pakistani, 283, 266, 258, 279, 301, 244]),
    Bangladeshi: apart([...Bangladeshi, 24, 31, 27, 22, 29, 35]),
  };
};

/** The last begins with a tab. */
const wardName = (at: number): string => (at === wards.length - 1 ? `\tWard ${at + 1}` : `=Ward ${at + 1}`);

const outlines = wards.map((code, at): Outlined => ({
  code,
  name: wardName(at),
  decile: at + 1,
  polygons: [
    [
      [
        [2 + at, 54],
        [3 + at, 54],
        [3 + at, 55],
        [2 + at, 55],
        [2 + at, 54],
      ],
    ],
  ],
}));

const residentsInWards = () => {
  const people = populationOf({
    "White: English, Welsh, Scottish, Northern Irish or British": 32_000,
    "Asian, Asian British or Asian Welsh: Indian": 9800,
    "Asian, Asian British or Asian Welsh: Pakistani": 2400,
    "Asian, Asian British or Asian Welsh: Bangladeshi": 1100,
  });
  const [all] = people.areas;
  assert.ok(all);
  return { ...people, areas: wards.map((code, at) => ({ ...all, code, name: wardName(at) })) };
};

/** An area whose residents are counted by age. */
const residentsByAge = () => {
  const people = populationOf({
    "White: English, Welsh, Scottish, Northern Irish or British": 40_000,
    "Asian, Asian British or Asian Welsh: Indian": 12_800,
    "Asian, Asian British or Asian Welsh: Pakistani": 6400,
    "Asian, Asian British or Asian Welsh: Bangladeshi": 2100,
  });
  const detail = (ageBand: string) => ({ ageBand, sex: null, referralSource: null, area: null });
  const areas = people.areas.map((area) => ({
    ...area,
    code: "E00000002",
    counts: area.counts.flatMap((one) => [
      one,
      ...ages.map((band, at) => ({
        ...one,
        count: exactly(one.count.mark === "value" ? one.count.count / 4 + 10 * at - 15 : 0),
        detail: detail(band),
      })),
    ]),
  }));
  return { ...people, areas, source: { ...people.source, fileName: "ages.csv" } };
};

const readingOf = (period: string, counts: Counts, title = period) => {
  const reading = activityOf({}, { periods: [period] });
  const tables = reading.tables.map((table) => ({ ...table, period, rows: rowsOf(counts) }));
  const source = { ...reading.source, fileName: `@${title}.csv`, publisher: "+Example publisher", licence: "-1" };
  return { ...reading, tables, source };
};

export interface World extends Somewhere {
  readonly name: Name;
  /** What stands for each `{name}` of an address; `wards`, `ages`: services whose figures are told apart so; `hidden`, `few`: campaigns for those who are hidden. */
  readonly params: Readonly<Record<string, string>>;
}

/** Services beside one another; of none is anything hidden. */
const plantOthers = async ({ house: { stage } }: Publishing, { placeId, analyst }: Somewhere): Promise<void> => {
  const { personId } = analyst;
  for (const [at, name] of ["North", "East", "South", "West", "Middle"].entries()) {
    const serviceId = await keepService(stage, { placeId, personId, name: `+${name}`, areaCode: "E00000001" });
    const few = { British: { GP: 900 + 60 * at }, Indian: { GP: 300 - 20 * at }, Pakistani: { GP: 150 + 30 * at } };
    await keepReading(stage, { placeId, personId, serviceId, reading: readingOf("2024-25", few, name) });
  }
};

const plantWards = async ({ house: { stage } }: Publishing, at: Somewhere, name: Name): Promise<string> => {
  const whose = { placeId: at.placeId, personId: at.analyst.personId };
  const serviceId = await keepService(stage, { ...whose, name: "=cmd|' /C calc'!A0", areaCode: "E00000001" });
  await keepReading(stage, { ...whose, reading: residentsInWards() });
  await keepReading(stage, { ...whose, serviceId, reading: readingOf("2024-25", countsApart(name, wards), "wards") });
  await keepOutlines(stage, { ...whose, areas: outlines });
  return serviceId;
};

const plantAges = async ({ house: { stage } }: Publishing, at: Somewhere, name: Name): Promise<string> => {
  const whose = { placeId: at.placeId, personId: at.analyst.personId };
  const serviceId = await keepService(stage, { ...whose, name: "@Ages", areaCode: "E00000002" });
  await keepReading(stage, { ...whose, reading: residentsByAge() });
  await keepReading(stage, { ...whose, serviceId, reading: readingOf("2024-25", countsApart(name, ages), "by age") });
  return serviceId;
};

/** Campaigns read from the service month by month: of those who are counted, and of those who are hidden. */
const plantCampaigns = async ({ post }: Publishing, { slug, service, analyst, community }: Somewhere) => {
  const send = async (who: typeof analyst, path: string, body: object): Promise<string> => {
    const answer = await post(`/${slug}/${path}`, body, who);
    assert.equal(answer.statusCode, 201, answer.body);
    return answer.json().id;
  };
  const told = { name: "Example Community", history: "Told.", toldBy: "Elders" };
  const id = await send(community, "communities", told);
  const run = async (code: string): Promise<string> => {
    const campaign = await send(community, "campaigns", { ...campaignFor(id), title: `=Campaign ${code}` });
    const choice = { ...choiceOnPaper(`${service}:referrals`), code };
    await send(community, `campaigns/${campaign}/register`, choice);
    await send(analyst, `campaigns/${campaign}/confirm`, { says: "yes" });
    await send(community, `campaigns/${campaign}/cost`, { pounds: "5000", words: "All of it." });
    return campaign;
  };
  return { campaign: await run("H"), hidden: await run("J"), few: await run("K") };
};

/** A place with a service month by month, one ward by ward, five others, a release, a draft and somebody invited. */
export const plant = async (publishing: Publishing, name: Name): Promise<World> => {
  const at = await publishing.settle(name);
  const { stage } = publishing.house;
  const { placeId, service, analyst } = at;
  let dataset = "";
  for (const [number, period] of periods.entries()) {
    const reading = readingOf(period, countsIn(name, number));
    dataset = await keepReading(stage, { placeId, personId: analyst.personId, serviceId: service, reading });
  }
  const released = await publishing.draft(at, "April 2024", { title: "=Referrals, April 2024" });
  const carried = await publishing.propose(at, released);
  assert.equal(carried.statusCode, 201, carried.body);
  const draft = await publishing.draft(at, "May 2024");
  const inWards = await plantWards(publishing, at, name);
  const byAge = await plantAges(publishing, at, name);
  await plantOthers(publishing, at);
  await plantFelt(publishing, at, name);
  const { campaign, hidden, few } = await plantCampaigns(publishing, at);
  await plantNeeds(publishing, at, name);
  await plantBudgets(publishing, at, name);
  const administrator = await signedIn(stage, { placeId, roles: ["administrator"] });
  const invitation = { name: "Example Guest", email: `guest@${at.slug}.example.org`, roles: "analyst" };
  const invited = await publishing.post(`/${at.slug}/people/invite`, invitation, administrator);
  assert.equal(invited.statusCode, 201, invited.body);
  return {
    ...at,
    name,
    params: {
      place: at.slug,
      service,
      wards: inWards,
      ages: byAge,
      dataset,
      release: "1",
      draft: draft.id,
      measure: "referrals",
      category: "J",
      campaign,
      hidden,
      few,
    },
  };
};
