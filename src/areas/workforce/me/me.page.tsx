import { Button, ErrorSummary, Form, PageTitle, Questions, inOrderOf } from "../../../design/index.ts";
import type { Language, Question } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Problem } from "../../../nouns/result.ts";
import { trail } from "../place-shown.ts";
import type { Introduction, Named } from "../workforce.ts";

export interface MeShown {
  readonly own: Introduction | null;
  readonly services: readonly Named[];
}

interface Drawn {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

const questionsOf = (services: readonly Named[]): readonly Question[] => [
  { name: "called", label: "What do you want to be called?", kind: "text" },
  {
    name: "service",
    label: "For which service do you work?",
    kind: "select",
    choices: services.map(({ id, name }) => ({ value: id, words: name })),
  },
  {
    name: "does",
    label: "What do you do?",
    hint: "In your own words, in your own language if you like.",
    kind: "long",
  },
  {
    name: "languages",
    label: "Which languages do you speak with people?",
    hint: "You can leave it empty.",
    kind: "text",
  },
  {
    name: "community",
    label: "Which community do you say you belong to?",
    hint: "In your own words. You can leave it empty, and nobody asks why.",
    kind: "text",
  },
  {
    name: "jobPlan",
    label: "Is time for communities in your job plan?",
    kind: "radios",
    choices: [
      { value: "yes", words: "Yes" },
      { value: "no", words: "No: I do it on top of my work" },
    ],
  },
  {
    name: "agreed",
    label: "Your yes",
    kind: "checkboxes",
    choices: [{ value: "yes", words: "Everybody may read this until I take it back." }],
  },
];

const typedOf = (own: Introduction | null): Readonly<Record<string, string>> =>
  own === null
    ? {}
    : {
        called: own.called,
        service: own.service.id,
        does: own.does,
        languages: own.languages,
        community: own.community,
        jobPlan: own.inJobPlan ? "yes" : "no",
      };

/** Somebody who works for a service says who they are, or takes it back. @practice P13 */
export const mePage = ({ own, services }: MeShown, drawn: Drawn) => {
  const at = `/${drawn.place.slug}/workforce/me`;
  const questions = questionsOf(services);
  const problems = inOrderOf(questions, drawn.problems);
  const title = "Say who you are";
  return {
    title,
    contentLanguage: "en" as const,
    breadcrumbs: trail(drawn.place),
    main: (
      <>
        <ErrorSummary language={drawn.language} problems={problems} />
        <PageTitle
          title={title}
          lead="Only if you want communities to know. Nobody writes this for you, and nothing of it is counted."
        />
        <Form action={at} idempotencyKey={drawn.idempotencyKey}>
          <Questions
            questions={questions}
            typed={{ ...typedOf(own), ...drawn.typed }}
            language={drawn.language}
            problems={problems}
          />
          <Button words={own === null ? "Show it" : "Show it like this"} />
        </Form>
        {own === null ? null : (
          <Form action={`${at}/withdraw`} idempotencyKey={`${drawn.idempotencyKey}-back`}>
            <p>It is shown now. Taken back, it is gone at once and kept nowhere.</p>
            <Button words="Take it back" look="warning" />
          </Form>
        )}
      </>
    ),
  };
};
