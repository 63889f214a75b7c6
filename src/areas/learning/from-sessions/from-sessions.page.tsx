import type { ReactElement } from "react";
import { Card, EmptyState, PageTitle, dateText } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Outcome } from "../../sessions/index.ts";
import { trail } from "../place-shown.ts";

export interface FromSessionsShown {
  readonly outcomes: readonly Outcome[];
  /** One of the people of the place, who may open the session itself. */
  readonly isMember: boolean;
}

const title = "What meetings decided and changed";

/** What lessons rest on that were learned in meetings: each can be opened by its own address. @practice P26 */
export const fromSessionsPage = ({ outcomes, isMember }: FromSessionsShown, place: PlaceHere) => ({
  title,
  contentLanguage: "en" as const,
  breadcrumbs: trail(place),
  main: (
    <>
      <PageTitle
        title={title}
        lead={
          isMember
            ? "Of meetings that were open to everybody, or to the people of this place. Nobody is named."
            : "Of meetings that were open to everybody. Nobody is named."
        }
      />
      {outcomes.length === 0 ? (
        <EmptyState title="Nothing yet">
          <p>What an open meeting decides, and what changes because people were listened to there, stands here.</p>
        </EmptyState>
      ) : (
        [...Map.groupBy(outcomes, ({ session }) => session.id)].map(([id, of]) => (
          <OfSession key={id} outcomes={of} isMember={isMember} slug={place.slug} />
        ))
      )}
    </>
  ),
});

interface OfSessionProps {
  readonly outcomes: readonly Outcome[];
  readonly isMember: boolean;
  readonly slug: string;
}

/** One meeting, with all that it decided and changed. */
const OfSession = ({ outcomes, isMember, slug }: OfSessionProps): ReactElement => {
  const session = outcomes[0]?.session;
  const name = <bdi>{session?.title}</bdi>;
  return (
    <Card title={isMember ? <a href={`/${slug}/sessions/${session?.id}`}>{name}</a> : name} level={2}>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {outcomes.map(({ id, kind, words, because, onDay }) => (
          <li key={id} id={`outcome-${id}`}>
            {kind === "decision" ? "Decided on" : "Changed, as was said on"} {dateText(onDay, "en")}:{" "}
            <span dir="auto">{words}</span>
            {because === "" ? null : (
              <>
                {" "}
                Because: <span dir="auto">{because}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
};
