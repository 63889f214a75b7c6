import type { ReactElement, ReactNode } from "react";
import { ButtonLink, Details, PageTitle, SummaryList } from "../../../design/index.ts";
import type { ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Permission } from "../../../nouns/permission.ts";
import type { Community, Description } from "../community.ts";
import { trail } from "../place-shown.ts";
import type { Statement } from "../statement-kinds.ts";
import { AuthorLine, dayOf } from "../written.page.tsx";
import { Brings, CategoryLinks } from "./brings.page.tsx";
import { gapsIn } from "./profile.rules.ts";
import type { Part } from "./profile.rules.ts";
import { StatementsShown } from "./statements.page.tsx";

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

export interface Profile {
  readonly place: PlaceHere;
  readonly community: Community;
  readonly statements: readonly Statement[];
  /** Parts that other areas bring, in no order. */
  readonly parts: readonly Part<() => ReactNode>[];
  readonly mayDescribe: Permission;
  readonly mayWriteDownANo: Permission;
  readonly mayEndANo: Permission;
  readonly labels: Readonly<Record<string, string>>;
}

/** A community's page: what it brings, who lives here, languages and faiths, how services reach it, what is known. */
export const communityPage = (profile: Profile): Page => ({
  title: profile.community.name,
  contentLanguage: "en",
  breadcrumbs: trail(profile.place),
  main: profile.community.chose === null ? <Described {...profile} /> : <NotHere {...profile} />,
});

/** @practice P01 */
const Described = (profile: Profile): ReactElement => {
  const { community, place, statements } = profile;
  const { description } = community;
  const own: readonly Part<ReactNode>[] = [
    { title: "What this community brings", order: 10, drawn: <Brings description={description} /> },
    { title: "Languages, faiths and neighbourhoods", order: 30, drawn: <Facts {...profile} /> },
    {
      title: "What is known, and who says so",
      order: 50,
      drawn: <StatementsShown statements={statements} slug={place.slug} />,
    },
  ];
  const gaps = gapsIn(profile.parts).map((gap) => ({ ...gap, drawn: <p>{gap.drawn}</p> }));
  const others = profile.parts.map((part) => ({ ...part, drawn: part.drawn() }));
  const parts = [...own, ...others, ...gaps].toSorted((one, other) => one.order - other.order);
  return (
    <>
      <PageTitle title={community.name} lead={<OtherNames description={description} />} />
      <Details summary="What is on this page">
        <ul className="nhsuk-list nhsuk-list--bullet">
          {parts.map(({ title, order }, at) => (
            <li key={`${order} ${title}`}>
              <a href={`#part-${at + 1}`}>{title}</a>
            </li>
          ))}
        </ul>
      </Details>
      {parts.map(({ title, order, drawn }, at) => (
        <section key={`${order} ${title}`} id={`part-${at + 1}`}>
          <h2>{title}</h2>
          {drawn}
        </section>
      ))}
      <Actions {...profile} />
    </>
  );
};

const OtherNames = ({ description }: { readonly description: Description }): ReactElement | null =>
  description.otherNames.length === 0 ? null : (
    <>
      Also called{" "}
      {description.otherNames.map(({ name, language }, at) => (
        <span key={name}>
          {at === 0 ? "" : ", "}
          <bdi {...(language === "und" ? {} : { lang: language })}>{name}</bdi>
        </span>
      ))}
    </>
  );

const Facts = ({ community: { description }, labels, place }: Profile): ReactElement => {
  const listed = (words: readonly string[]): ReactNode =>
    words.length === 0 ? "not said" : <bdi>{words.join(", ")}</bdi>;
  return (
    <SummaryList
      rows={[
        { key: "Languages", value: listed(description.languages) },
        { key: "Faiths", value: listed(description.faiths) },
        { key: "Neighbourhoods", value: listed(description.neighbourhoods) },
        {
          key: "Categories that count many of its people",
          value: <CategoryLinks categories={description.categories} labels={labels} slug={place.slug} />,
        },
      ]}
    />
  );
};

const Actions = ({ place, community, mayDescribe, mayWriteDownANo }: Profile): ReactElement => {
  const here = `/${place.slug}/communities/${community.id}`;
  return (
    <>
      <AuthorLine author={community.description.author} verb="This description was written" />
      <p>
        <a href={`${here}/history`}>Every description there was, with who wrote it and when</a>
      </p>
      {mayDescribe.allowed ? (
        <p>
          <ButtonLink href={`${here}/describe`} words="Change this description" look="second" />{" "}
          <ButtonLink href={`${here}/say`} words="Add something that is known" look="second" />
        </p>
      ) : (
        <p className="al-aside">{mayDescribe.because}</p>
      )}
      {mayWriteDownANo.allowed ? (
        <p>
          <a href={`${here}/not-here`}>This community does not want to be here</a>
        </p>
      ) : null}
    </>
  );
};

/** A no is respected: the name, that it chose so, and nothing else. */
const NotHere = ({ place, community, mayEndANo }: Profile): ReactElement => (
  <>
    <PageTitle title={community.name} lead="Chose not to be here." />
    <p>
      This community said no to being described in Alongside
      {community.chose === null ? null : <> on {dayOf(community.chose.since)}</>}. Nothing is shown about it here beyond
      published figures, which count people by category and not by community.
    </p>
    {mayEndANo.allowed ? (
      <p>
        <a href={`/${place.slug}/communities/${community.id}/not-here`}>It wants to be here after all</a>
      </p>
    ) : null}
  </>
);
