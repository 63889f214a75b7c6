import type { ReactNode } from "react";
import { dateText } from "../../design/index.ts";
import type { Told } from "./mix.rules.ts";
import { stateNames } from "./outreach.ts";

interface Links {
  readonly sessions: readonly Pick<Told, "id" | "venue" | "onDay" | "state">[];
  readonly slug: string;
}

/** On the page of a community: the outreach that was for it. Null where there is none. */
export const OutreachLinks = ({ sessions, slug }: Links): ReactNode =>
  sessions.length === 0 ? null : (
    <ul className="nhsuk-list nhsuk-list--bullet">
      {sessions.map(({ id, venue, onDay, state }) => (
        <li key={id}>
          <a href={`/${slug}/outreach/${id}`}>
            <bdi>{venue}</bdi>
          </a>
          , {dateText(onDay, "en")}: {stateNames[state].toLowerCase()}
        </li>
      ))}
    </ul>
  );
