import type { ReactElement } from "react";
import { stepsMax } from "./rate-steps.rules.ts";

/**
 * How an area is filled: its rate's step, hatched where it is not `sure` that the rate differs; dotted where the count is
 * hidden; empty with a broken line where there are no figures.
 */
export type AreaFill =
  | { readonly kind: "rate"; readonly step: number; readonly sure: boolean }
  | { readonly kind: "hidden" }
  | { readonly kind: "none" };

interface Filled {
  readonly className: string;
  readonly fill?: string;
}

/** The class and the pattern of an area or of its swatch in the key. */
export const fillOf = (id: string, fill: AreaFill): Filled => {
  switch (fill.kind) {
    case "rate":
      return fill.sure
        ? { className: `al-map__area al-map__step--${fill.step}` }
        : { className: "al-map__area", fill: `url(#${id}-unsure-${fill.step})` };
    case "hidden":
      return { className: "al-map__area", fill: `url(#${id}-hidden)` };
    case "none":
      return { className: "al-map__area al-map__area--none" };
  }
};

const steps = Array.from({ length: stepsMax }, (_, at) => at + 1);

/** Once in a page for each map: 10 units are one px at full size. */
export const AreaPatterns = ({ id }: { readonly id: string }): ReactElement => (
  <defs>
    {steps.map((step) => (
      <pattern key={step} id={`${id}-unsure-${step}`} patternUnits="userSpaceOnUse" width="110" height="110">
        <rect className={`al-map__step--${step}`} width="110" height="110" />
        <path className="al-map__hatch" d="M-10 10L10-10M0 110L110 0M100 120L120 100" />
      </pattern>
    ))}
    <pattern id={`${id}-hidden`} patternUnits="userSpaceOnUse" width="110" height="110">
      <rect className="al-map__ground" width="110" height="110" />
      <circle className="al-map__dot" cx="28" cy="28" r="14" />
      <circle className="al-map__dot" cx="83" cy="83" r="14" />
    </pattern>
  </defs>
);
