import type { ReactElement } from "react";
import { Button, Card, dayText, Details, Field, Form } from "../../../design/index.ts";
import type { Match } from "../entry.ts";
import type { DrawnEntry } from "./item.page.tsx";

/** What was brought together with it, and what waits for an answer or for thanks. */
export const Matches = (drawn: DrawnEntry): ReactElement | null =>
  drawn.entry.matches.length === 0 ? null : (
    <section aria-labelledby="together">
      <h2 id="together">Brought together</h2>
      {drawn.entry.matches.map((match) => (
        <Card key={match.id}>
          <Told {...drawn} match={match} />
          <Answer {...drawn} match={match} />
          <Thank {...drawn} match={match} />
        </Card>
      ))}
    </section>
  );

type Props = DrawnEntry & { readonly match: Match };

const Told = ({ entry, match, list }: Props): ReactElement => {
  const otherId = match.needId === entry.id ? match.offerId : match.needId;
  return (
    <>
      <p>
        {otherId === null ? (
          <>
            <bdi>{match.otherOf}</bdi> was asked and cannot.
          </>
        ) : (
          <>
            {entry.kind === "need" ? "Offer: " : "Need: "}
            <a href={`${list}/${otherId}`}>
              <bdi>{match.otherTitle}</bdi>
            </a>
            {match.otherOf === "" ? null : (
              <>
                , <bdi>{match.otherOf}</bdi>
              </>
            )}
          </>
        )}
      </p>
      {match.says === null ? (
        <p>Waits for an answer. Asked on {dayText(match.proposedAt.slice(0, 10), "en")}.</p>
      ) : null}
      {match.says === "accepted" ? <p>Agreed on {dayText((match.answeredAt ?? "").slice(0, 10), "en")}.</p> : null}
      {match.says === "declined" ? (
        <p>
          No. Why: <span dir="auto">{match.because}</span>
        </p>
      ) : null}
      {match.thanks === "" ? null : (
        <p>
          Thank you: <span dir="auto">{match.thanks}</span>
        </p>
      )}
    </>
  );
};

/** Yes with one press, no with its reason: for the side that was asked. */
const Answer = ({ entry, match, speaks, personId, here, language, idempotencyKey }: Props): ReactElement | null => {
  const isAsked = match.says === null && match.proposedFrom !== entry.id && match.proposedById !== personId;
  if (!speaks || !isAsked) return null;
  return (
    <>
      <Form action={`${here}/answer`} idempotencyKey={`${idempotencyKey}-yes-${match.id}`}>
        <input type="hidden" name="match" value={match.id} />
        <Button words="Yes, this fits" name="says" value="accepted" heard={match.otherTitle} />
      </Form>
      <Details summary="No, it does not fit">
        <Form action={`${here}/answer`} idempotencyKey={`${idempotencyKey}-no-${match.id}`}>
          <input type="hidden" name="match" value={match.id} />
          <Field kind="textarea" rows={3} name="because" within={match.id} label="Why not?" language={language} />
          <Button words="Say no" name="says" value="declined" look="second" heard={match.otherTitle} />
        </Form>
      </Details>
    </>
  );
};

const Thank = ({ entry, match, speaks, here, language, idempotencyKey }: Props): ReactElement | null =>
  speaks && entry.kind === "need" && match.says === "accepted" && match.thankedAt === null ? (
    <Form action={`${here}/thank`} idempotencyKey={`${idempotencyKey}-thank-${match.id}`}>
      <input type="hidden" name="match" value={match.id} />
      <Field kind="textarea" rows={3} name="words" within={match.id} label="What came of it?" language={language} />
      <Button words="Say thank you" look="second" heard={match.otherOf} />
    </Form>
  ) : null;
