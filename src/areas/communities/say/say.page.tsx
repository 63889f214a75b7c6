import type { ReactElement } from "react";
import { ErrorSummary, Field, PageTitle } from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Problem } from "../../../nouns/result.ts";
import { trail } from "../place-shown.ts";
import { StatementForm } from "../statement-form.page.tsx";
import { kindWords } from "../statement-kinds.ts";
import type { Statement } from "../statement-kinds.ts";

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

interface Saying {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly community: { readonly id: string; readonly name: string };
  /** What is known already, to disagree with. */
  readonly statements: readonly Pick<Statement, "id" | "kind" | "sourceTitle" | "words">[];
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

const title = "Add something that is known";

export const sayPage = ({ place, community, statements, typed, problems, ...asked }: Saying): Page => {
  const here = `/${place.slug}/communities/${community.id}`;
  return {
    title: `${title}: ${community.name}`,
    contentLanguage: "en",
    breadcrumbs: trail(place, { href: here, words: community.name }),
    main: (
      <>
        <ErrorSummary language={asked.language} problems={problems} />
        <PageTitle title={title} lead="It stands beside what others say. Where two do not agree, both are shown." />
        <StatementForm action={`${here}/say`} typed={typed} problems={problems} button="Keep this" {...asked}>
          {statements.length === 0 ? null : (
            <Field
              kind="select"
              name="opposes"
              label="Does it say the opposite of something here? (you can leave this empty)"
              choices={statements.map(({ id, kind, words }) => ({
                value: id,
                words: `${kindWords(kind)}: ${[...words].slice(0, 60).join("")}`,
              }))}
              value={typed["opposes"] ?? ""}
              language={asked.language}
              problems={problems}
            />
          )}
        </StatementForm>
      </>
    ),
  };
};
