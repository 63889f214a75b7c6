import type { ReactElement } from "react";
import { Button, ButtonLink, Card, Details, Form, Notice, Tag, dayText } from "../../../design/index.ts";
import { deputyOf, holderOf, partNames, seatNames, wayNames } from "../group.ts";
import { gapSaid } from "../gap-said.page.ts";
import type { SeatSeen, SittingSeen } from "../seen.rules.ts";
import type { GroupShown, Looking } from "./group.page.tsx";

interface Drawn {
  readonly shown: GroupShown;
  readonly looking: Looking;
}

const hereOf = ({ shown, looking }: Drawn): string => `/${looking.place.slug}/groups/${shown.group.id}`;

/** Who is missing, and the next step beside it. @practice P08 */
export const Missing = (drawn: Drawn): ReactElement | null => {
  const { gaps, group, mayRun } = drawn.shown;
  if (gaps.length === 0) return null;
  const here = hereOf(drawn);
  return (
    <Notice kind="warning" language="en" title="Who is missing">
      <ul className="nhsuk-list">
        {gaps.map((gap) => {
          const empty = gap.emptySeats[0];
          const deputy = group.seats.find((seat) => gap.emptySeats.includes(seat.id) && deputyOf(seat) !== undefined);
          return (
            <li key={gap.wants}>
              <strong>{gapSaid(gap, group.seats)}.</strong>{" "}
              {!mayRun.allowed ? (
                "The chair knows."
              ) : deputy !== undefined ? (
                <a href={`#seat-${deputy.id}`}>The deputy can step in</a>
              ) : empty === undefined ? (
                <a href={`${here}/seats`}>Add a seat for it</a>
              ) : (
                <a href={`${here}/ask?seat=${empty}`}>Invite somebody, or ask an organisation to name somebody</a>
              )}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
};

export const Seats = (drawn: Drawn): ReactElement => {
  const { group, maySeeWho, mayRun } = drawn.shown;
  return (
    <>
      <h2>Seats</h2>
      {group.members.length === 0 ? null : (
        <p>
          Members:{" "}
          {group.members.map((name, at) => (
            <span key={name}>
              {at === 0 ? "" : ", "}
              <bdi>{name}</bdi>
            </span>
          ))}
          . Somebody here shows as a plain member, so names and seats stand apart.
        </p>
      )}
      {maySeeWho.allowed ? null : <p>{maySeeWho.because}</p>}
      {group.seats.length === 0 ? (
        <p>There are no seats yet.{mayRun.allowed ? " Add the first one below." : ""}</p>
      ) : (
        emptyFirst(group.seats).map((seat) => <SeatCard key={seat.id} seat={seat} {...drawn} />)
      )}
    </>
  );
};

const emptyFirst = (seats: readonly SeatSeen[]): readonly SeatSeen[] =>
  seats.toSorted((one, other) => Number(holderOf(one) !== undefined) - Number(holderOf(other) !== undefined));

const SeatCard = ({ seat, ...drawn }: Drawn & { readonly seat: SeatSeen }): ReactElement => {
  const { mayRun, group } = drawn.shown;
  const here = hereOf(drawn);
  const [holder, deputy] = [holderOf(seat), deputyOf(seat)];
  const isRunning = mayRun.allowed && group.endedOn === null;
  return (
    <Card title={`A seat for ${seatNames[seat.standing]}`} level={3} id={`seat-${seat.id}`}>
      {holder === undefined ? (
        <p>
          <Tag words="Empty" tone="waiting" />
        </p>
      ) : null}
      {seat.sittings.map((sitting) => (
        <SittingShown key={sitting.id} sitting={sitting} seatHeld={holder !== undefined} {...drawn} />
      ))}
      {seat.asks.map((ask) => (
        <p key={ask.id}>
          <bdi>{ask.person?.name ?? ask.organisation?.name}</bdi>{" "}
          {ask.declinedAt === null
            ? `was asked on ${dayText(ask.askedAt.slice(0, 10), "en")} and has not answered yet.`
            : `said no on ${dayText(ask.declinedAt.slice(0, 10), "en")}.`}
        </p>
      ))}
      {isRunning && (holder === undefined || deputy === undefined) ? (
        <p>
          {holder === undefined ? (
            <ButtonLink href={`${here}/ask?seat=${seat.id}`} words="Ask somebody to take it" look="second" />
          ) : (
            <a href={`${here}/ask?seat=${seat.id}&part=deputy`}>Ask somebody to be the deputy</a>
          )}
        </p>
      ) : null}
    </Card>
  );
};

const SittingShown = (props: Drawn & { readonly sitting: SittingSeen; readonly seatHeld: boolean }): ReactElement => {
  const { sitting, seatHeld, shown, looking } = props;
  const here = hereOf(props);
  const { mayRun, group, today } = shown;
  const mayMove = group.endedOn === null && (mayRun.allowed || sitting.isMine);
  const isOver = sitting.termEndsOn !== null && sitting.termEndsOn < today;
  return (
    <>
      <p>
        {partNames[sitting.part]}:{" "}
        {sitting.isMine ? (
          "you"
        ) : sitting.holder === null ? (
          "somebody; the name is not beside the seat"
        ) : (
          <bdi>{sitting.holder.name}</bdi>
        )}
        {sitting.through === null ? null : (
          <>
            , for <bdi>{sitting.through.name}</bdi>
          </>
        )}
        , since {dayText(sitting.since, "en")}, {wayNames[sitting.wayChosen]}.
        {sitting.termEndsOn === null ? null : ` Until ${dayText(sitting.termEndsOn, "en")}.`}{" "}
        {isOver ? <Tag words="This term is over" tone="waiting" /> : null}
      </p>
      {mayMove && sitting.part === "deputy" && !seatHeld ? (
        <Form action={`${here}/step-in`} idempotencyKey={`${looking.idempotencyKey}-in-${sitting.id}`}>
          <input type="hidden" name="sitting" value={sitting.id} />
          <Button words={sitting.isMine ? "I step in" : "The deputy steps in"} />
        </Form>
      ) : null}
      {mayMove ? (
        <Details summary={sitting.isMine ? "Leave this seat" : "Take them off this seat"}>
          <Form action={`${here}/empty`} idempotencyKey={`${looking.idempotencyKey}-${sitting.id}`}>
            <input type="hidden" name="sitting" value={sitting.id} />
            <p>
              {sitting.isMine
                ? "The seat stands empty from now on, and the chair is told. You need not say why."
                : "The seat stands empty from now on. Tell them first; thank them. Where they sat because of their own life, nothing is kept of it."}
            </p>
            <Button words={sitting.isMine ? "Leave it" : "Take them off"} look="warning" />
          </Form>
        </Details>
      ) : null}
    </>
  );
};
