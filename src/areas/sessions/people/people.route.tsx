import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import {
  findGroup,
  isLivedExperience,
  listCommunitiesToChoose,
  listOrganisationChoices,
  listPeopleToChoose,
} from "../../groups/index.ts";
import { listNeedsShared } from "../../people/index.ts";
import { takeSessionTurn } from "../circle.store.ts";
import { saveContributors, saveNeedsMet } from "../contributing.store.ts";
import type { ContributorToSave } from "../contributing.store.ts";
import { listContributors } from "../contributors.store.ts";
import { aloneIn, contributorFields, contributorOf, roomFor } from "../people.rules.ts";
import { formShown } from "../place-shown.ts";
import { findSession } from "../session-here.store.ts";
import { parts } from "../session.ts";
import { mayReadSession, mayPlanSession } from "../sessions.policy.ts";
import { findQuery, sessionParams, text } from "../sessions.schema.ts";
import { saveStep } from "../writing.store.ts";
import { peoplePage } from "./people.page.tsx";
import type { PeopleShown } from "./people.page.tsx";

interface Wanted {
  readonly actor: Actor;
  readonly id: string;
  readonly find?: string;
  readonly person?: string;
  readonly organisation?: string;
}

async function findPeople(tx: Tx, { actor, id, find = "", person = "", organisation = "" }: Wanted) {
  const session = await findSession(tx, actor, id);
  if (session === undefined) return undefined;
  const contributors = await listContributors(tx, actor, id);
  const personIds = contributors.flatMap(({ personId }) => (personId === null ? [] : [personId]));
  return {
    ...session,
    session,
    find,
    contributors,
    // What they let those who arrange meetings know, and nobody else reads it here.
    shared: mayPlanSession(actor, session).allowed ? await listNeedsShared(tx, personIds) : new Map(),
    people: await listPeopleToChoose(tx, { actor, find, chosen: person }),
    organisations: await listOrganisationChoices(tx, { find, chosen: organisation }),
    communities: await listCommunitiesToChoose(tx),
    sitting: session.group === null ? [] : sittingIn(await findGroup(tx, actor, session.group.id), session),
  };
}

/** Whoever holds a seat of the group, as far as whoever plans sees who does. */
const sittingIn = (
  group: Awaited<ReturnType<typeof findGroup>>,
  { isPrivate }: { readonly isPrivate: boolean },
): readonly ContributorToSave[] => {
  const all = (group?.seats ?? []).flatMap(({ standing, sittings }) =>
    sittings.flatMap(({ holder, part, through }) =>
      holder === null || part !== "holder"
        ? []
        : [
            {
              personId: holder.id,
              organisationId: through?.id ?? null,
              standing,
              part: "contributor" as const,
              isPrivate: holder.shownAs === "member" || (isPrivate && isLivedExperience(standing)),
            },
          ],
    ),
  );
  return all.filter((one, at) => all.findIndex(({ personId }) => personId === one.personId) === at);
};

const told = z.object({
  contributors: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        standing: z.string(),
        part: z.enum(parts),
        answer: z.string().nullable(),
      }),
    )
    .readonly(),
  alone: z.array(z.string()).readonly(),
});

export const peopleRoute = lookInPlace({
  method: "GET",
  path: "/{place}/sessions/{session}/people",
  summary: "Who is needed at a session, who would be alone there, and what people need",
  practices: ["P11", "P12"],
  reads: { params: sessionParams, query: findQuery },
  answers: z
    .custom<PeopleShown>()
    .transform(({ contributors, alone }): z.input<typeof told> => ({ contributors, alone }))
    .pipe(told),
  permit: mayReadSession,
  find: (tx, { actor, params, query }) => findPeople(tx, { actor, id: params.session, find: query.find }),
  answer: ({ session, contributors, people, organisations, communities, sitting, shared, find }, { actor }) => {
    const asked = contributors.map(({ personId }) => personId);
    return found({
      session,
      contributors,
      alone: aloneIn(contributors),
      people: { ...people, choices: people.choices.filter(({ value }) => !asked.includes(value)) },
      organisations,
      communities,
      shared,
      sittingToAsk: sitting.filter(({ personId }) => !asked.includes(personId ?? null)).length,
      find,
      mayPlan: mayPlanSession(actor, session),
    });
  },
  page: (shown, view) => peoplePage(shown, formShown(view), { typed: { part: "contributor" }, problems: [] }),
});

export const addPeopleRoute = changeInPlace({
  path: "/{place}/sessions/{session}/people",
  summary: "Ask somebody to come, or everybody who sits in the group; or say that what somebody needs is arranged",
  practices: ["P11"],
  reads: {
    params: sessionParams,
    body: z.strictObject({
      ...contributorFields,
      all: text.describe("yes: everybody who holds a seat of the group."),
      met: text.describe("Whose needs are arranged, by the identifier of their line."),
    }),
  },
  permit: mayPlanSession,
  find: async (tx, { actor, params, body }) => {
    await takeSessionTurn(tx, params.session);
    return findPeople(tx, { actor, id: params.session, person: body.person, organisation: body.organisation });
  },
  decide: ({ session, contributors, people, organisations, communities, sitting }, { body: { all, met, ...body } }) => {
    const askedIds = contributors.map(({ personId }) => personId);
    const count = contributors.length;
    if (met !== "")
      return contributors.some(({ id }) => id === met)
        ? found({ met, added: [], count })
        : { ok: false, problems: [{ field: "met", words: "They are not on the list any more." }] };
    if (all === "yes") {
      const added = sitting.filter(({ personId }) => !askedIds.includes(personId ?? null));
      const room = roomFor(count, added.length);
      return room.ok ? found({ met, added, count: count + added.length }) : room;
    }
    const one = contributorOf(body, {
      personIds: people.choices.map(({ value }) => value),
      organisationIds: organisations.choices.map(({ value }) => value),
      communityIds: communities.map(({ value }) => value),
      askedIds,
    });
    if (!one.ok) return one;
    const room = roomFor(count, 1);
    if (!room.ok) return room;
    const isPrivate = session.isPrivate && isLivedExperience(one.value.standing);
    return found({ met, added: [{ ...one.value, isPrivate }], count: count + 1 });
  },
  save: async (tx, { met, added, count }, { params: { session: id }, place, actor, at }) => {
    const today = at.toISOString().slice(0, 10);
    if (met !== "") await saveNeedsMet(tx, { sessionId: id, contributorId: met }, today);
    await saveContributors(tx, id, added);
    const said = `${count} on the list of who is needed.`;
    const savedBy = actor.member?.personId ?? null;
    if (added.length > 0) await saveStep(tx, id, { step: "people", isDone: true, said, onDay: today, savedBy, at });
    return {
      id,
      // Everybody of the group at once: back to the plan, which says too who would be alone.
      path: `/${place.slug}/sessions/${id}/${added.length > 1 ? "plan" : "people"}`,
      happened: { what: "session.people-changed", subject: { kind: "session", id }, detail: {} },
    };
  },
  form: (attempt, view, thing) =>
    peoplePage(
      thing && {
        ...thing,
        alone: aloneIn(thing.contributors),
        sittingToAsk: 0,
        mayPlan: { allowed: true, because: "" },
      },
      formShown(view),
      attempt,
    ),
});
