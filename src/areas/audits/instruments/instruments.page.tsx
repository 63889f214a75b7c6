import { Button, ErrorSummary, Field, Form, PageTitle, Questions } from "../../../design/index.ts";
import type { Language, Question } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Problem } from "../../../nouns/result.ts";
import type { Instrument } from "../audit.ts";
import { columns } from "../instrument.rules.ts";
import { ours } from "../ours.rules.ts";
import { trail } from "../place-shown.ts";

interface Drawn {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

const questions: readonly Question[] = [
  { name: "title", label: "What is it called?", kind: "text" },
  { name: "licence", label: "Under which licence may it be used here?", kind: "text" },
  { name: "source", label: "Who made it, and where was it published?", kind: "text" },
  {
    name: "scale",
    label: "The words for 0, 1, 2 and 3",
    hint: "Four lines, or nothing for the usual ones.",
    kind: "long",
  },
];

/** What audits here can ask: ours, and instruments of others under their licence. @practice P21 */
export const instrumentsPage = (instruments: readonly Instrument[], drawn: Drawn) => {
  const at = `/${drawn.place.slug}/audits/instruments`;
  const title = "What is asked in audits";
  return {
    title,
    contentLanguage: "en" as const,
    breadcrumbs: trail(drawn.place),
    main: (
      <>
        <ErrorSummary language={drawn.language} problems={drawn.problems} />
        <PageTitle title={title} lead="Each can be changed here; what was changed, and why, stays readable." />
        {instruments.length === 0 ? (
          <p>
            “{ours.title}” comes with Alongside. It stands here, to be changed, once the first audit has been begun.
          </p>
        ) : (
          <ul className="nhsuk-list nhsuk-list--bullet">
            {instruments.map(({ id, title: name, version, licence }) => (
              <li key={id}>
                <a href={`${at}/${id}`}>
                  <bdi>{name}</bdi>
                </a>
                : {version.items.length} things, version {version.number}. <bdi>{licence}</bdi>
              </li>
            ))}
          </ul>
        )}
        <section aria-labelledby="bring">
          <h2 id="bring">Bring one in</h2>
          <Form action={at} files idempotencyKey={drawn.idempotencyKey}>
            <Questions questions={questions} typed={drawn.typed} language={drawn.language} problems={drawn.problems} />
            <Field
              kind="file"
              name="file"
              label="The table"
              hint={`CSV or Excel with the columns ${columns.join(", ")}. At most 100 things.`}
              accept=".csv,.tsv,.txt,.xlsx"
              language={drawn.language}
              problems={drawn.problems}
            />
            <Button words="Bring it in" />
          </Form>
        </section>
      </>
    ),
  };
};
