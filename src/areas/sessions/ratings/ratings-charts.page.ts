import { axisOfPeriods } from "../../../design/index.ts";
import type { Axis, Chart, ChartPoint, ChartRow } from "../../../design/index.ts";
import { feltQuestions, questionNames, stepOfLevel } from "../day.ts";
import type { FeltQuestion } from "../day.ts";
import { widestGap } from "../ratings.rules.ts";
import type { Felt } from "../ratings.rules.ts";
import { levels } from "../session.ts";
import type { Told } from "./ratings.page.tsx";

const gapWords: Readonly<Record<FeltQuestion, string>> = {
  heard: "Those who came felt less heard than the chair thinks",
  respected: "Those who came felt less respected than the chair thinks",
  understood: "Those who came understood less than the chair thinks",
  influence: "Those who came could change less than the chair thinks",
  safe: "Those who came felt less safe than the chair thinks",
  "worth-it": "It was worth less to those who came than the chair thinks",
};

/** The finding of a session as a sentence. */
export function findingOf({ felt, session }: Told): string {
  const gap = widestGap(felt);
  const question = gap === undefined ? undefined : feltQuestions.find((one) => one === gap.question);
  if (gap !== undefined && question !== undefined)
    return `${gapWords[question]}: ${gap.middleStep} against ${gap.chair}.`;
  const level = felt.find((one) => one.question === "level")?.middleStep ?? null;
  const promised = stepOfLevel(session.promisedLevel);
  if (level !== null && level < promised)
    return `Those who came took part less than was promised: step ${level} of 5, where ${promised} was promised.`;
  const heard = felt.find((one) => one.question === "heard")?.middleStep ?? null;
  return heard === null
    ? "Those who came felt it as the chair did."
    : `Those who came felt heard at step ${heard} of 5, as much as the chair thinks or more.`;
}

const steps: Axis = {
  words: "step, from 1 (not at all) to 5 (fully)",
  from: 1,
  to: 5,
  ticks: [1, 2, 3, 4, 5].map((at) => ({ at, words: String(at) })),
};

const those = { shape: "dot", tone: "accent" } as const;
const chair = { shape: "ring", tone: "ink" } as const;
const key = [
  { words: "those who came", sample: those },
  { words: "the chair", sample: chair },
] as const;

const rowsOf = ({ question, middleStep, chair: chairStep }: Felt): readonly ChartRow[] => {
  const common = { heading: questionNames[question], lower: null, upper: null };
  return [
    {
      ...common,
      label: "Those who came",
      value: middleStep,
      words: middleStep === null ? "not shown" : String(middleStep),
      mark: those,
    },
    {
      ...common,
      label: "The chair",
      value: chairStep,
      words: chairStep === null ? "did not say" : String(chairStep),
      mark: chair,
    },
  ];
};

/** The latest session: those who came beside the chair, question by question. */
export const latestChart = (told: Told): Chart => ({
  kind: "rows",
  title: findingOf(told),
  description: `How “${told.session.title}” was felt: the middle step of those who came, and the step of the chair. Further to the right is better.`,
  key,
  axis: steps,
  reference: null,
  rows: told.felt.filter(({ question }) => question !== "level").flatMap(rowsOf),
});

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const monthWords = (day: string | null): string =>
  day === null ? "no day" : `${months[Number(day.slice(5, 7)) - 1] ?? ""} ${day.slice(0, 4)}`;

const points = (
  told: readonly Told[],
  value: (one: Told) => number | null,
  look: { readonly mark: ChartPoint["mark"]; readonly who: string },
): readonly ChartPoint[] =>
  told.flatMap((one, x) => {
    const y = value(one);
    return y === null ? [] : [{ x, y, mark: look.mark, words: `${look.who}: ${y}` }];
  });

const feltAs =
  (question: Felt["question"], whose: "middleStep" | "chair") =>
  (one: Told): number | null =>
    one.felt.find((felt) => felt.question === question)?.[whose] ?? null;

/** Session by session, the earliest first: how heard people felt, and how far they took part beside what was promised. */
export function overTimeChart(latestFirst: readonly Told[]): Chart {
  const told = latestFirst.toReversed();
  const x = axisOfPeriods(
    "session",
    told.map(({ session }) => monthWords(session.onDay)),
  );
  const short = told.filter((one) => {
    const level = feltAs("level", "middleStep")(one);
    return level !== null && level < stepOfLevel(one.session.promisedLevel);
  }).length;
  const levelAxis: Axis = { ...steps, words: `step, from 1 (told) to ${levels.length} (the community decided)` };
  return {
    kind: "panels",
    title:
      short === 0
        ? "People took part as far as was promised, session by session."
        : `In ${short} of ${told.length} sessions people took part less than was promised.`,
    description:
      "The middle step of those who came beside the chair; and how far they took part beside what was promised.",
    key: [...key, { words: "promised", sample: { dash: "dashed", tone: "ink" } }],
    panels: [
      {
        heading: "Felt heard",
        x,
        y: steps,
        layers: [
          {
            kind: "points",
            joined: true,
            points: points(told, feltAs("heard", "middleStep"), { mark: those, who: "those who came" }),
          },
          {
            kind: "points",
            joined: false,
            points: points(told, feltAs("heard", "chair"), { mark: chair, who: "the chair" }),
          },
        ],
      },
      {
        heading: "Took part",
        x,
        y: levelAxis,
        layers: [
          {
            kind: "line",
            dash: "dashed",
            tone: "ink",
            points: told.map(({ session }, at) => ({ x: at, y: stepOfLevel(session.promisedLevel) })),
          },
          {
            kind: "points",
            joined: true,
            points: points(told, feltAs("level", "middleStep"), { mark: those, who: "those who came" }),
          },
        ],
      },
    ],
  };
}
