/** Representation in words, a drawing and a table. @practice P03 */
import { axisOf, numberText, type Chart, type ChartRow, type Mark } from "../../../design/index.ts";
import type { Released } from "../../../nouns/indicator.ts";
import { reachWords } from "../reach.words.ts";
import type { Screen } from "../screens/drawn-screen.page.ts";
import type { Cell, MeasureName } from "../screens/screen.ts";
import type { GroupSeated, Representation, Represented } from "./representation.rules.ts";

export interface RepresentationShown {
  readonly representation: Representation;
  readonly measure: string;
  readonly period: string;
  /** A group that somebody typed; null where nobody has. */
  readonly seated: GroupSeated | null;
  readonly notes: readonly string[];
}

const say = (value: number, decimals = 2): string => numberText(value, "en", decimals).replace("-", "−");
const capital = (text: string): string => `${text[0]?.toUpperCase() ?? ""}${text.slice(1)}`;

const markOf = ({ lower, upper }: Represented): Mark => {
  if (lower !== null && lower > 1) return { shape: "up", tone: "more" };
  return upper !== null && upper < 1 ? { shape: "down", tone: "less" } : { shape: "ring", tone: "same" };
};

const rowsOf = (rows: readonly Represented[]): readonly ChartRow[] =>
  rows.map((row) => ({
    heading: row.heading,
    label: capital(row.name),
    value: row.ratio,
    lower: row.lower,
    upper: row.upper,
    words:
      row.ratio === null
        ? "no ratio"
        : `${say(row.ratio)}${row.lower === null || row.upper === null ? "" : ` (${say(row.lower)} to ${say(row.upper)})`}`,
    mark: markOf(row),
  }));

const titleOf = ({ representation: { rows, because }, measure }: RepresentationShown): string => {
  const { many } = reachWords("en").words.measure(measure);
  if (because !== null) return `Representation among ${many}`;
  const under = rows.filter(({ upper }) => upper !== null && upper < 1).length;
  const over = rows.filter(({ lower }) => lower !== null && lower > 1).length;
  if (under === 0 && over === 0) return `Among ${many}, every community has about its share of residents`;
  return `Among ${many}, ${under} of ${rows.length} communities have less than their share of residents and ${over} more`;
};

const chartOf = ({ representation: { rows } }: RepresentationShown, title: string): Chart => ({
  kind: "rows",
  title,
  description:
    "Share of all who came, divided by share of all residents. 1 is the same share; 0.5 is half of it. Intervals are of chance in who came.",
  key: [
    { words: "less than its share", sample: { shape: "down", tone: "less" } },
    { words: "could be the same", sample: { shape: "ring", tone: "same" } },
    { words: "more than its share", sample: { shape: "up", tone: "more" } },
  ],
  axis: axisOf({
    words: "share of users ÷ share of residents",
    values: [1, ...rows.flatMap(({ ratio, upper }) => [ratio, upper])],
    fromZero: true,
    say,
  }),
  reference: { value: 1, words: "same share" },
  rows: rowsOf(rows),
});

const cellOf = (count: Released): Cell => (count.mark === "value" ? count.count : "hidden to protect people");

const percent = (part: number, rows: readonly Represented[], of: "users" | "residents"): number =>
  (part /
    Math.max(
      1,
      rows.reduce((sum, row) => sum + row[of], 0),
    )) *
  100;

const tableRows = ({ representation: { rows }, seated }: RepresentationShown): Screen["rows"] =>
  rows.map((row, at) => {
    const own = seated?.rows[at];
    return [
      capital(row.name),
      row.residents,
      percent(row.residents, rows, "residents"),
      row.users,
      percent(row.users, rows, "users"),
      row.gapPoints,
      row.ratio,
      ...(own === undefined ? [] : [cellOf(own.members), own.byResidents, own.byUsers]),
    ];
  });

const seatedSaid = (seated: GroupSeated | null): readonly string[] => {
  if (seated === null) return [];
  const { seats } = seated;
  if (seats.mark !== "value")
    return ["The group is so small that even its size is hidden. Nothing can be said of it here."];
  const hidden = seated.rows.filter(({ members }) => members.mark !== "value").length;
  return [
    `The group has ${seats.count} members, by this place’s rule for small numbers and rounding. The last columns say how many seats each community would have by its residents, and by those who came.`,
    ...(hidden === 0
      ? []
      : [
          `Of ${hidden} communities the members are hidden: in a small group a table makes people known. You know who you typed; compare by yourself.`,
        ]),
    ...(seats.count <= 12
      ? [
          "With 12 seats or fewer no number proves anything. Look first at who has nobody at the table. A small community that is not heard needs a seat that its size would not give it.",
        ]
      : []),
  ];
};

const methods: readonly MeasureName[] = ["hooverRepresentation", "representationRatio", "proportion"];

export const representationScreen = (shown: RepresentationShown): Screen => {
  const { representation, seated } = shown;
  const title = `${titleOf(shown)}, ${shown.period}`;
  const { hoover, because, leftOut } = representation;
  return {
    title,
    lead: "Whether those who come look like those who live here. It compares with everybody, the community itself included.",
    reading: [
      ...(hoover === null || because !== null
        ? []
        : [`${say(hoover * 100, 0)} in 100 who came would be other people, were all communities reached evenly.`]),
      ...seatedSaid(seated),
    ],
    chart: because === null ? chartOf(shown, title) : null,
    because,
    caption: title,
    columns: [
      { heading: "Community", kind: "text" },
      { heading: "Residents", kind: "number" },
      { heading: "in %", kind: "number", decimals: 1 },
      { heading: "Came", kind: "number" },
      { heading: "in %", kind: "number", decimals: 1 },
      { heading: "Percentage points apart", kind: "number", decimals: 1 },
      { heading: "Ratio", kind: "number", decimals: 2 },
      ...(seated === null
        ? []
        : ([
            { heading: "In the group", kind: "number" },
            { heading: "Seats by residents", kind: "number" },
            { heading: "Seats by who came", kind: "number" },
          ] as const)),
    ],
    rows: tableRows(shown),
    notes: [
      "Even is not always fair: where need differs, so should use.",
      ...(leftOut.length === 0
        ? []
        : [`Left out, because they are hidden or cannot be set against residents: ${leftOut.join("; ")}.`]),
      ...shown.notes,
    ],
    methods: seated === null ? methods : [...methods, "seatQuotaLargestRemainder"],
  };
};
