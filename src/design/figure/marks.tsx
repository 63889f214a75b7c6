import type { ReactElement } from "react";
import type { Side } from "./side.ts";

/**
 * The five marks, each its own shape as well as its own colour: below points down, above points up, the same is a
 * ring, the group compared with is a diamond, no comparison a plain dot. Drawn around 0,0.
 */
export const MarkShape = ({ side }: { readonly side: Side }): ReactElement => {
  const className = `al-mark al-mark--${side}`;
  switch (side) {
    case "below":
      return <path className={className} d="M-7,-5 L7,-5 L0,7 Z" />;
    case "above":
      return <path className={className} d="M-7,5 L7,5 L0,-7 Z" />;
    case "same":
      return <circle className={className} cx="0" cy="0" r="5" />;
    case "reference":
      return <path className={className} d="M0,-8 L8,0 L0,8 L-8,0 Z" />;
    case "none":
      return <circle className={className} cx="0" cy="0" r="5" />;
  }
};

/** A mark and its interval on a strip of its own: `x` values in percent of the strip, `y` in px from its top. */
export const IntervalMark = (props: {
  readonly side: Side;
  readonly x: number;
  readonly from: number | null;
  readonly to: number | null;
  readonly y: number;
}): ReactElement => (
  <>
    {props.from === null || props.to === null ? null : (
      <line
        className={`al-interval al-interval--${props.side}`}
        x1={`${props.from}%`}
        x2={`${props.to}%`}
        y1={props.y}
        y2={props.y}
      />
    )}
    <svg x={`${props.x}%`} y={props.y} overflow="visible" width="1" height="1">
      <MarkShape side={props.side} />
    </svg>
  </>
);
