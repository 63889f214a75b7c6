import { ButtonLink, dateText, Notice, PageTitle, SummaryList, Tag } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Contribution } from "../contribution.ts";
import { trail } from "../form-drawn.page.ts";
import { filled, recognitionWords } from "../recognition.words.ts";
import type { RecognitionWords } from "../recognition.words.ts";
import { isNeedOpen, isSafetyGap, stateOf } from "../state.rules.ts";

export interface ContributionSeen {
  readonly contribution: Contribution;
  readonly may: Readonly<Record<"say" | "answer", boolean>>;
}

interface Looking {
  readonly place: PlaceHere;
  readonly language: Language;
}

const rowsOf = (one: Contribution, { slug }: PlaceHere, language: Language) => {
  const words = recognitionWords(language);
  return [
    {
      key: words.by,
      value:
        one.organisation === null ? (
          words.standings[one.standing]
        ) : (
          <a href={`/${slug}/organisations/${one.organisation.id}`}>
            <bdi>{one.organisation.name}</bdi>
          </a>
        ),
    },
    { key: words.standing, value: words.standings[one.standing] },
    { key: words.onDay, value: dateText(one.onDay, language) },
    {
      key: words.long,
      value: `${filled(words.minutes, one.minutes)}${one.times === 1 ? "" : ` · ${filled(words.times, one.times)}`}`,
    },
    ...(one.way === "form" ? [] : [{ key: words.came, value: cameBy(one, words, slug) }]),
    ...(one.service === null ? [] : [{ key: words.service, value: <bdi>{one.service.name}</bdi> }]),
    ...(one.shouldHave === null ? [] : [{ key: words.shouldHave, value: words.needs[one.shouldHave] }]),
    ...(one.words === "" ? [] : [{ key: words.words, value: <bdi>{one.words}</bdi> }]),
    ...answerRows(one, words),
  ];
};

const cameBy = ({ way, session }: Contribution, words: RecognitionWords, slug: string) => {
  if (way === "form") return null;
  return session === null ? (
    words.ways[way]
  ) : (
    <>
      {words.ways[way]}:{" "}
      <a href={`/${slug}/sessions/${session.id}`}>
        <bdi>{session.name}</bdi>
      </a>
    </>
  );
};

const answerRows = (one: Contribution, words: RecognitionWords) =>
  one.answer !== null
    ? [{ key: words.serviceSays, value: <bdi>{one.answer}</bdi> }]
    : isNeedOpen(one) || isSafetyGap(one)
      ? [{ key: words.serviceSays, value: words.waitsForService }]
      : [];

/** What was given, how it stands, and what was said about it. @practice P14 */
export const contributionPage = ({ contribution: one, may }: ContributionSeen, { place, language }: Looking) => {
  const words = recognitionWords(language);
  const at = `/${place.slug}/recognition/${one.id}`;
  const state = stateOf(one);
  return {
    title: words.kinds[one.kind],
    breadcrumbs: trail(place, language),
    main: (
      <>
        <PageTitle title={words.kinds[one.kind]} />
        <p>
          <Tag words={words.states[state]} tone={state === "confirmed" ? "good" : "waiting"} />
        </p>
        <SummaryList rows={rowsOf(one, place, language)} />
        {one.recording === 0 ? null : <p>{filled(words.recording, one.recording)}</p>}
        {one.said.length === 0 ? null : (
          <ul className="nhsuk-list nhsuk-list--bullet">
            {one.said.map(({ number, says, minutes, because, onDay }) => (
              <li key={number}>
                {dateText(onDay, language)}: {words.states[says]}
                {minutes === null ? "" : ` (${filled(words.minutes, minutes)})`}{" "}
                {because === "" ? null : <bdi>{because}</bdi>}
              </li>
            ))}
          </ul>
        )}
        {may.answer && isSafetyGap(one) ? (
          <Notice kind="warning" language={language} title="This is a safety gap">
            <p>
              Somebody who is no interpreter of the service interpreted about health or care. Say what the service does
              so that an interpreter is there next time.
            </p>
          </Notice>
        ) : null}
        <p>
          {may.say ? <ButtonLink href={`${at}/say`} words={words.check} look="second" /> : null}{" "}
          {may.answer ? <ButtonLink href={`${at}/answer`} words="Answer for the service" /> : null}
        </p>
      </>
    ),
  };
};
