import { z } from "zod";
import { wroteInPrivate } from "../../../nouns/in-private.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { listContributors } from "../contributors.store.ts";
import { isNamed } from "../named.rules.ts";
import { formShown } from "../place-shown.ts";
import { mayAddToSession, mayRunSession } from "../sessions.policy.ts";
import { sessionParams, text } from "../sessions.schema.ts";
import { proposalOf } from "../venue.rules.ts";
import { saveProposal } from "../venues.store.ts";
import { findWhere } from "../where/where.route.tsx";
import { wherePage } from "../where/where.page.tsx";

export const proposeRoute = changeInPlace({
  path: "/{place}/sessions/{session}/propose",
  summary: "Propose another form for a session: a walk, a meal, for women only, after prayers",
  practices: ["P11"],
  reads: { params: sessionParams, body: z.strictObject({ form: text, words: text }) },
  permit: mayAddToSession,
  find: async (tx, { actor, params }) => {
    const where = await findWhere(tx, { actor, id: params.session });
    return where && { ...where, contributors: await listContributors(tx, actor, params.session) };
  },
  decide: ({ session, contributors }, { body, actor }) => {
    const proposal = proposalOf(body);
    if (!proposal.ok) return proposal;
    const mine = actor.member?.personId ?? "";
    const named = isNamed({ session, contributors, mine, runs: mayRunSession(actor, session).allowed });
    return found({ ...proposal.value, proposedBy: named ? mine : null });
  },
  save: async (tx, proposal, { params: { session: id }, place, at }) => {
    const today = at.toISOString().slice(0, 10);
    const proposalId = await saveProposal(tx, id, { ...proposal, today });
    return {
      id: proposalId,
      path: `/${place.slug}/sessions/${id}/where`,
      happened:
        proposal.proposedBy === null
          ? wroteInPrivate(place)
          : { what: "session.form-proposed", subject: { kind: "session", id }, detail: {} },
    };
  },
  form: ({ problems }, view, thing) => wherePage(thing, formShown(view), { problems }),
});
