import { Field, formPage } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Problem } from "../../../nouns/result.ts";
import { trail } from "../place-shown.ts";
import type { StatementVersion } from "../statement-kinds.ts";
import { Paragraphs } from "../written.page.tsx";

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

export const withdrawPage = ({ place, community, statement, typed, problems, language, idempotencyKey }: Withdrawing) =>
  formPage(
    {
      title,
      titleWhole: `${title}: ${community.name}`,
      lead: "It stays readable, marked as withdrawn, with your reason beside it.",
      breadcrumbs: trail(place, { href: `/${place.slug}/communities/${community.id}`, words: community.name }),
      language,
      problems,
      before: (
        <section className="al-card">
          <h2 className="al-card__title">What it says</h2>
          <Paragraphs text={statement.words} />
        </section>
      ),
      action: `/${place.slug}/statements/${statement.id}/withdraw`,
      idempotencyKey,
      button: { words: "Withdraw it", look: "warning" },
    },
    <Field
      kind="textarea"
      name="because"
      label="Why is it withdrawn?"
      value={typed["because"] ?? ""}
      {...{ language, problems }}
    />,
  );
