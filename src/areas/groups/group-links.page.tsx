import type { ReactElement } from "react";
import { Tag } from "../../design/index.ts";
import { kindNames } from "./group.ts";
import type { GroupListed } from "./group.ts";

interface Links {
  readonly groups: readonly GroupListed[];
  readonly placeSlug: string;
  /** Where one begins another; null for whoever cannot. */
  readonly begin: string | null;
}

/** On the page of a community: the groups that are for it. */
export const GroupLinks = ({ groups, placeSlug, begin }: Links): ReactElement | null =>
  groups.length === 0 && begin === null ? null : (
    <>
      {groups.length === 0 ? <p>No group is for this community alone.</p> : null}
      <ul className="nhsuk-list nhsuk-list--bullet">
        {groups.map(({ id, name, kind, endedOn }) => (
          <li key={id}>
            <a href={`/${placeSlug}/groups/${id}`}>
              <bdi>{name}</bdi>
            </a>{" "}
            ({kindNames[kind].toLowerCase()}) {endedOn === null ? null : <Tag words="Ended" />}
          </li>
        ))}
      </ul>
      {begin === null ? null : (
        <p>
          <a href={begin}>Begin a group</a>
        </p>
      )}
    </>
  );
