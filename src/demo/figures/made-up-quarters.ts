/**
 * Six years of referrals that nobody counted, quarter by quarter, of a service that does not exist: with a season, a slow
 * trend, and a change that reached one community from the fourth year on. The same each time: no chance takes part.
 */
interface Group {
  /** As the service's own list prints it, under its heading. */
  readonly service: string;
  readonly eachQuarter: number;
  /** What the change multiplied it by. */
  readonly afterChange: number;
}

const groups: readonly Group[] = [
  { service: "White,British", eachQuarter: 640, afterChange: 1 },
  { service: "Asian or Asian British,Pakistani", eachQuarter: 115, afterChange: 1.35 },
  { service: "Black or Black British,Caribbean", eachQuarter: 80, afterChange: 1 },
];

const quarters = ["April to June", "July to September", "October to December", "January to March"] as const;
const firstYear = 2019;
const years = 6;
/** The thirteenth quarter is the first of the change. */
const changedFrom = 12;

const season = [1.04, 0.93, 0.98, 1.05];

/** Looks like chance and is not: from -1 to 1. */
const unevenness = (at: number, group: number): number => {
  const wave = Math.sin((at + 1) * 12.9898 + (group + 1) * 78.233) * 43_758.5453;
  return 2 * (wave - Math.floor(wave)) - 1;
};

/** Counts of people vary a little more than chance alone makes them. */
const spread = 2.1;

const referralsIn = (at: number, group: number, { eachQuarter, afterChange }: Group): number =>
  Math.round(
    eachQuarter * (season[at % quarters.length] ?? 1) * 1.004 ** at * (at >= changedFrom ? afterChange : 1) +
      spread * Math.sqrt(eachQuarter) * unevenness(at, group),
  );

const periodOf = (at: number): string => {
  const quarter = quarters[at % quarters.length] ?? quarters[0];
  const year = firstYear + Math.floor(at / quarters.length) + (quarter.startsWith("January") ? 1 : 0);
  return `${quarter} ${year}`;
};

export const quarterlyReferralsText = (): string => {
  const rows = Array.from({ length: years * quarters.length }, (_, at) =>
    groups.map((group, index) =>
      ["MADE-UP-LINK", group.service, periodOf(at), referralsIn(at, index, group)].join(","),
    ),
  );
  return ["organisation,broad group,community,period,referrals", ...rows.flat()].map((row) => `${row}\r\n`).join("");
};
