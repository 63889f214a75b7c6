import type { ReactElement } from "react";
import { dayText } from "../../../design/index.ts";
import { categoryText, localScheme } from "../category-text.rules.ts";
import type { Description } from "../community.ts";
import type { CategoryCode } from "../schemes/classification.ts";
import { communityName } from "../schemes/names.rules.ts";
import { classificationOf } from "../schemes/schemes.rules.ts";
import { Paragraphs } from "../written.page.tsx";

const strengths = [
  ["organisations", "Organisations and groups"],
  ["skills", "Skills and knowledge"],
  ["meetingPlaces", "Where people meet"],
  ["history", "Its history, in its own words"],
] as const;

/** What a community brings, with who said so and when. */
export const Brings = ({ description }: { readonly description: Description }): ReactElement => {
  const said = strengths.filter(([field]) => description[field] !== "");
  return (
    <>
      {said.length === 0 ? (
        <p>Nobody has written down yet what this community brings. Its own people know best: ask them first.</p>
      ) : null}
      {said.map(([field, title]) => (
        <div key={field}>
          <h3>{title}</h3>
          <Paragraphs text={description[field]} />
        </div>
      ))}
      <p className="al-aside">
        Said by <bdi>{description.toldBy}</bdi>
        {description.toldOn === null ? "" : `, ${dayText(description.toldOn, "en")}`}.
      </p>
    </>
  );
};

/** A category as people read it: its name with its list. */
export const categoryLabel = (code: CategoryCode, labels: Readonly<Record<string, string>>): string =>
  code.scheme === localScheme
    ? (labels[code.code] ?? code.code)
    : `${communityName(code) ?? code.code} (${classificationOf(code.scheme)?.title ?? code.scheme})`;

interface Linked {
  readonly categories: readonly CategoryCode[];
  readonly labels: Readonly<Record<string, string>>;
  readonly slug: string;
}

/** The categories a community is linked to; the place's own lead to their pages. */
export const CategoryLinks = ({ categories, labels, slug }: Linked): ReactElement =>
  categories.length === 0 ? (
    <>none: no category fits, or nobody has linked one</>
  ) : (
    <ul className="nhsuk-list">
      {categories.map((code) => (
        <li key={categoryText(code)}>
          {code.scheme === localScheme ? (
            <a href={`/${slug}/communities/categories/${code.code}`}>
              <bdi>{categoryLabel(code, labels)}</bdi>
            </a>
          ) : (
            categoryLabel(code, labels)
          )}
        </li>
      ))}
    </ul>
  );
