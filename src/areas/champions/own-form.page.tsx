import type { ReactNode } from "react";
import { Button, ErrorSummary, Form, PageTitle, Questions, inOrderOf } from "../../design/index.ts";
import type { Language, Question } from "../../design/index.ts";
import type { PlaceHere } from "../../nouns/actor.ts";
import type { Problem } from "../../nouns/result.ts";
import { championWords } from "./champions.words.ts";
import { ownAddress } from "./own-address.ts";

export interface OwnDrawn {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

interface OwnForm {
  readonly title: string;
  readonly lead?: string;
  /** Behind the place’s champions. */
  readonly action: string;
  readonly token: string;
  readonly questions: readonly Question[];
  readonly button: string;
  readonly before?: ReactNode;
  readonly after?: ReactNode;
}

/** A form of a champion’s own, in their language; the private link goes along where they came by it. */
export function ownFormPage(form: OwnForm, { place, language, idempotencyKey, typed, problems }: OwnDrawn) {
  const ordered = inOrderOf(form.questions, problems);
  return {
    title: form.title,
    breadcrumbs: [
      { href: `/${place.slug}`, words: place.name },
      { href: ownAddress(place.slug, form.token), words: championWords(language).inMenu },
    ],
    main: (
      <>
        <ErrorSummary language={language} problems={ordered} />
        <PageTitle title={form.title} lead={form.lead} />
        {form.before}
        <Form action={`/${place.slug}/champions/${form.action}`} idempotencyKey={idempotencyKey}>
          {form.token === "" ? null : <input type="hidden" name="token" value={form.token} />}
          <Questions questions={form.questions} typed={typed} language={language} problems={ordered} />
          <Button words={form.button} />
        </Form>
        {form.after}
      </>
    ),
  };
}

/** Where there is nobody to draw a form for: what must be put right, and nothing else. */
export const nobodyPage = ({ problems, language }: Pick<OwnDrawn, "problems" | "language">) => ({
  title: championWords(language).inMenu,
  main: (
    <>
      <ErrorSummary language={language} problems={problems} />
      <PageTitle title={championWords(language).inMenu} />
    </>
  ),
});
