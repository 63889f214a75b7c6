import { exampleArea } from "./published-text.ts";

/**
 * Twelve wards that are nowhere, with residents and referrals that nobody counted. From here on all is made up: a ward
 * lies in open sea, and its code begins with X as no code of the national list does.
 */
const names = [
  "Abbeyfield",
  "Bridge End",
  "Canalside",
  "Dyers Hill",
  "Eastwell",
  "Ferry Lane",
  "Gasworks",
  "Hollow Mill",
  "Ironbank",
  "Jubilee",
  "Kings Ford",
  "Lockside",
];

interface Group {
  readonly census: string;
  /** As the service's own list prints it, under its heading. */
  readonly service: string;
  /** Residents of each ward, and referrals of theirs in each. */
  readonly living: readonly number[];
  readonly referred: readonly number[];
}

const groups: readonly Group[] = [
  {
    census: "White: English, Welsh, Scottish, Northern Irish or British",
    service: "White,British",
    living: [5200, 4800, 6100, 3900, 7200, 4100, 3300, 5800, 6600, 4500, 7900, 3600],
    referred: [198, 176, 241, 143, 288, 150, 131, 214, 251, 165, 309, 138],
  },
  {
    census: "Asian, Asian British or Asian Welsh: Pakistani",
    service: "Asian or Asian British,Pakistani",
    living: [2400, 1900, 350, 900, 2800, 1500, 600, 120, 400, 2100, 90, 1300],
    referred: [61, 92, 17, 27, 79, 73, 34, 3, 16, 58, 2, 68],
  },
  {
    census: "Black, Black British, Black Welsh, Caribbean or African: Caribbean",
    service: "Black or Black British,Caribbean",
    living: [800, 1200, 300, 700, 500, 950, 1400, 260, 340, 620, 180, 1100],
    referred: [22, 41, 14, 35, 21, 30, 68, 11, 16, 25, 9, 32],
  },
];

const codeOf = (ward: number): string => `X991${String(ward + 1).padStart(5, "0")}`;
const quoted = (text: string): string => (text.includes(",") ? `"${text}"` : text);
const lines = (rows: readonly string[]): string => rows.map((row) => `${row}\r\n`).join("");

export const wardResidentsText = (): string =>
  lines([
    "area,area name,community,population",
    ...groups.flatMap(({ census, living }) =>
      names.map((name, ward) => [codeOf(ward), name, quoted(census), living[ward]].join(",")),
    ),
  ]);

export const madeUpPeriod = "2024-25";

export const wardReferralsText = (): string =>
  lines([
    "organisation,area,broad group,community,period,referrals",
    ...groups.flatMap(({ service, referred }) =>
      names.map((_, ward) => ["MADE-UP", codeOf(ward), service, madeUpPeriod, referred[ward]].join(",")),
    ),
  ]);

/** Who lives in all of the wards, as the whole area of the made-up line. */
export const wardsTogether = { code: "X99100000", name: `All wards of ${exampleArea.name}, made up` } as const;

export const wardsTogetherText = (): string =>
  lines([
    "area,area name,community,population",
    ...groups.map(({ census, living }) => {
      const all = living.reduce((sum, one) => sum + one, 0);
      return [wardsTogether.code, quoted(wardsTogether.name), quoted(census), all].join(",");
    }),
  ]);

const across = 4;
/** Borders wind: the corner at a point of the grid, moved a little, the same for both wards that meet there. */
const cornerAt = (x: number, y: number): readonly [number, number] => [
  Math.round((2.5 + (x + 0.16 * Math.sin(3.1 * y + x) + 0.05 * Math.sin(11 * y)) * 0.03) * 1e6) / 1e6,
  Math.round((54.5 + (y + 0.16 * Math.sin(2.7 * x + 1.3 * y) + 0.05 * Math.sin(9 * x)) * 0.018) * 1e6) / 1e6,
];

const cornersInSide = 8;
const sides = [
  [0, 0, 1, 0],
  [1, 0, 1, 1],
  [1, 1, 0, 1],
  [0, 1, 0, 0],
] as const;

const ringOf = (ward: number): readonly (readonly [number, number])[] => {
  const [left, top] = [ward % across, Math.floor(ward / across)];
  const ring = sides.flatMap(([fromX, fromY, toX, toY]) =>
    Array.from({ length: cornersInSide }, (_, at) => {
      const share = at / cornersInSide;
      return cornerAt(left + fromX + (toX - fromX) * share, top + fromY + (toY - fromY) * share);
    }),
  );
  return [...ring, ...ring.slice(0, 1)];
};

/** Which tenth of deprivation each ward would be in, 1 the most deprived. */
const deciles = [1, 5, 6, 2, 2, 7, 9, 3, 4, 1, 10, 8];

/** The outlines, as GeoJSON. */
export const wardOutlinesText = (): string =>
  JSON.stringify({
    type: "FeatureCollection",
    features: names.map((name, ward) => ({
      type: "Feature",
      properties: { code: codeOf(ward), name, decile: deciles[ward] },
      geometry: { type: "Polygon", coordinates: [ringOf(ward)] },
    })),
  });
