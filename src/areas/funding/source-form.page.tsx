import { Button, choicesOf, Details, Form } from "../../design/index.ts";
import type { Question } from "../../design/index.ts";
import type { Problem } from "../../nouns/result.ts";
import { bandWords, coveringWords, releaseWords, sourceKindWords } from "./funding.ts";
import type { SourceSeen } from "./funding.ts";
import { fundingForm } from "./form.page.tsx";
import type { FormView } from "./form.page.tsx";
import { placeShown, trail } from "./place-shown.ts";
import { fieldsOfSource } from "./source.rules.ts";
import type { Commissioners } from "./source.rules.ts";

const questionsOf = (commissioners: Commissioners): readonly Question[] => [
  { name: "funder", label: "Who gives the money?", hint: "Such as: Riverside Council", kind: "text" },
  { name: "kind", label: "What is it?", kind: "radios", choices: choicesOf(sourceKindWords) },
  { name: "covers", label: "What does it pay for?", kind: "radios", choices: choicesOf(coveringWords) },
  { name: "purpose", label: "What is it for? (you can leave this empty)", kind: "text" },
  { name: "startsOn", label: "When does it start? (you can leave this empty)", kind: "date" },
  { name: "endsOn", label: "When does it end?", hint: "Leave it empty where it has no end.", kind: "date" },
  { name: "pounds", label: "How much is it, in pounds? (you can leave this empty)", kind: "text" },
  { name: "band", label: "Or about how much?", kind: "select", choices: choicesOf(bandWords) },
  { name: "wouldLose", label: "What would people lose if it ended?", kind: "long" },
  { name: "releasedTo", label: "Who may see this?", kind: "radios", choices: choicesOf(releaseWords) },
  ...(commissioners.length === 0
    ? []
    : [{ name: "readers", label: "Which commissioners?", kind: "checkboxes", choices: commissioners } as const]),
  {
    name: "showsAmount",
    label: "May they see how much, too?",
    kind: "checkboxes",
    choices: [{ value: "yes", words: "Yes, show the amount as well" }],
  },
];

interface SourceForm {
  readonly view: FormView;
  readonly organisation: { readonly id: string; readonly name: string } | undefined;
  readonly commissioners: Commissioners;
  /** The source that is changed; a new one without it. */
  readonly source?: SourceSeen | undefined;
  readonly typed?: Readonly<Record<string, string>> | undefined;
  readonly problems: readonly Problem[];
}

/** Where an organisation's money comes from, and who may see it: the form of a new source and of a changed one. */
export const sourceForm = ({ view, organisation, commissioners, source, typed, problems }: SourceForm) => {
  const place = placeShown(view);
  const here = `/${place.slug}/funding/organisations/${organisation?.id ?? ""}`;
  const at = `/${place.slug}/funding/sources/${source?.id ?? ""}`;
  return fundingForm({
    language: view.language,
    idempotencyKey: view.key,
    breadcrumbs: trail(place, ...(organisation === undefined ? [] : [{ href: here, words: organisation.name }])),
    title: source === undefined ? "Write down where money comes from" : "Change where money comes from",
    of: organisation?.name,
    lead: "Nobody sees it unless you choose so here. You can change that at any time.",
    action: source === undefined ? here : `${at}/change`,
    button: "Keep this",
    questions: questionsOf(commissioners),
    now: source && fieldsOfSource(source),
    typed: typed ?? (source === undefined ? { releasedTo: "nobody" } : fieldsOfSource(source)),
    problems,
    after:
      source === undefined ? null : (
        <Details summary="Take it out">
          <Form action={`${at}/remove`} idempotencyKey={`${view.key}-remove`}>
            <p>It is deleted, with the names of those who could see it.</p>
            <input type="hidden" name="sure" value="yes" />
            <Button words="Take it out" look="warning" />
          </Form>
        </Details>
      ),
  });
};
