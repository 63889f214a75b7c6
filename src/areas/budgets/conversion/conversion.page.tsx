import { ByGroup, PageTitle } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { ReleasedByGroup } from "../../../nouns/by-group.ts";
import { trail } from "../place-shown.ts";
import { conversionSaid, conversionWords, withoutSaid } from "./conversion.rules.ts";

export interface ConversionShown {
  readonly released: ReleasedByGroup;
  readonly hiddenUnder: number;
}

/** Who gets a personal budget, and where the others were lost. @practice P27 */
export const conversionPage = ({ released, hiddenUnder }: ConversionShown, place: PlaceHere) => {
  const at = `/${place.slug}/budgets/conversion`;
  return {
    title: "Who gets a personal budget",
    contentLanguage: "en" as const,
    breadcrumbs: trail(place),
    main: (
      <>
        <PageTitle title="Who gets a personal budget" lead={conversionSaid(released)} />
        {withoutSaid(released) === "" ? null : <p>{withoutSaid(released)}</p>}
        <p>
          People who asked in these twelve months, and how far they got until their end. Somebody who did not want the
          assessment gave an answer: it is no failure, and stands with their own words in their case. That a budget is
          taken up is no success by itself: what came of it stands in the reviews.
        </p>
        <ByGroup id="conversion" released={released} words={conversionWords} hiddenUnder={hiddenUnder} />
        <p>
          <a href={`${at}?as=csv`}>CSV</a> · <a href={`${at}?as=xlsx`}>Excel</a>
        </p>
      </>
    ),
  };
};
