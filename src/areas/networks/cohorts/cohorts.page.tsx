import { ButtonLink, Card, EmptyState, PageTitle, dayText } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Cohort } from "../course.ts";
import { placesIn } from "../course.rules.ts";
import type { Network } from "../network.ts";
import { addressOf, trailIn } from "../place-shown.ts";

export interface CohortsShown {
  readonly network: Network;
  readonly cohorts: readonly Cohort[];
  readonly mayRun: boolean;
  readonly today: string;
}

/** Courses and cohorts: each number opens to its rows. @practice P39 */
export const cohortsPage = (
  { network, cohorts, mayRun, today }: CohortsShown,
  { place }: { readonly place: PlaceHere },
) => {
  const here = addressOf(place, network);
  const begin = { href: `${here}/cohorts/begin`, words: "Write down a course and a cohort" };
  return {
    title: `Courses: ${network.name}`,
    contentLanguage: "en" as const,
    breadcrumbs: trailIn(place, network),
    main: (
      <>
        <PageTitle title="Courses and cohorts" lead={<bdi>{network.name}</bdi>} />
        {cohorts.length === 0 ? (
          <EmptyState title="No course is written down yet" first={mayRun ? begin : undefined}>
            <p>A course builds on what people already do: ask that first.</p>
          </EmptyState>
        ) : mayRun ? (
          <p>
            <ButtonLink {...begin} />
          </p>
        ) : null}
        {cohorts.map((cohort) => {
          const { began, qualified } = placesIn(network, cohort, today);
          return (
            <Card
              key={cohort.id}
              title={
                <a href={`${here}/cohorts/${cohort.id}`}>
                  <bdi>{cohort.name}</bdi>
                </a>
              }
            >
              <p>
                <bdi>{cohort.course.name}</bdi>, accredited by <bdi>{cohort.course.accreditor}</bdi>. It takes{" "}
                {cohort.course.years} {cohort.course.years === 1 ? "year" : "years"}.
              </p>
              <p>
                {dayText(cohort.startsOn, "en")} to {dayText(cohort.endsOn, "en")}. {qualified} of the {began} who began
                are qualified.
              </p>
            </Card>
          );
        })}
      </>
    ),
  };
};
