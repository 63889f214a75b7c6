import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { findSession } from "../../sessions/index.ts";
import { maySeeAgenda } from "../cases.policy.ts";
import { partsShown } from "../fields.rules.ts";
import { findLooking, listSeen, listSeenOfMeeting, saveRead } from "../looking.store.ts";
import { formShown } from "../place-shown.ts";
import { meetingPage } from "./meeting.page.tsx";
import type { MeetingShown } from "./meeting.page.tsx";
import { putOnAgenda } from "./meeting.store.ts";

const params = z.object({ session: z.uuid().describe("The meeting’s identifier.") });

interface Asked {
  readonly actor: Actor;
  readonly at: Date;
  readonly id: string;
}

/** What a meeting talks about: each member sees the cases, and the parts of them, that their own gate lets through. */
async function findMeeting(tx: Tx, { actor, at, id }: Asked) {
  const session = await findSession(tx, actor, id);
  if (session === undefined) return undefined;
  const looking = await findLooking(tx, actor, at);
  const agenda = await listSeenOfMeeting(tx, id, looking);
  const held = (await listSeen(tx, looking)).filter(({ gate }) => gate.open && gate.right === "holder");
  return { session, agenda, held };
}

const drawing = (shown: MeetingShown | undefined, attempt: Attempt, view: View) =>
  meetingPage(shown ?? { session: { id: "", title: "" }, cases: [], hidden: 0, held: [] }, {
    ...formShown(view),
    ...attempt,
  });

const told = z.object({
  cases: z.array(z.object({ id: z.string(), pseudonym: z.string() })).readonly(),
  hidden: z.number().describe("Cases that whoever asks may not see."),
});

export const meetingRoute = lookInPlace({
  method: "GET",
  path: "/{place}/cases/meeting/{session}",
  summary: "The people that a meeting of several professions talks about, each as far as whoever asks may see",
  practices: ["P17"],
  reads: { params },
  answers: z
    .custom<MeetingShown>()
    .transform(({ cases, hidden }): z.input<typeof told> => ({
      cases: cases.map(({ id, pseudonym }) => ({ id, pseudonym })),
      hidden,
    }))
    .pipe(told),
  permit: maySeeAgenda,
  find: (tx, asked) => findMeeting(tx, { ...asked, id: asked.params.session }),
  answer: ({ session, agenda, held }) => {
    const open = agenda.flatMap(({ one, gate }) =>
      gate.open ? [{ id: one.id, pseudonym: one.pseudonym, parts: partsShown(one, gate.parts), gate }] : [],
    );
    return found({
      session: { id: session.id, title: session.title },
      cases: open,
      hidden: agenda.length - open.length,
      held: held
        .filter(({ one }) => !open.some(({ id }) => id === one.id))
        .map(({ one }) => ({ id: one.id, name: one.pseudonym })),
    });
  },
  // Whoever reads the agenda looks at each of these people.
  keepsReading: ({ session, cases }, { actor, at }) =>
    cases.length === 0
      ? null
      : {
          save: async (tx) => {
            const personId = actor.member?.personId ?? "";
            for (const { id, gate } of cases) await saveRead(tx, gate, { caseId: id, personId, at });
          },
          happened: {
            what: "case.agenda-read",
            subject: { kind: "session", id: session.id },
            detail: { cases: cases.length },
          },
        },
  page: (shown, view) => drawing(shown, { typed: {}, problems: [] }, view),
});

export const putOnAgendaRoute = changeInPlace({
  path: "/{place}/cases/meeting/{session}",
  summary: "Put a case that one’s organisation holds on the agenda of a meeting",
  practices: ["P17"],
  reads: {
    params,
    body: z.strictObject({ case: z.string().max(100).default("").describe("Which case, by identifier.") }),
  },
  permit: maySeeAgenda,
  find: (tx, asked) => findMeeting(tx, { ...asked, id: asked.params.session }),
  decide: ({ held, session }, { body }) =>
    held.some(({ one }) => one.id === body.case)
      ? found({ caseId: body.case, sessionId: session.id })
      : wrong({ field: "case", words: "Choose a case that your organisation holds." }),
  save: async (tx, put, { actor, place }) => {
    await putOnAgenda(tx, put, actor.member?.personId ?? "");
    return {
      id: put.caseId,
      path: `/${place.slug}/cases/meeting/${put.sessionId}`,
      happened: {
        what: "case.on-agenda",
        subject: { kind: "case", id: put.caseId },
        detail: { session: put.sessionId },
      },
    };
  },
  form: (attempt, view, thing) =>
    drawing(
      thing && {
        session: { id: thing.session.id, title: thing.session.title },
        cases: [],
        hidden: 0,
        held: thing.held.map(({ one }) => ({ id: one.id, name: one.pseudonym })),
      },
      attempt,
      view,
    ),
});
