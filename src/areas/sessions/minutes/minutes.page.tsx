import type { ReactElement } from "react";
import {
  Button,
  Details,
  Form,
  PageTitle,
  Table,
  dayText,
  directionOf,
  isLanguage,
  languages,
} from "../../../design/index.ts";
import type { Language, Question } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { startedFromIn } from "../../../nouns/started-from.ts";
import { dayFormPage } from "../day-form.page.tsx";
import type { Minutes } from "../day.ts";
import type { Invited } from "../invitation.ts";
import { hasMinutesFor } from "../minutes.rules.ts";
import type { Attempted, MinutesHere } from "../day-seen.ts";
import { trail } from "../place-shown.ts";

interface MinutesShown {
  readonly day: MinutesHere | undefined;
  /** In which language they are written here. */
  readonly writtenIn: string;
}

interface Drawn {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
}

const nameOf = (code: string): string => languages.find((one) => one.code === code)?.nameInEnglish ?? code;

/** The minutes in one language as the form shows them. */
export const fieldsOfMinutes = (minutes: readonly Minutes[], writtenIn: string): Readonly<Record<string, string>> => {
  const here = minutes.find(({ language }) => language === writtenIn);
  return { words: here?.words ?? "", checkedBy: here?.checkedBy ?? "" };
};

const questionsFor = (writtenIn: string): readonly Question[] => [
  { name: "words", label: `The minutes in ${nameOf(writtenIn)}`, kind: "long" },
  ...(writtenIn === "en"
    ? []
    : [
        {
          name: "checkedBy",
          label: "Who read the translation and found it right?",
          hint: "What only a machine translated is sent to nobody.",
          kind: "text" as const,
        },
      ]),
];

/** For those who keep the day: to write them, in each language that is needed, and to send them. @practice P12 */
export const writeMinutesPage = ({ day, writtenIn }: MinutesShown, attempt: Partial<Attempted>, drawn: Drawn) => {
  const { typed, problems = [] } = attempt;
  const now = fieldsOfMinutes(day?.minutes ?? [], writtenIn);
  const questions = questionsFor(writtenIn);
  return dayFormPage({
    ...drawn,
    session: day?.session,
    title: "Minutes",
    step: "minutes",
    button: "Keep the minutes",
    questions,
    hidden: { language: writtenIn, startedFrom: startedFromIn({ typed, problems }, now) },
    standing: { field: "startedFrom", questions, now, typed },
    typed: typed ?? now,
    problems,
    after: day === undefined ? null : <Sending day={day} drawn={drawn} />,
  });
};

const Sending = ({ day, drawn }: { readonly day: MinutesHere; readonly drawn: Drawn }): ReactElement => {
  const here = `/${drawn.place.slug}/sessions/${day.session.id}`;
  const wanted = [...new Set(day.invited.map(({ writtenIn }) => writtenIn))].filter((code) => isLanguage(code));
  return (
    <>
      <h2 id="languages">In other languages</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {[...new Set([...wanted, "en"])].toSorted().map((code) => (
          <li key={code}>
            <a href={`${here}/minutes?in=${code}`}>{nameOf(code)}</a>
            {day.minutes.some(({ language }) => language === code) ? ": written" : ": not written yet"}
          </li>
        ))}
      </ul>
      <h2 id="sent">Who has them</h2>
      <Table
        id="minutes-sent"
        caption="Who has the minutes"
        captionHidden
        language="en"
        columns={[
          { heading: "Who", kind: "text", cell: ({ name }) => <bdi>{name}</bdi> },
          { heading: "Wants them", kind: "words", cell: wantedWords },
          { heading: "Sent", kind: "words", cell: (one) => <SentCell one={one} day={day} here={here} drawn={drawn} /> },
        ]}
        groups={[{ rows: day.invited }]}
        rowKey={({ id }) => id}
      />
    </>
  );
};

const wantedWords = ({ writtenIn, format }: Invited): string =>
  `in ${nameOf(writtenIn)}${format === null || format === "" ? "" : `, ${format.replaceAll("-", " ")}`}`;

interface SentCellProps {
  readonly one: Invited;
  readonly day: MinutesHere;
  readonly here: string;
  readonly drawn: Drawn;
}

const SentCell = ({ one, day, here, drawn }: SentCellProps): ReactElement => {
  const sentOn = day.sentOn.get(one.id);
  if (sentOn !== undefined) return <>{dayText(sentOn, "en")}</>;
  if (!hasMinutesFor(one, day.minutes)) return <>not written in {nameOf(one.writtenIn)} yet</>;
  return (
    <Form action={`${here}/minutes-sent`} idempotencyKey={`${drawn.idempotencyKey}-${one.id}`}>
      <input type="hidden" name="contributor" value={one.id} />
      {one.email === "" ? null : (
        <Button name="by" value="email" words="Send by email" heard={one.name} look="second" />
      )}
      <Button name="by" value="hand" words="They have them" heard={one.name} look="second" />
    </Form>
  );
};

/** For the others who come: to read, in their own language where it is there. */
export const readMinutesPage = (day: MinutesHere, { place, language }: Drawn) => {
  const here = `/${place.slug}/sessions/${day.session.id}`;
  const first = day.minutes.find((one) => one.language === language) ?? day.minutes[0];
  return {
    title: `Minutes: ${day.session.title}`,
    contentLanguage: "en" as const,
    breadcrumbs: trail(place, { href: here, words: day.session.title }, { href: `${here}/day`, words: "The day" }),
    main: (
      <>
        <PageTitle title="Minutes" lead={<bdi>{day.session.title}</bdi>} />
        {first === undefined ? <p>They are not written yet. They come to you in the language you chose.</p> : null}
        {day.minutes.map((one) =>
          one === first ? (
            <MinutesText key={one.language} minutes={one} />
          ) : (
            <Details key={one.language} summary={`In ${nameOf(one.language)}`}>
              <MinutesText minutes={one} />
            </Details>
          ),
        )}
      </>
    ),
  };
};

const MinutesText = ({ minutes: { language, words, checkedBy } }: { readonly minutes: Minutes }): ReactElement => (
  <>
    <div {...(isLanguage(language) ? { lang: language, dir: directionOf(language) } : { dir: "auto" })}>
      {words.split("\n").map((line, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- lines may repeat; their place is all that tells them apart
        <p key={index}>{line}</p>
      ))}
    </div>
    {checkedBy === "" ? null : (
      <p className="al-byline">
        Translation read by <bdi>{checkedBy}</bdi>
      </p>
    )}
  </>
);
