import type { ReactElement } from "react";
import {
  Button,
  Details,
  ErrorSummary,
  Form,
  PageTitle,
  Questions,
  SummaryList,
  dateText,
  languages,
  numberText,
} from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import type { Activity, Champion, ChampionContact, Item, Meeting } from "../champion.ts";
import { championWords, trail } from "../champions.words.ts";
import { StandingTag } from "../item-shown.page.tsx";
import type { OwnDrawn } from "../own-form.page.tsx";

export interface ChampionShown {
  readonly champion: Champion & ChampionContact;
  readonly items: readonly Item[];
  readonly meetings: readonly Meeting[];
  readonly activity: readonly Activity[];
  readonly minutes: number;
  readonly today: string;
}

const english = championWords("en");

const questions: readonly Question[] = [
  { name: "email", label: "Where letters go", kind: "text" },
  {
    name: "language",
    label: "In which language",
    kind: "select",
    choices: languages.map(({ code, name }) => ({ value: code, words: name })),
  },
];

const standings = {
  invited: "Invited, has not answered yet",
  active: "Active",
  declined: "Said no",
  paused: "Having a pause",
  "stepped-down": "Stopped",
} as const;

/** One champion, for whoever runs the network: how they are reached, what they came to, did and asked. @practice P30 */
export function championPage(shown: ChampionShown, drawn: OwnDrawn) {
  const { champion } = shown;
  const { place, language, idempotencyKey, typed, problems } = drawn;
  const name = champion.person?.name ?? "Somebody who was forgotten";
  return {
    title: name,
    contentLanguage: "en" as const,
    breadcrumbs: trail(place),
    main: (
      <>
        <ErrorSummary language={language} problems={problems} />
        <PageTitle title={name} />
        <About {...shown} />
        <Asked {...shown} slug={place.slug} />
        <Came {...shown} />
        {champion.person === null ? null : (
          <Details summary="Send their private link again" open={problems.length > 0}>
            <p>They get a new link, and the one before ends. Who had said no or stopped is asked again.</p>
            <Form action={`/${place.slug}/champions/${champion.id}/letter`} idempotencyKey={idempotencyKey}>
              <Questions
                questions={questions}
                typed={{ email: champion.email, language: champion.language, ...typed }}
                language={language}
                problems={problems}
              />
              <Button words="Send it" look="second" />
            </Form>
          </Details>
        )}
      </>
    ),
  };
}

const About = ({ champion, minutes }: ChampionShown): ReactElement => (
  <SummaryList
    rows={[
      { key: "In the network", value: `${standings[champion.state]}, since ${dateText(champion.stateOn, "en")}` },
      {
        key: "Speaks for",
        value: (
          <>
            <span dir="auto">{champion.words}</span>{" "}
            <bdi>{champion.communities.map(({ name }) => name).join(", ")}</bdi>
          </>
        ),
      },
      { key: "Letters go to", value: champion.email === "" ? "Nowhere: they come with their account" : champion.email },
      { key: "Time they told of", value: `${numberText(Math.round(minutes / 6) / 10, "en")} hours` },
    ]}
  />
);

const Asked = ({ items, today, slug }: ChampionShown & { readonly slug: string }): ReactElement => (
  <>
    <h2>What they asked</h2>
    {items.length === 0 ? <p>Nothing yet.</p> : null}
    <ul>
      {items.map((item) => (
        <li key={item.id}>
          <a href={`/${slug}/champions/questions/${item.id}`}>{english.themes[item.theme]}</a>,{" "}
          {dateText(item.toldOn, "en")} <StandingTag item={item} today={today} language="en" isStaff />
        </li>
      ))}
    </ul>
  </>
);

const Came = ({ meetings, activity }: ChampionShown): ReactElement => (
  <>
    <h2>Training and support they came to: {meetings.length}</h2>
    <ul>
      {meetings.map(({ id, kind, title, onDay }) => (
        <li key={id}>
          {english.meetingKinds[kind]}: <bdi>{title}</bdi>, {dateText(onDay, "en")}
        </li>
      ))}
    </ul>
    <h2>What they did</h2>
    {activity.length === 0 ? <p>Nothing yet.</p> : null}
    <ul>
      {activity.map(({ id, what, people, minutes, onDay }) => (
        <li key={id}>
          {english.deeds[what]}, {dateText(onDay, "en")}: {minutes} minutes, with about {english.crowds[people]}
        </li>
      ))}
    </ul>
  </>
);
