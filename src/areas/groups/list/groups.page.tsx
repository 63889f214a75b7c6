import type { ReactElement } from "react";
import { ButtonLink, Card, EmptyState, PageTitle, Tag } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { holderOf, kindNames } from "../group.ts";
import type { GroupListed } from "../group.ts";
import { gapSaid } from "../gap-said.page.ts";
import type { Gap } from "../make-up.rules.ts";

export interface ListShown {
  readonly groups: readonly { readonly group: GroupListed; readonly gaps: readonly Gap[] }[];
  readonly mayStart: boolean;
}

/** Who is at the table. @practice P08 @practice P25 */
export const groupsPage = ({ groups, mayStart }: ListShown, { slug, name }: PlaceHere) => ({
  title: "Groups",
  contentLanguage: "en" as const,
  breadcrumbs: [{ href: `/${slug}`, words: name }],
  main: (
    <>
      <PageTitle title="Groups" lead="Who is at the table: steering groups, panels, networks and teams." />
      {groups.length === 0 ? (
        <EmptyState
          title="There are no groups yet"
          first={mayStart ? { href: `/${slug}/groups/new`, words: "Begin a group" } : undefined}
        >
          <p>
            A group has seats. Each seat says what it is for: somebody who uses services, a carer, a senior manager.
            When one stands empty, the chair is told at once.
          </p>
          {mayStart ? null : <p>Keepers, champions and people who work for an organisation begin groups.</p>}
        </EmptyState>
      ) : (
        <>
          {mayStart ? (
            <p>
              <ButtonLink href={`/${slug}/groups/new`} words="Begin a group" />
            </p>
          ) : null}
          {groups.map((listed) => (
            <GroupCard key={listed.group.id} {...listed} slug={slug} />
          ))}
          <h2>All groups together</h2>
          <ul className="nhsuk-list nhsuk-list--bullet">
            <li>
              <a href={`/${slug}/groups/participation`}>
                How many seats are held by people who use services and carers
              </a>
            </li>
            <li>
              <a href={`/${slug}/groups/variety`}>
                Whom we have not heard from, beside who lives here and who uses services
              </a>
            </li>
            <li>
              <a href={`/${slug}/sessions/took-part`}>Who took part for themselves at sessions</a>
            </li>
          </ul>
        </>
      )}
    </>
  ),
});

const GroupCard = (props: {
  readonly group: GroupListed;
  readonly gaps: readonly Gap[];
  readonly slug: string;
}): ReactElement => {
  const { group, gaps, slug } = props;
  const held = group.seats.filter((seat) => holderOf(seat) !== undefined).length;
  return (
    <Card>
      <h2 className="al-card__title">
        <a href={`/${slug}/groups/${group.id}`}>
          <bdi>{group.name}</bdi>
        </a>
      </h2>
      <p>
        {kindNames[group.kind]}, for {group.community === null ? "all" : <bdi>{group.community.name}</bdi>}.{" "}
        {group.chair === null ? (
          "Nobody chairs it now."
        ) : (
          <>
            Chaired by <bdi>{group.chair.name}</bdi>.
          </>
        )}
      </p>
      {group.endedOn === null ? (
        <>
          <p>
            {held} of {group.seats.length} {group.seats.length === 1 ? "seat" : "seats"} {held === 1 ? "is" : "are"}{" "}
            held.
          </p>
          {gaps.map((gap) => (
            <p key={gap.wants}>
              <Tag words={gapSaid(gap, group.seats)} tone="waiting" />
            </p>
          ))}
        </>
      ) : (
        <p>
          <Tag words="Ended" />
        </p>
      )}
    </Card>
  );
};
