import type { ReactElement } from "react";
import {
  Button,
  ErrorSummary,
  Form,
  formPage,
  inOrderOf,
  LookFor,
  Notice,
  PageTitle,
  Questions,
} from "../../design/index.ts";
import type { Language, Question } from "../../design/index.ts";
import type { PlaceHere } from "../../nouns/actor.ts";
import type { Problem } from "../../nouns/result.ts";
import { fieldsOfVersion, newestOf } from "./agreement.rules.ts";
import type { WorkerToName } from "./agreement.rules.ts";
import type { Agreement, Party } from "./agreement.ts";
import { trail } from "./place-shown.ts";

type Named = Pick<Party, "id" | "name">;

export interface AgreementForm {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly parties: readonly Named[];
  readonly candidates: readonly WorkerToName[];
  /** The agreement that is changed; none for a new one. */
  readonly agreement?: Agreement | undefined;
  readonly typed?: Readonly<Record<string, string>> | undefined;
  readonly problems: readonly Problem[];
}

const written: readonly Question[] = [
  { name: "title", label: "What is the agreement called?", kind: "text" },
  {
    name: "purpose",
    label: "What is it for?",
    hint: "So that the people it is about would understand it.",
    kind: "long",
  },
  {
    name: "fields",
    label: "What is shared? One thing on each line",
    hint: "Such as: first name, language, day of the next meeting",
    kind: "long",
  },
  { name: "neverShared", label: "What is never shared?", hint: "Such as: what somebody said in therapy", kind: "long" },
];
const days: readonly Question[] = [
  { name: "startsOn", label: "First day", kind: "date" },
  { name: "endsOn", label: "Last day", hint: "Five years later at most.", kind: "date" },
  { name: "reviewOn", label: "When do both sides look at it again?", kind: "date" },
];
const why: Question = {
  name: "because",
  label: "Why is it changed?",
  hint: "Both sides read this before they sign again.",
  kind: "long",
};

const questionsOf = ({ parties, candidates, agreement }: AgreementForm): readonly Question[] => [
  ...written,
  ...(candidates.length === 0
    ? []
    : [
        {
          name: "workers",
          label: "Who may use what is shared?",
          hint: "By name. Ask them first. Whoever is not ticked sees nothing of it.",
          kind: "checkboxes",
          choices: candidates.map(({ personId, name, organisationId }) => ({
            value: personId,
            words: name,
            hint: parties.find(({ id }) => id === organisationId)?.name ?? "",
          })),
        } as const,
      ]),
  ...days,
  ...(agreement === undefined ? [] : [why]),
];

/** The form of an agreement: of a new one, or of one that is changed and signed again. */
export const agreementFormPage = (form: AgreementForm) => {
  const { place, agreement, parties, typed, language } = form;
  const questions = questionsOf(form);
  const problems = inOrderOf(questions, form.problems);
  const here = `/${place.slug}/agreements${agreement === undefined ? "" : `/${agreement.id}`}`;
  const newest = agreement === undefined ? undefined : newestOf(agreement);
  const now = newest === undefined ? {} : fieldsOfVersion(newest);
  const isBehind = problems.some(({ field }) => field === "number");
  return formPage(
    {
      title: agreement === undefined ? "Write an agreement" : "Change an agreement",
      titleWhole: newest === undefined ? undefined : `Change: ${newest.title}`,
      lead:
        agreement === undefined ? "It holds from when both sides have signed." : "Both sides sign the change again.",
      breadcrumbs:
        newest === undefined || agreement === undefined
          ? trail(place)
          : trail(place, { href: here, words: newest.title }),
      language,
      problems,
      action: agreement === undefined ? here : `${here}/change`,
      idempotencyKey: form.idempotencyKey,
      button: { words: "Keep this, to be signed" },
      before: isBehind ? null : <Whose {...form} />,
      standing: { field: "number", questions: [...written, ...days], now },
    },
    <>
      {newest === undefined ? (
        parties.map(({ id }, index) => <input key={id} type="hidden" name={index === 0 ? "one" : "other"} value={id} />)
      ) : (
        <input type="hidden" name="number" value={isBehind ? newest.number : (typed?.["number"] ?? newest.number)} />
      )}
      <Questions questions={questions} typed={typed ?? now} language={language} problems={problems} />
    </>,
  );
};

const Whose = ({ parties, candidates }: AgreementForm): ReactElement => (
  <>
    <p>
      Between{" "}
      {parties.map(({ id, name }, index) => (
        <span key={id}>
          {index === 0 ? "" : " and "}
          <bdi>{name}</bdi>
        </span>
      ))}
      .
    </p>
    {parties
      .filter(({ id }) => !candidates.some(({ organisationId }) => organisationId === id))
      .map(({ id, name }) => (
        <Notice key={id} kind="information" language="en">
          <p>
            Nobody here is said to work for <bdi>{name}</bdi> yet, so nobody can sign for it. An engagement lead says
            who does, on the page of that organisation.
          </p>
        </Notice>
      ))}
  </>
);

interface Choosing {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly organisations: readonly Named[];
  /** There are others than these, which part of a name brings. */
  readonly areMore: boolean;
  readonly find: string;
  readonly chosen: Readonly<Record<"one" | "other", string>>;
  readonly problems: readonly Problem[];
}

/** Before the form: between whom. */
export const chooseSidesPage = ({ place, language, organisations, areMore, find, chosen, problems }: Choosing) => {
  const choices = organisations.map(({ id, name }) => ({ value: id, words: name }));
  return {
    title: "Write an agreement",
    contentLanguage: "en" as const,
    breadcrumbs: trail(place),
    main: (
      <>
        <ErrorSummary language={language} problems={problems} />
        <PageTitle title="Write an agreement" lead="Between which two organisations?" />
        {organisations.length < 2 ? <p>Two organisations must be in the directory first.</p> : null}
        <LookFor
          action={`/${place.slug}/agreements/new`}
          label="Part of the name of an organisation"
          hidden={chosen}
          {...{ find, areMore, language }}
        />
        <Form action={`/${place.slug}/agreements/new`} method="get">
          <Questions
            questions={[
              { name: "one", label: "One organisation", kind: "select", choices },
              { name: "other", label: "The other organisation", kind: "select", choices },
            ]}
            typed={chosen}
            language={language}
            problems={problems}
          />
          <Button words="Go on" />
        </Form>
        <p>
          <a href={`/${place.slug}/organisations`}>Is one of them missing? Add it to the directory first</a>
        </p>
      </>
    ),
  };
};
