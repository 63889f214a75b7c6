import type { ReactElement } from "react";
import { Button, ErrorSummary, Field, FilterLinks, Form, PageTitle } from "../../../design/index.ts";
import type { Choice, Language, ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Problem } from "../../../nouns/result.ts";
import type { CategoryOfPlace, StepKind } from "../category-of-place.ts";
import { nameLanguages } from "../name-languages.ts";
import { trail } from "../place-shown.ts";
import { classificationOf, groupsOf, nationalSchemes } from "../schemes/schemes.rules.ts";
import { groupWords } from "../step-sentences.rules.ts";
import { fromFields, labelFields, ownLine, stepKinds } from "./suggest.rules.ts";

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

export interface Suggesting {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly step: StepKind;
  /** Those in force. */
  readonly categories: readonly CategoryOfPlace[];
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

const titles: Readonly<Record<StepKind, string>> = {
  add: "Suggest a category",
  "change-parent": "Suggest other groups for a category",
  merge: "Suggest to merge categories",
  split: "Suggest to split a category",
  retire: "Suggest to retire a category",
};
const short: Readonly<Record<StepKind, string>> = {
  add: "Add one",
  "change-parent": "Other groups",
  merge: "Merge",
  split: "Split",
  retire: "Retire",
};

/** What should change about how people are counted here, and why. The keepers of both sides answer with a reason. */
export const suggestPage = (suggesting: Suggesting): Page => {
  const { place, step, categories, problems, language } = suggesting;
  const here = `/${place.slug}/communities/suggest`;
  return {
    title: titles[step],
    contentLanguage: "en",
    breadcrumbs: trail(place, { href: `/${place.slug}/communities/categories`, words: "How people are counted here" }),
    main: (
      <>
        <ErrorSummary language={language} problems={problems} />
        <PageTitle
          title={titles[step]}
          lead="The keepers of both sides answer it with their reasons. Nothing that was counted before is changed."
        />
        {categories.length === 0 ? null : (
          <FilterLinks
            label="What should happen"
            links={stepKinds.map((one) => ({ href: `${here}?step=${one}`, words: short[one], current: one === step }))}
          />
        )}
        <Form action={here} idempotencyKey={suggesting.idempotencyKey}>
          <input type="hidden" name="step" value={step} />
          <Which {...suggesting} />
          <NewNames {...suggesting} />
          {step === "split" || step === "retire" ? null : <Groups {...suggesting} />}
          <Long {...suggesting} name="because" label="Why?" hint="In your own words. The keepers read this." />
          <Short
            {...suggesting}
            name="standing"
            label="In what capacity do you suggest it? (you can leave this empty)"
            hint="In your own words, such as “a Kashmiri resident”."
          />
          <Button words="Send this to the keepers" />
        </Form>
      </>
    ),
  };
};

const Which = ({ step, categories, typed, language, problems }: Suggesting): ReactElement | null => {
  if (step === "add") return null;
  const choices: readonly Choice[] = categories.map(({ code, label }) => ({ value: code, words: label }));
  const asked = step === "merge" ? fromFields : fromFields.slice(0, 1);
  return (
    <>
      {asked.map((name, at) => (
        <Field
          key={name}
          kind="select"
          name={name}
          label={["Which category?", "And which?", "And which? (you can leave this empty)"][at] ?? ""}
          choices={choices}
          value={typed[name] ?? ""}
          {...{ language, problems }}
        />
      ))}
    </>
  );
};

const NewNames = (suggesting: Suggesting): ReactElement | null => {
  const { step, typed, language, problems } = suggesting;
  if (step === "change-parent" || step === "retire") return null;
  const asked = step === "split" ? labelFields : labelFields.slice(0, 1);
  const labels =
    step === "split"
      ? ["The first of the new categories", "The second", "The third (you can leave this empty)"]
      : ["What is it called?"];
  return (
    <>
      {asked.map((name, at) => (
        <Short
          key={name}
          {...suggesting}
          name={name}
          label={labels[at] ?? ""}
          hint={at === 0 ? "The community’s own name for itself, in any script." : undefined}
        />
      ))}
      <Field
        kind="select"
        name="language"
        label={step === "split" ? "In which language are these names?" : "In which language is this name?"}
        choices={nameLanguages.map(([value, words]) => ({ value, words }))}
        value={typed["language"] ?? "en"}
        {...{ language, problems }}
      />
      {step === "split" ? <p>Each begins in the groups that the split one has. They can be changed later.</p> : null}
    </>
  );
};

const Groups = (suggesting: Suggesting): ReactElement => {
  const { typed, language, problems } = suggesting;
  const groups = (scheme: string): readonly Choice[] =>
    groupsOf(scheme).map(({ code }) => ({ value: code, words: groupWords(scheme, code) }));
  return (
    <>
      <h2>Where its people are counted</h2>
      <p>
        A national return must say where everybody is. Choose the group that counts these people in each list; people
        may not agree, and you can say so below.
      </p>
      {nationalSchemes.map((scheme) => (
        <Field
          key={scheme}
          kind="select"
          name={`parent-${scheme}`}
          label={classificationOf(scheme)?.title ?? scheme}
          choices={groups(scheme)}
          value={typed[`parent-${scheme}`] ?? ""}
          {...{ language, problems }}
        />
      ))}
      <Field
        kind="select"
        name="localParent"
        label="In this place’s own totals"
        choices={[{ value: ownLine, words: "On a line of its own" }, ...groups("nhs-2001-england")]}
        value={typed["localParent"] ?? ownLine}
        {...{ language, problems }}
      />
      <Long {...suggesting} name="contested" label="What do people not agree on? (you can leave this empty)" />
    </>
  );
};

interface Question extends Suggesting {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

const Short = ({ name, label, hint, typed, language, problems }: Question): ReactElement => (
  <Field kind="text" {...{ name, label, hint, language, problems }} value={typed[name] ?? ""} />
);

const Long = ({ name, label, hint, typed, language, problems }: Question): ReactElement => (
  <Field kind="textarea" rows={4} {...{ name, label, hint, language, problems }} value={typed[name] ?? ""} />
);
