import { z } from "zod";
import { Details, Field } from "../../../design/index.ts";
import { formShown } from "../../../nouns/place-shown.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { seatNames, seatStandings } from "../../groups/index.ts";
import { attendanceFields, attendanceOf, countField } from "../attendance.rules.ts";
import { dayFormPage } from "../day-form.page.tsx";
import { findDay } from "../day-here.store.ts";
import type { DayHere } from "../day-seen.ts";
import { savedOnDay } from "../day-saved.ts";
import { mayKeepDay } from "../day.policy.ts";
import { enterGiven } from "../given.store.ts";
import { saveAttendance } from "../recording.store.ts";
import { sessionParams } from "../sessions.schema.ts";

const drawing = (day: DayHere | undefined, { typed, problems }: Attempt, view: View) => {
  const { contributors = [], counted = [] } = day ?? {};
  const countOf = (standing: string): string => String(counted.find((one) => one.standing === standing)?.people ?? "");
  const countProblems = problems.some(({ field }) => field.startsWith("count-"));
  return dayFormPage({
    ...formShown(view),
    session: day?.session,
    title: "Who is here",
    step: "attendance",
    button: "Keep this",
    questions: [],
    first: (
      <>
        {contributors.length === 0 ? null : (
          <Field
            kind="checkboxes"
            name="came"
            label="From the list"
            language="en"
            problems={problems}
            choices={contributors.map(({ id, name, standing }) => ({
              value: id,
              words: `${name} (${seatNames[standing]})`,
            }))}
            values={contributors.flatMap(({ id, attended }) => (attended === "yes" ? [id] : []))}
          />
        )}
        <Details
          summary="Others who came, without a name"
          open={countProblems || counted.some(({ people }) => people > 0) || contributors.length === 0}
        >
          <p>They count as much. Nobody is asked who they are.</p>
          {seatStandings.map((standing) => (
            <Field
              key={standing}
              kind="text"
              name={countField(standing)}
              label={`How many: ${seatNames[standing]}`}
              inputMode="numeric"
              width={5}
              language="en"
              problems={problems}
              value={typed[countField(standing)] ?? countOf(standing)}
            />
          ))}
        </Details>
      </>
    ),
    typed,
    problems,
  });
};

const told = z.object({
  id: z.string(),
  title: z.string(),
  contributors: z
    .array(
      z.object({
        id: z.string().describe("Of their line in the list."),
        personId: z.string().nullable(),
        name: z.string(),
        standing: z.string(),
        part: z.string(),
        attended: z.enum(["yes", "no"]).nullable(),
      }),
    )
    .readonly(),
});

export const attendanceFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/sessions/{session}/attendance",
  summary: "The list of who is needed at a session, to tick who came; others are counted without a name",
  practices: ["P11"],
  reads: { params: sessionParams },
  answers: z
    .custom<DayHere>()
    .transform(({ session: { id, title }, contributors }): z.input<typeof told> => ({ id, title, contributors }))
    .pipe(told),
  permit: mayKeepDay,
  find: (tx, { actor, params }) => findDay(tx, actor, params.session),
  answer: (day) => found(day),
  page: (day, view) => drawing(day, { typed: {}, problems: [] }, view),
});

export const attendanceRoute = changeInPlace({
  path: "/{place}/sessions/{session}/attendance",
  summary: "Say who came: from the list by name, others by what they come as",
  practices: ["P11"],
  reads: { params: sessionParams, body: z.strictObject(attendanceFields) },
  permit: mayKeepDay,
  find: (tx, { actor, params }) => findDay(tx, actor, params.session),
  decide: ({ contributors }, { body }) => attendanceOf(body, contributors),
  save: async (tx, attendance, { params, place, actor, at }) => {
    await saveAttendance(tx, actor, { sessionId: params.session, ...attendance });
    await enterGiven(tx, params.session, { actor, at });
    const detail = { came: attendance.cameIds.length };
    return savedOnDay(place, { what: "attended", sessionId: params.session, detail, at: "here" });
  },
  form: (attempt, view, thing) => drawing(thing, attempt, view),
});
