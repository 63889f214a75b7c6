import { formPage, inOrderOf, Questions } from "../../design/index.ts";
import type { Language, Question } from "../../design/index.ts";
import type { PlaceHere } from "../../nouns/actor.ts";
import type { Problem } from "../../nouns/result.ts";
import type { Asked } from "./asked.ts";
import { trail } from "./place-shown.ts";

interface RecordForm {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly record: Asked | undefined;
  readonly title: string;
  /** Behind the service’s address. */
  readonly step: string;
  readonly button: string;
  readonly question: Question;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

/** A form of one question about something that was asked. */
export const recordFormPage = (form: RecordForm) => {
  const { place, record, question, typed } = form;
  const problems = inOrderOf([question], form.problems);
  const here = `/${place.slug}/asked/${record?.service.id ?? ""}`;
  return formPage(
    {
      title: form.title,
      lead: record === undefined ? undefined : <bdi>{`${record.community.name}: ${record.question}`}</bdi>,
      breadcrumbs: record === undefined ? trail(place) : trail(place, { href: here, words: record.service.name }),
      language: form.language,
      problems,
      action: `${here}/${form.step}`,
      idempotencyKey: form.idempotencyKey,
      button: { words: form.button },
    },
    <>
      <input type="hidden" name="record" value={record?.id ?? typed["record"] ?? ""} />
      <Questions questions={[question]} typed={typed} language={form.language} problems={problems} />
    </>,
  );
};
