import { representationRatio, wilsonProportion } from "../../stats/index.ts";
import type { SharesHere } from "../reach/index.ts";

/** The five broad groups of the equality questions, and the NHS ethnic categories that make each of them up. */
const madeOf = {
  asian: { words: "Asian and Asian British people", codes: ["H", "J", "K", "L", "R"] },
  black: { words: "Black, African, Caribbean and Black British people", codes: ["M", "N", "P"] },
  multiple: { words: "People of mixed or multiple ethnic groups", codes: ["D", "E", "F", "G"] },
  other: { words: "People of other ethnic groups", codes: ["S"] },
  white: { words: "White people", codes: ["A", "B", "C"] },
} as const;

interface Part {
  readonly count: number;
  readonly outOf: number;
}

/** One of the five broad groups: of who lives here, and of who used the service. */
export interface Beside {
  readonly group: string;
  readonly words: string;
  /** Null where a count is hidden, or nobody can say. */
  readonly lives: Part | null;
  readonly uses: (Part & { readonly lower95: number; readonly upper95: number }) | null;
  /** The share of users over the share of residents. */
  readonly ratio: number | null;
}

const summed = (counts: readonly (number | null)[]): number | null =>
  counts.length === 0 || counts.includes(null) ? null : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);

const valueOf = (count: SharesHere["unknown"]): number | null => (count?.mark === "value" ? count.count : null);

/** All whose group is known: the file's own total less those whose it is not, or what can be added up. */
function knownIn({ everyone, unknown, communities }: SharesHere): number | null {
  const [all, without] = [valueOf(everyone), valueOf(unknown)];
  return all !== null && without !== null ? all - without : summed(communities.map(({ seen }) => valueOf(seen)));
}

/** Who lives here and who used a service, by the five broad groups. What is hidden stays hidden. @practice P25 */
export function besideOf(shares: SharesHere): readonly Beside[] {
  const known = knownIn(shares);
  const living = summed(shares.communities.map(({ residents }) => residents));
  const partOf = (count: number | null, outOf: number | null): Part | null =>
    count === null || outOf === null || outOf <= 0 || count > outOf ? null : { count, outOf };
  return Object.entries(madeOf).map(([group, { words, codes }]) => {
    const own = shares.communities.filter(({ code }) => codes.some((one) => one === code));
    const lives = partOf(summed(own.map(({ residents }) => residents)), living);
    const used = partOf(summed(own.map(({ seen }) => valueOf(seen))), known);
    const limits = used && wilsonProportion(used);
    const uses =
      used === null || limits === null || limits.lower === null || limits.upper === null
        ? null
        : { ...used, lower95: limits.lower, upper95: limits.upper };
    const share = (part: Part | null): number | null => part && part.count / part.outOf;
    const ratio = representationRatio({ share: share(uses), populationShare: share(lives) }).value;
    return { group, words, lives, uses, ratio };
  });
}
