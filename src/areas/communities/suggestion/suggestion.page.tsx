import type { ReactElement } from "react";
import { Button, ErrorSummary, Field, Form, Notice, PageTitle, Tag } from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Permission } from "../../../nouns/permission.ts";
import type { Problem } from "../../../nouns/result.ts";
import { standsAs, wordsOfSuggestion } from "../categories/standing.rules.ts";
import { trail } from "../place-shown.ts";
import { isWaiting, localCategoryKind } from "../suggestion.ts";
import type { Suggestion } from "../suggestion.ts";
import { AuthorLine, Paragraphs } from "../written.page.tsx";

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

export interface SuggestionShown {
  readonly place: PlaceHere;
  readonly language: Language;
  /** Two forms, two keys. */
  readonly keys: readonly [take: string, refuse: string];
  readonly suggestion: Suggestion;
  /** What would be proposed, as it is sent; null where it can no longer be read. */
  readonly content: string | null;
  /** What no longer fits since it was suggested. */
  readonly unfit: readonly Problem[];
  readonly mayAnswer: Permission;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

const title = "A suggestion about how people are counted";

export const suggestionPage = (shown: SuggestionShown): Page => {
  const { place, suggestion, mayAnswer, problems, language } = shown;
  return {
    title,
    contentLanguage: "en",
    breadcrumbs: trail(place, { href: `/${place.slug}/communities/categories`, words: "How people are counted here" }),
    main: (
      <>
        <ErrorSummary language={language} problems={problems} />
        <PageTitle title={title} lead={<bdi>{wordsOfSuggestion(suggestion)}</bdi>} />
        <p>
          <Tag words={standsAs(suggestion)} tone={isWaiting(suggestion) ? "waiting" : "plain"} />
        </p>
        <h2>Why</h2>
        <Paragraphs text={suggestion.because} />
        <AuthorLine author={suggestion.author} verb="Suggested" />
        <Answered place={place} suggestion={suggestion} />
        {isWaiting(suggestion) && mayAnswer.allowed ? <Answering {...shown} /> : null}
        {isWaiting(suggestion) && !mayAnswer.allowed ? <p>{mayAnswer.because}</p> : null}
      </>
    ),
  };
};

const Answered = ({ place, suggestion }: Pick<SuggestionShown, "place" | "suggestion">): ReactElement | null => {
  const { no, proposal } = suggestion;
  if (no !== null)
    return (
      <>
        <h2>The answer: no, because</h2>
        <Paragraphs text={no.because} />
        <AuthorLine author={no.author} verb="Answered" />
      </>
    );
  if (proposal === null) return null;
  return (
    <>
      <h2>What came of it</h2>
      <p>
        A keeper took it up. <a href={`/${place.slug}/proposals/${proposal.id}`}>The proposal, with every answer</a>
      </p>
    </>
  );
};

const Answering = (shown: SuggestionShown): ReactElement => {
  const { place, suggestion, keys, content, unfit, typed, language, problems } = shown;
  return (
    <>
      {content === null || unfit.length > 0 ? (
        <Notice kind="warning" language="en" title="This no longer fits">
          {content === null ? <p>Its form can no longer be read. Ask for it to be suggested again.</p> : null}
          {unfit.map(({ words }) => (
            <p key={words}>{words}</p>
          ))}
        </Notice>
      ) : (
        <section>
          <h2>Take it up</h2>
          <p>You propose it to the keepers of the other side. It holds when each side has said yes.</p>
          <Form action={`/${place.slug}/proposals`} idempotencyKey={keys[0]}>
            <input type="hidden" name="kind" value={localCategoryKind} />
            <input type="hidden" name="content" value={content} />
            <Field
              kind="textarea"
              name="because"
              label="Why should it be so?"
              hint="These words stand beside the category for as long as it is used."
              value={suggestion.because}
              language={language}
            />
            <Button words="Propose it to the other side" />
          </Form>
        </section>
      )}
      <section>
        <h2>Or say no, with the reason</h2>
        <Form action={`/${place.slug}/communities/suggestions/${suggestion.id}`} idempotencyKey={keys[1]}>
          <Field
            kind="text"
            name="no"
            label="No, because"
            hint="Whoever suggested it reads this."
            value={typed["no"] ?? ""}
            {...{ language, problems }}
          />
          <Button words="Answer no" look="second" />
        </Form>
      </section>
    </>
  );
};
