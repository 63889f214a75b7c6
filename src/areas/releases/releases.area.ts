import type { Area } from "../../web/area.ts";
import { checkJob } from "./check.job.ts";
import { releaseDecisions } from "./decisions.area.ts";
import { draftRoute } from "./draft/draft.route.tsx";
import { draftsRoute } from "./drafts/drafts.route.tsx";
import { keepsWhatLeaves, releasesAtHome, releasesHeld } from "./joined.area.ts";
import { newReleaseRoute, prepareRoute } from "./new/new.route.tsx";
import { outRoute } from "./out/out.route.tsx";
import { publishedRoute } from "./published/published.route.tsx";
import { releaseRoute } from "./release/release.route.tsx";
import { examples, mayReadPublished } from "./releases.policy.ts";
import { publishedInMenu } from "./releases.words.ts";
import { stopRoute } from "./stop/stop.route.tsx";
import { withdrawFormRoute, withdrawRoute } from "./withdraw/withdraw.route.tsx";

export const releases: Area = {
  name: "releases",
  title: "Published figures",
  routes: [
    publishedRoute,
    newReleaseRoute,
    prepareRoute,
    draftsRoute,
    draftRoute,
    stopRoute,
    outRoute,
    releaseRoute,
    withdrawFormRoute,
    withdrawRoute,
  ],
  menu: [],
  menuInPlace: [{ path: "published", step: "understand", order: 32, words: publishedInMenu, may: mayReadPublished }],
  home: releasesAtHome,
  decisions: releaseDecisions,
  held: releasesHeld,
  jobs: [checkJob],
  keepsWhatLeaves,
  permissions: examples,
};
