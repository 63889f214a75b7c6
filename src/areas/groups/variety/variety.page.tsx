import type { ReactElement } from "react";
import { PageTitle, Table, dateText, dayText } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { trail } from "../place-shown.ts";
import { BesideTables } from "./beside.page.tsx";
import type { BesideShown } from "./beside.page.tsx";

/** What was found on one of the fixed days. */
export interface LookShown {
  readonly onDay: string;
  readonly littleHeard: readonly string[];
  /** Null where fewer than two groups for all had somebody in them. */
  readonly littleHeardInGroupsForAll: readonly string[] | null;
}

export interface VarietyShown {
  readonly nextLookOn: string;
  /** The latest first. */
  readonly looks: readonly LookShown[];
  readonly beside: BesideShown;
}

const nothingSaid = "Nothing is said: either all were heard, or too few answered";

const title = "Whom we have not heard from";

/** Of whom little was heard, over time, and who lives here and uses services beside it. @practice P07 @practice P25 */
export const varietyPage = ({ nextLookOn, looks, beside }: VarietyShown, place: PlaceHere) => {
  const [last] = looks;
  return {
    title,
    contentLanguage: "en" as const,
    breadcrumbs: trail(place),
    main: (
      <>
        <PageTitle title={title} lead="Over all groups of this place together." />
        {last === undefined ? (
          <p>Nobody has looked yet.</p>
        ) : (
          <>
            <p>Looked at on {dayText(last.onDay, "en")}.</p>
            <List littleHeard={last.littleHeard} />
            <h2>Over time</h2>
            <p>In all groups together, and in those together that are for all communities.</p>
            <OverTime looks={looks} />
          </>
        )}
        <p>
          The next look is on {dayText(nextLookOn, "en")}. Until then nothing that is said here about groups changes.
        </p>
        <BesideTables {...beside} slug={place.slug} />
        <h2>How this is worked out</h2>
        <p>
          Twice a year, on 1 April and 1 October, the private equality answers of everybody who sits in any group are
          looked at together, where at least 10 people answered. Only a sentence is kept. What counts as “little” is 1,
          2 or 3 people, drawn by chance each time, so that nobody can work out what somebody answered from who came and
          went. No count is shown. No group is looked at alone: where people sit in one group only, nothing is said. No
          seat is tied to an answer.
        </p>
      </>
    ),
  };
};

const List = ({ littleHeard }: Pick<LookShown, "littleHeard">): ReactElement =>
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

const saidOf = (littleHeard: readonly string[] | null): string => {
  if (littleHeard === null) return "Nothing is said: there were fewer than two such groups";
  return littleHeard.length === 0 ? nothingSaid : littleHeard.join("; ");
};

const OverTime = ({ looks }: Pick<VarietyShown, "looks">): ReactElement => (
  <Table
    id="looks"
    caption="Of whom little or nothing was heard, on each fixed day"
    language="en"
    columns={[
      { heading: "Looked at on", kind: "text", cell: ({ onDay }) => dateText(onDay, "en") },
      { heading: "All groups", kind: "text", cell: ({ littleHeard }) => saidOf(littleHeard) },
      {
        heading: "Groups for all",
        kind: "text",
        cell: ({ littleHeard, littleHeardInGroupsForAll: forAll }) =>
          forAll !== null && forAll.length > 0 && forAll.join() === littleHeard.join() ? "the same" : saidOf(forAll),
      },
    ]}
    groups={[{ rows: looks }]}
    rowKey={({ onDay }) => onDay}
  />
);
