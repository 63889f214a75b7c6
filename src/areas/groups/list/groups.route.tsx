import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { gapsNow } from "../gaps.rules.ts";
import { holderOf } from "../group.ts";
import { listSeatRules } from "../group-here.store.ts";
import { maySeeGroups, mayStartGroup } from "../groups.policy.ts";
import { groupListed } from "../groups.schema.ts";
import { listGroups } from "../groups.store.ts";
import { placeShown } from "../place-shown.ts";
import { groupsPage } from "./groups.page.tsx";
import type { ListShown } from "./groups.page.tsx";

const told = z.object({ groups: z.array(groupListed).readonly() });

const toldOf = ({ groups }: ListShown): z.input<typeof told> => ({
  groups: groups.map(({ group, gaps }) => ({
    ...group,
    seats: group.seats.length,
    seatsHeld: group.seats.filter((seat) => holderOf(seat) !== undefined).length,
    gaps,
  })),
});

export const groupsRoute = lookInPlace({
  method: "GET",
  path: "/{place}/groups",
  summary: "The groups of a place, with how many seats are held and who is missing",
  practices: ["P08", "P25"],
  answers: z
    .custom<ListShown>()
    .transform((shown): z.input<typeof told> => toldOf(shown))
    .pipe(told),
  permit: maySeeGroups,
  find: async (tx, { actor }) => ({ groups: await listGroups(tx, actor), rules: await listSeatRules(tx) }),
  answer: ({ groups, rules }, { actor }) =>
    found({
      groups: groups.map((group) => ({ group, gaps: gapsNow(group, rules) })),
      mayStart: mayStartGroup(actor).allowed,
    }),
  page: (shown, view) => groupsPage(shown, placeShown(view)),
});
