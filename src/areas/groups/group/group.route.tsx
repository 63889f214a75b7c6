import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { gapsNow } from "../gaps.rules.ts";
import { listSeatRules } from "../group-here.store.ts";
import { mayRunGroup, maySeeGroups, maySeeWhoSits } from "../groups.policy.ts";
import { groupAnswerOf, groupParams } from "../groups.schema.ts";
import { findGroup } from "../groups.store.ts";
import { formShown } from "../place-shown.ts";
import { groupSeen } from "../seen.rules.ts";
import { renewByOf } from "../renewed.rules.ts";
import { groupPage } from "./group.page.tsx";
import type { GroupShown } from "./group.page.tsx";

export const groupRoute = lookInPlace({
  method: "GET",
  path: "/{place}/groups/{group}",
  summary: "A group: its seats, who is missing, for whom it is and who chose that",
  practices: ["P08", "P23", "P25"],
  reads: { params: groupParams },
  answers: groupAnswerOf<GroupShown>(),
  permit: maySeeGroups,
  find: async (tx, { actor, params }) => {
    const group = await findGroup(tx, actor, params.group);
    return group && { group, rules: await listSeatRules(tx) };
  },
  answer: ({ group, rules }, { actor, at }) =>
    found({
      group: groupSeen(group, actor.member?.personId ?? null),
      gaps: gapsNow(group, rules),
      rules,
      mayRun: mayRunGroup(actor, group),
      maySeeWho: maySeeWhoSits(actor, group),
      today: at.toISOString().slice(0, 10),
      renewBy: renewByOf(group.sentences[0]?.agreedOn),
    }),
  page: (shown, view) => groupPage(shown, formShown(view)),
});
