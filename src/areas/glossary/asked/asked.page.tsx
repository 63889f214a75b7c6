import type { ReactElement } from "react";
import {
  Button,
  Details,
  EmptyState,
  ErrorSummary,
  Field,
  Form,
  PageTitle,
  Table,
  Tag,
  dayText,
} from "../../../design/index.ts";
import type { Column, Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Problem } from "../../../nouns/result.ts";
import type { Ask } from "../glossary.ts";
import { trail } from "../place-shown.ts";

interface Looking {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

const cameWords: Readonly<Record<Ask["cameBy"], string>> = {
  account: "by somebody of this place",
  told: "by text or talk, written down",
  invitation: "from an invitation",
};

const title = "Words that people asked for";

/** The inbox of words: what waits first. @practice P11 */
export const askedPage = (asks: readonly Ask[], looking: Looking) => {
  const { place, language, problems } = looking;
  const waiting = asks.filter(({ state }) => state === "asked");
  const settled = asks.filter(({ state }) => state !== "asked");
  return {
    title,
    contentLanguage: "en" as const,
    breadcrumbs: trail(place),
    main: (
      <>
        <ErrorSummary language={language} problems={problems} />
        <PageTitle
          title={title}
          lead="Whoever asked is told as soon as a word is explained. You are not told who they are."
        />
        {waiting.length === 0 ? (
          <EmptyState title="No word waits">
            <p>People ask here what a word of services means, from their account, an invitation or a text.</p>
          </EmptyState>
        ) : null}
        {waiting.map((ask) => (
          <WaitingAsk key={ask.id} ask={ask} looking={looking} />
        ))}
        {settled.length === 0 ? null : (
          <Table
            id="settled"
            caption="Answered"
            language={language}
            columns={columnsOf(place.slug)}
            groups={[{ rows: settled }]}
            rowKey={({ id }) => id}
            rowsOpen={10}
          />
        )}
      </>
    ),
  };
};

const WaitingAsk = ({ ask, looking }: { readonly ask: Ask; readonly looking: Looking }): ReactElement => {
  const { place, language, idempotencyKey, typed, problems } = looking;
  const isTyped = typed["ask"] === ask.id;
  return (
    <section>
      <h2 dir="auto">{ask.word}</h2>
      <p>
        Asked on {dayText(ask.askedOn, "en")}, {cameWords[ask.cameBy]}.
      </p>
      <p>
        <a href={`/${place.slug}/glossary/new?word=${encodeURIComponent(ask.word)}`}>
          Explain it<span className="nhsuk-u-visually-hidden">: {ask.word}</span>
        </a>
      </p>
      <Details summary="It cannot be explained here" open={isTyped}>
        <Form action={`/${place.slug}/glossary/asked`} idempotencyKey={`${idempotencyKey}-${ask.id}`}>
          <input type="hidden" name="ask" value={ask.id} />
          <Field
            kind="text"
            name="because"
            within={ask.id}
            label="Why? Whoever asked reads this"
            value={isTyped ? typed["because"] : ""}
            language={language}
            problems={isTyped ? problems : []}
          />
          <Button words="Tell them" look="second" />
        </Form>
      </Details>
    </section>
  );
};

const columnsOf = (slug: string): readonly Column<Ask>[] => [
  { heading: "Word", kind: "text", cell: ({ word }) => <bdi>{word}</bdi> },
  { heading: "Asked on", kind: "text", cell: ({ askedOn }) => dayText(askedOn, "en") },
  {
    heading: "What came of it",
    kind: "text",
    cell: ({ wordId, state, because }) =>
      state === "explained" && wordId !== null ? (
        <a href={`/${slug}/glossary/${wordId}`}>Explained</a>
      ) : (
        <>
          <Tag words="Not explained" /> <bdi>{because}</bdi>
        </>
      ),
  },
];
