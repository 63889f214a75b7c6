import type { ReactElement, ReactNode } from "react";
import { Button, Field, Form } from "../../design/index.ts";
import type { Choice, Language } from "../../design/index.ts";
import type { Problem } from "../../nouns/result.ts";
import { statementKinds } from "./statement-kinds.ts";

interface FormShown {
  readonly action: string;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
  readonly button: string;
  /** Questions of one form only, before the button. */
  readonly children?: ReactNode;
}

const kinds: readonly Choice[] = statementKinds.map(([value, words]) => ({ value, words }));

/** What is known, whose view it is, and where it can be checked. */
export const StatementForm = (shown: FormShown): ReactElement => {
  const { typed, language, problems } = shown;
  const short = (name: string, label: string, hint?: string): ReactElement => (
    <Field kind="text" {...{ name, label, hint, language, problems }} value={typed[name] ?? ""} />
  );
  return (
    <Form action={shown.action} idempotencyKey={shown.idempotencyKey}>
      <Field
        kind="select"
        name="kind"
        label="Whose view or knowledge is this?"
        choices={kinds}
        value={typed["kind"] ?? ""}
        {...{ language, problems }}
      />
      <Field
        kind="textarea"
        name="words"
        label="What is known?"
        hint="In plain words. Write nothing that tells who one person is."
        rows={6}
        value={typed["words"] ?? ""}
        {...{ language, problems }}
      />
      <h2>Where it comes from</h2>
      {short(
        "sourceTitle",
        "Title of the source",
        "A report, a meeting, a conversation: “Needs assessment, chapter 3”.",
      )}
      {short("publisher", "Who published or held it? (you can leave this empty)")}
      {short("sourceLink", "Link (you can leave this empty)", "It begins with https:// or http://.")}
      {short("sourceWhere", "Where can it be found when it is not on the web? (you can leave this empty)")}
      {short("period", "Which time does it speak of?", "Such as “2019–20”, “Census 2021” or “this spring”.")}
      {short(
        "standing",
        "In what capacity do you write this? (you can leave this empty)",
        "In your own words, such as “a resident” or “public health analyst”.",
      )}
      {shown.children}
      <Button words={shown.button} />
    </Form>
  );
};
