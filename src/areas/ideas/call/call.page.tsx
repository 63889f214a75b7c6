import type { ReactElement } from "react";
import { Button, ButtonLink, Card, Details, Form, PageTitle, Pagination, Tag, dayText } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { OnePage } from "../../../nouns/one-page.ts";
import { outcomeWords } from "../idea.ts";
import type { Call, Idea } from "../idea.ts";
import { ideasSaid } from "../list/ideas.page.tsx";
import { trail } from "../place-shown.ts";

export interface CallShown extends Omit<OnePage<Idea>, "rows"> {
  readonly call: Call;
  readonly ideas: readonly Idea[];
  /** A plain date. */
  readonly today: string;
  readonly mayAnswer: boolean;
  /** Ideas of whoever reads this. */
  readonly ownIds: readonly string[];
}

interface Looking {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
}

/** A question with its ideas, each credited as its author wishes, and answered by name. @practice P04 */
export const callPage = (shown: CallShown, looking: Looking) => {
  const { call, ideas, today } = shown;
  const { place } = looking;
  const here = `/${place.slug}/ideas/${call.id}`;
  return {
    title: call.question,
    contentLanguage: "en" as const,
    breadcrumbs: trail(place),
    main: (
      <>
        <PageTitle
          title={call.question}
          lead={
            <>
              Asked by <bdi>{call.askedByName}</bdi>. Who is asked: <bdi>{call.askedWhom}</bdi>.
            </>
          }
        />
        {today <= call.until ? (
          <p>
            <ButtonLink href={`${here}/give`} words="Say your idea" />
          </p>
        ) : null}
        <p>
          {today <= call.until ? "Ideas come until" : "Ideas came until"} {dayText(call.until, "en")}.{" "}
          <bdi>{call.answersByName}</bdi> answers each by {dayText(call.answerBy, "en")}.
        </p>
        {call.because === "" ? null : <p dir="auto">{call.because}</p>}
        {call.community === null ? null : (
          <p>
            About{" "}
            <a href={`/${place.slug}/communities/${call.community.id}`}>
              <bdi>{call.community.name}</bdi>
            </a>
          </p>
        )}
        <h2>{ideasSaid(shown.count)}</h2>
        {call.unanswered > 0 && today > call.answerBy ? (
          <p>
            <Tag words={`${call.unanswered} not answered by the day that was named`} tone="waiting" />
          </p>
        ) : null}
        {ideas.map((idea) => (
          <IdeaCard key={idea.id} idea={idea} here={here} shown={shown} looking={looking} />
        ))}
        <Pagination
          language={looking.language}
          page={shown.page}
          last={shown.last}
          hrefOf={(page) => `${here}?page=${page}`}
        />
      </>
    ),
  };
};

interface IdeaProps {
  readonly idea: Idea;
  readonly here: string;
  readonly shown: CallShown;
  readonly looking: Looking;
}

const IdeaCard = ({ idea, here, shown, looking }: IdeaProps): ReactElement => (
  <Card id={`idea-${idea.id}`}>
    <p dir="auto">{idea.words}</p>
    <p className="al-byline">
      {idea.creditedTo === null ? "Its author does not want to be shown" : <bdi>{idea.creditedTo}</bdi>},{" "}
      {dayText(idea.givenAt.slice(0, 10), "en")}
      {idea.agreedOn === null ? "" : ". Written down for them, with their agreement"}.
    </p>
    {idea.answer === null ? (
      <p>
        <Tag words="Not answered yet" tone="waiting" />
      </p>
    ) : (
      <>
        <p>
          <Tag words={outcomeWords[idea.answer.outcome]} tone="good" />
        </p>
        <p dir="auto">{idea.answer.words}</p>
        <p className="al-byline">
          <bdi>{idea.answer.byName}</bdi>, {dayText(idea.answer.at.slice(0, 10), "en")}
        </p>
      </>
    )}
    <Fruits idea={idea} slug={looking.place.slug} />
    {shown.mayAnswer ? (
      <p>
        <a href={`${here}/answer?idea=${idea.id}`}>{idea.answer === null ? "Answer this idea" : "Change the answer"}</a>
      </p>
    ) : null}
    {shown.mayAnswer && idea.answer !== null ? (
      <p>
        <a href={`${here}/came-of?idea=${idea.id}`}>Say what came of it</a>
      </p>
    ) : null}
    <p>
      <a href={`/${looking.place.slug}/programmes/new?idea=${idea.id}`}>Begin a programme with this idea</a>
    </p>
    {shown.ownIds.includes(idea.id) ? (
      <Details summary="Take my idea back">
        <Form action={`${here}/withdraw`} idempotencyKey={`${looking.idempotencyKey}-${idea.id}`}>
          <input type="hidden" name="idea" value={idea.id} />
          <p>It is deleted, with its answer.</p>
          <Button words="Take it back" look="warning" />
        </Form>
      </Details>
    ) : null}
  </Card>
);

const Fruits = ({ idea, slug }: { readonly idea: Idea; readonly slug: string }): ReactElement | null =>
  idea.fruits.length === 0 ? null : (
    <>
      <h3>What came of it</h3>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {idea.fruits.map(({ words, programmeId, saidAt }) => (
          <li key={saidAt}>
            {programmeId === null ? (
              <span dir="auto">{words}</span>
            ) : (
              <a href={`/${slug}/programmes/${programmeId}`}>
                <bdi>{words}</bdi>
              </a>
            )}{" "}
            ({dayText(saidAt.slice(0, 10), "en")})
          </li>
        ))}
      </ul>
    </>
  );
