import type { ReactElement } from "react";
import { ErrorSummary, PageTitle } from "../../design/index.ts";
import type { Language, ShellProps } from "../../design/index.ts";
import type { Problem } from "../../nouns/result.ts";

type Page = Pick<ShellProps, "title" | "contentLanguage"> & { readonly main: ReactElement };

const title = "This could not be kept";

/** A form that came without what it is about, or just too late: one page back it still holds what was typed. */
export const notReadPage = (problems: readonly Problem[], language: Language): Page => ({
  title,
  contentLanguage: "en",
  main: (
    <>
      <ErrorSummary language={language} problems={problems} />
      <PageTitle
        title={title}
        lead="Nothing was changed. Go back one page: what you typed is still there. Send it again."
      />
    </>
  ),
});
