/** How a release's rates are said: per 1,000 residents, or per 100 of what they are a share of. */
import type { Frozen } from "./frozen.schema.ts";

export interface Scale {
  readonly of: number;
  readonly words: string;
}

export const scaleOf = ({ outOf }: Pick<Frozen, "outOf">): Scale =>
  outOf === "residents" ? { of: 1, words: "per 1,000 residents" } : { of: 0.1, words: `per 100 of ${outOf}` };
