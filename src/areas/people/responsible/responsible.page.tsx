import type { ReactElement } from "react";
import { Button, ErrorSummary, Field, Form, PageTitle } from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import type { Problem } from "../../../nouns/result.ts";

interface Writing {
  readonly language: Language;
  readonly key: string;
  readonly name: string;
  readonly slug: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

const title = "Who is responsible";

export const responsiblePage = ({ language, key, name, slug, typed, problems }: Writing): Page => ({
  title,
  contentLanguage: "en",
  breadcrumbs: [
    { href: `/${slug}`, words: name },
    { href: `/${slug}/privacy`, words: "Privacy" },
  ],
  main: (
    <>
      <ErrorSummary language={language} problems={problems} />
      <PageTitle
        title={title}
        lead="Everyone can read this on the privacy page. The law calls them the data controller."
      />
      <Form action={`/${slug}/privacy/responsible`} idempotencyKey={key}>
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
        <Button words="Save" />
      </Form>
    </>
  ),
});
