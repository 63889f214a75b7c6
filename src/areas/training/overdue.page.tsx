import type { ReactElement } from "react";
import { dayText } from "../../design/index.ts";
import { levelWords } from "./training.ts";
import type { Overdue } from "./training.ts";

const because = {
  "not-all": "not everybody is up to date",
  "not-counted": "nobody has counted for over a year",
} as const;

interface OverdueListProps {
  readonly overdue: readonly Overdue[];
  readonly slug: string;
  /** The title of each course by its identifier. */
  readonly titles: ReadonlyMap<string, string>;
}

/** Teams that should act, without numbers of people. @practice P34 */
export const OverdueList = ({ overdue, slug, titles }: OverdueListProps): ReactElement =>
  overdue.length === 0 ? (
    <p>No team is overdue: everybody who was counted is up to date, and every count is of the last year.</p>
  ) : (
    <ul className="nhsuk-list nhsuk-list--bullet">
      {overdue.map(({ courseId, organisation, team, level, why, onDay }) => (
        <li key={`${courseId} ${organisation.id} ${team} ${level}`}>
          <bdi>{organisation.name}</bdi>, <bdi>{team}</bdi> ({levelWords[level].toLowerCase()}): {because[why]}. Counted
          on {dayText(onDay, "en")}.{" "}
          <a href={`/${slug}/training/${courseId}`}>
            <bdi>{titles.get(courseId) ?? "The course"}</bdi>
          </a>
        </li>
      ))}
    </ul>
  );
