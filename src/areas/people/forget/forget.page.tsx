import { Field, formPage } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { Problem } from "../../../nouns/result.ts";

interface Around {
  readonly language: Language;
  readonly key: string;
  readonly place: { readonly name: string; readonly slug: string };
  readonly problems: readonly Problem[];
}

export const forgetPage = (
  { personId, name }: { readonly personId: string; readonly name: string },
  { language, key, place, problems }: Around,
) => {
  const here = `/${place.slug}/people/${personId}`;
  return formPage(
    {
      title: `Forget ${name}`,
      lead: "What they said of themselves is deleted at once, in every version. What must stay, such as a payment, loses their name.",
      breadcrumbs: [
        { href: `/${place.slug}`, words: place.name },
        { href: `/${place.slug}/people`, words: "People" },
        { href: `${here}/paper`, words: name },
      ],
      language,
      problems,
      action: `${here}/forget`,
      idempotencyKey: key,
      button: { words: "Forget them", look: "warning" },
    },
    <Field
      {...{ language, problems }}
      kind="checkboxes"
      name="sure"
      label="Did they ask for it?"
      choices={[{ value: "yes", words: "Yes, they asked to be forgotten" }]}
    />,
  );
};
