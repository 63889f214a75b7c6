import { readFile } from "node:fs/promises";
import { z } from "zod";
import { Field, formPage } from "../../../design/index.ts";
import { daysLater, readCalendar } from "../../../calendar/index.ts";
import { monthsLater } from "../../../nouns/months.ts";
import { found, wrong } from "../../../nouns/result.ts";
import type { Result } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, Uploaded, View } from "../../../web/route.ts";
import { uploadedFile } from "../../../web/uploaded.ts";
import { saveDays } from "../days.store.ts";
import type { DaysToSave } from "../days.store.ts";
import { mayAddDay } from "../invitations.policy.ts";
import { formShown, trail } from "../place-shown.ts";

const bytesMax = 1_000_000;
const daysMax = 200;

const importPage = ({ problems }: Attempt, view: View) => {
  const { place, language, idempotencyKey } = formShown(view);
  return formPage(
    {
      title: "Read school holidays from a file",
      lead: "Councils and schools publish their term dates as a calendar file. Its name ends in .ics.",
      breadcrumbs: trail(place, { href: `/${place.slug}/sessions/days`, words: "Days that matter" }),
      language,
      problems,
      action: `/${place.slug}/sessions/import-days`,
      idempotencyKey,
      button: { words: "Read it" },
    },
    <Field
      kind="file"
      name="file"
      label="The calendar file"
      accept=".ics,text/calendar"
      language={language}
      problems={problems}
    />,
  );
};

export const importDaysFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/sessions/import-days",
  summary: "The form that reads school holidays from a calendar file",
  practices: ["P11"],
  answers: z.object({}),
  permit: mayAddDay,
  answer: () => found({}),
  page: (_nothing, view) => importPage({ typed: {}, problems: [] }, view),
});

type ToSave = DaysToSave["days"];

/** The days of the file that lie in the coming two years. */
async function readDays(file: Uploaded | undefined, today: string): Promise<Result<ToSave>> {
  if (file === undefined) return wrong({ field: "file", words: "Choose a file whose name ends in .ics." });
  const limits = { from: today, to: monthsLater(today, 24) };
  const read = readCalendar(await readFile(file.path, "utf8"), limits);
  if (!read.ok) return read;
  const days = read.value.filter(({ name, firstDay, lastDay }) => name !== "" && daysLater(firstDay, 100) >= lastDay);
  if (days.length === 0)
    return wrong({ field: "file", words: "This calendar has no days in the coming two years. Choose a newer one." });
  if (days.length > daysMax)
    return wrong({
      field: "file",
      words: `This calendar has more than ${daysMax} days to come. Choose one of school holidays alone.`,
    });
  return found(
    days.map(({ name, firstDay, lastDay }) => ({
      kind: "school-holiday",
      name,
      whom: "Families with children at school",
      firstDay,
      lastDay,
      saidBy: "A published calendar",
      observance: null,
    })),
  );
}

export const importDaysRoute = changeInPlace({
  path: "/{place}/sessions/import-days",
  summary: "Read school holidays from a published calendar file; days that are there already stay once",
  practices: ["P11"],
  uploads: { names: ["file"], bytesEachMax: bytesMax },
  reads: { body: z.strictObject({ file: uploadedFile.optional() }) },
  permit: mayAddDay,
  // Whoever may not add days has nothing read for them.
  find: async (_tx, { body, actor, at }) => ({
    days: mayAddDay(actor).allowed ? await readDays(body.file, at.toISOString().slice(0, 10)) : null,
  }),
  decide: ({ days }) => days ?? wrong({ field: "file", words: "Choose a file whose name ends in .ics." }),
  save: async (tx, days, { actor, place }) => {
    const { id, count } = await saveDays(tx, { days, addedById: actor.member?.personId ?? "" });
    return {
      id,
      path: `/${place.slug}/sessions/days`,
      happened: { what: "session.days-read", subject: { kind: "day", id }, detail: { count } },
    };
  },
  form: (attempt, view) => importPage(attempt, view),
});
