import {
  Button,
  choicesOf,
  Details,
  Form,
  formPage,
  inOrderOf,
  LookFor,
  PageTitle,
  Questions,
} from "../../../design/index.ts";
import type { Language, Question } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Problem } from "../../../nouns/result.ts";
import { kindNames } from "../ask.ts";
import type { Named } from "../ask.ts";
import type { AskingHere, PartnerHere } from "../asking.ts";
import { limitText } from "../load.rules.ts";
import { trail } from "../place-shown.ts";
import { Before } from "./before.page.tsx";

const toChoose = (things: readonly Named[]) => things.map(({ id, name }) => ({ value: id, words: name }));

const needed = ({ limit }: Pick<PartnerHere, "limit">): readonly Question[] => [
  { name: "kind", label: "What do you ask them to do?", kind: "select", choices: choicesOf(kindNames) },
  { name: "title", label: "What is it, in a few words?", hint: "Everybody of the place reads this.", kind: "text" },
  {
    name: "minutes",
    label: "How many minutes does it need?",
    hint: "With getting ready and getting there. 90 is an hour and a half.",
    kind: "text",
  },
  {
    name: "pay",
    label: "What do you pay for it, in pounds?",
    hint: "0 if nothing. It stands there as £0.",
    kind: "text",
  },
  { name: "byDay", label: "By which day do you need an answer?", kind: "date" },
  {
    name: "alreadyHeld",
    label: "Is the answer here already?",
    kind: "radios",
    choices: [
      { value: "no", words: "No" },
      { value: "in-part", words: "In part; I ask for the rest" },
    ],
  },
  { name: "lookedIn", label: "Where did you look?", hint: "The partner reads it.", kind: "text" },
  {
    name: "inNameOf",
    label: "In whose name do you ask?",
    hint: "A service, a council or an organisation; not your own name.",
    kind: "text",
  },
  ...(limitText(limit) === null
    ? []
    : [
        {
          name: "overBecause",
          label: "If this is beyond what they can be asked: why can it not wait?",
          hint: "The partner reads it.",
          kind: "long",
        } as const,
      ]),
];

const forPlan = ({ plans }: Pick<AskingHere, "plans">): Question => ({
  name: "plan",
  label: "Which plan is it for?",
  hint: "It then stands on the plan’s page.",
  kind: "select",
  choices: toChoose(plans),
});

const more = ({ services, communities }: AskingHere, { workers }: PartnerHere): readonly Question[] => [
  {
    name: "words",
    label: "What should they know?",
    hint: "Only the partner and those who ask read this.",
    kind: "long",
  },
  { name: "worker", label: "Do you ask one of their people?", kind: "select", choices: toChoose(workers) },
  { name: "service", label: "Which service is it about?", kind: "select", choices: toChoose(services) },
  { name: "community", label: "Which community is it about?", kind: "select", choices: toChoose(communities) },
  {
    name: "askedOn",
    label: "Was it asked already, outside Alongside? On which day?",
    hint: "On the telephone, say. Written down here, its hours count too.",
    kind: "date",
  },
];

interface Drawn {
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
  readonly find?: string;
}

interface View {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
}

/** First the partner; then what everybody asked it already, and the questions. @practice P10 */
export const newAskPage = (here: AskingHere | undefined, drawn: Drawn, view: View) =>
  here?.partner === null || here === undefined
    ? choosePage(here, drawn, view)
    : questionsPage({ ...here, partner: here.partner }, drawn, view);

const title = "Ask a partner";

const choosePage = (here: AskingHere | undefined, { typed, problems, find = "" }: Drawn, view: View) => {
  const { place, language } = view;
  const at = `/${place.slug}/asks/new`;
  const question: Question = {
    name: "organisation",
    label: "Which partner do you ask?",
    kind: "select",
    choices: toChoose(here?.organisations ?? []),
  };
  const carried = {
    service: typed["service"] ?? "",
    community: typed["community"] ?? "",
    plan: typed["plan"] ?? "",
  };
  return {
    title,
    contentLanguage: "en" as const,
    breadcrumbs: trail(place),
    main: (
      <>
        <PageTitle title={title} lead="First see what they were asked this month, by everybody." />
        <LookFor
          action={at}
          label="Part of the name of the partner"
          find={find}
          areMore={here?.areMore ?? false}
          language={language}
          hidden={carried}
        />
        <Form action={at} method="get">
          {Object.entries(carried).map(([name, value]) =>
            value === "" ? null : <input key={name} type="hidden" name={name} value={value} />,
          )}
          <Questions questions={[question]} typed={typed} language={language} problems={problems} />
          <Button words="See what they were asked" />
        </Form>
      </>
    ),
  };
};

const questionsPage = (
  here: AskingHere & { readonly partner: PartnerHere },
  { typed, problems: all }: Drawn,
  view: View,
) => {
  const { partner } = here;
  const { place, language, idempotencyKey } = view;
  // Whoever comes from a plan’s page sees that it is for that plan; else it waits in the fold.
  const plans = here.plans.length === 0 ? [] : [forPlan(here)];
  const isForPlan = (typed["plan"] ?? "") !== "";
  const first = [...(isForPlan ? plans : []), ...needed(partner)];
  const second = [...more(here, partner), ...(isForPlan ? [] : plans)];
  const problems = inOrderOf([...first, ...second], all);
  const inFold = problems.some(({ field }) => second.some(({ name }) => name === field));
  return formPage(
    {
      title,
      titleWhole: `${title}: ${partner.organisation.name}`,
      lead: <bdi>{partner.organisation.name}</bdi>,
      breadcrumbs: trail(place),
      language,
      problems,
      action: `/${place.slug}/asks`,
      idempotencyKey,
      button: { words: "Send this ask" },
      before: <Before partner={partner} slug={place.slug} language={language} />,
    },
    <>
      <input type="hidden" name="organisation" value={partner.organisation.id} />
      <Questions questions={first} typed={typed} language={language} problems={problems} />
      <Details summary="More, where it helps" open={inFold}>
        <Questions questions={second} typed={typed} language={language} problems={problems} />
      </Details>
    </>,
  );
};
