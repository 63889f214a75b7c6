import type { ReactElement } from "react";
import { Button, ErrorSummary, Field, Form, Notice, PageTitle, SummaryList } from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import type { Problem } from "../../../nouns/result.ts";

interface Erasing {
  readonly language: Language;
  readonly key: string;
  readonly place: { readonly name: string; readonly slug: string };
  readonly kinds: readonly { readonly words: string; readonly because: string }[];
  readonly problems: readonly Problem[];
}

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

const title = "Be forgotten";

export const erasePage = ({ language, key, place, kinds, problems }: Erasing): Page => ({
  title,
  contentLanguage: "en",
  breadcrumbs: [
    { href: `/${place.slug}`, words: place.name },
    { href: `/${place.slug}/my-record`, words: "What is kept on you" },
  ],
  main: (
    <>
      <ErrorSummary language={language} problems={problems} />
      <PageTitle title={title} lead={`What ${place.name} keeps on you, and what becomes of it.`} />
      <SummaryList rows={kinds.map(({ words, because }) => ({ key: words, value: because }))} />
      <p>
        You will no longer belong to this place. What you sign in with is yours and belongs to no place, so it stays:{" "}
        <a href="/settings">your settings</a> show it. To have it closed, ask whoever looks after this Alongside. Copies
        kept against loss still hold older versions until they are deleted; if one has to be used, you are forgotten
        again.
      </p>
      <Notice kind="warning" language={language}>
        <p>This cannot be undone.</p>
      </Notice>
      <Form action={`/${place.slug}/my-record/erase`} idempotencyKey={key}>
        <Field
          kind="checkboxes"
          name="sure"
          label="Are you sure?"
          choices={[{ value: "yes", words: `Yes, forget me in ${place.name}` }]}
          language={language}
          problems={problems}
        />
        <Button words="Forget me here" look="warning" />
      </Form>
    </>
  ),
});
