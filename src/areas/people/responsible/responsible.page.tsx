import { Field, formPage } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { Problem } from "../../../nouns/result.ts";

interface Writing {
  readonly language: Language;
  readonly key: string;
  readonly name: string;
  readonly slug: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

export const responsiblePage = ({ language, key, name, slug, typed, problems }: Writing) =>
  formPage(
    {
      title: "Who is responsible",
      lead: "Everyone can read this on the privacy page. The law calls them the data controller.",
      breadcrumbs: [
        { href: `/${slug}`, words: name },
        { href: `/${slug}/privacy`, words: "Privacy" },
      ],
      language,
      problems,
      action: `/${slug}/privacy/responsible`,
      idempotencyKey: key,
      button: { words: "Save" },
    },
    <>
      <Field
        kind="text"
        name="responsible"
        label="Who is responsible for what this place keeps on people?"
        hint="The organisation, or the organisations together, as people know them."
        value={typed["responsible"] ?? ""}
        language={language}
        problems={problems}
      />
      <Field
        kind="textarea"
        name="contact"
        label="How can people reach them?"
        hint="An email address, a telephone number, a street. More than one, if you can."
        rows={3}
        value={typed["contact"] ?? ""}
        language={language}
        problems={problems}
      />
      <Field
        kind="textarea"
        name="more"
        label="What else should people know? (you can leave this empty)"
        hint="Who else sees it, on which ground in law it is kept, who looks after data protection."
        rows={8}
        value={typed["more"] ?? ""}
        language={language}
        problems={problems}
      />
    </>,
  );
