import type { ReactElement } from "react";
import { Button, Details, Form, PageTitle, SummaryList, Tag, dayText } from "../../../design/index.ts";
import type { Language, Question } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Permission } from "../../../nouns/permission.ts";
import type { Problem } from "../../../nouns/result.ts";
import type { Paper } from "../paper.ts";
import { sessionFormPage } from "../session-form.page.tsx";
import type { Session } from "../session.ts";

export interface PapersShown {
  readonly session: Session;
  readonly papers: readonly { readonly paper: Paper; readonly nudge: string | null }[];
  readonly jargon: readonly { readonly word: string; readonly plain: string | null }[];
  readonly mayPlan: Permission;
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

const questions: readonly Question[] = [
  { name: "title", label: "What is it?", kind: "text" },
  { name: "words", label: "Its text", hint: "Then words that need explaining are found.", kind: "long" },
  { name: "link", label: "Or the web address where it lies", kind: "text" },
];

/** Plain papers, in time; what is jargon is explained beside them. @practice P11 @practice P18 */
export const papersPage = (shown: PapersShown | undefined, looking: Looking, { typed, problems }: Sent) => {
  const { session } = shown ?? {};
  const before = shown === undefined ? null : <Listed shown={shown} looking={looking} />;
  const form = sessionFormPage({
    ...looking,
    session,
    title: "Papers",
    step: "papers",
    button: "Add this paper",
    before,
    questions,
    typed,
    problems,
  });
  if (shown === undefined || shown.mayPlan.allowed) return form;
  return {
    ...form,
    main: (
      <>
        <PageTitle title="Papers" />
        {before}
      </>
    ),
  };
};

interface Part {
  readonly shown: PapersShown;
  readonly looking: Looking;
}

const Listed = ({ shown, looking }: Part): ReactElement => {
  const { session, papers, jargon, mayPlan } = shown;
  const here = `/${looking.place.slug}/sessions/${session.id}`;
  const unsent = papers.some(({ paper }) => paper.sentOn === null);
  return (
    <>
      {papers.length === 0 ? <p>There are no papers yet. Not every meeting needs one.</p> : null}
      {papers.map((one) => (
        <OnePaper key={one.paper.id} {...one} plans={mayPlan.allowed} />
      ))}
      {jargon.length === 0 ? null : (
        <>
          <h2>Words in these papers</h2>
          <SummaryList
            rows={jargon.map(({ word, plain }) => ({
              key: word,
              value:
                plain === null ? (
                  <a href={`/${looking.place.slug}/glossary`}>Not explained yet: explain it, or use another word</a>
                ) : (
                  plain
                ),
            }))}
          />
        </>
      )}
      {mayPlan.allowed && unsent ? (
        <Form action={`${here}/sent`} idempotencyKey={`${looking.idempotencyKey}-sent`}>
          <p>Papers are in time when they go out at least 5 days before.</p>
          <Button words="They went out today, to everybody on the list" look="second" />
        </Form>
      ) : null}
      {mayPlan.allowed ? <h2>Add a paper</h2> : null}
    </>
  );
};

const OnePaper = (props: { readonly paper: Paper; readonly nudge: string | null; readonly plans: boolean }) => {
  const { paper, nudge, plans } = props;
  return (
    <div id={`paper-${paper.id}`}>
      <h2>
        <bdi>{paper.title}</bdi>
      </h2>
      <p>
        {paper.sentOn === null ? (
          <Tag words="Not sent yet" tone="waiting" />
        ) : (
          `Sent on ${dayText(paper.sentOn, "en")}.`
        )}{" "}
        {paper.link === "" ? null : <a href={paper.link}>{paper.link}</a>}
      </p>
      {plans && nudge !== null ? <p>{nudge}</p> : null}
      {paper.words === "" ? null : (
        <Details summary={`Read it: ${paper.title}`}>
          {paper.words.split(/\n{2,}/).map((words, at) => (
            <p key={`${at}-${words.slice(0, 20)}`} dir="auto">
              {words}
            </p>
          ))}
        </Details>
      )}
    </div>
  );
};
