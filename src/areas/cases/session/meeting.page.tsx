import { Button, ErrorSummary, Form, PageTitle, Questions, SummaryList, inOrderOf } from "../../../design/index.ts";
import type { Language, Question } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Problem } from "../../../nouns/result.ts";
import type { Named } from "../case.ts";
import { partWords } from "../fields.rules.ts";
import type { PartShown } from "../fields.rules.ts";
import type { Gate } from "../gate.rules.ts";
import { trail } from "../place-shown.ts";

export interface MeetingShown {
  readonly session: { readonly id: string; readonly title: string };
  readonly cases: readonly {
    readonly id: string;
    readonly pseudonym: string;
    readonly parts: readonly PartShown[];
    /** To keep that they were looked at. */
    readonly gate: Gate;
  }[];
  /** So many more are talked about, of people whom the reader may not know of. */
  readonly hidden: number;
  /** Cases that the reader’s organisation holds and that are not on the agenda yet. */
  readonly held: readonly Named[];
}

interface Drawn {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

const questionsOf = (held: readonly Named[]): readonly Question[] => [
  {
    name: "case",
    label: "Which case?",
    kind: "select",
    choices: held.map(({ id, name }) => ({ value: id, words: name })),
  },
];

/** Workers of charities are members like everybody else: what each sees is what agreement and yes let through. @practice P17 */
export const meetingPage = (
  { session, cases, hidden, held }: MeetingShown,
  { place, language, idempotencyKey, ...attempt }: Drawn,
) => {
  const here = `/${place.slug}/cases`;
  const problems = inOrderOf(questionsOf(held), attempt.problems);
  return {
    title: `People talked about: ${session.title}`,
    contentLanguage: "en" as const,
    breadcrumbs: trail(place, { href: `/${place.slug}/sessions/${session.id}`, words: session.title }),
    main: (
      <>
        <ErrorSummary language={language} problems={problems} />
        <PageTitle
          title={`People talked about: ${session.title}`}
          lead="You see the people, and the parts, that an agreement and their yes let you see. Others at the table may see more or less."
        />
        {cases.length === 0 ? <p>Nobody whom you may see is on the agenda.</p> : null}
        {cases.map((one) => (
          <section key={one.id} aria-labelledby={`case-${one.id}`}>
            <h2 id={`case-${one.id}`}>
              <a href={`${here}/${one.id}`}>{one.pseudonym}</a>
            </h2>
            <SummaryList
              rows={one.parts.map(({ part, words }) => ({
                key: partWords[part],
                value: words === "" ? "Not said" : <span dir="auto">{words}</span>,
              }))}
            />
          </section>
        ))}
        {hidden === 0 ? null : (
          <p>
            {hidden === 1 ? "One person is" : `${hidden} people are`} talked about whom you may not see. Leave the room,
            or ask for their yes first.
          </p>
        )}
        {held.length === 0 ? null : (
          <section aria-labelledby="put">
            <h2 id="put">Put somebody on the agenda</h2>
            <Form action={`${here}/meeting/${session.id}`} idempotencyKey={idempotencyKey}>
              <Questions questions={questionsOf(held)} typed={attempt.typed} language={language} problems={problems} />
              <Button words="Put them on the agenda" />
            </Form>
          </section>
        )}
      </>
    ),
  };
};
