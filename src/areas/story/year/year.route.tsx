import { z } from "zod";
import { PageTitle, dateText } from "../../../design/index.ts";
import { closedYear, dayBefore, monthsLater } from "../../../nouns/months.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { arePublicPagesOn } from "../../places/index.ts";
import { placeShown, trail } from "../place-shown.ts";
import { Holes, Steps } from "../steps.page.tsx";
import { findSteps } from "../steps.area.ts";
import { mayReadStory } from "../story.policy.ts";
import { stepTold } from "../story.schema.ts";
import { nowAt } from "../now.page.ts";
import { holesIn, quartersOf } from "../thread.rules.ts";
import type { Quarter } from "../thread.rules.ts";

interface YearShown {
  readonly from: string;
  readonly until: string;
  readonly quarters: readonly Quarter[];
  readonly holes: readonly string[];
}

const told = z.object({
  from: z.string(),
  until: z.string(),
  quarters: z.array(z.object({ from: z.string(), until: z.string(), steps: z.array(stepTold).readonly() })).readonly(),
  holes: z.array(z.string()).readonly(),
});

/** The last days of the four quarters of a year that begins on this day. */
const endsOf = (from: string): readonly string[] => [3, 6, 9, 12].map((months) => dayBefore(monthsLater(from, months)));

/** A year of the place in four quarters, to be printed. @practice P44 */
export const yearRoute = lookInPlace({
  method: "GET",
  path: "/{place}/story/year",
  summary: "The year of a place on one page: what was counted, said, planned, done, given and answered, by quarter",
  practices: ["P44"],
  answers: z
    .custom<YearShown>()
    .transform((shown): z.input<typeof told> => shown)
    .pipe(told),
  permit: mayReadStory,
  find: async (tx, { place, actor, language, at }, { areas }) => {
    const arePublic = await arePublicPagesOn(tx, place.id);
    const here = { areas, place, actor, language, at };
    return {
      arePublic,
      steps: mayReadStory(actor, { arePublic }).allowed
        ? await findSteps(tx, { services: [], communities: [] }, here)
        : [],
    };
  },
  answer: ({ steps }, { at }) => {
    const { from } = closedYear(at.toISOString().slice(0, 10));
    const first = monthsLater(from, 3);
    const ends = endsOf(first);
    const until = ends.at(-1) ?? first;
    const quarters = quartersOf(steps, ends, first);
    const own = quarters.flatMap((quarter) => quarter.steps);
    return found({ from: first, until, quarters, holes: holesIn(own, nowAt(at)) });
  },
  page: ({ from, until, quarters, holes }, view) => {
    const place = placeShown(view);
    const title = `A year of ${place.name}`;
    return {
      title,
      contentLanguage: "en" as const,
      breadcrumbs: trail(place),
      main: (
        <>
          <PageTitle
            title={title}
            lead={`${dateText(from, "en")} to ${dateText(until, "en")}, as far as you may see. Each line opens what it is of.`}
          />
          <Holes holes={holes} />
          {quarters.map((quarter) => (
            <section key={quarter.until} aria-labelledby={`until-${quarter.until}`}>
              <h2 id={`until-${quarter.until}`}>Until {dateText(quarter.until, "en")}</h2>
              {quarter.steps.length === 0 ? <p>Nothing that you may see.</p> : <Steps steps={quarter.steps} />}
            </section>
          ))}
        </>
      ),
    };
  },
});
