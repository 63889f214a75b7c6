import type { ReactElement } from "react";
import {
  Button,
  dateText,
  dayText,
  EmptyState,
  ErrorSummary,
  Field,
  Form,
  LookFor,
  PageTitle,
} from "../../../design/index.ts";
import type { Choice, Language, ShellProps } from "../../../design/index.ts";
import type { Problem } from "../../../nouns/result.ts";
import { apart } from "./merge.rules.ts";
import type { Candidate } from "./merge.rules.ts";

interface Shown {
  readonly personId: string;
  readonly name: string;
  /** Part of a name that the others were looked for by. */
  readonly find: string;
  readonly candidates: readonly Candidate[];
  readonly areMore: boolean;
  readonly merges: readonly {
    readonly id: string;
    readonly name: string;
    readonly mergedAt: string;
    readonly undoneAt: string | null;
    readonly canUndo: boolean;
  }[];
}

interface Around {
  readonly language: Language;
  readonly key: string;
  readonly place: { readonly name: string; readonly slug: string };
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

/** The day tells two people of one name apart. */
function choicesOf(candidates: readonly Candidate[]): readonly Choice[] {
  const words = apart(candidates.map(({ name, since }) => `${name}, since ${dateText(since.slice(0, 10), "en")}`));
  return candidates.map(({ personId }, at) => ({ value: personId, words: words[at] ?? "" }));
}

export const mergePage = (shown: Shown, around: Around): Page => {
  const { personId, name, find, candidates, areMore, merges } = shown;
  const { language, key, place, typed, problems } = around;
  const title = `Is ${name} here twice?`;
  const action = `/${place.slug}/people/${personId}/merge`;
  return {
    title,
    contentLanguage: "en",
    breadcrumbs: [
      { href: `/${place.slug}`, words: place.name },
      { href: `/${place.slug}/people`, words: "People" },
      { href: `/${place.slug}/people/${personId}`, words: name },
    ],
    main: (
      <>
        <ErrorSummary language={language} problems={problems} />
        <PageTitle
          title={title}
          lead="Two records of one person become one. Nothing is lost: what this record has no word of comes over from the other, and it can be undone for 30 days."
        />
        <LookFor action={action} label="Part of the name" {...{ find, areMore, language }} />
        {candidates.length === 0 && find !== "" ? (
          <p>No other record has that in its name.</p>
        ) : candidates.length === 0 ? (
          <EmptyState title="There is no other record that could be the same person">
            <p>Only the record of somebody who does not sign in and has no role can be put into another one.</p>
          </EmptyState>
        ) : (
          <Form action={action} idempotencyKey={key}>
            <Field
              kind="select"
              name="other"
              label="Which other record is the same person?"
              hint="That one goes; this one stays. Only people who do not sign in and have no role are listed."
              choices={choicesOf(candidates)}
              value={typed["other"] ?? ""}
              {...{ language, problems }}
            />
            <Field
              kind="checkboxes"
              name="sure"
              label="How do you know?"
              choices={[{ value: "yes", words: "I asked them, or know it for certain" }]}
              {...{ language, problems }}
            />
            <Button words="They are one person" />
          </Form>
        )}
        <Before merges={merges} action={action} idempotencyKey={key} />
      </>
    ),
  };
};

const day = (at: string): string => dayText(at.slice(0, 10), "en");

interface BeforeProps extends Pick<Shown, "merges"> {
  readonly action: string;
  readonly idempotencyKey: string;
}

const Before = ({ merges, action, idempotencyKey }: BeforeProps): ReactElement | null =>
  merges.length === 0 ? null : (
    <>
      <h2>What became one before</h2>
      {merges.map((merge) => (
        <div key={merge.id}>
          <p>
            <bdi>{merge.name}</bdi>, on {day(merge.mergedAt)}
            {merge.undoneAt === null ? "." : `; undone on ${day(merge.undoneAt)}.`}
          </p>
          {merge.canUndo ? (
            <Form action={action} idempotencyKey={`${idempotencyKey}-${merge.id}`}>
              <input type="hidden" name="undo" value={merge.id} />
              <Button words="Undo this" look="second" heard={`: ${merge.name}`} />
            </Form>
          ) : null}
        </div>
      ))}
    </>
  );
