import type { SmallNumberPolicy } from "../../disclosure/policy.ts";
import { releaseTable } from "../../disclosure/release-table.ts";
import { exactly } from "../../nouns/count.ts";
import type { Count } from "../../nouns/count.ts";
import { monthsLater } from "../../nouns/months.ts";
import { counted, media } from "./outreach.ts";
import type { Counted, Counts, Medium, Named, Outreach } from "./outreach.ts";

/** As they may be shown: nobody above the store gets a number of people that has not passed the gate. */
export type CountsShown = Readonly<Record<Counted, Count>>;

/** What was counted at one outreach, as far as it may be shown. @practice P03 */
export function countsShown(id: string, counts: Counts, rule: SmallNumberPolicy): CountsShown {
  const { cells } = releaseTable(
    rule,
    {
      identity: `people met at outreach ${id}`,
      cells: new Map(counted.map((name) => [name, exactly(counts[name])])),
      sums: [],
      published: false,
      ofEngland: false,
    },
    "of-the-place",
  );
  const one = (name: Counted): Count => {
    const count = cells.get(name);
    if (count === undefined) throw new Error(`The gate kept back a count that was asked for: ${name}.`);
    return count;
  };
  return { met: one("met"), took: one("took"), asked: one("asked"), came: one("came") };
}

export interface Told extends Outreach {
  /** Null where nobody has told how many. */
  readonly counts: CountsShown | null;
}

export interface MixLine {
  readonly community: Named;
  /** Occasions, never people. */
  readonly held: number;
  readonly media: readonly Medium[];
  readonly languages: readonly string[];
  /** People met where the number may be shown; what is hidden is not in it, so that nothing can be worked out from it. */
  readonly metShown: number;
  readonly cameShown: number;
  /** At how many of them the number of people is hidden, or was not told. */
  readonly untold: number;
}

export interface Mix {
  readonly from: string;
  readonly until: string;
  readonly held: number;
  readonly communities: readonly MixLine[];
  readonly notReached: readonly Named[];
  readonly mediaNotUsed: readonly Medium[];
  readonly languagesNotUsed: readonly string[];
}

interface MixOf {
  readonly sessions: readonly Told[];
  readonly communities: readonly Named[];
  /** Those the place speaks with people, in English. */
  readonly languages: readonly string[];
  readonly today: string;
}

const shownIn = (sessions: readonly Told[], name: Counted): number =>
  sessions.reduce((sum, { counts }) => sum + (counts?.[name].mark === "value" ? counts[name].count : 0), 0);

const same = (left: string, right: string): boolean => left.toLocaleLowerCase() === right.toLocaleLowerCase();

/** Whom the outreach of twelve months reached, by what, in which language; and whom and what it left out. @practice P09 */
export function mixOf({ sessions, communities, languages, today }: MixOf): Mix {
  const from = monthsLater(today, -12);
  const held = sessions.filter(({ state, onDay }) => state === "held" && onDay > from && onDay <= today);
  const lines = communities.map((community): MixLine => {
    const own = held.filter((one) => one.community?.id === community.id);
    return {
      community,
      held: own.length,
      media: media.filter((medium) => own.some((one) => one.medium === medium)),
      languages: [...new Set(own.map(({ language }) => language))].filter((language) => language !== "").toSorted(),
      metShown: shownIn(own, "met"),
      cameShown: shownIn(own, "came"),
      untold: own.filter(({ counts }) => counts === null || counts.met.mark !== "value").length,
    };
  });
  return {
    from,
    until: today,
    held: held.length,
    communities: lines.filter((line) => line.held > 0).toSorted((left, right) => right.held - left.held),
    notReached: lines.filter((line) => line.held === 0).map(({ community }) => community),
    mediaNotUsed: media.filter((medium) => medium !== "other" && !held.some((one) => one.medium === medium)),
    languagesNotUsed: languages.filter((language) => !held.some((one) => same(one.language, language))),
  };
}
