import type { ReactElement } from "react";
import { Button, Details, Field, Form, Notice, PageTitle, Tag, choicesOf, dayText } from "../../../design/index.ts";
import type { Language, Question } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Permission } from "../../../nouns/permission.ts";
import type { Problem } from "../../../nouns/result.ts";
import { saidWhere } from "../said-when.page.ts";
import { sessionFormPage } from "../session-form.page.tsx";
import { formNames } from "../session.ts";
import type { Session } from "../session.ts";
import { proposedNames, stepFreeWords } from "../venue.ts";
import type { Proposal, Venue } from "../venue.ts";

export interface WhereShown {
  readonly session: Session;
  readonly venues: readonly Venue[];
  readonly proposals: readonly Proposal[];
  readonly mayPlan: Permission;
}

interface Looking {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
}

interface Sent {
  readonly typed?: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

const questionsOf = (venues: readonly Venue[]): readonly Question[] => [
  { name: "form", label: "In which form?", kind: "radios", choices: choicesOf(formNames) },
  {
    name: "venue",
    label: "Where?",
    kind: "select",
    choices: venues.map(({ id, name, stepFree }) => ({ value: id, words: `${name} (${stepFreeWords[stepFree]})` })),
  },
  { name: "onlineLink", label: "Web address to join online (if there is one)", kind: "text" },
  {
    name: "chosenBy",
    label: "Who chose it, and how?",
    hint: "Such as: contributors, at the preliminary meeting",
    kind: "text",
  },
];

/** Where it is held, chosen with those who come; another form; and a place that is not there for somebody. @practice P11 */
export const wherePage = (shown: Partial<WhereShown> | undefined, looking: Looking, { typed, problems }: Sent) => {
  const { session, venues = [], mayPlan } = shown ?? {};
  const here = `/${looking.place.slug}/sessions/${session?.id ?? ""}`;
  const form = sessionFormPage({
    ...looking,
    session,
    title: "A place chosen with those who come",
    step: "where",
    button: "Keep this place",
    before: (
      <>
        {session?.isVenueNotForAll === true && mayPlan?.allowed === true ? (
          <Notice kind="warning" language="en" title="Somebody said that this place does not work">
            <p>Nobody is told who. Do not ask. Choose another place with contributors, or offer another form.</p>
          </Notice>
        ) : null}
        <p>
          <a href={`/${looking.place.slug}/sessions/venues`}>See or add places to meet</a>
        </p>
      </>
    ),
    after: <Others shown={shown} looking={looking} here={here} />,
    questions: questionsOf(venues),
    typed: typed ?? {
      form: session?.form ?? "in-room",
      venue: session?.venue?.id ?? "",
      onlineLink: session?.onlineLink ?? "",
    },
    problems,
  });
  if (mayPlan === undefined || mayPlan.allowed) return form;
  return {
    ...form,
    main: (
      <>
        <PageTitle title="Where it is held" />
        {session === undefined ? null : (
          <p>
            <bdi>{saidWhere(session)}</bdi>
          </p>
        )}
        <Others shown={shown} looking={looking} here={here} />
      </>
    ),
  };
};

interface Part {
  readonly shown: Partial<WhereShown> | undefined;
  readonly looking: Looking;
  readonly here: string;
}

const Others = ({ shown, looking, here }: Part): ReactElement => {
  const { proposals = [], mayPlan, session } = shown ?? {};
  const key = looking.idempotencyKey;
  return (
    <>
      <h2>Another form</h2>
      {proposals.map((proposal) => (
        <Proposed
          key={proposal.id}
          proposal={proposal}
          looking={looking}
          here={here}
          plans={mayPlan?.allowed === true}
        />
      ))}
      <Details summary="Propose another form">
        <Form action={`${here}/propose`} idempotencyKey={`${key}-propose`}>
          <Field
            kind="select"
            name="form"
            within="propose"
            label="What would be better?"
            choices={choicesOf(proposedNames)}
            language={looking.language}
          />
          <Field
            kind="text"
            name="words"
            within="propose"
            label="Anything to add? (you can leave this empty)"
            language={looking.language}
          />
          <Button words="Propose it" look="second" />
        </Form>
      </Details>
      {session?.venue == null || mayPlan?.allowed === true ? null : (
        <Details summary="This place is not there for me">
          <Form action={`${here}/not-for-me`}>
            <p>
              The chair reads only that somebody said it. Nothing is kept of who you are, or when. You need not say why.
            </p>
            <Button words="Say it" look="second" />
          </Form>
        </Details>
      )}
    </>
  );
};

interface ProposedProps extends Omit<Part, "shown"> {
  readonly proposal: Proposal;
  readonly plans: boolean;
}

const Proposed = ({ proposal, looking, here, plans }: ProposedProps): ReactElement => (
  <div>
    <p>
      <strong>{proposedNames[proposal.form]}</strong>, proposed on {dayText(proposal.proposedOn, "en")}.{" "}
      <span dir="auto">{proposal.words}</span>{" "}
      {proposal.answer === null ? (
        <Tag words="Not answered yet" tone="waiting" />
      ) : (
        <>
          <Tag words={proposal.answer === "yes" ? "Yes" : "No"} tone={proposal.answer === "yes" ? "good" : "plain"} />{" "}
          <span dir="auto">{proposal.because}</span>
        </>
      )}
    </p>
    {plans && proposal.answer === null ? (
      <Details summary={`Answer: ${proposedNames[proposal.form]}`}>
        <Form action={`${here}/settle`} idempotencyKey={`${looking.idempotencyKey}-${proposal.id}`}>
          <input type="hidden" name="proposal" value={proposal.id} />
          <Field
            kind="text"
            name="because"
            within={proposal.id}
            label="Why, or how it is done"
            language={looking.language}
          />
          <Button words="Yes, we do it so" name="answer" value="yes" look="second" />{" "}
          <Button words="No" name="answer" value="no" look="second" />
        </Form>
      </Details>
    ) : null}
  </div>
);
