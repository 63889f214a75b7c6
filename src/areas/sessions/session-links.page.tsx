import type { ReactNode } from "react";
import { Tag } from "../../design/index.ts";
import { saidWhen } from "./said-when.page.ts";
import { stateNames } from "./session.ts";
import type { SessionListed } from "./session.ts";

/** On the page of a community: the sessions of the groups that are for it, the latest first. Null where there is none. */
export const SessionLinks = ({
  sessions,
  slug,
}: {
  readonly sessions: readonly SessionListed[];
  readonly slug: string;
}): ReactNode =>
  sessions.length === 0 ? null : (
    <ul className="nhsuk-list nhsuk-list--bullet">
      {sessions.map((session) => (
        <li key={session.id}>
          <a href={`/${slug}/sessions/${session.id}`}>
            <bdi>{session.title}</bdi>
          </a>
          , {saidWhen(session)} <Tag words={stateNames[session.state]} />
        </li>
      ))}
    </ul>
  );
