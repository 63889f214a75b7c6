import { dayWords } from "../../../nouns/weekday.ts";
import type { ReactElement } from "react";
import {
  Button,
  ButtonLink,
  dayText,
  Details,
  Form,
  Notice,
  PageTitle,
  SummaryList,
  Tag,
} from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { topicWords } from "../entry.ts";
import type { Earlier, Entry } from "../entry.ts";
import { trail } from "../place-shown.ts";
import { standingWords } from "../standing-words.ts";
import { stateOf, stateWords } from "../standing.rules.ts";
import type { Suggestion } from "../suggestions.rules.ts";
import { Matches } from "./matches.page.tsx";

export interface EntryShown {
  readonly entry: Entry;
  /** Empty for whoever is of neither side. */
  readonly earlier: readonly Earlier[];
  /** A plain date. */
  readonly today: string;
  readonly isOpen: boolean;
  readonly personId: string;
  /** Whoever asks speaks for it. */
  readonly speaks: boolean;
  readonly suggestions: readonly (Suggestion & { readonly mayPropose: boolean })[];
  readonly mayDecline: boolean;
}

interface Looking {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
}

export type DrawnEntry = EntryShown & Looking & { readonly list: string; readonly here: string };

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

/** A need or an offer: what waits for an answer comes first, then what it is, then what could fit. @practice P36 */
export const entryPage = (shown: EntryShown, looking: Looking): Page => {
  const { entry } = shown;
  const list = `/${looking.place.slug}/exchange`;
  const drawn = { ...shown, ...looking, list, here: `${list}/${entry.id}` };
  return {
    title: entry.title,
    contentLanguage: "en",
    breadcrumbs: trail(looking.place),
    main: (
      <>
        <PageTitle title={entry.title} lead={<WhoseAndHow {...drawn} />} />
        {entry.withdrawal === null ? null : (
          <Notice kind="information" language="en" title="Taken back">
            <p>
              On {dayText(entry.withdrawal.at.slice(0, 10), "en")}. <span dir="auto">{entry.withdrawal.because}</span>
            </p>
          </Notice>
        )}
        <Matches {...drawn} />
        <WhatItIs {...drawn} />
        <WhatItSaid {...drawn} />
        <CouldFit {...drawn} />
        <WhatOneCanDo {...drawn} />
      </>
    ),
  };
};

/** "Somebody who uses services" begins no sentence here; a name stays as it is. */
const inSentence = ({ ofKind, ofName }: DrawnEntry["entry"]): string =>
  ofKind === "person" && Object.values(standingWords).includes(ofName)
    ? `${ofName.slice(0, 1).toLowerCase()}${ofName.slice(1)}`
    : ofName;

const WhoseAndHow = ({ entry, today }: DrawnEntry): ReactElement => (
  <span>
    {entry.kind === "need" ? "Needed by " : "Offered by "}
    {entry.ofKind === "community" ? "people in " : ""}
    <bdi>{inSentence(entry)}</bdi> <Tag words={stateWords[stateOf(entry, today)]} />
  </span>
);

const WhatItIs = ({ entry, place }: DrawnEntry): ReactElement => (
  <SummaryList
    rows={[
      { key: "About", value: topicWords[entry.topic] },
      ...(entry.words === "" ? [] : [{ key: "More", value: <span dir="auto">{entry.words}</span> }]),
      ...(entry.communities.length === 0
        ? []
        : [
            {
              key: "Communities",
              value: entry.communities.map(({ id, name }, index) => (
                <span key={id}>
                  {index === 0 ? "" : ", "}
                  <a href={`/${place.slug}/communities/${id}`}>
                    <bdi>{name}</bdi>
                  </a>
                </span>
              )),
            },
          ]),
      ...(entry.languages.length === 0
        ? []
        : [{ key: "Languages", value: <span dir="auto">{entry.languages.join(", ")}</span> }]),
      ...(entry.days.length === 0 ? [] : [{ key: "Days", value: entry.days.map((day) => dayWords[day]).join(", ") }]),
      ...(entry.atPlace === "" ? [] : [{ key: "Where", value: <span dir="auto">{entry.atPlace}</span> }]),
      { key: "Until", value: dayText(entry.untilOn, "en") },
      ...(entry.askedOf === null
        ? []
        : [
            {
              key: "Put to",
              value: (
                <a href={`/${place.slug}/organisations/${entry.askedOf.id}`}>
                  <bdi>{entry.askedOf.name}</bdi>
                </a>
              ),
            },
          ]),
      {
        key: "Written",
        value: `${dayText(entry.writtenAt.slice(0, 10), "en")}, in the role of ${entry.authorRole}${entry.changedAt === null ? "" : `; corrected on ${dayText(entry.changedAt.slice(0, 10), "en")}`}`,
      },
    ]}
  />
);

/** What was corrected, for both sides: whoever answered it knows what they answered. */
const WhatItSaid = ({ earlier }: DrawnEntry): ReactElement | null =>
  earlier.length === 0 ? null : (
    <Details summary={`What it said before it was corrected (${earlier.length})`}>
      <ol reversed>
        {earlier.map(({ title, words, atPlace, until }) => (
          <li key={until}>
            Until {dayText(until.slice(0, 10), "en")}: <bdi>{title}</bdi>.{" "}
            <span dir="auto">{[words, atPlace].filter((one) => one !== "").join(" · ")}</span>
          </li>
        ))}
      </ol>
    </Details>
  );

/** What could fit, each with its reasons. */
const CouldFit = ({ entry, suggestions, isOpen, list, here, idempotencyKey }: DrawnEntry): ReactElement | null => {
  if (!isOpen) return null;
  const other = entry.kind === "need" ? "offer" : "need";
  return (
    <section aria-labelledby="could-fit">
      <h2 id="could-fit">What could fit</h2>
      {suggestions.length === 0 ? (
        <p>Nothing yet. Something is shown here when it is about the same, or in the same community and language.</p>
      ) : (
        <ul>
          {suggestions.map(({ id, title, ofName, because, mayPropose }) => (
            <li key={id}>
              <a href={`${list}/${id}`}>
                <bdi>{title}</bdi>
              </a>
              , <bdi>{ofName}</bdi>. Why: {because.join(" ")}
              {mayPropose ? (
                <Form action={`${here}/propose`} idempotencyKey={`${idempotencyKey}-${id}`}>
                  <input type="hidden" name="with" value={id} />
                  <Button words="Ask whether these fit" look="second" heard={title} />
                </Form>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      <p>
        <ButtonLink
          href={`${list}/new?kind=${other}&answers=${entry.id}`}
          words={entry.kind === "need" ? "Offer something for this" : "Say that you need this"}
          look="second"
        />
      </p>
    </section>
  );
};

const WhatOneCanDo = ({ entry, speaks, mayDecline, here }: DrawnEntry): ReactElement | null => {
  const mayChange = speaks && entry.withdrawal === null && !entry.matches.some(({ says }) => says === "accepted");
  return (
    <>
      {mayDecline && entry.withdrawal === null ? (
        <p>
          <a href={`${here}/decline`}>You were asked: say that you cannot, and why</a>
        </p>
      ) : null}
      {mayChange ? (
        <p>
          <a href={`${here}/change`}>Correct this</a>
          {" · "}
          <a href={`${here}/withdraw`}>Take it back</a>
        </p>
      ) : null}
    </>
  );
};
