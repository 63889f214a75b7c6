import { z } from "zod";
import { formShown } from "../../../nouns/place-shown.ts";
import { found } from "../../../nouns/result.ts";
import type { Released } from "../../../nouns/indicator.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { spreadsheetOf } from "../../../web/spreadsheet.ts";
import { questionNames, ratingQuestions } from "../day.ts";
import { feltOf } from "../ratings.rules.ts";
import { listRatings } from "../ratings.store.ts";
import { listSessions } from "../session-here.store.ts";
import { maySeeSessions } from "../sessions.policy.ts";
import { ratingsPage, withoutGroup } from "./ratings.page.tsx";
import type { RatingsShown } from "./ratings.page.tsx";

const step = z.number().nullable();
const told = z.object({
  group: z.object({ id: z.string(), name: z.string() }).nullable(),
  sessions: z
    .array(
      z.object({
        id: z.string(),
        title: z.string(),
        onDay: z.string().nullable(),
        promisedLevel: z.string(),
        felt: z
          .array(
            z.object({
              question: z.enum(ratingQuestions),
              middleStep: step.describe("Of those who came, from 1 to 5; null where too few answered."),
              chair: step,
              gap: step.describe("The chair’s step less theirs."),
            }),
          )
          .readonly()
          .nullable()
          .describe("Null while people may still say how it was."),
      }),
    )
    .readonly(),
});

const sessionsFeltMax = 60;

const cell = (count: Released): string | number =>
  count.mark === "value" ? count.count : "hidden to protect people (fewer than 5)";

const sheetOf = ({ sessions, group }: RatingsShown) => ({
  fileName: "how-sessions-were-felt",
  sheet: "Felt",
  columns: [
    "Day",
    "Session",
    "Group",
    "Asked",
    "Answered",
    "Step 1 or 2",
    "Step 3",
    "Step 4 or 5",
    "Middle step",
    "Chair",
    "Gap",
  ],
  rows: sessions.flatMap(({ session, felt }) =>
    (felt ?? []).map((one) => [
      session.onDay,
      session.title,
      group?.name ?? "",
      questionNames[one.question],
      cell(one.answered),
      cell(one.low),
      cell(one.middle),
      cell(one.high),
      one.middleStep,
      one.chair,
      one.gap,
    ]),
  ),
  notes: ["People to the nearest 5. Steps go from 1 (not at all) to 5 (fully). Shown once nobody can answer any more."],
});

export const ratingsRoute = lookInPlace({
  method: "GET",
  path: "/{place}/sessions/ratings",
  summary:
    "How sessions of a group were felt by those who came, beside the chair and beside what was promised; over time",
  practices: ["P12"],
  reads: { query: z.object({ group: z.string().max(60).default("").describe("A group’s identifier; or none.") }) },
  answers: z
    .custom<RatingsShown>()
    .transform(({ group, sessions }): z.input<typeof told> => ({
      group,
      sessions: sessions.map(({ session: { id, title, onDay, promisedLevel }, felt }) => ({
        id,
        title,
        onDay,
        promisedLevel,
        felt,
      })),
    }))
    .pipe(told),
  permit: maySeeSessions,
  find: async (tx, { actor, query }) => {
    const held = (await listSessions(tx, actor, { states: ["held"] })).toReversed();
    const groups = [...new Map(held.flatMap(({ group }) => (group === null ? [] : [[group.id, group]]))).values()];
    const hasOthers = held.some(({ group: one }) => one === null);
    const group =
      query.group === withoutGroup ? null : (groups.find(({ id }) => id === query.group) ?? groups[0] ?? null);
    const ofGroup = held.filter((session) => (session.group?.id ?? null) === (group?.id ?? null));
    // Each passes the gate by itself: more than a year of weekly meetings makes nobody wait.
    const sessions = ofGroup.slice(0, sessionsFeltMax);
    return {
      groups,
      hasOthers,
      group,
      sessions,
      older: ofGroup.length - sessions.length,
      gathered: await listRatings(
        tx,
        sessions.map(({ id }) => id),
      ),
    };
  },
  answer: ({ groups, hasOthers, group, sessions, older, gathered }, { at }) => {
    const today = at.toISOString().slice(0, 10);
    return found({
      groups,
      hasOthers,
      group,
      older,
      sessions: sessions.flatMap((session) => {
        const one = gathered.find(({ sessionId }) => sessionId === session.id);
        return one === undefined ? [] : [{ session, felt: feltOf(one, today) }];
      }),
    });
  },
  downloads: {
    csv: (shown) => spreadsheetOf(sheetOf(shown), "csv"),
    xlsx: (shown) => spreadsheetOf(sheetOf(shown), "xlsx"),
  },
  page: (shown, view) => ratingsPage(shown, formShown(view)),
});
