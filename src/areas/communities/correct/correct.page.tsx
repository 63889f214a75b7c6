import type { ReactElement } from "react";
import { ErrorSummary, Field, PageTitle } from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Problem } from "../../../nouns/result.ts";
import { SourceLine } from "../community/statements.page.tsx";
import { trail } from "../place-shown.ts";
import { StatementForm } from "../statement-form.page.tsx";
import { fieldsOfStatement } from "../statement.rules.ts";
import type { Statement } from "../statement-kinds.ts";
import { AuthorLine, Paragraphs } from "../written.page.tsx";

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

interface Correcting {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly community: { readonly id: string; readonly name: string };
  readonly statement: Statement;
  readonly typed?: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

const title = "Correct what is written";

export const correctPage = ({ place, community, statement, typed, problems, ...asked }: Correcting): Page => {
  const here = `/${place.slug}/statements/${statement.id}`;
  const isBehind = problems.some(({ field }) => field === "number");
  const number = isBehind ? statement.number : Number(typed?.["number"] ?? statement.number);
  return {
    title: `${title}: ${community.name}`,
    contentLanguage: "en",
    breadcrumbs: trail(place, { href: `/${place.slug}/communities/${community.id}`, words: community.name }),
    main: (
      <>
        <ErrorSummary language={asked.language} problems={problems} />
        <PageTitle title={title} lead="The words before stay readable, with who wrote them and when." />
        {isBehind ? (
          <section className="al-card" id="field-number">
            <h2 className="al-card__title">As it stands now</h2>
            <Paragraphs text={statement.words} />
            <SourceLine statement={statement} />
            <AuthorLine author={statement.author} verb="Corrected" />
          </section>
        ) : null}
        <StatementForm
          action={`${here}/correct`}
          typed={typed ?? fieldsOfStatement(statement)}
          problems={problems}
          button="Keep this correction"
          {...asked}
        >
          <input type="hidden" name="number" value={number} />
          <Field
            kind="text"
            name="because"
            label="Why is it corrected?"
            value={typed?.["because"] ?? ""}
            language={asked.language}
            problems={problems}
          />
        </StatementForm>
      </>
    ),
  };
};
