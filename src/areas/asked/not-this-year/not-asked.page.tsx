import type { ReactElement } from "react";
import { ButtonLink, EmptyState, PageTitle, Table, dateText } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { voiceBandWords } from "../known.rules.ts";
import type { CommunityAsked } from "../known.rules.ts";
import { trail } from "../place-shown.ts";

export interface NotAskedShown {
  /** A plain date. */
  readonly from: string;
  readonly communities: readonly (CommunityAsked & { readonly isAsked: boolean })[];
  readonly mayWrite: boolean;
}

const titleOf = (notAsked: readonly unknown[], all: readonly unknown[]): string =>
  notAsked.length === 0
    ? "Every community was asked this year"
    : `${notAsked.length} of ${all.length} communities ${notAsked.length === 1 ? "was" : "were"} not asked this year`;

/** By community: who was not asked in the last twelve months. @practice P24 */
export const notAskedPage = ({ from, communities, mayWrite }: NotAskedShown, place: PlaceHere) => {
  const notAsked = communities.filter(({ isAsked }) => !isAsked);
  const asked = communities.filter(({ isAsked }) => isAsked);
  const at = `/${place.slug}/asked`;
  const title = communities.length === 0 ? "Not asked this year" : titleOf(notAsked, communities);
  return {
    title,
    contentLanguage: "en" as const,
    breadcrumbs: trail(place),
    main: (
      <>
        <PageTitle title={title} lead={`By any service, or as its own group met, since ${dateText(from, "en")}.`} />
        {communities.length === 0 ? (
          <EmptyState title="No community is here yet">
            <p>Once communities are here, this page says which of them nobody asked.</p>
          </EmptyState>
        ) : (
          <ByCommunity notAsked={notAsked} asked={asked} slug={place.slug} />
        )}
        {mayWrite ? (
          <p>
            <ButtonLink href={`${at}/new`} words="Write down that people were asked" look="second" />
          </p>
        ) : null}
        {communities.length === 0 ? null : (
          <p>
            <a href={`${at}/not-this-year?as=csv`}>Keep this table (CSV)</a>
            {" · "}
            <a href={`${at}/not-this-year?as=xlsx`}>Excel</a>
          </p>
        )}
        <p>
          Counted are occasions, never people. That a community was asked says nothing of what anybody in it said. Where
          partners were asked about a community, or people spoke by themselves, that stands beside it and does not count
          as asked. Voices are those answered in the twelve months up to the last quarter; fewer than 10 are not shown.
        </p>
      </>
    ),
  };
};

type Lines = NotAskedShown["communities"];

const ByCommunity = (props: {
  readonly notAsked: Lines;
  readonly asked: Lines;
  readonly slug: string;
}): ReactElement => {
  const { notAsked, asked, slug } = props;
  return (
    <Table
      id="communities"
      caption="Those not asked for longest stand first"
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
        {
          heading: "Last asked",
          kind: "words",
          cell: ({ lastOn }) => (lastOn === null ? "never, as far as is written down" : dateText(lastOn, "en")),
        },
        {
          heading: "By",
          kind: "text",
          cell: ({ services, groups }) => (
            <bdi>
              {[...services, ...groups.filter(({ metOn }) => metOn !== null)].map(({ name }) => name).join(", ")}
            </bdi>
          ),
        },
        {
          heading: "Known besides",
          kind: "text",
          cell: (line) => <KnownBesides line={line} slug={slug} />,
        },
      ]}
      groups={[
        ...(notAsked.length === 0 ? [] : [{ heading: "Not asked this year", rows: notAsked }]),
        ...(asked.length === 0 ? [] : [{ heading: "Asked", rows: asked }]),
      ]}
      rowKey={({ community }) => community.id}
    />
  );
};

/** Its groups, how often partners were asked, and that people spoke by themselves. */
const KnownBesides = ({ line, slug }: { readonly line: CommunityAsked; readonly slug: string }): ReactElement => (
  <>
    {line.groups.map(({ id, name, metOn }) => (
      <p key={id}>
        Group:{" "}
        <a href={`/${slug}/groups/${id}`}>
          <bdi>{name}</bdi>
        </a>
        {metOn === null ? "" : `, met on ${dateText(metOn, "en")}`}
      </p>
    ))}
    {line.asks === 0 ? null : <p>Partners were asked about it {line.asks === 1 ? "once" : `${line.asks} times`}.</p>}
    {line.voices === null ? null : <p>Of their own accord: {voiceBandWords[line.voices]}.</p>}
  </>
);
