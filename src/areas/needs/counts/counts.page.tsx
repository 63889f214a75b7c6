import { ByGroup, PageTitle } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { ReleasedByGroup } from "../../../nouns/by-group.ts";
import { trail } from "../needs.words.ts";
import { countSaid, countWords } from "./counts.rules.ts";

export interface CountsShown {
  readonly released: ReleasedByGroup;
  readonly hiddenUnder: number;
}

/** How often what was asked for was there in time, too late, or refused. @practice P16 */
export const countsPage = ({ released, hiddenUnder }: CountsShown, place: PlaceHere) => {
  const at = `/${place.slug}/needs/counts`;
  return {
    title: "How often what was asked for was there",
    contentLanguage: "en" as const,
    breadcrumbs: trail(place, "en"),
    main: (
      <>
        <PageTitle title="How often what was asked for was there" lead={countSaid(released)} />
        <p>
          Where whoever asked and the service say two things, whoever asked is believed. What was not needed any more is
          asked for, and nothing else.
        </p>
        <p>
          What volunteers, relatives and partners did because it was not there is counted too, until the service answers
          it. Where somebody had asked for it here as well, it stands twice.
        </p>
        <ByGroup id="needs" released={released} words={countWords} hiddenUnder={hiddenUnder} />
        <p>
          <a href={`${at}?as=csv`}>CSV</a> · <a href={`${at}?as=xlsx`}>Excel</a>
        </p>
      </>
    ),
  };
};
