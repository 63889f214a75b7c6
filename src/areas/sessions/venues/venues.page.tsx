import { LookFor, Questions, Table, choicesOf, formPage, inOrderOf } from "../../../design/index.ts";
import type { Language, Question } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Problem } from "../../../nouns/result.ts";
import type { Choosing } from "../choosing.ts";
import { trail } from "../place-shown.ts";
import { stepFreeWords } from "../venue.ts";
import type { Venue } from "../venue.ts";

export interface VenuesShown {
  readonly venues: readonly Venue[];
  readonly organisations: Choosing;
  readonly find: string;
}

interface Looking {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
}

interface Sent {
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

const questionsOf = (organisations: Choosing | undefined): readonly Question[] => [
  { name: "name", label: "What do people call it?", kind: "text" },
  { name: "address", label: "Address (you can leave it empty)", kind: "text" },
  { name: "postcode", label: "Postcode (you can leave it empty)", kind: "text" },
  {
    name: "organisation",
    label: "Whose room is it? (you can leave it)",
    kind: "select",
    choices: organisations?.choices ?? [],
  },
  { name: "stepFree", label: "Is it step-free?", kind: "radios", choices: choicesOf(stepFreeWords) },
  {
    name: "hasHearingLoop",
    label: "Hearing loop",
    kind: "checkboxes",
    choices: [{ value: "yes", words: "It has one" }],
  },
  {
    name: "notes",
    label: "Anything else? (you can leave it empty)",
    hint: "Who feels at home there, kitchen, prayer room, buses",
    kind: "long",
  },
];

/** Where people can meet: rooms of communities first in mind. @practice P11 */
export const venuesPage = (shown: VenuesShown | undefined, looking: Looking, sent: Sent) => {
  const { venues = [], organisations, find = "" } = shown ?? {};
  const questions = questionsOf(organisations);
  const problems = inOrderOf(questions, sent.problems);
  const action = `/${looking.place.slug}/sessions/venues`;
  return formPage(
    {
      title: "Places to meet",
      lead: "Rooms of communities and services. Everybody of this place can add one.",
      breadcrumbs: trail(looking.place),
      language: looking.language,
      problems,
      action,
      idempotencyKey: looking.idempotencyKey,
      button: { words: "Add this place" },
      before: (
        <>
          {venues.length === 0 ? (
            <p>There are none yet. Add the rooms in which people feel at home: a temple, a café, a community hall.</p>
          ) : (
            <Table
              id="venues"
              caption="Places to meet"
              captionHidden
              columns={[
                { heading: "Place", kind: "text", cell: ({ name }: Venue) => <bdi>{name}</bdi> },
                {
                  heading: "Where",
                  kind: "text",
                  cell: ({ address, postcode }) => (
                    <bdi>{[address, postcode].filter((line) => line !== "").join(", ") || "–"}</bdi>
                  ),
                },
                {
                  heading: "Access",
                  kind: "text",
                  cell: ({ stepFree, hasHearingLoop }) =>
                    `${stepFreeWords[stepFree]}${hasHearingLoop ? ", hearing loop" : ""}`,
                },
                {
                  heading: "To know",
                  kind: "text",
                  cell: ({ organisation, notes }) => (
                    <>
                      {organisation === null ? null : <bdi>{organisation.name}</bdi>} <span dir="auto">{notes}</span>
                    </>
                  ),
                },
              ]}
              groups={[{ rows: venues }]}
              rowKey={({ id }) => id}
              language={looking.language}
            />
          )}
          <h2>Add a place</h2>
          <LookFor
            action={action}
            find={find}
            areMore={organisations?.areMore ?? false}
            label="Part of the name of an organisation"
            language={looking.language}
          />
        </>
      ),
    },
    <Questions questions={questions} typed={sent.typed} language={looking.language} problems={problems} />,
  );
};
