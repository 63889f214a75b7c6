/** Fairness for staff in words, a drawing and a table. @practice P13 */
import { axisOf, numberText, type Chart, type ChartRow } from "../../../design/index.ts";
import type { Released } from "../../../nouns/indicator.ts";
import type { Screen } from "../screens/drawn-screen.page.ts";
import type { Cell } from "../screens/screen.ts";
import type { Likelihood, StaffGroup, Workforce } from "./workforce.rules.ts";

const say = (value: number, decimals = 1): string => numberText(value, "en", decimals);

const whiteStaff = "White staff";
const otherStaff = "staff from ethnic minorities";

interface Told {
  readonly all: string;
  readonly ofThem: string;
  readonly verb: string;
  /** Whose chance stands over the line: the ratio is theirs divided by the others'. */
  readonly over: string;
  readonly under: string;
}

const told: Readonly<Record<Likelihood, Told>> = {
  appointed: {
    all: "Shortlisted",
    ofThem: "Appointed",
    verb: "be appointed from the shortlist",
    over: whiteStaff,
    under: otherStaff,
  },
  disciplined: {
    all: "Staff",
    ofThem: "Entered the formal process",
    verb: "enter the formal disciplinary process",
    over: `Staff from ethnic minorities`,
    under: "White staff",
  },
};

const direction = "Above 1 is worse for staff from ethnic minorities, in both questions; 1 is equal.";

const titleOf = ({ likelihood, ratio }: Workforce): string => {
  const { over, under, verb } = told[likelihood];
  if (ratio === null || ratio.value === null) return "Fairness for staff: no ratio can be shown";
  const { value, lower, upper } = ratio;
  if (lower === null || upper === null || (lower <= 1 && upper >= 1))
    return `Chance could explain any difference in how likely people are to ${verb}`;
  return `${over} were ${say(value, 2)} times as likely to ${verb} as ${under}`;
};

const rowOf = (label: string, group: StaffGroup, worse: boolean): ChartRow => ({
  heading: "",
  label,
  value: group.share?.value ?? null,
  lower: group.share?.lower ?? null,
  upper: group.share?.upper ?? null,
  words: group.share?.value == null ? "hidden to protect people" : `${say(group.share.value)}%`,
  mark: worse ? { shape: "square", tone: "less" } : { shape: "dot", tone: "ink" },
});

const chartOf = (workforce: Workforce, title: string): Chart => {
  const { white, others, likelihood } = workforce;
  return {
    kind: "rows",
    title,
    description: `Of 100 people of each group, how many ${likelihood === "appointed" ? "were appointed" : "entered the process"}, with 95% intervals of chance alone.`,
    key: [],
    axis: axisOf({
      words: "of 100",
      values: [white, others].flatMap(({ share }) => [share?.value, share?.upper]),
      fromZero: true,
      say,
    }),
    reference: null,
    rows: [rowOf(whiteStaff, white, false), rowOf("Staff from ethnic minorities", others, true)],
  };
};

const cellOf = (count: Released): Cell => (count.mark === "value" ? count.count : "hidden to protect people");

export const workforceScreen = (workforce: Workforce | null): Screen => {
  const empty = {
    lead: "Whether people of one group are as likely as others to be appointed, and to be disciplined. The questions of the NHS Workforce Race Equality Standard.",
    columns: [
      { heading: "Group", kind: "text" },
      { heading: workforce === null ? "All" : told[workforce.likelihood].all, kind: "number" },
      { heading: workforce === null ? "Of them" : told[workforce.likelihood].ofThem, kind: "number" },
      { heading: "of 100", kind: "number", decimals: 1 },
      { heading: "from", kind: "number", decimals: 1 },
      { heading: "to", kind: "number", decimals: 1 },
    ],
    methods: ["wresRelativeLikelihood", "wresDisciplinaryLikelihood", "fourFifthsRule", "proportion"],
  } as const;
  if (workforce === null) {
    return {
      ...empty,
      title: "Fairness for staff",
      reading: [direction],
      chart: null,
      emptyTitle: "No numbers yet",
      because: "Type four numbers, and the ratio and its interval appear here. What you type is not kept.",
      caption: "Fairness for staff",
      rows: [],
      notes: [],
    };
  }
  const { white, others, ratio, fourFifths, likelihood } = workforce;
  const { over, under, verb } = told[likelihood];
  const title = titleOf(workforce);
  const isDrawn = white.share !== null && others.share !== null;
  return {
    ...empty,
    title,
    reading: [
      ...(ratio === null || ratio.value === null
        ? []
        : [
            `${over} were ${say(ratio.value, 2)} times as likely to ${verb} as ${under}${ratio.lower === null || ratio.upper === null ? "" : ` (95% interval ${say(ratio.lower, 2)} to ${say(ratio.upper, 2)})`}.`,
          ]),
      direction,
      ...(fourFifths === null
        ? []
        : [
            `The smaller share is ${say(fourFifths, 2)} of the larger one. ${fourFifths < 0.8 ? "That is under four fifths: look closer." : "That is four fifths or more."} It is a prompt and no proof.`,
          ]),
    ],
    chart: isDrawn ? chartOf(workforce, title) : null,
    emptyTitle: "Too small to show",
    because: isDrawn
      ? null
      : "A number is so small that it is hidden by this place’s rule, so no share and no ratio can be shown. Take a longer time, or more teams together.",
    caption: title,
    rows: [[whiteStaff, white] as const, ["Staff from ethnic minorities", others] as const].map(([name, group]) => [
      name,
      cellOf(group.all),
      cellOf(group.ofThem),
      group.share?.value ?? null,
      group.share?.lower ?? null,
      group.share?.upper ?? null,
    ]),
    notes: [
      "Counts pass this place’s rule for small numbers before anything is worked out. Ratios of several steps of a career must not be multiplied.",
      "People from White minorities, such as Roma or Irish people, are counted with White staff by the standard; their chances may differ.",
    ],
  };
};
