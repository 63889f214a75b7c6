import { z } from "zod";
import { takeTurn } from "../../../db/turn.ts";
import { readDay } from "../../../nouns/day.ts";
import { formShown } from "../../../nouns/place-shown.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { mayWriteHours } from "../clinics.policy.ts";
import { hoursFields } from "../hours.schema.ts";
import { saveManyHours, takenAround } from "../hours.store.ts";
import type { WritingHere } from "../write/write-hours.page.tsx";
import { findWritingHere } from "../write/write-hours.route.tsx";
import { paperLogPage } from "./paper-log.page.tsx";
import { daysIn, linesMax, paperLogOf } from "./paper-log.rules.ts";

export const paperLogFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/clinics/paper",
  summary: "The form for a log of hours that was kept on paper",
  practices: ["P40"],
  reads: { query: z.object({ practitioner: z.uuid().describe("Whose log, by the practitioner’s identifier.") }) },
  answers: z
    .custom<WritingHere>()
    .transform(({ practitioner: { id, name } }) => ({ practitioner: { id, name } }))
    .pipe(z.object({ practitioner: z.object({ id: z.string(), name: z.string() }) })),
  permit: mayWriteHours,
  find: (tx, { query }) => findWritingHere(tx, { ...query, corrects: "" }),
  answer: ({ practitioner, network, clinics, corrects }) => found({ practitioner, network, clinics, corrects }),
  page: (here, view) => paperLogPage({ ...formShown(view), here, typed: {}, problems: [] }),
});

const { practitioner, setting, clinic, supervisor } = hoursFields;

export const paperLogRoute = changeInPlace({
  path: "/{place}/clinics/paper",
  summary: "Write down the hours of a log that was kept on paper: all of its lines, or none",
  practices: ["P40"],
  reads: {
    body: z.strictObject({
      practitioner,
      setting,
      clinic,
      supervisor,
      lines: z
        .string()
        .max(100 * linesMax)
        .default(""),
    }),
  },
  permit: mayWriteHours,
  find: async (tx, { body }) => {
    const here = await findWritingHere(tx, { practitioner: body.practitioner, corrects: "" });
    if (here === undefined) return undefined;
    await takeTurn(tx, "clinical hours");
    const days = daysIn(body.lines).filter((day) => readDay(day, { field: "lines", needed: "" }).ok);
    return {
      ...here,
      taken: await takenAround(tx, here.practitioner, { days: days.slice(0, linesMax), corrects: null }),
    };
  },
  decide: (here, { body, at }) => {
    const log = paperLogOf(body.lines, body, {
      now: at.getTime(),
      today: at.toISOString().slice(0, 10),
      practitionerPersonId: here.practitioner.personId,
      supervisors: here.network.supervisors,
      clinics: here.clinics,
      taken: here.taken,
      whyNotOn: here.whyNotOn,
    });
    return log.ok ? found({ hours: log.value, here }) : log;
  },
  save: async (tx, { hours, here }, { actor, place, at }) => {
    const { id } = here.practitioner;
    await saveManyHours(tx, hours, {
      networkId: here.network.id,
      practitionerId: id,
      corrects: null,
      writtenBy: actor.member?.personId ?? "",
      today: at.toISOString().slice(0, 10),
    });
    return {
      id,
      path: `/${place.slug}/clinics/given/${id}`,
      happened: {
        what: "clinical-hours.typed-from-paper",
        subject: { kind: "practitioner", id },
        detail: { entries: hours.length, minutes: hours.reduce((sum, { minutes }) => sum + minutes, 0) },
      },
    };
  },
  form: (attempt, view, thing) => paperLogPage({ ...formShown(view), ...attempt, here: thing }),
});
