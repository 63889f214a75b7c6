import type { ReactElement } from "react";
import { Button, Details, ErrorSummary, Field, fieldId, Form, PageTitle } from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Problem } from "../../../nouns/result.ts";
import { directoryTrail } from "../place-shown.ts";
import type { WorkerNamed } from "../organisation.ts";

export interface WorkersShown {
  readonly id: string;
  readonly name: string;
  readonly workers: readonly WorkerNamed[];
  readonly asked: readonly WorkerNamed[];
  readonly mayConfirm: { readonly allowed: boolean; readonly because: string };
  /** Part of a name that was looked for. */
  readonly find: string;
  /** People of the place of that name, and whether there are more. */
  readonly people: readonly WorkerNamed[];
  readonly areMore: boolean;
}

interface Around {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly problems: readonly Problem[];
}

type Drawn = WorkersShown & Around & { readonly here: string };
type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

const title = "Who works here";

/** Who speaks for an organisation, and who is said to. @practice P17 */
export const workersPage = (shown: WorkersShown, around: Around): Page => {
  const here = `/${around.place.slug}/organisations/${shown.id}`;
  const drawn = { ...shown, ...around, here };
  return {
    title: `${title}: ${shown.name}`,
    contentLanguage: "en",
    breadcrumbs: directoryTrail(around.place, { href: here, words: shown.name }),
    main: (
      <>
        <ErrorSummary language={around.language} problems={around.problems} />
        <PageTitle
          title={title}
          lead="They speak for it here: they sign its agreements, and answer for what it needs and offers."
        />
        {shown.workers.length === 0 ? (
          <p>Nobody yet.</p>
        ) : (
          <ul className="nhsuk-list nhsuk-list--bullet" id={shown.find === "" ? fieldId("person") : undefined}>
            {shown.workers.map(({ personId, name }) => (
              <li key={personId}>
                <bdi>{name}</bdi>
                {shown.mayConfirm.allowed ? <Leaves {...drawn} personId={personId} worker={name} /> : null}
              </li>
            ))}
          </ul>
        )}
        <Asked {...drawn} />
        <h2>Add somebody</h2>
        {shown.mayConfirm.allowed ? null : <p>{shown.mayConfirm.because} What you write waits for them.</p>}
        <LookFor {...drawn} />
        <Choose {...drawn} />
      </>
    ),
  };
};

interface LeavesProps extends Drawn {
  readonly personId: string;
  readonly worker: string;
}

/** Somebody works here no more. What they signed stays signed. */
const Leaves = ({ personId, worker, here, idempotencyKey }: LeavesProps): ReactElement => (
  <Details summary={`${worker} works here no more`}>
    <p>They speak and sign for this organisation no longer. What they wrote and signed stays.</p>
    <Form action={`${here}/confirm`} idempotencyKey={`${idempotencyKey}-${personId}-left`}>
      <input type="hidden" name="person" value={personId} />
      <Button words="Take them out" name="says" value="left" look="second" heard={`: ${worker}`} />
    </Form>
  </Details>
);

/** Each of those who wait, with a yes and a no. */
const Asked = ({ asked, mayConfirm, here, idempotencyKey }: Drawn): ReactElement | null =>
  asked.length === 0 ? null : (
    <section>
      <h2>Waiting for a yes</h2>
      {asked.map(({ personId, name }) => (
        <div key={personId}>
          <p>
            Does <bdi>{name}</bdi> work here?
          </p>
          {mayConfirm.allowed ? (
            <Form action={`${here}/confirm`} idempotencyKey={`${idempotencyKey}-${personId}`}>
              <input type="hidden" name="person" value={personId} />
              <Button words="Yes" name="says" value="yes" heard={`: ${name}`} />{" "}
              <Button words="No" name="says" value="no" look="second" heard={`: ${name}`} />
            </Form>
          ) : null}
        </div>
      ))}
    </section>
  );

const LookFor = ({ here, find, language }: Drawn): ReactElement => (
  <form method="get" action={`${here}/workers`}>
    <Field kind="text" name="find" label="Part of their name" value={find} language={language} />
    <Button words="Look for them" look="second" />
  </form>
);

const Choose = ({ people, areMore, find, here, language, idempotencyKey, problems }: Drawn): ReactElement | null => {
  if (find === "") return null;
  if (people.length === 0) return <p>Nobody of this place has that in their name.</p>;
  return (
    <Form action={`${here}/workers`} idempotencyKey={`${idempotencyKey}-workers`}>
      <Field
        kind="select"
        name="person"
        label="Who works for this organisation?"
        {...(areMore
          ? { hint: `Only the first ${people.length} are shown. Write more of the name to see others.` }
          : {})}
        choices={people.map(({ personId, name }) => ({ value: personId, words: name }))}
        language={language}
        problems={problems}
      />
      <Button words="Add this person" />
    </Form>
  );
};
