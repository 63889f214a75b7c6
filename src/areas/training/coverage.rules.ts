import { nationalPublicationRule } from "../../disclosure/policy.ts";
import { releaseTable } from "../../disclosure/release-table.ts";
import { exactly } from "../../nouns/count.ts";
import type { Count } from "../../nouns/count.ts";
import type { Released } from "../../nouns/indicator.ts";
import { levels } from "./training.ts";
import type { Covered, Level, TeamCount } from "./training.ts";

/** One cell of the table that goes through the gate: of an organisation, or of all of them, at a level. */
interface Group {
  readonly organisation: TeamCount["organisation"] | null;
  readonly level: Level;
  readonly counts: readonly TeamCount[];
}

const counted = ["staff", "upToDate"] as const;

const keyOf = ({ organisation, level }: Pick<Group, "organisation" | "level">): string =>
  `${organisation?.id ?? "all"} ${level}`;

const sum = (counts: readonly TeamCount[], of: "staff" | "upToDate"): number =>
  counts.reduce((all, count) => all + count[of], 0);

function groupsOf(counts: readonly TeamCount[]): readonly Group[] {
  return levels.flatMap((level) => {
    const own = counts.filter((count) => count.level === level);
    const by = [...Map.groupBy(own, ({ organisation }) => organisation.id).values()];
    return own.length === 0
      ? []
      : [
          { organisation: null, level, counts: own },
          ...by.map((of) => ({ organisation: of[0]?.organisation ?? null, level, counts: of })),
        ];
  });
}

/**
 * How many of each level are up to date, of all organisations and of each, of the newest counts: small counts are hidden,
 * and so is what could be worked out from the others. @practice P34
 */
export function coverageOf(courseId: string, counts: readonly TeamCount[]): readonly Covered[] {
  const groups = groupsOf(counts);
  const cells = new Map<string, Count>();
  for (const group of groups)
    for (const what of counted) cells.set(`${what} ${keyOf(group)}`, exactly(sum(group.counts, what)));
  const wholes = groups.filter(({ organisation }) => organisation === null);
  const sums = [
    ...groups.map((group) => ({
      whole: `staff ${keyOf(group)}`,
      parts: [`upToDate ${keyOf(group)}`],
      complete: false,
    })),
    ...wholes.flatMap((whole) =>
      counted.map((what) => ({
        whole: `${what} ${keyOf(whole)}`,
        parts: groups
          .filter(({ organisation, level }) => organisation !== null && level === whole.level)
          .map((part) => `${what} ${keyOf(part)}`),
        complete: true,
      })),
    ),
  ];
  const table = {
    identity: `who is up to date with course ${courseId}`,
    cells,
    sums,
    published: false,
    ofEngland: false,
  };
  const { cells: released } = releaseTable(nationalPublicationRule, table, "of-the-place");
  const of = (key: string): Released => {
    const cell = released.get(key);
    if (cell === undefined) throw new Error(`The gate kept back a cell that was asked for: ${key}.`);
    return cell;
  };
  return groups.map((group) => {
    const days = group.counts.map(({ onDay }) => onDay).toSorted();
    return {
      organisation: group.organisation,
      level: group.level,
      upToDate: of(`upToDate ${keyOf(group)}`),
      staff: of(`staff ${keyOf(group)}`),
      teams: group.counts.length,
      from: days[0] ?? "",
      until: days.at(-1) ?? "",
    };
  });
}
