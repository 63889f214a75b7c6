import type { ReactElement } from "react";
import { Button, ErrorSummary, Field, Form, PageTitle, dayText } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Problem } from "../../../nouns/result.ts";
import { trail } from "../form.page.tsx";
import { settingWords } from "../hours.ts";
import type { HoursEntry } from "../hours.ts";
import { hoursText } from "../when.rules.ts";

export interface ToSignShown {
  readonly entries: readonly HoursEntry[];
}

interface Around {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

const title = "Hours to sign off";

const lineOf = ({ practitioner, day, from, until, minutes, seen, setting, clinic }: HoursEntry): string =>
  `${practitioner.name}, ${dayText(day, "en")}, ${from} to ${until}, ${hoursText(minutes)}, ${seen} seen, ${clinic?.name ?? settingWords[setting]}`;

/** What waits for a supervisor: all ticked, one button. @practice P40 */
export const toSignPage = ({ entries }: ToSignShown, around: Around) => ({
  title,
  contentLanguage: "en" as const,
  breadcrumbs: trail(around.place),
  main: (
    <>
      <ErrorSummary language={around.language} problems={around.problems} />
      <PageTitle title={title} lead="You supervised these. Signed hours count; what you send back does not." />
      {entries.length === 0 ? <p>Nothing waits for you.</p> : <SignForm entries={entries} {...around} />}
    </>
  ),
});

/** Of several entries, or of one on its own page. */
export const SignForm = ({
  entries,
  place,
  language,
  idempotencyKey,
  typed,
  problems,
}: ToSignShown & Around): ReactElement => (
  <Form action={`/${place.slug}/clinics/to-sign`} idempotencyKey={idempotencyKey}>
    <Field
      kind="checkboxes"
      name="entries"
      label="Which?"
      choices={entries.map((entry) => ({ value: entry.id, words: lineOf(entry) }))}
      values={typed["entries"]?.split(",") ?? entries.map(({ id }) => id)}
      language={language}
      problems={problems}
    />
    <Field
      kind="text"
      name="because"
      label="If you send them back: why?"
      hint="The practitioner reads it, and puts it right."
      value={typed["because"] ?? ""}
      language={language}
      problems={problems}
    />
    <Button words="Sign them off" name="says" value="signed" />{" "}
    <Button words="Send them back" look="second" name="says" value="returned" />
  </Form>
);
