import type { ReactElement } from "react";
import { Button, ErrorSummary, Field, Form, PageTitle } from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Problem } from "../../../nouns/result.ts";
import { categoryOfText, categoryText } from "../category-text.rules.ts";
import { categoryLabel } from "../community/brings.page.tsx";
import { trail } from "../place-shown.ts";
import type { LocalCategory } from "../schemes/local-category.rules.ts";
import { groupsOf } from "../schemes/schemes.rules.ts";
import { dayOf } from "../written.page.tsx";

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

export interface OwnWordsShown {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  /** Newest first. */
  readonly written: readonly {
    readonly number: number;
    readonly words: string;
    readonly category: string | null;
    readonly at: string;
  }[];
  readonly locals: readonly LocalCategory[];
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

const title = "In your own words";

/** How somebody describes themselves; a category is a second question, and never replaces the words. */
export const ownWordsPage = (shown: OwnWordsShown): Page => {
  const { place, written, locals, typed, problems, language } = shown;
  const labels = Object.fromEntries(locals.map(({ code, label }) => [code, label]));
  const words = (text: string | null): string => {
    const code = text === null ? undefined : categoryOfText(text);
    return code === undefined ? "no category" : categoryLabel(code, labels);
  };
  const choices = [
    ...locals.map((one) => ({ scheme: one.scheme, code: one.code })),
    ...groupsOf("nhs-2001-england").map(({ code }) => ({ scheme: "nhs-2001-england", code })),
  ].map((code) => ({ value: categoryText(code), words: categoryLabel(code, labels) }));
  return {
    title,
    contentLanguage: "en",
    breadcrumbs: trail(place, { href: `/${place.slug}/communities/categories`, words: "How people are counted here" }),
    main: (
      <>
        <ErrorSummary language={language} problems={problems} />
        <PageTitle
          title={title}
          lead="How do you describe yourself? Only you read this. It is yours to change, and goes when you ask to be forgotten."
        />
        <Form action={`/${place.slug}/communities/own-words`} idempotencyKey={shown.idempotencyKey}>
          <Field
            kind="textarea"
            rows={3}
            name="words"
            label="Your own words"
            value={typed["words"] ?? ""}
            {...{ language, problems }}
          />
          <Field
            kind="select"
            name="category"
            label="A category that fits (you can leave this empty)"
            hint="Your words stay as you wrote them, whichever you choose."
            choices={choices}
            value={typed["category"] ?? ""}
            {...{ language, problems }}
          />
          <Button words="Keep my words" />
        </Form>
        {written.length === 0 ? null : (
          <>
            <h2>What you wrote</h2>
            <ul className="nhsuk-list">
              {written.map((one) => (
                <li key={one.number}>
                  <bdi>{one.words}</bdi> ({words(one.category)}), {dayOf(one.at)}
                </li>
              ))}
            </ul>
          </>
        )}
      </>
    ),
  };
};
