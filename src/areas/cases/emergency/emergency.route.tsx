import { z } from "zod";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { caseFormPage, nothingTyped } from "../case-form.page.tsx";
import { glassFields, glassOf } from "../case.rules.ts";
import { mayAskForSupport } from "../cases.policy.ts";
import { findCaseCalled } from "../cases.store.ts";
import { saveGlass } from "../glass.store.ts";
import { findLooking } from "../looking.store.ts";
import { savedIn } from "../saved.ts";

const drawing = (attempt: Attempt, view: View) =>
  caseFormPage({
    view,
    attempt,
    to: "emergency",
    title: "Open a case without a yes",
    lead: "Only where somebody would be harmed if you waited. It opens for an hour. Those who hold the case are told at once, somebody else looks at whether it was right, and the person can read that you did.",
    button: "Open it for an hour",
    questions: [
      {
        name: "pseudonym",
        label: "What is the case called?",
        hint: "Two words and a number: amber-kettle-417",
        kind: "text",
      },
      { name: "reason", label: "What would happen to whom if you waited?", kind: "long" },
    ],
  });

export const emergencyFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/cases/emergency",
  summary: "The form by which a case is opened without a yes, where somebody would be harmed otherwise",
  practices: ["P17"],
  answers: z.object({ own: z.array(z.object({ id: z.string(), name: z.string() })).readonly() }),
  permit: mayAskForSupport,
  find: (tx, { actor, at }) => findLooking(tx, actor, at),
  answer: ({ own }) => found({ own }),
  page: (_shown, view) => drawing(nothingTyped, view),
});

export const emergencyRoute = changeInPlace({
  path: "/{place}/cases/emergency",
  summary: "Open a case for an hour without a yes, with the reason: those who hold it are told at once",
  practices: ["P17"],
  reads: { body: z.strictObject(glassFields) },
  permit: mayAskForSupport,
  find: async (tx, { actor, at, body }) => {
    const looking = await findLooking(tx, actor, at);
    const said = glassOf(body);
    return { ...looking, called: said.ok ? await findCaseCalled(tx, said.value.pseudonym) : undefined };
  },
  decide: ({ called, own }, { body }) => {
    const said = glassOf(body);
    if (!said.ok) return said;
    const [mine] = own;
    if (called === undefined || mine === undefined)
      return wrong({
        field: "pseudonym",
        words: "There is no case of that name here. Check the words and the number.",
      });
    if (own.some(({ id }) => id === called.holder.id))
      return wrong({ field: "pseudonym", words: "Your organisation holds this case: it is open to you already." });
    return found({ caseId: called.id, ofId: mine.id, reason: said.value.reason });
  },
  save: async (tx, broken, { actor, at, place }) => {
    await saveGlass(tx, { ...broken, personId: actor.member?.personId ?? "", at });
    return savedIn(place, { id: broken.caseId, what: "case.opened-without-yes" });
  },
  form: (attempt, view) => drawing(attempt, view),
});
