import type { ReactElement } from "react";
import { Button, ButtonLink, Form, Notice, PageTitle, Tag, dayText } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Permission } from "../../../nouns/permission.ts";
import { seatNames } from "../../groups/index.ts";
import type { Day } from "../day-seen.ts";
import type { Change } from "../day.ts";
import { trail } from "../place-shown.ts";
import { stateNames } from "../session.ts";
import { Afterwards } from "./afterwards.page.tsx";
import { Agenda, Recorded } from "./agenda-of-day.page.tsx";

export interface DayShown extends Day {
  /** What changed because of the listening section before this session. */
  readonly changesBefore: readonly Change[];
  readonly before: { readonly id: string; readonly title: string } | null;
  readonly mayKeep: Permission;
  readonly maySayChanged: Permission;
  readonly isChair: boolean;
  /** A plain date. */
  readonly today: string;
}

interface Drawn {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
}

export interface DayPart {
  readonly shown: DayShown;
  readonly drawn: Drawn;
  /** The session’s address. */
  readonly here: string;
}

/** On the day, on a phone: one page in the order of the meeting. @practice P11 @practice P12 */
export const dayPage = (shown: DayShown, drawn: Drawn) => {
  const { session, mayKeep } = shown;
  const here = `/${drawn.place.slug}/sessions/${session.id}`;
  const part = { shown, drawn, here };
  return {
    title: `The day: ${session.title}`,
    contentLanguage: "en" as const,
    breadcrumbs: trail(drawn.place, { href: here, words: session.title }),
    main: (
      <>
        <PageTitle title="The day" lead={<bdi>{session.title}</bdi>} />
        <p>
          <Tag words={stateNames[session.state]} tone={session.state === "held" ? "good" : "plain"} />{" "}
          {session.onDay === null ? "No day yet." : dayText(session.onDay, "en")}
          {session.fromTime === null ? null : `, ${session.fromTime} to ${session.toTime}`}
        </p>
        {mayKeep.allowed ? null : <p>{mayKeep.because}</p>}
        <ChangedBefore {...part} />
        <WhoIsHere {...part} />
        <WhoSpoke {...part} />
        <Agenda {...part} />
        <Recorded {...part} />
        <Afterwards {...part} />
      </>
    ),
  };
};

const ChangedBefore = ({ shown, drawn }: DayPart): ReactElement | null => {
  const { before, changesBefore } = shown;
  if (before === null) return null;
  const told = `/${drawn.place.slug}/sessions/${before.id}/told-back`;
  return (
    <Notice kind="information" language="en" title="First: what changed because people spoke last time">
      {changesBefore.length === 0 ? (
        <p>
          Nobody has said yet. <a href={told}>Say what changed</a>
        </p>
      ) : (
        <>
          {changesBefore.map(({ id, words }) => (
            <p key={id} dir="auto">
              {words}
            </p>
          ))}
          <p>
            <a href={told}>Is that so?</a>
          </p>
        </>
      )}
    </Notice>
  );
};

const WhoIsHere = ({ shown, here }: DayPart): ReactElement => {
  const came = shown.contributors.filter(({ attended }) => attended === "yes");
  const more = shown.counted.filter(({ people }) => people > 0);
  return (
    <>
      <h2 id="here">Who is here</h2>
      <p>
        {came.length === 0 ? "Nobody is ticked yet." : `${came.length} of ${shown.contributors.length} on the list.`}
        {more.length === 0
          ? null
          : ` Also, without a name: ${more.map(({ standing, people }) => `${people} × ${seatNames[standing]}`).join(", ")}.`}
      </p>
      {shown.mayKeep.allowed ? (
        <p>
          <ButtonLink href={`${here}/attendance`} words="Tick who is here" look="second" />
        </p>
      ) : null}
    </>
  );
};

/** By standing, and never by name: big buttons, one tap each. */
const WhoSpoke = ({ shown, drawn, here }: DayPart): ReactElement | null => {
  const standings = [
    ...new Set([
      ...shown.contributors.filter(({ attended }) => attended === "yes").map(({ standing }) => standing),
      ...shown.counted.filter(({ people, spoke }) => people + spoke > 0).map(({ standing }) => standing),
    ]),
  ];
  if (standings.length === 0) return null;
  const spokeOf = (standing: string): number => shown.counted.find((one) => one.standing === standing)?.spoke ?? 0;
  return (
    <>
      <h2 id="spoke">Who speaks</h2>
      {shown.mayKeep.allowed && shown.session.state === "called" ? (
        <Form action={`${here}/spoke`} idempotencyKey={drawn.idempotencyKey}>
          <p>Tap once each time. Nobody’s name is counted.</p>
          {standings.map((standing) => (
            <Button
              key={standing}
              name="standing"
              value={standing}
              look="second"
              words={`${seatNames[standing]}: ${spokeOf(standing)}`}
            />
          ))}
        </Form>
      ) : (
        <p>{standings.map((standing) => `${seatNames[standing]}: ${spokeOf(standing)}`).join(", ")}.</p>
      )}
    </>
  );
};
