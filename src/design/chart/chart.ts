/** What a chart draws, as values: numbers and words, no pixels. One chart becomes a wide drawing, a narrow one and a file. */

import type { AreaShown } from "../figure/area-map.tsx";
import type { AreaFill } from "../figure/area-patterns.tsx";
import type { AreaShapes } from "../figure/area-shapes.rules.ts";

/** A colour by its meaning. Every mark differs by its shape as well. */
export type Tone = "ink" | "soft" | "accent" | "less" | "more" | "same";

export type Shape = "dot" | "ring" | "down" | "up" | "diamond" | "square";

export interface Mark {
  readonly shape: Shape;
  readonly tone: Tone;
}

export type Dash = "solid" | "dashed" | "dotted";

export interface ChartPoint {
  readonly x: number;
  readonly y: number;
  readonly lower?: number | null | undefined;
  readonly upper?: number | null | undefined;
  readonly mark: Mark;
  /** Said when a pointer rests on it: "March 2024: 12.1 per 1,000". */
  readonly words: string;
  /** Written beside the mark; only for the few that must be found. */
  readonly label?: string | undefined;
}

export type Layer =
  | { readonly kind: "line"; readonly points: readonly Spot[]; readonly dash: Dash; readonly tone: Tone }
  | { readonly kind: "points"; readonly points: readonly ChartPoint[]; readonly joined: boolean }
  /** Something that happened at one moment: a line from top to bottom with its words. */
  | { readonly kind: "moment"; readonly x: number; readonly words: string };

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Axis {
  /** "referrals per 1,000 residents". */
  readonly words: string;
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly { readonly at: number; readonly words: string }[];
}

/** One frame with two axes. Time runs from left to right in every language. */
export interface Panel {
  readonly heading: string | null;
  readonly x: Axis;
  readonly y: Axis;
  readonly layers: readonly Layer[];
}

/** One row of a chart of rows: a mark with its interval on the common axis. */
export interface ChartRow {
  /** Rows of one heading follow one another; empty where there is none. */
  readonly heading: string;
  readonly label: string;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** The number as it is printed, or why there is none. */
  readonly words: string;
  readonly mark: Mark;
}

export type KeySample = Mark | { readonly dash: Dash; readonly tone: Tone } | { readonly fill: AreaFill };

export interface KeyEntry {
  readonly words: string;
  readonly sample: KeySample;
}

export type Chart = {
  /** The finding, as a sentence. */
  readonly title: string;
  /** What is counted, of whom, when, and how to read the drawing. */
  readonly description: string;
  readonly key: readonly KeyEntry[];
} & (
  | { readonly kind: "panels"; readonly panels: readonly Panel[] }
  | {
      readonly kind: "rows";
      readonly axis: Axis;
      readonly reference: { readonly value: number; readonly words: string } | null;
      readonly rows: readonly ChartRow[];
    }
  /** Areas of a place; by the code of the area, and one that is not there has no figures. */
  | { readonly kind: "areas"; readonly shapes: AreaShapes; readonly areas: ReadonlyMap<string, AreaShown> }
);
