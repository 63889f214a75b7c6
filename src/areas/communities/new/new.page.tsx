import type { ReactElement } from "react";
import { ErrorSummary, PageTitle } from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Problem } from "../../../nouns/result.ts";
import { DescriptionForm } from "../description-form.page.tsx";
import { trail } from "../place-shown.ts";
import type { LocalCategory } from "../schemes/local-category.rules.ts";

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

interface Asked {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
  readonly locals: readonly LocalCategory[];
}

const title = "Describe a community";

export const newCommunityPage = ({ place, problems, ...asked }: Asked): Page => ({
  title,
  contentLanguage: "en",
  breadcrumbs: trail(place),
  main: (
    <>
      <ErrorSummary language={asked.language} problems={problems} />
      <PageTitle
        title={title}
        lead="Two answers are needed: its name, and who said so. The rest can come later. What was written before is kept."
      />
      <DescriptionForm
        {...asked}
        problems={problems}
        action={`/${place.slug}/communities`}
        button="Keep this description"
      />
    </>
  ),
});
