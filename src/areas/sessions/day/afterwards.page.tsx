import type { ReactElement } from "react";
import { Button, Form } from "../../../design/index.ts";
import { sideNames } from "../agenda.ts";
import { reachedBySide } from "../recorded.rules.ts";
import type { DayPart } from "./day.page.tsx";

/** Time, minutes, the end of the meeting; and then how it was. */
export const Afterwards = (part: DayPart): ReactElement => {
  const { shown, here, drawn } = part;
  const isHeld = shown.session.state === "held";
  const mayKeep = shown.mayKeep.allowed;
  const logged = shown.contributors.filter(({ minutes }) => minutes !== null);
  return (
    <>
      <h2 id="after">Time and minutes</h2>
      <p>
        {logged.length === 0
          ? "Nobody’s time is written down yet."
          : `${logged.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)} minutes of ${logged.length} people.`}
      </p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {mayKeep ? (
          <li>
            <a href={`${here}/time`}>Write down time</a>
          </li>
        ) : null}
        <li>
          <a href={`${here}/minutes`}>{mayKeep ? "Write the minutes, and send them" : "Read the minutes"}</a>
        </li>
      </ul>
      {mayKeep && !isHeld ? (
        <Form action={`${here}/held`} idempotencyKey={`${drawn.idempotencyKey}-held`}>
          <p>Then those who are ticked say privately how it was.</p>
          <Button words="The meeting is over" />
        </Form>
      ) : null}
      {isHeld ? <Held {...part} /> : null}
    </>
  );
};

const Held = ({ shown, here, drawn }: DayPart): ReactElement => (
  <>
    <h2 id="held">Afterwards</h2>
    <p>
      {reachedBySide(shown.items)
        .filter(({ asked }) => asked > 0)
        .map(({ side, asked, reached }) => `${sideNames[side]}: ${reached} of ${asked} items reached`)
        .join(". ")}
    </p>
    <ul className="nhsuk-list nhsuk-list--bullet">
      <li>
        <a href={`${here}/rate`}>{shown.isChair ? "Say how it was for you as the chair" : "Say how it was"}</a>
      </li>
      {shown.session.listening === "wanted" ? (
        <li>
          <a href={`${here}/told-back`}>
            {shown.maySayChanged.allowed
              ? "Say what changed because of the listening section"
              : "What changed because of the listening section"}
          </a>
        </li>
      ) : null}
      <li>
        <a href={`/${drawn.place.slug}/sessions/ratings`}>How sessions were felt</a>
      </li>
    </ul>
  </>
);
