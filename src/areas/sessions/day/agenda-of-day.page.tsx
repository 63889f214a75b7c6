import type { ReactElement } from "react";
import { Button, ButtonLink, Form, Tag, dayText } from "../../../design/index.ts";
import { seatNames } from "../../groups/index.ts";
import { sideNames } from "../agenda.ts";
import type { AgendaItem } from "../agenda.ts";
import type { Action, Decision } from "../day.ts";
import type { DayPart } from "./day.page.tsx";

/** Item by item: whether it was reached, and what was decided about it. */
export const Agenda = (part: DayPart): ReactElement => (
  <>
    <h2 id="agenda">Agenda</h2>
    {part.shown.items.length === 0 ? (
      <p>
        Nothing is on the agenda. <a href={`${part.here}/agenda`}>Add to it</a>
      </p>
    ) : (
      <ol className="nhsuk-list nhsuk-list--number">
        {part.shown.items.map((item) => (
          <li key={item.id}>
            <Item item={item} {...part} />
          </li>
        ))}
      </ol>
    )}
  </>
);

const Item = ({ item, shown, drawn, here }: DayPart & { readonly item: AgendaItem }): ReactElement => (
  <>
    <bdi>{item.title}</bdi> ({item.minutes} minutes; {sideNames[item.side].toLowerCase()}){" "}
    {item.wasReached === null ? null : (
      <Tag words={item.wasReached ? "Reached" : "Not reached"} tone={item.wasReached ? "good" : "waiting"} />
    )}
    {item.kind === "listening" ? (
      <p>
        <a href={`${here}/card`}>Card to print</a>
        {" · "}
        <a href={`${here}/listening`}>Notes</a>
        {shown.session.facilitator === null ? null : (
          <>
            {" · Led by "}
            <bdi>{shown.session.facilitator.name}</bdi>
          </>
        )}
      </p>
    ) : null}
    {shown.mayKeep.allowed && (shown.session.state === "called" || item.wasReached === null) ? (
      <Form action={`${here}/reached`} idempotencyKey={`${drawn.idempotencyKey}-${item.id}`}>
        <input type="hidden" name="item" value={item.id} />
        <Button
          name="reached"
          value={item.wasReached === true ? "no" : "yes"}
          look="second"
          words={item.wasReached === true ? "Not reached after all" : "Reached"}
          heard={item.title}
        />
      </Form>
    ) : null}
  </>
);

/** Decisions with their reasons, and who does what by when. */
export const Recorded = (part: DayPart): ReactElement => {
  const { shown, here } = part;
  const mayKeep = shown.mayKeep.allowed;
  return (
    <>
      <h2 id="decisions">Decisions</h2>
      {shown.decisions.length === 0 ? <p>None yet.</p> : null}
      <ul className="nhsuk-list nhsuk-list--bullet">
        {shown.decisions.map((decision) => (
          <DecisionShown key={decision.id} decision={decision} items={shown.items} />
        ))}
      </ul>
      {mayKeep ? (
        <p>
          <ButtonLink href={`${here}/decisions`} words="Write down a decision" look="second" />
        </p>
      ) : null}
      <h2 id="actions">Who does what</h2>
      {shown.actions.length === 0 ? <p>Nothing yet.</p> : null}
      <ul className="nhsuk-list nhsuk-list--bullet">
        {shown.actions.map((action) => (
          <ActionShown key={action.id} action={action} {...part} />
        ))}
      </ul>
      {mayKeep ? (
        <p>
          <ButtonLink href={`${here}/actions`} words="Write down who does what" look="second" />
        </p>
      ) : null}
    </>
  );
};

const DecisionShown = (props: { readonly decision: Decision; readonly items: readonly AgendaItem[] }): ReactElement => {
  const { words, because, movedBy, itemId } = props.decision;
  const item = props.items.find(({ id }) => id === itemId);
  return (
    <li>
      <span dir="auto">{words}</span>{" "}
      <span className="al-byline">
        Because: <bdi>{because}</bdi>
        {movedBy === null ? null : ` Moved by: ${seatNames[movedBy]}.`}
        {item === undefined ? null : (
          <>
            {" About: "}
            <bdi>{item.title}</bdi>
          </>
        )}
      </span>
    </li>
  );
};

const ActionShown = ({ action, shown, drawn, here }: DayPart & { readonly action: Action }): ReactElement => (
  <li>
    <bdi>{action.who}</bdi>: <span dir="auto">{action.words}</span>
    {action.byDay === null ? null : `, by ${dayText(action.byDay, "en")}`}{" "}
    {action.doneOn !== null ? (
      <Tag words={`Done on ${dayText(action.doneOn, "en")}`} tone="good" />
    ) : action.byDay !== null && action.byDay < shown.today ? (
      <Tag words="Late" tone="waiting" />
    ) : null}
    {shown.mayKeep.allowed && action.doneOn === null ? (
      <Form action={`${here}/done`} idempotencyKey={`${drawn.idempotencyKey}-${action.id}`}>
        <input type="hidden" name="action" value={action.id} />
        <Button look="second" words="Done" heard={action.words} />
      </Form>
    ) : null}
  </li>
);
