import type { Choice, Language, ShellProps } from "../../design/index.ts";
import { formPage } from "../../design/index.ts";
import type { PlaceHere } from "../../nouns/actor.ts";
import type { Problem } from "../../nouns/result.ts";
import { kindWords } from "./organisation.ts";
import type { Organisation } from "./organisation.ts";
import { fieldsOfOrganisation } from "./organisation.rules.ts";
import { directoryTrail } from "./place-shown.ts";
import { choicesOf, Questions } from "./questions.page.tsx";
import type { Question } from "./questions.page.tsx";
import { TwoVersions } from "./two-versions.page.tsx";

export interface OrganisationForm {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly communities: readonly Choice[];
  /** The organisation that is changed; none for a new one. */
  readonly organisation?: Organisation | undefined;
  readonly typed?: Readonly<Record<string, string>> | undefined;
  readonly problems: readonly Problem[];
}

const before: readonly Question[] = [
  { name: "name", label: "What is the organisation called?", kind: "text" },
  {
    name: "kinds",
    label: "What kind of organisation is it?",
    hint: "Tick all that are true.",
    kind: "checkboxes",
    choices: choicesOf(kindWords),
  },
  { name: "summary", label: "What does it bring?", hint: "As you would tell a neighbour.", kind: "long" },
  { name: "otherNames", label: "Its names in other languages, one on each line", kind: "long" },
];
const after: readonly Question[] = [
  { name: "ledBy", label: "Who leads it?", hint: "In its own words. Not by name.", kind: "long" },
  { name: "culture", label: "Which faith and culture do people meet there?", kind: "long" },
  {
    name: "afterRinging",
    label: "What happens after somebody rings?",
    hint: "Who answers, how soon, what they ask.",
    kind: "long",
  },
  {
    name: "toldBack",
    label: "What will whoever rang be told?",
    hint: "A faith leader or neighbour wants to know that somebody came.",
    kind: "long",
  },
  { name: "website", label: "Its address in the web", kind: "text" },
  {
    name: "identifiers",
    label: "Its numbers in other registers, one on each line",
    hint: "GB-CHC 1096577 for a charity, GB-COH 01234567 for a company, ODS for the NHS.",
    kind: "long",
  },
];

const questionsOf = (communities: readonly Choice[]): readonly Question[] => [
  ...before,
  ...(communities.length === 0
    ? []
    : [
        {
          name: "serves",
          label: "Which communities does it serve?",
          kind: "checkboxes",
          choices: communities,
        } as const,
        {
          name: "ledByCommunities",
          label: "Which communities is it led by?",
          kind: "checkboxes",
          choices: communities,
        } as const,
      ]),
  ...after,
];

const another: Question = {
  name: "isAnother",
  label: "Is this another organisation?",
  kind: "checkboxes",
  choices: [{ value: "yes", words: "Yes, it only has nearly the same name" }],
};

/** The form of an organisation: of a new one, or of one that is there. */
export const organisationFormPage = (
  form: OrganisationForm,
): Pick<ShellProps, "title"> & ReturnType<typeof formPage> => {
  const { place, organisation, problems, typed, language, communities } = form;
  const here = `/${place.slug}/organisations${organisation === undefined ? "" : `/${organisation.id}`}`;
  const isBehind = problems.some(({ field }) => field === "number");
  const asked = [
    ...questionsOf(communities),
    ...(problems.some(({ field }) => field === "isAnother") ? [another] : []),
  ];
  const number = organisation?.number ?? 1;
  const now = organisation === undefined ? {} : fieldsOfOrganisation(organisation);
  return formPage(
    {
      title: organisation === undefined ? "Add an organisation" : "Change what is said of an organisation",
      ...(organisation === undefined ? {} : { titleWhole: `Change: ${organisation.name}` }),
      lead: "Write it for the people who look for it. Empty answers can follow later.",
      breadcrumbs:
        organisation === undefined
          ? directoryTrail(place)
          : directoryTrail(place, { href: here, words: organisation.name }),
      language,
      problems,
      action: organisation === undefined ? here : `${here}/describe`,
      idempotencyKey: form.idempotencyKey,
      button: { words: "Keep this" },
      before:
        isBehind && typed !== undefined ? (
          <TwoVersions now={now} typed={typed} words={Object.fromEntries(asked.map((one) => [one.name, one.label]))} />
        ) : null,
    },
    <>
      {organisation === undefined ? null : (
        <input type="hidden" name="number" value={isBehind ? number : (typed?.["number"] ?? number)} />
      )}
      <Questions questions={asked} typed={typed ?? now} {...{ language, problems }} />
    </>,
  );
};
