import { ButtonLink, EmptyState, PageTitle, Table, dateText } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Named } from "../asked.ts";
import { trail } from "../place-shown.ts";

export interface NotAskedShown {
  /** A plain date. */
  readonly from: string;
  readonly communities: readonly {
    readonly community: Named;
    /** A plain date; null where nobody ever asked. */
    readonly lastOn: string | null;
    /** The services that asked since then. */
    readonly services: readonly Named[];
    readonly isAsked: boolean;
  }[];
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
        <PageTitle title={title} lead={`By any service, since ${dateText(from, "en")}.`} />
        {communities.length === 0 ? (
          <EmptyState title="No community is here yet">
            <p>Once communities are here, this page says which of them nobody asked.</p>
          </EmptyState>
        ) : (
          <Table
            id="communities"
            caption="Those not asked for longest stand first"
            language="en"
            columns={[
              {
                heading: "Community",
                kind: "text",
                cell: ({ community }) => (
                  <a href={`/${place.slug}/communities/${community.id}`}>
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
                cell: ({ services }) => <bdi>{services.map(({ name }) => name).join(", ")}</bdi>,
              },
            ]}
            groups={[
              ...(notAsked.length === 0 ? [] : [{ heading: "Not asked this year", rows: notAsked }]),
              ...(asked.length === 0 ? [] : [{ heading: "Asked", rows: asked }]),
            ]}
            rowKey={({ community }) => community.id}
          />
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
        <p>Counted are occasions, never people. That a community was asked says nothing of what anybody in it said.</p>
      </>
    ),
  };
};
