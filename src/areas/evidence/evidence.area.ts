import type { Area } from "../../web/area.ts";
import { authorRoute } from "./author/author.route.ts";
import { compareRoute } from "./compare/compare.route.tsx";
import { evidenceAtHome, heldByEvidence, searchEvidence } from "./evidence-joined.area.ts";
import { evidenceOfOrganisation } from "./evidence-held.store.ts";
import { examples, maySeeEvidence } from "./evidence.policy.ts";
import { gatherJob } from "./gather.job.ts";
import { packsRoute } from "./list/packs.route.tsx";
import { newPackFormRoute, newPackRoute } from "./new/new-pack.route.tsx";
import { packRoute } from "./pack/pack.route.tsx";
import { evidenceInMenu } from "./evidence.words.ts";
import { evidenceTitle } from "./place-shown.ts";
import { rateRoute } from "./rate/rate.route.ts";
import { sayFormRoute, sayRoute } from "./say/say-of-pack.route.tsx";
import { signRoute } from "./sign/sign.route.ts";

export const evidence: Area = {
  name: "evidence",
  title: evidenceTitle,
  routes: [
    packsRoute,
    newPackFormRoute,
    newPackRoute,
    packRoute,
    rateRoute,
    sayFormRoute,
    sayRoute,
    authorRoute,
    signRoute,
    compareRoute,
  ],
  menu: [],
  menuInPlace: [{ path: "evidence", step: "answer", order: 68, words: evidenceInMenu, may: maySeeEvidence }],
  permissions: examples,
  home: evidenceAtHome,
  search: searchEvidence,
  held: heldByEvidence,
  organisationMoves: evidenceOfOrganisation,
  jobs: [gatherJob],
};
