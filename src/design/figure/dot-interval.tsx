import type { ReactElement } from "react";
import { IntervalKey } from "./interval-key.tsx";
import { NarrowIntervals } from "./narrow-intervals.tsx";
import type { DotIntervalProps } from "./side.ts";
import { WideIntervals } from "./wide-intervals.tsx";

/**
 * Dots and intervals on one common axis, in the scheme's order, with the group compared with as a labelled line.
 *
 * How to read it: a mark is the figure, its line the 95% interval. A mark that points down means that the whole
 * interval lies below the group compared with; one that points up, above; a ring, that it could be the same.
 * Two drawings are in the page, one for wide and one for narrow screens; the style sheet shows one of them.
 *
 * When it misleads: intervals tell of chance only, not of wrong records or of people who are in no column.
 * Rows without a value (`value: null`) have no mark; their `note` says why. Put it into a `<Figure>` with its table.
 *
 * @practice P03
 */
export const DotInterval = (props: DotIntervalProps): ReactElement => (
  <div className="al-dots">
    <WideIntervals {...props} />
    <NarrowIntervals {...props} />
    {props.reference === null ? null : (
      <IntervalKey
        language={props.language}
        reference={props.reference.label}
        sides={new Set(props.rows.filter(({ value }) => value !== null).map(({ side }) => side))}
      />
    )}
  </div>
);
