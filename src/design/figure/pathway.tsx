import type { ReactElement } from "react";
import { designWords } from "../design.words.ts";
import { directionOf, type Language } from "../languages.ts";
import { numberText, percentText } from "../numbers.ts";
import { type PathwayStep, stepsOf } from "./pathway.rules.ts";

export interface PathwayProps {
  /** Unique in the page. */
  readonly id: string;
  /** Read aloud before every small drawing: "Steps of the pathway". */
  readonly title: string;
  /** The steps in order, as people say them: "Referred", "Began", "Finished". */
  readonly steps: readonly string[];
  readonly groups: readonly {
    readonly label: string;
    /** One count a step, or null where it is hidden or was not collected; at least one. */
    readonly counts: readonly (number | null)[];
    /** Short words under the drawing: a warning, why a step has no number. */
    readonly note?: string | undefined;
  }[];
  readonly language: Language;
}

/** Where each step begins, in px from the top: the first has no share of anything before it, the second only one. */
const topOf = (index: number): number =>
  index === 0 ? 0 : 42 + Math.min(1, index - 1) * 60 + Math.max(0, index - 2) * 80;

interface PanelProps {
  readonly id: string;
  readonly title: string;
  readonly group: PathwayProps["groups"][number];
  readonly steps: readonly string[];
  readonly language: Language;
}

const Panel = ({ id, title, group, steps, language }: PanelProps): ReactElement => {
  const words = designWords(language);
  const rtl = directionOf(language) === "rtl";
  const [start, end] = rtl ? ["100%", "0%"] : ["0%", "100%"];
  const found = stepsOf(group.counts);
  const said = steps.map((step, index) => {
    const count = found[index]?.count ?? null;
    return `${step}: ${count === null ? words.notKnown : numberText(count, language)}`;
  });
  return (
    <li className="al-pathway__panel">
      <p className="al-pathway__group">{group.label}</p>
      <svg width="100%" height={topOf(steps.length)} role="img" aria-labelledby={`${id}-title ${id}-words`}>
        <title id={`${id}-title`}>{`${title}: ${group.label}`}</title>
        <desc id={`${id}-words`}>{said.join("; ")}</desc>
        {steps.map((step, index) => {
          const { count, shareOfFirst } = found[index] ?? nothing;
          const y = topOf(index);
          const width = shareOfFirst === null ? 0 : Math.min(100, Math.round(shareOfFirst * 10000) / 100);
          return (
            <g key={step}>
              <text className="al-row-label" x={start} y={y + 16}>
                {step}
              </text>
              <text className="al-value" x={end} y={y + 16} textAnchor="end">
                {count === null ? "" : numberText(count, language)}
              </text>
              <rect className="al-bar-ground" x="0" y={y + 24} width="100%" height="8" />
              <rect className="al-bar" x={rtl ? `${100 - width}%` : "0"} y={y + 24} width={`${width}%`} height="8" />
              {sharesInWords(found[index] ?? nothing, index, language).map((share, line) => (
                <text className="al-range" key={share} x={start} y={y + 48 + line * 19}>
                  {share}
                </text>
              ))}
            </g>
          );
        })}
      </svg>
      {group.note === undefined ? null : <p className="al-pathway__note">{group.note}</p>}
    </li>
  );
};

/** Under the bar: why there is none, or the share of the step before and, from the third step on, of the first. */
const sharesInWords = (step: PathwayStep, index: number, language: Language): readonly string[] => {
  const words = designWords(language);
  if (step.count === null) return [words.notKnown];
  return [
    ...(step.shareOfPrevious === null ? [] : [`${percentText(step.shareOfPrevious, language)} ${words.ofPrevious}`]),
    ...(index < 2 || step.shareOfFirst === null
      ? []
      : [`${percentText(step.shareOfFirst, language)} ${words.ofFirst}`]),
  ];
};

const nothing = { count: null, shareOfFirst: null, shareOfPrevious: null } as const;

/**
 * The steps of a pathway, one small drawing a group, all on the same scale: the share of the first step.
 *
 * How to read it: a bar's length is the share of those at the first step; under it stand the share of the step
 * before and of the first. When it misleads: counts are often of referrals and not of the same people followed through, so a share can
 * pass 100% (the bar then stops at the edge; the number does not). Put it into a `<Figure>` with its table.
 *
 * @practice P03
 */
export const Pathway = ({ id, title, steps, groups, language }: PathwayProps): ReactElement => (
  <ul className="al-pathway">
    {groups.map((group, index) => (
      <Panel
        key={group.label}
        id={`${id}-${index + 1}`}
        title={title}
        group={group}
        steps={steps}
        language={language}
      />
    ))}
  </ul>
);
