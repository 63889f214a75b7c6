import type { ReactElement } from "react";
import {
  Button,
  ErrorSummary,
  Form,
  PageTitle,
  Questions,
  Table,
  Tag,
  dayText,
  inOrderOf,
} from "../../../design/index.ts";
import type { Language, Question } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Problem } from "../../../nouns/result.ts";
import { trail } from "../place-shown.ts";
import type { Ready } from "./ready.ts";

interface Worker {
  readonly personId: string;
  readonly name: string;
  /** For which organisation they are named. */
  readonly of: string;
  readonly ready: Ready | null;
}

export interface ReadyShown {
  readonly workers: readonly Worker[];
  readonly maySay: boolean;
  /** A plain date. */
  readonly today: string;
}

interface Drawn {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

const questionsOf = (workers: readonly Worker[]): readonly Question[] => [
  {
    name: "person",
    label: "Who was trained?",
    kind: "select",
    choices: workers.map(({ personId, name, of }) => ({ value: personId, words: `${name}, ${of}` })),
  },
  { name: "trainedOn", label: "On which day?", kind: "date" },
  { name: "until", label: "Until which day does it hold?", kind: "date" },
];

const Said = ({ ready, today }: Pick<Worker, "ready"> & { readonly today: string }): ReactElement =>
  ready === null ? (
    <Tag words="Nobody has written it down" tone="waiting" />
  ) : ready.until < today ? (
    <Tag words={`Ran out on ${dayText(ready.until, "en")}`} tone="waiting" />
  ) : (
    <Tag words={`Until ${dayText(ready.until, "en")}`} tone="good" />
  );

/** Who may see what is shared, because they were trained and are bound to keep it to themselves. @practice P17 */
export const readyPage = (
  { workers, maySay, today }: ReadyShown,
  { place, language, idempotencyKey, ...attempt }: Drawn,
) => {
  const problems = inOrderOf(questionsOf(workers), attempt.problems);
  return {
    title: "Who is trained to see what is shared",
    contentLanguage: "en" as const,
    breadcrumbs: trail(place),
    main: (
      <>
        <ErrorSummary language={language} problems={problems} />
        <PageTitle
          title="Who is trained to see what is shared"
          lead="Somebody named in an agreement sees a case only while they are trained in sharing information and bound to keep it to themselves."
        />
        {workers.length === 0 ? (
          <p>
            Nobody is named in an <a href={`/${place.slug}/agreements`}>agreement</a> that is in force.
          </p>
        ) : (
          <Table
            id="workers"
            caption="Workers named in agreements in force"
            language="en"
            rowKey={({ personId }) => personId}
            groups={[{ rows: workers }]}
            columns={[
              { heading: "Who", kind: "text", cell: ({ name }) => <bdi>{name}</bdi> },
              { heading: "For", kind: "text", cell: ({ of }) => <bdi>{of}</bdi> },
              { heading: "Trained", kind: "text", cell: ({ ready }) => <Said ready={ready} today={today} /> },
            ]}
          />
        )}
        {maySay && workers.length > 0 ? (
          <section aria-labelledby="say">
            <h2 id="say">Write down a training</h2>
            <Form action={`/${place.slug}/cases/ready`} idempotencyKey={idempotencyKey}>
              <Questions
                questions={questionsOf(workers)}
                typed={attempt.typed}
                language={language}
                problems={problems}
              />
              <Button words="Write it down" />
            </Form>
          </section>
        ) : null}
      </>
    ),
  };
};
