import type { Area } from "../../web/area.ts";
import { actionsRoute } from "./actions/actions.route.tsx";
import { barrierRoute } from "./barrier/barrier.route.tsx";
import {
  barriersAtHome,
  barriersOfCommunities,
  barriersOfServices,
  heldByBarriers,
  searchBarriers,
} from "./barriers-joined.area.ts";
import { examples, mayRaise, mayReadRecord } from "./barriers.policy.ts";
import { barrierWords } from "./barriers.words.ts";
import { closeRoute } from "./close/close.route.tsx";
import { doneRoute } from "./done/done.route.tsx";
import { judgeRoute } from "./judge/judge.route.tsx";
import { barriersRoute } from "./list/barriers.route.tsx";
import { newBarrierFormRoute, newBarrierRoute } from "./new/new-barrier.route.tsx";
import { recordRoute } from "./record/record.route.tsx";
import { releaseRoute } from "./release/release.route.tsx";
import { reviewRoute } from "./review/review.route.tsx";
import { riskRoute } from "./risk/risk.route.tsx";
import { registerRoute } from "./risks/risks.route.tsx";
import { sayRoute } from "./say/say.route.tsx";
import { scoreFormRoute, scoreRoute } from "./score/score.route.tsx";
import { sortRoute } from "./sort/sort.route.tsx";
import { tableRoute } from "./table/table.route.tsx";
import { tellRoute } from "./tell/tell.route.tsx";
import { termsFormRoute, termsRoute } from "./terms/terms.route.tsx";
import { barriersOfThings } from "./raised-here.area.ts";
import { threadOfBarriers } from "./barriers-thread.area.ts";

export const barriers: Area = {
  name: "barriers",
  title: "Barriers and risks",
  routes: [
    barriersRoute,
    newBarrierFormRoute,
    newBarrierRoute,
    recordRoute,
    termsFormRoute,
    termsRoute,
    registerRoute,
    scoreFormRoute,
    scoreRoute,
    riskRoute,
    reviewRoute,
    actionsRoute,
    doneRoute,
    barrierRoute,
    sortRoute,
    tableRoute,
    closeRoute,
    tellRoute,
    sayRoute,
    judgeRoute,
    releaseRoute,
  ],
  menu: [],
  menuInPlace: [
    {
      path: "barriers",
      step: "answer",
      order: 62,
      words: (language) => barrierWords(language).inMenu,
      may: mayRaise,
    },
  ],
  onFrontPage: [
    {
      path: "barriers/record",
      order: 62,
      words: (language) => barrierWords(language).recordTitle,
      may: (actor) => mayReadRecord(actor, { arePublic: true }),
    },
  ],
  permissions: examples,
  home: barriersAtHome,
  search: searchBarriers,
  held: heldByBarriers,
  communityParts: barriersOfCommunities,
  serviceParts: barriersOfServices,
  thingParts: [barriersOfThings],
  threadParts: [threadOfBarriers],
};
