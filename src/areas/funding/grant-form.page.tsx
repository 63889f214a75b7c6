import { Button, choicesOf, Details, Form } from "../../design/index.ts";
import type { Choice, Question } from "../../design/index.ts";
import type { Problem } from "../../nouns/result.ts";
import { coveringWords, grantKindWords } from "./funding.ts";
import type { Grant } from "./funding.ts";
import { fundingForm } from "./form.page.tsx";
import type { FormView } from "./form.page.tsx";
import { fieldsOfGrant } from "./grant.rules.ts";
import { grantTrail, placeShown } from "./place-shown.ts";

const questionsOf = (communities: readonly Choice[]): readonly Question[] => [
  {
    name: "recipient",
    label: "Which organisation is paid?",
    hint: "Its name as it stands in the directory, so that the two are one. Never a person.",
    kind: "text",
  },
  { name: "title", label: "What is paid for?", hint: "Such as: Tuesday kitchen and carers’ line", kind: "text" },
  { name: "kind", label: "Is it a grant or a contract?", kind: "radios", choices: choicesOf(grantKindWords) },
  { name: "funder", label: "Who pays?", hint: "Such as: Riverside Council", kind: "text" },
  { name: "pounds", label: "How much in all, in pounds?", kind: "text" },
  { name: "awardedOn", label: "When was it awarded?", kind: "date" },
  { name: "startsOn", label: "When does it start?", kind: "date" },
  { name: "endsOn", label: "When does it end?", hint: "Without it nobody can be warned.", kind: "date" },
  { name: "covers", label: "What does it pay for?", kind: "radios", choices: choicesOf(coveringWords) },
  ...(communities.length === 0
    ? []
    : [
        {
          name: "communities",
          label: "For which communities? (none: for all whom the organisation serves)",
          kind: "checkboxes",
          choices: communities,
        } as const,
      ]),
  { name: "about", label: "More about it (you can leave this empty)", kind: "long" },
  {
    name: "isPublic",
    label: "Do you publish it?",
    hint: "Then everyone reads it, and it is in the open list (360Giving).",
    kind: "checkboxes",
    choices: [{ value: "yes", words: "Yes, publish it" }],
  },
  { name: "reference", label: "Its identifier, where it has one", hint: "Such as: 360G-example-0012", kind: "text" },
  { name: "funderCode", label: "The payer’s number in a register", hint: "Such as: GB-LAE-EXM", kind: "text" },
  {
    name: "recipientCode",
    label: "The organisation’s number in a register",
    hint: "Such as: GB-CHC-1096577",
    kind: "text",
  },
];

interface GrantForm {
  readonly view: FormView;
  readonly communities: readonly Choice[];
  /** The grant that is corrected; a new one without it. */
  readonly grant?: Grant | undefined;
  readonly mayRemove?: boolean;
  readonly typed?: Readonly<Record<string, string>> | undefined;
  readonly problems: readonly Problem[];
}

/** A grant or contract: the form of a new one and of a correction. */
export const grantForm = ({ view, communities, grant, mayRemove, typed, problems }: GrantForm) => {
  const place = placeShown(view);
  const list = `/${place.slug}/funding/grants`;
  const at = `${list}/${grant?.id ?? ""}`;
  return fundingForm({
    language: view.language,
    idempotencyKey: view.key,
    breadcrumbs: grantTrail(place, ...(grant === undefined ? [] : [{ href: at, words: grant.title }])),
    title: grant === undefined ? "Write down what you pay for" : "Correct this",
    of: grant?.title,
    action: grant === undefined ? list : `${at}/correct`,
    button: "Keep this",
    questions: questionsOf(communities),
    now: grant && fieldsOfGrant(grant),
    typed: typed ?? (grant && fieldsOfGrant(grant)),
    problems,
    after:
      grant === undefined || mayRemove !== true ? null : (
        <Details summary="It was written down by mistake: take it out">
          <Form action={`${at}/remove`} idempotencyKey={`${view.key}-remove`}>
            <input type="hidden" name="sure" value="yes" />
            <Button words="Take it out" look="warning" />
          </Form>
        </Details>
      ),
  });
};
