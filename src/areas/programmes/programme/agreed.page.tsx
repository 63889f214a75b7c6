import type { ReactElement } from "react";
import { Button, Card, Details, Form, SummaryList, Tag, dayText } from "../../../design/index.ts";
import { sides } from "../../../nouns/role.ts";
import type { Side } from "../../../nouns/role.ts";
import { agreedOf, readinessOf, upper } from "../evidence.rules.ts";
import { confirmedWords, partWords } from "../programme.ts";
import type { Need, Put } from "../programme.ts";
import { putTitle } from "../put-title.rules.ts";
import { charterRows } from "../put.page.tsx";
import { ReadinessWords } from "../readiness.page.tsx";
import { Part } from "./part.page.tsx";
import type { Drawn } from "./part.page.tsx";

const day = (moment: string): string => dayText(moment.slice(0, 10), "en");
const bothSides: readonly Side[] = sides.toReversed();

/** Both sides need, and both sides offer. @practice P36 */
export const NeedsPart = (drawn: Drawn): ReactElement => {
  const { programme, here, standing } = drawn;
  return (
    <Part title="Needs and offers" id="needs">
      {programme.needs.length === 0 ? <p>Nothing was said yet.</p> : null}
      {(["need", "offer"] as const).flatMap((kind) =>
        bothSides.map((side) => {
          const said = programme.needs.filter((one) => one.kind === kind && one.side === side);
          return said.length === 0 ? null : (
            <div key={`${kind} ${side}`}>
              <h3>{`${upper(partWords[side])} ${kind === "need" ? "needs" : "offers"}`}</h3>
              <ul className="nhsuk-list nhsuk-list--bullet">
                {said.map((need) => (
                  <NeedLine key={need.id} need={need} drawn={drawn} />
                ))}
              </ul>
            </div>
          );
        }),
      )}
      {standing.hasCome && programme.needs.length > 0 ? (
        <p>
          <a href={`${here}/needs`}>Add needs and offers</a>
          {programme.isOpen ? (
            <>
              {" · "}
              <a href={`/${drawn.place.slug}/exchange/new`}>Ask all of this place</a>
            </>
          ) : null}
        </p>
      ) : null}
    </Part>
  );
};

const NeedLine = ({ need, drawn }: { readonly need: Need; readonly drawn: Drawn }): ReactElement => {
  const { standing, here, idempotencyKey } = drawn;
  const isOwn = standing.hasCome && (standing.part === need.side || standing.part === "broker");
  return (
    <li>
      <span dir="auto">{need.words}</span>
      {isOwn ? (
        <Details summary="Take it out">
          <Form action={`${here}/take-out`} idempotencyKey={`${idempotencyKey}-${need.id}`}>
            <input type="hidden" name="kind" value="need" />
            <input type="hidden" name="id" value={need.id} />
            <Button words="Take out" look="second" heard={need.words} />
          </Form>
        </Details>
      ) : null}
    </li>
  );
};

export const ReadinessPart = (drawn: Drawn): ReactElement | null =>
  !drawn.standing.hasCome ? null : (
    <Part title="What each side says of itself" id="readiness">
      <p>
        The service speaks first. What a side says is read by that side and the broker until it lets the other hear it.
      </p>
      {bothSides.toReversed().map((side) => (
        <OneSide key={side} side={side} drawn={drawn} />
      ))}
    </Part>
  );

const OneSide = ({ side, drawn }: { readonly side: Side; readonly drawn: Drawn }): ReactElement => {
  const { programme, standing, here, idempotencyKey } = drawn;
  const said = readinessOf(programme.readiness, side);
  const isOwn = standing.part === side;
  const isBroker = standing.part === "broker";
  return (
    <Card title={upper(partWords[side])} level={3}>
      {said === undefined ? (
        <p>{isOwn || isBroker ? "The broker has written nothing down yet." : "You have heard nothing of it yet."}</p>
      ) : (
        <>
          <ReadinessWords said={said} />
          <p className="al-byline">
            Written down by <bdi>{said.writtenByName}</bdi>, {day(said.writtenAt)}.{" "}
            {said.confirmed === null ? (
              "Nobody of this side has confirmed it yet."
            ) : (
              <>
                Confirmed by <bdi>{said.confirmed.name}</bdi> {confirmedWords[said.confirmed.how]} on{" "}
                {dayText(said.confirmed.on, "en")}.
              </>
            )}{" "}
            {said.sharedAt === null
              ? "The other side has not heard it."
              : `The other side heard it on ${day(said.sharedAt)}.`}
          </p>
          {(isOwn || isBroker) && said.confirmed === null ? (
            <p>
              <a href={`${here}/confirm?side=${side}`}>Confirm these words</a>
            </p>
          ) : null}
          {isOwn && said.confirmed !== null && said.sharedAt === null ? (
            <Form action={`${here}/share`} idempotencyKey={`${idempotencyKey}-share`}>
              <input type="hidden" name="side" value={side} />
              <Button words="Let the other side hear it" look="second" />
            </Form>
          ) : null}
        </>
      )}
      {isBroker ? (
        <p>
          <a href={`${here}/readiness?side=${side}`}>
            {said === undefined ? "Write down what they said" : "Write it down anew"}
          </a>
        </p>
      ) : null}
    </Card>
  );
};

const Said = ({ put }: { readonly put: Put }): ReactElement =>
  put.answers.length === 0 ? (
    <p>Nobody has answered yet.</p>
  ) : (
    <ul className="nhsuk-list">
      {put.answers.map((said) => (
        <li key={said.personId}>
          <bdi>{said.name}</bdi>, {partWords[said.side]}: {said.says === "yes" ? "yes" : "not yet"}
          {said.words === "" ? null : (
            <>
              {" "}
              (<span dir="auto">{said.words}</span>)
            </>
          )}
          , {day(said.at)}
        </li>
      ))}
    </ul>
  );

export const CharterPart = ({ programme, here, standing }: Drawn): ReactElement => {
  const charter = agreedOf(programme.puts, "charter");
  const asked = programme.puts.toReversed();
  return (
    <Part title="What both sides agreed to">
      {charter?.kind === "charter" ? (
        <SummaryList rows={charterRows(charter.content)} />
      ) : (
        <p>There is no charter both sides said yes to yet.</p>
      )}
      {standing.hasCome ? (
        <p>
          <a href={`${here}/charter`}>{charter === undefined ? "Write the charter" : "Write the next version"}</a>
          {" · "}
          <a href={`${here}/broker`}>Suggest a broker</a>
        </p>
      ) : null}
      {asked.length === 0 ? null : (
        <Details summary={`What was put to both sides (${asked.length})`}>
          {asked.map((put) => (
            <div key={put.id}>
              <h3>{putTitle(put)}</h3>
              <p>
                {put.kind === "broker" ? <bdi>{put.name}. </bdi> : null}
                {put.agreedAt === null ? (
                  <Tag words="Not agreed yet" tone="waiting" />
                ) : (
                  <Tag words={`Both sides said yes, ${day(put.agreedAt)}`} tone="good" />
                )}
              </p>
              <Said put={put} />
              {put.agreedAt === null && standing.hasCome && standing.part !== "broker" ? (
                <p>
                  <a href={`${here}/answer?question=${put.id}`}>Answer, or change your answer</a>
                </p>
              ) : null}
            </div>
          ))}
        </Details>
      )}
    </Part>
  );
};
