import type { ReactElement } from "react";
import { ButtonLink, Details, EmptyState, PageTitle, Table, Tag } from "../../../design/index.ts";
import type { Column, ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { CategoryOfPlace } from "../category-of-place.ts";
import { trail } from "../place-shown.ts";
import { nationalSchemes } from "../schemes/schemes.rules.ts";
import { groupWords, schemeWords } from "../step-sentences.rules.ts";
import { stepWords } from "../step.rules.ts";
import { NameShown, dayOf } from "../written.page.tsx";

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

export interface CategoriesShown {
  readonly place: PlaceHere;
  /** All there ever were, as their newest steps left them. */
  readonly categories: readonly CategoryOfPlace[];
  /** Null for readers who are not of the place. */
  readonly suggestions: readonly SuggestionLine[] | null;
  readonly maySuggest: boolean;
}

export interface SuggestionLine {
  readonly id: string;
  readonly words: string;
  readonly stands: string;
  readonly isWaiting: boolean;
  readonly at: string;
}

const title = "How people are counted here";

export const categoriesPage = ({ place, categories, suggestions, maySuggest }: CategoriesShown): Page => {
  const inForce = categories.filter((one) => one.inForce);
  const ended = categories.filter((one) => !one.inForce);
  return {
    title,
    contentLanguage: "en",
    breadcrumbs: trail(place),
    main: (
      <>
        <PageTitle
          title={title}
          lead="This place uses the groups of the national lists, and categories of its own. Each of its own has a parent in every national list, so that no total loses anybody."
        />
        {inForce.length === 0 ? <NoneYet slug={place.slug} maySuggest={maySuggest} /> : null}
        {inForce.length === 0 ? null : <InForce slug={place.slug} categories={inForce} />}
        {maySuggest && inForce.length > 0 ? (
          <p>
            <ButtonLink href={`/${place.slug}/communities/suggest`} words="Suggest a change" look="second" />
          </p>
        ) : null}
        {suggestions === null ? null : <Suggested slug={place.slug} suggestions={suggestions} />}
        {ended.length === 0 ? null : <Ended slug={place.slug} categories={ended} />}
        {maySuggest ? (
          <p>
            <a href={`/${place.slug}/communities/own-words`}>Write down how you describe yourself, in your own words</a>
          </p>
        ) : null}
      </>
    ),
  };
};

const NoneYet = ({ slug, maySuggest }: { readonly slug: string; readonly maySuggest: boolean }): ReactElement => (
  <EmptyState
    title="This place has no category of its own yet"
    first={maySuggest ? { href: `/${slug}/communities/suggest`, words: "Suggest a category" } : undefined}
  >
    <p>
      Where a national list puts people together who are different here, a place can count them apart: Kashmiri people
      apart from Pakistani people, for example. A community suggests it, and the keepers of both sides decide with their
      reasons.
    </p>
    {maySuggest ? null : <p>People of this place who have signed in can suggest one.</p>}
  </EmptyState>
);

const nameColumn = (slug: string): Column<CategoryOfPlace> => ({
  heading: "Category",
  kind: "text",
  cell: (one) => (
    <>
      <a href={`/${slug}/communities/categories/${one.code}`}>
        <NameShown name={one.label} language={one.language} />
      </a>
      {one.contested === "" ? null : (
        <>
          {" "}
          <Tag words="contested" tone="waiting" />
        </>
      )}
    </>
  ),
});

const InForce = ({ slug, categories }: { readonly slug: string; readonly categories: readonly CategoryOfPlace[] }) => (
  <Table
    id="categories"
    caption="Categories of this place, with the group that counts their people in each list"
    language="en"
    columns={[
      nameColumn(slug),
      {
        heading: "Here",
        kind: "text",
        cell: (one) => (one.localParent === null ? "its own line" : groupWords("nhs-2001-england", one.localParent)),
      },
      ...nationalSchemes.map((scheme): Column<CategoryOfPlace> => ({
        heading: schemeWords[scheme],
        kind: "text",
        cell: (one) => groupWords(scheme, one.parents[scheme]),
      })),
    ]}
    groups={[{ rows: categories }]}
    rowKey={({ code }) => code}
  />
);

const Suggested = ({
  slug,
  suggestions,
}: {
  readonly slug: string;
  readonly suggestions: readonly SuggestionLine[];
}) => (
  <section>
    <h2>What was suggested</h2>
    {suggestions.length === 0 ? <p>Nothing was suggested yet.</p> : null}
    <ul className="nhsuk-list">
      {suggestions.map((one) => (
        <li key={one.id}>
          <a href={`/${slug}/communities/suggestions/${one.id}`}>
            <bdi>{one.words}</bdi>
          </a>{" "}
          <Tag words={one.stands} tone={one.isWaiting ? "waiting" : "plain"} /> {dayOf(one.at)}
        </li>
      ))}
    </ul>
  </section>
);

const Ended = ({ slug, categories }: { readonly slug: string; readonly categories: readonly CategoryOfPlace[] }) => (
  <Details summary={`Categories that ended (${categories.length})`}>
    <ul className="nhsuk-list">
      {categories.map((one) => (
        <li key={one.code}>
          <a href={`/${slug}/communities/categories/${one.code}`}>
            <NameShown name={one.label} language={one.language} />
          </a>
          : {stepWords[one.step]} on {dayOf(one.since)}
          {one.became.length === 0 ? "" : `, now ${one.became.join(" and ")}`}
        </li>
      ))}
    </ul>
  </Details>
);
