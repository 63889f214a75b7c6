import { z } from "zod";
import { clashesOn } from "../../../calendar/index.ts";
import type { LocalDay } from "../../../calendar/index.ts";
import type { Question } from "../../../design/index.ts";
import { Notice } from "../../../design/index.ts";
import type { Tx } from "../../../db/tables.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { found } from "../../../nouns/result.ts";
import { changedMeanwhile, isBehind, startedFromIn } from "../../../nouns/started-from.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { takeSessionTurn } from "../circle.store.ts";
import { listDaysHere } from "../days.store.ts";
import { lettersOfChange } from "../invitation-letters.words.ts";
import { saveTold } from "../invitations.store.ts";
import { formShown } from "../place-shown.ts";
import { sessionFormPage } from "../session-form.page.tsx";
import { findSession } from "../session-here.store.ts";
import type { Session } from "../session.ts";
import { mayPlanSession } from "../sessions.policy.ts";
import { formAnswerOf, sessionParams, startedFrom } from "../sessions.schema.ts";
import { despite, nightWords, saidOfDay, whenFields, whenOf } from "../when.rules.ts";
import { saveSessionChange, saveStep } from "../writing.store.ts";

interface Choosing {
  readonly session: Session;
  readonly localDays: readonly LocalDay[];
}

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

async function findWhen(
  tx: Tx,
  { actor, id, onDay }: { readonly actor: Actor; readonly id: string; readonly onDay?: string },
) {
  const session = await findSession(tx, actor, id);
  if (session === undefined) return undefined;
  const day = onDay !== undefined && dayPattern.test(onDay) ? onDay : session.onDay;
  const isDay = day !== null && z.iso.date().safeParse(day).success;
  return { ...session, session, localDays: isDay ? await listDaysHere(tx, day, day) : [] };
}

const questions: readonly Question[] = [
  { name: "onDay", label: "On which day?", kind: "date" },
  { name: "fromTime", label: "From when?", hint: "Such as 18:30", kind: "text" },
  { name: "toTime", label: "Until when?", hint: "Such as 20:00", kind: "text" },
  {
    name: "because",
    label: "If something stands against this day: why is it this day? (you can leave it empty first)",
    hint: "Days of faiths and cultures and school holidays are looked up when you keep it.",
    kind: "long",
  },
];

const fieldsOf = ({ onDay, fromTime, toTime, dayBecause }: Session) => ({
  onDay: onDay ?? "",
  fromTime: fromTime ?? "",
  toTime: toTime ?? "",
  because: dayBecause,
});

const choosing = (
  thing: Partial<Choosing> | undefined,
  { typed, problems }: Partial<Attempt> & Pick<Attempt, "problems">,
  view: View,
) => {
  const { session, localDays = [] } = thing ?? {};
  const now = session === undefined ? {} : fieldsOf(session);
  const night =
    session?.onDay == null || session.fromTime === null || session.toTime === null
      ? undefined
      : nightWords(session.onDay, [session.fromTime, session.toTime]);
  const clashes =
    session?.onDay == null || typed !== undefined
      ? []
      : clashesOn({ onDay: session.onDay, from: session.fromTime, to: session.toTime }, { localDays });
  return sessionFormPage({
    ...formShown(view),
    session,
    title: "A day that suits",
    step: "when",
    button: "Keep this day",
    before:
      clashes.length === 0 && night === undefined ? (
        <p>Ask contributors first which days and hours suit them. The preliminary meeting is a good place for it.</p>
      ) : (
        <Notice kind="warning" language="en" title="Against this day">
          <ul className="nhsuk-list">
            {clashes.map(({ name, words }) => (
              <li key={name}>
                <strong>{name}.</strong> {words}
              </li>
            ))}
            {night === undefined ? null : <li>{night}</li>}
          </ul>
        </Notice>
      ),
    questions,
    standing: { field: "startedFrom", questions, now, typed },
    hidden: { startedFrom: startedFromIn({ typed, problems }, now) },
    typed: typed ?? now,
    problems,
  });
};

export const whenFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/sessions/{session}/when",
  summary: "The form for the day of a session, with what stands against the day that is chosen",
  practices: ["P11"],
  reads: { params: sessionParams },
  answers: formAnswerOf<Choosing>(),
  permit: mayPlanSession,
  find: (tx, { actor, params }) => findWhen(tx, { actor, id: params.session }),
  answer: ({ session, localDays }) => found({ session, localDays }),
  page: (shown, view) => choosing(shown, { problems: [] }, view),
});

export const whenRoute = changeInPlace({
  path: "/{place}/sessions/{session}/when",
  summary: "Choose the day of a session; a day of faith or a school holiday against it needs a reason",
  practices: ["P11"],
  reads: { params: sessionParams, body: z.strictObject({ ...whenFields, startedFrom }) },
  permit: mayPlanSession,
  find: async (tx, { actor, params, body }) => {
    await takeSessionTurn(tx, params.session);
    return findWhen(tx, { actor, id: params.session, onDay: body.onDay });
  },
  decide: ({ session, localDays }, { body: { startedFrom: shown, ...body }, at }) => {
    if (isBehind(shown, fieldsOf(session))) return { ok: false, clash: true, problems: [changedMeanwhile] };
    const when = whenOf(body, at.toISOString().slice(0, 10));
    if (!when.ok) return when;
    const { onDay, fromTime, toTime } = when.value;
    const clashes = clashesOn({ onDay, from: fromTime, to: toTime }, { localDays });
    const chosen = despite(when.value, clashes);
    return chosen.ok ? found({ when: chosen.value, said: saidOfDay(clashes, chosen.value.because) }) : chosen;
  },
  save: async (tx, { when, said }, { params: { session: id }, place, actor, at }) => {
    const { onDay, fromTime, toTime, because } = when;
    const columns = { on_day: onDay, from_time: fromTime, to_time: toTime, day_because: because };
    await saveSessionChange(tx, id, { columns, isSeen: true });
    const told = await saveTold(tx, id, { what: "change", at, sentBy: actor.member?.personId ?? null });
    const today = at.toISOString().slice(0, 10);
    const savedBy = actor.member?.personId ?? null;
    await saveStep(tx, id, { step: "day", isDone: true, said, onDay: today, savedBy, at });
    return {
      id,
      path: `/${place.slug}/sessions/${id}/plan`,
      happened: { what: "session.day-chosen", subject: { kind: "session", id }, detail: { onDay } },
      letters: told === null ? [] : lettersOfChange(told, "change", { place, at }),
    };
  },
  form: (attempt, view, thing) => choosing(thing, attempt, view),
});
