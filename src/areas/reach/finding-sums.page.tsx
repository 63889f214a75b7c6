import type { ReactElement } from "react";
import { numberText, percentText } from "../../design/index.ts";
import { limitsMethod } from "./bases.rules.ts";
import { markText, perOf, type PartProps } from "./finding-shown.page.ts";
import type { Row } from "./finding.rules.ts";
import { meaningOf } from "./measures.rules.ts";
import { shareShown, type CommunityPathway } from "./pathway.rules.ts";
import { boundsOf } from "./unknown.rules.ts";

/** One step of the sums: what it is, and the sum as one could type it into a calculator; or a sentence instead. */
interface Line {
  readonly label: string;
  readonly sum?: string | undefined;
}

/** A row whose count and base are numbers. */
interface Numbers {
  readonly row: Row;
  readonly seen: number;
  readonly base: number;
}

type Say = (value: number, decimals?: number) => string;

const sayIn =
  (part: PartProps): Say =>
  (value, decimals = 0) =>
    numberText(value, part.language, decimals).replace("-", "−");

const rateLines = ({ row, seen, base }: Numbers, part: PartProps): readonly Line[] => {
  const say = sayIn(part);
  const { sums } = part.words.page;
  const { isResidents, scale } = perOf(part.shown);
  const per = isResidents ? 1000 : 100;
  const method = sums[limitsMethod(seen, meaningOf(part.shown.finding.question.measure).basis)];
  const people = (per1000: number | null): number => ((per1000 ?? 0) * base) / 1000;
  const range = row.seen.mark === "value" && row.seen.min !== row.seen.max ? row.seen : null;
  const limits =
    row.lower95 === null || row.upper95 === null
      ? []
      : [
          {
            label: sums.limits(method),
            sum: `${say(people(row.lower95), 2)} – ${say(people(row.upper95), 2)}; × ${say(per)} ÷ ${say(base)} = ${say(row.lower95 * scale, 1)} – ${say(row.upper95 * scale, 1)}`,
          },
        ];
  return [
    ...(isResidents ? [] : [{ label: row.base.because }]),
    { label: sums.rate, sum: `${say(seen)} ÷ ${say(base)} × ${say(per)} = ${say((seen / base) * per, 2)}` },
    ...limits,
    ...(range === null ? [] : [{ label: sums.range, sum: `${say(range.min)} – ${say(range.max)}` }]),
  ];
};

const ratioLines = ({ row, seen, base }: Numbers, part: PartProps): readonly Line[] => {
  const reference = row.comparedWith;
  if (reference === null || row.ratio === null) return [];
  const say = sayIn(part);
  const { sums } = part.words.page;
  const ratio = say(row.ratio, 4);
  const line: Line = {
    label: sums.ratio,
    sum: `(${say(seen)} ÷ ${say(base)}) ÷ (${say(reference.seen)} ÷ ${say(reference.base)}) = ${ratio}`,
  };
  if (row.ratioLower95 === null || row.ratioUpper95 === null) return [line];
  const inverse = (count: number): string => `1 ÷ ${say(count)}`;
  const under = perOf(part.shown).isResidents
    ? `${inverse(seen)} + ${inverse(reference.seen)}`
    : `${inverse(seen)} − ${inverse(base)} + ${inverse(reference.seen)} − ${inverse(reference.base)}`;
  const spread = say(Math.log(row.ratioUpper95 / row.ratio), 4);
  return [
    line,
    {
      label: sums.ratioLimits,
      sum: `s = 1.96 × √(${under}) = ${spread}; ${ratio} ÷ exp(s) = ${say(row.ratioLower95, 2)}; ${ratio} × exp(s) = ${say(row.ratioUpper95, 2)}`,
    },
  ];
};

const missingLines = ({ row, seen, base }: Numbers, part: PartProps): readonly Line[] => {
  const reference = row.comparedWith;
  if (reference === null || row.expected === null || row.missing === null) return [];
  const say = sayIn(part);
  const { sums } = part.words.page;
  const expected = say(row.expected, 2);
  const less = (people: number): string => `${expected} − ${say(people, 2)} = ${say((row.expected ?? 0) - people, 1)}`;
  const { lower95, upper95 } = row;
  const limits = [upper95, lower95].flatMap((per1000) => (per1000 === null ? [] : [less((per1000 * base) / 1000)]));
  return [
    {
      label: sums.expected,
      sum: `${say(base)} × ${say(reference.seen)} ÷ ${say(reference.base)} = ${expected}`,
    },
    { label: sums.missing, sum: `${expected} − ${say(seen)} = ${say(row.missing, 1)}` },
    { label: sums.missingLimits, sum: limits.join("; ") },
  ];
};

const unknownLines = ({ row, seen, base }: Numbers, part: PartProps): readonly Line[] => {
  const say = sayIn(part);
  const { sums } = part.words.page;
  const { unknown } = part.shown.finding;
  const { tipping } = row;
  const bounds = boundsOf(part.shown.finding, row);
  const share = (some: number, all: number): string =>
    `${say(some)} ÷ ${say(all)} = ${percentText(some / all, part.language)}`;
  return [
    ...(tipping === null
      ? []
      : [
          {
            label: sums.tipping,
            sum: `${share(tipping.needed, tipping.unknown)}; ${share(seen, tipping.known)}`,
          },
        ]),
    ...(bounds === null || unknown.count.mark !== "value"
      ? []
      : [
          {
            label: sums.bounds,
            sum: `(${say(seen)} + ${say(unknown.count.count)}) ÷ ${say(base)} × 1,000 = ${say(bounds.highestPer1000, 2)}`,
          },
        ]),
  ];
};

/** The shares of the steps after the first. A step that is hidden or was not collected has no sum. */
const stepLines = (pathway: CommunityPathway | undefined, part: PartProps): readonly Line[] => {
  const say = sayIn(part);
  const { sums, cannot } = part.words.page;
  return (pathway?.steps ?? []).flatMap((step, at): readonly Line[] => {
    const share = shareShown(step);
    const label = sums.step(part.words.measure(step.measure).short);
    if (at === 0) return [];
    if (share.mark !== "value") return share.mark === "none" ? [{ label: `${label}: ${cannot}` }] : [];
    const limits = `${say(share.lower95, 1)} – ${say(share.upper95, 1)}`;
    return [{ label, sum: `${say(share.part)} ÷ ${say(share.whole)} × 100 = ${say(share.percent, 1)} (${limits})` }];
  });
};

const withoutNumber = (row: Row, part: PartProps): readonly Line[] => [
  { label: row.base.known || row.seen.mark === "suppressed" ? markText(row, part) : row.base.because },
];

const linesOf = (row: Row, pathway: CommunityPathway | undefined, part: PartProps): readonly Line[] => {
  const steps = stepLines(pathway, part);
  if (!row.base.known || row.seen.mark !== "value") return [...withoutNumber(row, part), ...steps];
  const numbers: Numbers = { row, seen: row.seen.count, base: row.base.count };
  return [
    ...rateLines(numbers, part),
    ...ratioLines(numbers, part),
    ...missingLines(numbers, part),
    ...unknownLines(numbers, part),
    ...steps,
  ];
};

/** One community's sums, each line complete. Sums are read from left to right in every language. */
export const Sums = (
  props: PartProps & { readonly row: Row; readonly pathway: CommunityPathway | undefined },
): ReactElement => (
  <ul className="nhsuk-list al-sums">
    {linesOf(props.row, props.pathway, props).map(({ label, sum }) => (
      <li key={label}>
        {sum === undefined ? label : `${label}: `}
        {sum === undefined ? null : <bdi dir="ltr">{sum}</bdi>}
      </li>
    ))}
  </ul>
);
