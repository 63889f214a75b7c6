import type { ReactElement } from "react";
import { ButtonLink, CountWords, EmptyState, PageTitle, Table, Tag, dateText } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Mix, MixLine, Told } from "../mix.rules.ts";
import { mediumNames, stateNames } from "../outreach.ts";
import { trail } from "../place-shown.ts";

export interface OutreachListShown {
  readonly sessions: readonly Told[];
  readonly mix: Mix;
  readonly mayTake: boolean;
}

interface Here {
  readonly at: string;
  readonly slug: string;
}

/** Where outreach was and is planned, and whom and what twelve months of it left out. @practice P09 */
export const outreachPage = ({ sessions, mix, mayTake }: OutreachListShown, place: PlaceHere) => {
  const here = { at: `/${place.slug}/outreach`, slug: place.slug };
  return {
    title: "Outreach",
    contentLanguage: "en" as const,
    breadcrumbs: trail(place).slice(0, 1),
    main: (
      <>
        <PageTitle title="Outreach" lead="Where people were met outside services, and who was not met." />
        {mayTake ? (
          <>
            <p>
              <ButtonLink href={`${here.at}/new`} words="Plan or write down outreach" />
            </p>
            <p>
              <a href={`${here.at}/kit`}>Take it with you: the page that works without a signal</a>
            </p>
          </>
        ) : null}
        {sessions.length === 0 ? (
          <EmptyState title="No outreach is written down yet">
            <p>Plan the first one: a stall, a talk, a radio hour, a walk from door to door.</p>
          </EmptyState>
        ) : (
          <>
            <MixCheck {...mix} {...here} />
            <Sessions sessions={sessions} {...here} />
          </>
        )}
      </>
    ),
  };
};

const MixCheck = ({ at, slug, ...mix }: Mix & Here): ReactElement => (
  <section aria-labelledby="mix">
    <h2 className="nhsuk-heading-m" id="mix">
      Who and what is missing
    </h2>
    <p>
      {`Of ${mix.held} ${mix.held === 1 ? "outreach" : "times"} held in the 12 months to ${dateText(mix.until, "en")}, as written down here.`}
    </p>
    <ul className="nhsuk-list nhsuk-list--bullet">
      <li>
        {mix.notReached.length === 0 ? (
          mix.communities.length === 0 ? (
            "No community is described here yet, so nobody can say who was not met."
          ) : (
            "Each community of this place was met at least once."
          )
        ) : (
          <>
            <strong>Not met:</strong> <Names communities={mix.notReached} slug={slug} />
          </>
        )}
      </li>
      {mix.mediaNotUsed.length === 0 ? null : (
        <li>
          <strong>Not tried:</strong> {mix.mediaNotUsed.map((medium) => mediumNames[medium].toLowerCase()).join(", ")}
        </li>
      )}
      {mix.languagesNotUsed.length === 0 ? null : (
        <li>
          <strong>Not spoken:</strong> {mix.languagesNotUsed.join(", ")}
        </li>
      )}
    </ul>
    {mix.communities.length === 0 ? null : <ByCommunity lines={mix.communities} at={at} slug={slug} />}
  </section>
);

const Names = ({
  communities,
  slug,
}: {
  readonly communities: Mix["notReached"];
  readonly slug: string;
}): ReactElement => (
  <>
    {communities.map(({ id, name }, index) => (
      <span key={id}>
        {index === 0 ? "" : ", "}
        <a href={`/${slug}/communities/${id}`}>
          <bdi>{name}</bdi>
        </a>
      </span>
    ))}
  </>
);

const ByCommunity = ({ lines, slug }: Here & { readonly lines: readonly MixLine[] }): ReactElement => (
  <>
    <Table
      id="by-community"
      caption="By community, in these 12 months"
      language="en"
      columns={[
        {
          heading: "Community",
          kind: "text",
          cell: ({ community }) => (
            <a href={`/${slug}/communities/${community.id}`}>
              <bdi>{community.name}</bdi>
            </a>
          ),
        },
        { heading: "Times", kind: "words", cell: ({ held }) => String(held) },
        { heading: "How", kind: "text", cell: (line) => line.media.map((one) => mediumNames[one]).join("; ") },
        { heading: "Languages", kind: "text", cell: ({ languages }) => <bdi>{languages.join(", ") || "–"}</bdi> },
        {
          heading: "People talked with",
          kind: "words",
          cell: ({ metShown, held, untold }) => (held === untold ? "–" : String(metShown)),
        },
        {
          heading: "Came later",
          kind: "words",
          cell: ({ cameShown, held, untold }) => (held === untold ? "–" : String(cameShown)),
        },
        { heading: "Without a number", kind: "words", cell: ({ untold }) => String(untold) },
      ]}
      groups={[{ rows: lines }]}
      rowKey={({ community }) => community.id}
    />
    <p className="al-aside">
      Somebody met twice is counted twice. Numbers too small to show, and what nobody told, are left out; the last
      column says at how many times that is so.
    </p>
  </>
);

const Sessions = ({ sessions, at }: Here & { readonly sessions: readonly Told[] }): ReactElement => (
  <Table
    id="outreach"
    caption="All outreach, the latest first"
    language="en"
    columns={[
      {
        heading: "Where",
        kind: "text",
        cell: ({ id, venue }) => (
          <a href={`${at}/${id}`}>
            <bdi>{venue}</bdi>
          </a>
        ),
      },
      { heading: "Day", kind: "text", cell: ({ onDay }) => dateText(onDay, "en") },
      { heading: "How", kind: "text", cell: ({ medium }) => mediumNames[medium] },
      { heading: "Community", kind: "text", cell: ({ community }) => <bdi>{community?.name ?? "Everybody"}</bdi> },
      {
        heading: "State",
        kind: "text",
        cell: ({ state }) => <Tag words={stateNames[state]} tone={state === "planned" ? "waiting" : "plain"} />,
      },
      {
        heading: "People talked with",
        kind: "words",
        cell: ({ counts }) => (counts === null ? "–" : <CountWords count={counts.met} language="en" />),
      },
    ]}
    groups={[{ rows: sessions }]}
    rowKey={({ id }) => id}
  />
);
