import { z } from "zod";
import { dayNumber } from "../../../nouns/months.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { saveRead } from "../../cases/index.ts";
import { maySeeOne } from "../advocacy.policy.ts";
import { advocacyParams, advocacyTold } from "../advocacy.schema.ts";
import { findOneHere } from "../here.store.ts";
import type { OneHere } from "../here.store.ts";
import { formShown } from "../place-shown.ts";
import { matchesOf } from "../state.rules.ts";
import { stepsOpenTo } from "../step/open.policy.ts";
import { onePage } from "./supported.page.tsx";
import type { OneShown } from "./supported.page.tsx";

interface Shown extends OneShown {
  /** To keep that it was read. */
  readonly kept: OneHere;
}

export const oneRoute = lookInPlace({
  method: "GET",
  path: "/{place}/advocacy/{supported}",
  summary:
    "Somebody who needs an advocate: why, whom they ask for, and who stands beside them; that it was read is kept",
  practices: ["P28", "P17"],
  reads: { params: advocacyParams },
  answers: z
    .custom<Shown>()
    .transform(({ id, pseudonym, holder, need, steps, stands }): z.input<typeof advocacyTold> => ({
      id,
      pseudonym,
      holder,
      ...need,
      state: stands.state,
      advocate: stands.advocate,
      waitsSince: stands.waitsSince,
      steps,
    }))
    .pipe(advocacyTold),
  permit: maySeeOne,
  find: (tx, { actor, at, params }) => findOneHere(tx, { actor, at, id: params.supported }),
  answer: ({ place: _place, ...here }, { actor }) => {
    const { one, way, stands, advocates, looking } = here;
    const { waitsSince } = stands;
    return found({
      kept: here,
      id: one.id,
      pseudonym: one.pseudonym,
      holder: one.holder.name,
      need: way.need,
      steps: way.steps,
      stands,
      days: waitsSince === null || waitsSince === "" ? 0 : dayNumber(looking.looker.today) - dayNumber(waitsSince),
      next: stepsOpenTo(actor, here),
      matches: matchesOf(advocates, { gender: way.need.gender, language: one.language }),
    });
  },
  keepsReading: ({ kept }, { actor, at }) => ({
    save: (tx) => saveRead(tx, kept.gate, { caseId: kept.one.id, personId: actor.member?.personId ?? "", at }),
    happened: { what: "case.read", subject: { kind: "case", id: kept.one.id }, detail: { kind: "advocacy" } },
  }),
  page: (shown, view) => onePage(shown, formShown(view)),
});
