import { ByGroup, PageTitle } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { ReleasedByGroup } from "../../../nouns/by-group.ts";
import { trail } from "../place-shown.ts";
import { countSaid, countWords } from "./counts.rules.ts";

export interface CountsShown {
  readonly released: ReleasedByGroup;
  readonly hiddenUnder: number;
}

/** Need for advocates that was met, and that was not. @practice P28 */
export const countsPage = ({ released, hiddenUnder }: CountsShown, place: PlaceHere) => {
  const at = `/${place.slug}/advocacy/counts`;
  return {
    title: "Who needs an advocate, and who has one",
    contentLanguage: "en" as const,
    breadcrumbs: trail(place),
    main: (
      <>
        <PageTitle title="Who needs an advocate, and who has one" lead={countSaid(released)} />
        <p>
          People who needed one in these twelve months, as it stood at their end. Only what somebody wrote down is
          counted: that few needed one can mean that few were told of it.
        </p>
        <ByGroup id="advocacy" released={released} words={countWords} hiddenUnder={hiddenUnder} />
        <p>
          <a href={`${at}?as=csv`}>CSV</a> · <a href={`${at}?as=xlsx`}>Excel</a>
        </p>
      </>
    ),
  };
};
