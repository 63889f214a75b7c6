import type { ReactElement } from "react";
import { Field } from "../../design/index.ts";
import type { Language } from "../../design/index.ts";
import type { Problem } from "../../nouns/result.ts";

interface NewPassword {
  readonly label: string;
  readonly language: Language;
  readonly problems: readonly Problem[];
}

/** A new password, with what makes a good one. It may be pasted, and may have any characters. */
export const NewPasswordField = ({ label, language, problems }: NewPassword): ReactElement => (
  <Field
    kind="text"
    name="password"
    label={label}
    hint="At least 12 characters. Three or four words that do not belong together make a good one. You can paste it."
    secret
    autoComplete="new-password"
    language={language}
    problems={problems}
  />
);
