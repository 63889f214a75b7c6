import type { ReactElement } from "react";
import { Button, dayText, ErrorSummary, Form, PageTitle, Questions } from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Problem } from "../../../nouns/result.ts";
import { directoryTrail } from "../place-shown.ts";

interface Shown {
  readonly id: string;
  readonly name: string;
  readonly nearly: readonly { readonly id: string; readonly name: string }[];
  readonly merges: readonly {
    readonly id: string;
    readonly name: string;
    readonly mergedAt: string;
    readonly undoneAt: string | null;
    readonly canUndo: boolean;
  }[];
}

interface Around {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

const day = (at: string): string => dayText(at.slice(0, 10), "en");

/** One organisation that was written down twice. */
export const mergePage = (shown: Shown, around: Around): Page => {
  const { id, name, nearly, merges } = shown;
  const { place, language, idempotencyKey, typed, problems } = around;
  const here = `/${place.slug}/organisations/${id}`;
  return {
    title: `Is ${name} here twice?`,
    contentLanguage: "en",
    breadcrumbs: directoryTrail(place, { href: here, words: name }),
    main: (
      <>
        <ErrorSummary language={language} problems={problems} />
        <PageTitle title={`Is ${name} here twice?`} lead="Two pages of one organisation become one. This one stays." />
        <p>
          Everybody named, all that people can come to and all that is lent comes here. Where this page has no words of
          its own, it takes those of the other. You can undo it for 30 days.
        </p>
        {nearly.length === 0 ? null : (
          <>
            <p>Nearly the same name:</p>
            <ul>
              {nearly.map((one) => (
                <li key={one.id}>
                  <a href={`/${place.slug}/organisations/${one.id}`}>
                    <bdi>{one.name}</bdi>
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
        <Form action={`${here}/merge`} idempotencyKey={idempotencyKey}>
          <Questions
            questions={[
              {
                name: "other",
                label: "Which other page is of the same organisation?",
                hint: "Its name as it stands in the directory. That page goes.",
                kind: "text",
              },
              {
                name: "sure",
                label: "How do you know?",
                kind: "checkboxes",
                choices: [{ value: "yes", words: "We asked them, or know it for certain" }],
              },
            ]}
            typed={{ other: nearly.length === 1 ? (nearly[0]?.name ?? "") : "", ...typed }}
            {...{ language, problems }}
          />
          <Button words="They are one organisation" />
        </Form>
        {merges.length === 0 ? null : <Before merges={merges} action={`${here}/merge`} formKey={idempotencyKey} />}
      </>
    ),
  };
};

interface BeforeProps extends Pick<Shown, "merges"> {
  readonly action: string;
  readonly formKey: string;
}

const Before = ({ merges, action, formKey }: BeforeProps): ReactElement => (
  <>
    <h2>What became one before</h2>
    {merges.map((merge) => (
      <div key={merge.id}>
        <p>
          <bdi>{merge.name}</bdi>, on {day(merge.mergedAt)}
          {merge.undoneAt === null ? "." : `; undone on ${day(merge.undoneAt)}.`}
        </p>
        {merge.canUndo ? (
          <Form action={action} idempotencyKey={`${formKey}-${merge.id}`}>
            <input type="hidden" name="undo" value={merge.id} />
            <Button words="Undo this" look="second" heard={`: ${merge.name}`} />
          </Form>
        ) : null}
      </div>
    ))}
  </>
);
