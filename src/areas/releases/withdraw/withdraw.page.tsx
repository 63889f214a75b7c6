import type { ReactElement } from "react";
import { Field, formPage } from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Problem } from "../../../nouns/result.ts";
import { trail } from "../place-shown.ts";
import type { Release } from "../kept.schema.ts";

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

export interface WithdrawShown {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly key: string;
  readonly release: Pick<Release, "number" | "title"> | undefined;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

export const withdrawPage = ({ place, language, key, release, typed, problems }: WithdrawShown): Page => {
  const number = release?.number ?? 0;
  const page = formPage(
    {
      title: `Withdraw release ${number}`,
      lead: <bdi>{release?.title ?? ""}</bdi>,
      breadcrumbs: trail(place),
      language,
      problems,
      action: `/${place.slug}/published/${number}/withdraw`,
      idempotencyKey: key,
      button: { words: "Withdraw it", look: "warning" },
      before: (
        <p>
          Its page stays, with your reason instead of the figures. Whoever took the figures still has them, so they go
          on counting as out whenever something is checked.
        </p>
      ),
    },
    <Field
      kind="textarea"
      name="because"
      label="Why is it withdrawn?"
      hint="Everyone reads this on its page. Name no person."
      value={typed["because"] ?? ""}
      language={language}
      problems={problems}
    />,
  );
  return { ...page, breadcrumbs: trail(place) };
};
