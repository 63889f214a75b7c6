import { ButtonLink, PageTitle, SummaryList, Tag, dateText, dayText } from "../../../design/index.ts";
import { durationText } from "../../../nouns/duration.ts";
import { moneyText } from "../../../nouns/money.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { kindNames } from "../ask.ts";
import type { Ask } from "../ask.ts";
import { AskFacts, whatForRows } from "../ask-facts.page.tsx";
import { trail } from "../place-shown.ts";
import { stateWords } from "../state.rules.ts";
import type { State } from "../state.rules.ts";

export interface AskSeen {
  readonly ask: Ask;
  readonly state: State;
  /** They read what is between the partner and those who ask. */
  readonly isInside: boolean;
  readonly may: Readonly<Record<"answer" | "took" | "join" | "takeBack", boolean>>;
}

/** One ask: what it needs, what is paid, and what was answered. @practice P10 */
export const askPage = ({ ask, state, isInside, may }: AskSeen, place: PlaceHere) => {
  const at = `/${place.slug}/asks/${ask.id}`;
  return {
    title: ask.title,
    contentLanguage: "en" as const,
    breadcrumbs: trail(place),
    main: (
      <>
        <PageTitle
          title={<bdi>{ask.title}</bdi>}
          lead={
            <>
              Asked of{" "}
              <a href={`/${place.slug}/organisations/${ask.organisation.id}`}>
                <bdi>{ask.organisation.name}</bdi>
              </a>{" "}
              on {dateText(ask.askedOn, "en")}
            </>
          }
        />
        <p>
          <Tag words={stateWords[state]} tone={state === "waits" ? "waiting" : state === "took" ? "good" : "plain"} />
          {ask.laterOn === null ? null : ` They come back to it on ${dayText(ask.laterOn, "en")}.`}
          {ask.minutesTook === null ? null : ` It took ${durationText(ask.minutesTook)}.`}
        </p>
        {isInside && ask.saysWords !== "" ? <p dir="auto">{ask.saysWords}</p> : null}
        {may.answer || may.took || may.join ? (
          <p>
            {may.answer ? <ButtonLink href={`${at}/answer`} words="Answer" /> : null}
            {may.took ? <ButtonLink href={`${at}/took`} words="Say how long it took" /> : null}
            {may.join ? <ButtonLink href={`${at}/join`} words="Join this ask" /> : null}
          </p>
        ) : null}
        {isInside ? <AskFacts ask={ask} slug={place.slug} /> : <Outside ask={ask} slug={place.slug} />}
        <ul className="nhsuk-list nhsuk-list--bullet">
          <li>
            <a href={`/${place.slug}/asks?organisation=${ask.organisation.id}`}>
              All that <bdi>{ask.organisation.name}</bdi> was asked
            </a>
          </li>
          {may.takeBack ? (
            <li>
              <a href={`${at}/take-back`}>Take it back</a>
            </li>
          ) : null}
        </ul>
      </>
    ),
  };
};

const Outside = ({ ask, slug }: { readonly ask: Ask; readonly slug: string }) => (
  <>
    <SummaryList
      rows={[
        { key: "What", value: kindNames[ask.kind] },
        ...whatForRows({ plan: ask.plan }, slug),
        { key: "Asked by", value: <bdi>{[ask.inNameOf, ...ask.joinedBy].join(", ")}</bdi> },
        { key: "It needs", value: durationText(ask.minutes) },
        { key: "It pays", value: moneyText(ask.pence) },
        { key: "Answer by", value: dayText(ask.byDay, "en") },
      ]}
    />
    <p>The partner and those who ask read the rest.</p>
  </>
);
