import type { ReactElement } from "react";
import { Card, dateText, dayText, Details, EmptyState, FilterLinks, PageTitle } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { CommunityAtRisk, EndingHelp, Loss } from "../help.rules.ts";
import { trail } from "../place-shown.ts";

export interface EndsShown {
  readonly communities: readonly CommunityAtRisk[];
  readonly months: number;
  /** A plain date. */
  readonly today: string;
  /** Communities that any organisation says it serves. */
  readonly communityCount: number;
  readonly grantCount: number;
  /** Of the list: paid to somebody who is not in the directory. */
  readonly notMatched: number;
}

const lossWords: Readonly<Record<Loss, string>> = {
  only: "would have no help left",
  "only-known": "would have no help left that we know is paid for",
  some: "would lose some of its help",
};

const headings: Readonly<Record<Loss, string>> = {
  only: "They would have no help left",
  "only-known": "They would have no help left that we know is paid for",
  some: "They would lose some of their help",
};

/** Which communities lose their only help? The answer stands in the first sentence. @practice P33 */
export const endsPage = (shown: EndsShown, place: PlaceHere) => {
  const { communities, months } = shown;
  const here = `/${place.slug}/funding/ends`;
  return {
    title: "Which communities lose their only help?",
    contentLanguage: "en" as const,
    breadcrumbs: trail(place),
    main: (
      <>
        <PageTitle title="Which communities lose their only help?" lead={answerIn(shown)} />
        <FilterLinks
          label="How far ahead"
          links={[3, 6, 12, 24].map((one) => ({
            href: `${here}?months=${one}`,
            words: `${one} months`,
            current: one === months,
          }))}
        />
        {shown.notMatched === 0 ? null : (
          <p className="al-aside">
            {shown.notMatched === 1 ? "One grant goes" : `${shown.notMatched} grants go`} to somebody who is not in the
            directory, and {shown.notMatched === 1 ? "counts" : "count"} for no community here.{" "}
            <a href={`/${place.slug}/funding/grants`}>See what is paid for</a>
          </p>
        )}
        {communities.length === 0 ? <Nothing {...shown} place={place} /> : null}
        {(["only", "only-known", "some"] as const).map((loss) => (
          <Group
            key={loss}
            title={headings[loss]}
            communities={communities.filter((one) => one.loss === loss)}
            place={place}
          />
        ))}
        <Details summary="How this is worked out">
          <p>
            Who serves whom is what each organisation says in the directory. What pays for it is your own list of grants
            and contracts, with what you decided, and what organisations chose to show you. An organisation that shows
            nothing counts as not known: neither as safe nor as ending.
          </p>
          <p>
            {shown.communityCount} communities are served by somebody here. {shown.grantCount} grants and contracts run
            today; {shown.notMatched} of them go to somebody who is not in the directory and count for nobody.
          </p>
        </Details>
        {communities.length === 0 ? null : (
          <p>
            <a href={`${here}?months=${months}&as=csv`}>Take this along (CSV)</a>
          </p>
        )}
      </>
    ),
  };
};

const answerIn = ({ communities, months, grantCount }: EndsShown): string => {
  if (grantCount === 0 && communities.length === 0) return "Nobody can say yet: no grant is on the list.";
  const only = communities.filter(({ loss }) => loss !== "some").length;
  const some = communities.length - only;
  const further = some === 0 ? "" : ` ${some === 1 ? "One more loses" : `${some} more lose`} some of it.`;
  if (only === 0) return `None that we know of in the next ${months} months.${further}`;
  return `${only === 1 ? "One community" : `${only} communities`} in the next ${months} months.${further}`;
};

const Nothing = ({ grantCount, place }: EndsShown & { readonly place: PlaceHere }): ReactElement =>
  grantCount === 0 ? (
    <EmptyState
      title="No grant is on the list yet"
      first={{ href: `/${place.slug}/funding/upload`, words: "Send a list of grants" }}
    >
      <p>With what you pay for and when it ends, this page says which communities would lose help, and on what day.</p>
    </EmptyState>
  ) : (
    <p>Nothing that we know of ends for any community in this time.</p>
  );

interface GroupShown {
  readonly title: string;
  readonly communities: readonly CommunityAtRisk[];
  readonly place: PlaceHere;
}

const Group = ({ title, communities, place }: GroupShown): ReactElement | null =>
  communities.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      {communities.map((one) => (
        <Card key={one.communityId} level={3} title={one.communityName}>
          <p>
            <strong>{one.loss === "some" ? "The first ends on " : "Nothing after "}</strong>
            {dayText(one.endsOn, "en")}.{besides(one)}
          </p>
          <ul>
            {one.ending.map((help) => (
              <Help key={help.organisationId} help={help} place={place} />
            ))}
          </ul>
          <p>
            <a href={`/${place.slug}/communities/${one.communityId}`}>
              About this community<span className="nhsuk-u-visually-hidden">: {one.communityName}</span>
            </a>
          </p>
        </Card>
      ))}
    </section>
  );

const besides = ({ goesOnCount, notKnownCount }: CommunityAtRisk): string => {
  const goesOn = goesOnCount === 0 ? "" : ` ${organisations(goesOnCount)} go${goesOnCount === 1 ? "es" : ""} on.`;
  const notKnown =
    notKnownCount === 0 ? "" : ` Of ${organisations(notKnownCount).toLowerCase()} the money is not known.`;
  return `${goesOn}${notKnown}`;
};

const organisations = (count: number): string =>
  count === 1 ? "One other organisation" : `${count} other organisations`;

const Help = ({ help, place }: { readonly help: EndingHelp; readonly place: PlaceHere }): ReactElement => (
  <li>
    <p>
      <a href={`/${place.slug}/organisations/${help.organisationId}`}>
        <bdi>{help.organisationName}</bdi>
      </a>
      : the last money that we know of ends on {dayText(help.endsOn, "en")}.{" "}
      {help.letGo === null ? "" : `Let go, decided on ${dayText(help.letGo.on, "en")}.`}
    </p>
    {help.wouldLose.map((words, at) => (
      <p key={words} dir="auto">
        {at === 0 ? "People would lose: " : ""}
        {words}
      </p>
    ))}
    {help.grants.length === 0 ? null : (
      <ul>
        {help.grants.map(({ id, title, endsOn }) => (
          <li key={id}>
            <a href={`/${place.slug}/funding/grants/${id}`}>
              <bdi>{title}</bdi>
            </a>{" "}
            (until {dateText(endsOn, "en")})
          </li>
        ))}
      </ul>
    )}
  </li>
);

/** The same as a table to take along. */
export const endsTable = ({ communities, months, today }: EndsShown) => ({
  fileName: `communities-that-lose-help-${today}`,
  sheet: "Communities",
  columns: ["Community", "What happens", "Organisation", "Its last known money ends", "People would lose", "Decided"],
  rows: communities.flatMap(({ communityName, loss, ending }) =>
    ending.map((help) => [
      communityName,
      lossWords[loss],
      help.organisationName,
      help.endsOn,
      help.wouldLose.join("; "),
      help.letGo === null ? "" : "let go",
    ]),
  ),
  notes: [
    `On ${today}, for the ${months} months that follow. From the commissioners’ own list and what organisations show.`,
    "An organisation that shows nothing counts as not known.",
  ],
});
