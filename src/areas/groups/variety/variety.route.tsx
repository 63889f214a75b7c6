import { z } from "zod";
import { PageTitle, dayText } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { maySeeGroups } from "../groups.policy.ts";
import { placeShown, trail } from "../place-shown.ts";
import { nextFixedDay, topicWords } from "../variety.rules.ts";
import { findLastLook } from "../variety.store.ts";

const told = z.object({
  lookedOn: z.string().nullable().describe("The day of the latest look; null where there was none yet."),
  nextLookOn: z.string(),
  littleHeard: z.array(z.string()).readonly().describe("Kinds of people of whom little was heard."),
});
type Told = z.infer<typeof told>;

const List = ({ littleHeard }: Pick<Told, "littleHeard">) =>
  littleHeard.length === 0 ? (
    <p>Nothing is said this time: either every kind of people asked about was heard, or fewer than 10 answered.</p>
  ) : (
    <>
      <p>This year we have heard little or nothing from:</p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {littleHeard.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <h2>What to do next</h2>
      <p>
        Ask organisations where they are at home how they would like to be heard, and go there. Do not look for one
        person who stands for all of them, and do not guess who somebody is. No seat is for or against anybody by
        ethnicity.
      </p>
    </>
  );

export const varietyRoute = lookInPlace({
  method: "GET",
  path: "/{place}/groups/variety",
  summary: "Whom the groups of a place, all together, have heard little from: looked at twice a year on fixed days",
  practices: ["P07"],
  answers: told,
  permit: maySeeGroups,
  find: async (tx) => ({ last: await findLastLook(tx) }),
  answer: ({ last }, { at }) =>
    found({
      lookedOn: last?.onDay ?? null,
      nextLookOn: nextFixedDay(at.toISOString().slice(0, 10)),
      littleHeard: (last?.found.littleHeard ?? []).flatMap((code) => topicWords(code) ?? []),
    }),
  page: ({ lookedOn, nextLookOn, littleHeard }, view) => ({
    title: "Whom we have not heard from",
    contentLanguage: "en" as const,
    breadcrumbs: trail(placeShown(view)),
    main: (
      <>
        <PageTitle title="Whom we have not heard from" lead="Over all groups of this place together." />
        {lookedOn === null ? (
          <p>Nobody has looked yet.</p>
        ) : (
          <>
            <p>Looked at on {dayText(lookedOn, "en")}.</p>
            <List littleHeard={littleHeard} />
          </>
        )}
        <p>The next look is on {dayText(nextLookOn, "en")}. Until then nothing on this page changes.</p>
        <h2>How this is worked out</h2>
        <p>
          Twice a year, on 1 April and 1 October, the private equality answers of everybody who sits in any group are
          looked at together, where at least 10 people answered. Only a sentence is kept. What counts as “little” is 1,
          2 or 3 people, drawn by chance each time, so that nobody can work out what somebody answered from who came and
          went. No count is shown, no group is looked at alone, and no seat is tied to an answer.
        </p>
      </>
    ),
  }),
});
