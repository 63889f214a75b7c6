import { z } from "zod";
import { Button, EmptyState, ErrorSummary, Form, PageTitle, Questions, dayText } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import { takeTurn } from "../../../db/turn.ts";
import { readNeeded } from "../../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../../nouns/result.ts";
import type { Result } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { View } from "../../../web/route.ts";
import { daysOffMax, listDaysOff, removeDayOff, saveDayOff } from "../kept-lists.store.ts";
import type { DayOff } from "../kept-lists.store.ts";
import { formShown, trail } from "../place-shown.ts";
import type { Attempted } from "../place-shown.ts";
import { mayNameReaders } from "../voices.policy.ts";

const questions: readonly Question[] = [
  { name: "day", label: "Which day?", kind: "date" },
  { name: "name", label: "What is it?", hint: "Such as: Boxing Day.", kind: "text" },
];

const daysOffPage = (days: readonly DayOff[], view: View, { typed, problems }: Attempted) => {
  const { place, language, idempotencyKey } = formShown(view);
  const action = `/${place.slug}/voices/days-off`;
  const title = "Days on which nobody answers";
  return {
    title,
    contentLanguage: "en" as const,
    breadcrumbs: trail(place),
    main: (
      <>
        <ErrorSummary language={language} problems={problems} />
        <PageTitle
          title={title}
          lead="Bank holidays. They are no working days: what comes from now on is promised a day without them."
        />
        {days.length === 0 ? (
          <EmptyState title="No day is written down yet">
            <p>Until then only Saturdays and Sundays are left out.</p>
          </EmptyState>
        ) : null}
        {days.map(({ day, name }) => (
          <Form key={day} action={action} idempotencyKey={`${idempotencyKey}-${day}`}>
            <p>
              {dayText(day, "en")}: <bdi>{name}</bdi>
            </p>
            <input type="hidden" name="day" value={day} />
            <Button words="Take it off" name="does" value="remove" look="second" heard={`: ${name}`} />
          </Form>
        ))}
        <Form action={action} idempotencyKey={idempotencyKey}>
          <Questions questions={questions} typed={typed} language={language} problems={problems} />
          <Button words="Add the day" name="does" value="add" />
        </Form>
      </>
    ),
  };
};

const told = z.object({ days: z.array(z.object({ day: z.string(), name: z.string() })).readonly() });

export const daysOffRoute = lookInPlace({
  method: "GET",
  path: "/{place}/voices/days-off",
  summary: "Days that the clock of what people say leaves out",
  practices: ["P43"],
  answers: told,
  permit: mayNameReaders,
  find: async (tx) => ({ days: await listDaysOff(tx) }),
  answer: ({ days }) => found({ days }),
  page: ({ days }, view) => daysOffPage(days, view, { typed: {}, problems: [] }),
});

const text = z.string().default("");
const body = z.strictObject({
  does: z.enum(["add", "remove"]),
  day: text.describe("2026-12-28"),
  name: text.describe("What it is called; not to take one off."),
});

interface Change extends DayOff {
  readonly does: "add" | "remove";
}

function changeOf({ does, day, name: typed }: z.infer<typeof body>, days: readonly DayOff[]): Result<Change> {
  const isThere = days.some((one) => one.day === day);
  if (does === "remove")
    return isThere ? found({ does, day, name: "" }) : wrong({ field: "day", words: "This day is not on the list." });
  const date: Result<string> = z.iso.date().safeParse(day).success
    ? isThere
      ? wrong({ field: "day", words: "This day is on the list already." })
      : found(day)
    : wrong({ field: "day", words: "There is no such day. Check day, month and year." });
  const name = readNeeded(typed, { field: "name", charactersMax: 80, needed: "Write what day it is." });
  if (!date.ok || !name.ok) return wrong(...problemsOf(date, name));
  if (days.length >= daysOffMax)
    return wrong({ field: "day", words: "The list is full. Take off days that are over." });
  return found({ does, day, name: name.value });
}

export const changeDaysOffRoute = changeInPlace({
  path: "/{place}/voices/days-off",
  summary: "Keep the list of days on which nobody answers",
  practices: ["P43"],
  reads: { body },
  permit: mayNameReaders,
  find: async (tx) => {
    await takeTurn(tx, "days on which nobody answers");
    return { days: await listDaysOff(tx) };
  },
  decide: ({ days }, { body: sent }) => changeOf(sent, days),
  save: async (tx, { does, ...day }, { place }) => {
    if (does === "add") await saveDayOff(tx, day);
    else await removeDayOff(tx, day.day);
    return {
      id: day.day,
      path: `/${place.slug}/voices/days-off`,
      happened: {
        what: "voices.days-off-changed",
        subject: { kind: "place", id: place.id },
        detail: { does, day: day.day },
      },
    };
  },
  form: (attempt, view, thing) => daysOffPage(thing?.days ?? [], view, attempt),
});
