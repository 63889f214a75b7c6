import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { caseKinds, casesMax } from "../case.ts";
import { mayAskForSupport, maySupport } from "../cases.policy.ts";
import { findLooking, listSeen } from "../looking.store.ts";
import type { Seen } from "../looking.store.ts";
import { placeShown } from "../place-shown.ts";
import { caseStates, stateOf } from "../state.rules.ts";
import { casesPage } from "./cases.page.tsx";
import type { CaseLine, CasesShown } from "./cases.page.tsx";

const told = z.object({
  cases: z
    .array(
      z.object({
        id: z.string(),
        pseudonym: z.string(),
        kind: z.enum(caseKinds).nullable(),
        holder: z.string(),
        state: z.enum(caseStates).nullable(),
        openedOn: z.string(),
      }),
    )
    .readonly(),
});

/** A line of the list, as far as the gate of its case lets it be told. */
function lineOf({ one, gate }: Seen, today: string): CaseLine {
  const seen = gate.open ? gate.parts : [];
  return {
    id: one.id,
    pseudonym: one.pseudonym,
    kind: seen.includes("kind") ? one.kind : null,
    holder: one.holder.name,
    from: one.from?.name ?? null,
    state: seen.includes("steps") ? stateOf(one, today) : null,
    answerBy: one.answerBy,
    openedOn: one.openedOn,
  };
}

export const casesRoute = lookInPlace({
  method: "GET",
  path: "/{place}/cases",
  summary: "People who are helped, under pseudonyms: those that whoever asks has a right to see",
  practices: ["P17"],
  reads: {
    query: z.object({
      state: z
        .union([z.enum(caseStates), z.literal("")])
        .default("")
        .describe("How it stands."),
    }),
  },
  answers: z
    .custom<CasesShown>()
    .transform(({ lines }): z.input<typeof told> => ({ cases: lines }))
    .pipe(told),
  permit: maySupport,
  find: async (tx, { actor, at }) => {
    const looking = await findLooking(tx, actor, at);
    return { looking, seen: await listSeen(tx, looking) };
  },
  answer: ({ looking, seen }, { actor, query }) => {
    const lines = seen.map((one) => lineOf(one, looking.looker.today));
    return found({
      lines: query.state === "" ? lines : lines.filter(({ state }) => state === query.state),
      state: query.state,
      mayAsk: mayAskForSupport(actor, looking).allowed,
      areMore: seen.length >= casesMax,
    });
  },
  page: (shown, view) => casesPage(shown, { place: placeShown(view) }),
});
