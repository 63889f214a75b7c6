import type { ReactElement } from "react";
import { Button, ErrorSummary, Field, Form, PageTitle } from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Problem } from "../../../nouns/result.ts";
import { trail } from "../place-shown.ts";
import type { StatementVersion } from "../statement-kinds.ts";
import { Paragraphs } from "../written.page.tsx";

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

interface Withdrawing {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly community: { readonly id: string; readonly name: string };
  readonly statement: Pick<StatementVersion, "words"> & { readonly id: string };
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

const title = "Withdraw what is written";

export const withdrawPage = (withdrawing: Withdrawing): Page => {
  const { place, community, statement, typed, problems, language } = withdrawing;
  return {
    title: `${title}: ${community.name}`,
    contentLanguage: "en",
    breadcrumbs: trail(place, { href: `/${place.slug}/communities/${community.id}`, words: community.name }),
    main: (
      <>
        <ErrorSummary language={language} problems={problems} />
        <PageTitle title={title} lead="It stays readable, marked as withdrawn, with your reason beside it." />
        <section className="al-card">
          <h2 className="al-card__title">What it says</h2>
          <Paragraphs text={statement.words} />
        </section>
        <Form action={`/${place.slug}/statements/${statement.id}/withdraw`} idempotencyKey={withdrawing.idempotencyKey}>
          <Field
            kind="textarea"
            name="because"
            label="Why is it withdrawn?"
            value={typed["because"] ?? ""}
            {...{ language, problems }}
          />
          <Button words="Withdraw it" look="warning" />
        </Form>
      </>
    ),
  };
};
