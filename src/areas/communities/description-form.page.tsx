import type { ReactElement } from "react";
import { Button, Details, Field, Form } from "../../design/index.ts";
import type { Choice, Language } from "../../design/index.ts";
import type { Problem } from "../../nouns/result.ts";
import { categoryText } from "./category-text.rules.ts";
import { categoryFields, otherNameFields } from "./description.rules.ts";
import { nameLanguages } from "./name-languages.ts";
import type { LocalCategory } from "./schemes/local-category.rules.ts";
import { communityName } from "./schemes/names.rules.ts";
import { groupsOf } from "./schemes/schemes.rules.ts";

interface FormShown {
  readonly action: string;
  readonly language: Language;
  readonly idempotencyKey: string;
  /** The number of the description that is being changed; none for a new community. */
  readonly number?: number | undefined;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
  readonly locals: readonly LocalCategory[];
  readonly button: string;
}

const languageChoices: readonly Choice[] = nameLanguages.map(([value, words]) => ({ value, words }));

const categoryChoices = (locals: readonly LocalCategory[]): readonly Choice[] => [
  ...locals.map((local) => ({ value: categoryText(local), words: `This place: ${local.label}` })),
  ...choicesOf("nhs-2001-england", "NHS list"),
  ...choicesOf("census-2021-ew", "Census 2021"),
];

const choicesOf = (scheme: string, words: string): readonly Choice[] =>
  groupsOf(scheme).map((group) => ({
    value: categoryText({ scheme, code: group.code }),
    words: `${words}: ${communityName({ scheme, code: group.code }) ?? group.label}`,
  }));

/** The questions about a community, what it brings first. Only two must be answered. */
export const DescriptionForm = (shown: FormShown): ReactElement => (
  <Form action={shown.action} idempotencyKey={shown.idempotencyKey}>
    {shown.number === undefined ? null : <input type="hidden" name="number" value={shown.number} />}
    <Names {...shown} />
    <h2>What the community brings</h2>
    <Long {...shown} name="organisations" label="Organisations and groups" />
    <Long {...shown} name="skills" label="Skills and knowledge" hint="What people know, do and teach here." />
    <Long {...shown} name="meetingPlaces" label="Where people meet" />
    <Long {...shown} name="history" label="Its history, in its own words" rows={8} />
    <h2>Who said so</h2>
    <Short
      {...shown}
      name="toldBy"
      label="Who said this?"
      hint="Such as “elders, at a meeting in the hall”. No names are needed."
    />
    <Short
      {...shown}
      name="toldOn"
      label="When? (you can leave this empty)"
      hint="Year, month, day, such as 2026-03-03."
      width={10}
    />
    <Short
      {...shown}
      name="standing"
      label="In what capacity do you write this? (you can leave this empty)"
      hint="In your own words, such as “a member of this community” or “I wrote down what I was told”."
    />
    <h2>Languages, faiths and neighbourhoods</h2>
    <Long {...shown} name="languages" label="Languages, one on each line" rows={3} />
    <Long {...shown} name="faiths" label="Faiths, one on each line" rows={3} />
    <Long {...shown} name="neighbourhoods" label="Neighbourhoods, one on each line" rows={3} />
    <h2>Categories in figures</h2>
    <p>
      Published figures count people in categories. A link helps to find this community in them. A community is more
      than a category, and can have several links or none.
    </p>
    {categoryFields.map((name, at) => (
      <Field
        key={name}
        kind="select"
        name={name}
        label={at === 0 ? "A category that counts many of its people" : "Another one"}
        choices={categoryChoices(shown.locals)}
        value={shown.typed[name] ?? ""}
        language={shown.language}
        problems={shown.problems}
      />
    ))}
    <Button words={shown.button} />
  </Form>
);

const Names = (shown: FormShown): ReactElement => (
  <>
    <Short
      {...shown}
      name="name"
      label="What does the community call itself?"
      hint="In any script, as its people write it."
    />
    <Field
      kind="select"
      name="language"
      label="In which language is this name?"
      choices={languageChoices}
      value={shown.typed["language"] ?? "en"}
      language={shown.language}
      problems={shown.problems}
    />
    <Details summary="Other names it goes by" open={otherNameFields.some(([name]) => (shown.typed[name] ?? "") !== "")}>
      {otherNameFields.map(([name, language]) => (
        <div key={name}>
          <Short {...shown} name={name} label={name === "otherName1" ? "Another name" : "One more name"} />
          <Field
            kind="select"
            name={language}
            label="Its language"
            choices={languageChoices}
            value={shown.typed[language] ?? ""}
            language={shown.language}
            problems={shown.problems}
          />
        </div>
      ))}
    </Details>
  </>
);

interface Question extends FormShown {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
}

const Short = ({ name, label, hint, width, typed, language, problems }: Question & { readonly width?: 10 }) => (
  <Field kind="text" {...{ name, label, hint, width, language, problems }} value={typed[name] ?? ""} />
);

const Long = ({ name, label, hint, rows = 4, typed, language, problems }: Question & { readonly rows?: number }) => (
  <Field kind="textarea" {...{ name, label, hint, rows, language, problems }} value={typed[name] ?? ""} />
);
