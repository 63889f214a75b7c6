import { movesRows } from "../../db/moving-rows.ts";
import type { Moves } from "../../db/moving-rows.ts";
import { asWholePanel } from "./panel.store.ts";

/** Also where what was scored is for whoever scored alone. */
const whole = ({ kind, move, moveBack }: Moves): Moves => ({
  kind,
  move: (tx, asked) => asWholePanel(tx, () => move(tx, asked)),
  moveBack: (tx, asked, keys) => asWholePanel(tx, () => moveBack(tx, asked, keys)),
});

export const plansOfPerson: readonly Moves[] = [
  movesRows({ kind: "plan.owners", table: "place_plan", of: "owner_id", by: ["plan_id"] }),
];

export const scoresOfPerson: readonly Moves[] = [
  movesRows({ kind: "plan.scorers", table: "plan_scorer", of: "person_id", by: ["plan_id"], once: ["plan_id"] }),
  movesRows({ kind: "plan.asked", table: "plan_panel_member", of: "person_id", by: ["plan_id"], once: ["plan_id"] }),
].map(whole);

/** Where two pages are of one organisation: what it pays for and is a partner of goes over to the other. */
export const plansOfOrganisation: readonly Moves[] = [
  movesRows({ kind: "plan.commissioners", table: "place_plan", of: "commissioner_id", by: ["plan_id"] }),
  movesRows({
    kind: "plan.partners",
    table: "plan_partner",
    of: "organisation_id",
    by: ["partner_id"],
    once: ["plan_id"],
  }),
];
