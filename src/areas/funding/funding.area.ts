import type { Area } from "../../web/area.ts";
import { changeSourceFormRoute, changeSourceRoute } from "./change/change.route.tsx";
import { correctFormRoute, correctRoute } from "./correct/correct.route.tsx";
import { decideFormRoute, decideRoute } from "./decide/decide.route.tsx";
import { endsRoute } from "./ends/ends.route.tsx";
import { moneyOfOrganisation } from "./funding-moves.store.ts";
import { examples, maySeeFunding } from "./funding.policy.ts";
import { fundingInMenu } from "./funding.words.ts";
import { grantRoute } from "./grant/grant.route.tsx";
import { grantsRoute } from "./grants/grants.route.tsx";
import { heardRoute } from "./heard/heard.route.ts";
import { endsOfCommunities, fundingAtHome, fundingRetention, heldByFunding, searchFunding } from "./joined.area.ts";
import { fundingRoute } from "./list/funding.route.tsx";
import { matchRoute } from "./match/match.route.ts";
import { newGrantFormRoute, newGrantRoute } from "./new/new-grant.route.tsx";
import { newSourceFormRoute, newSourceRoute } from "./new/new-source.route.tsx";
import { organisationFundingRoute } from "./organisation/organisation.route.tsx";
import { ownRoute } from "./own/own.route.ts";
import { removeGrantRoute, removeSourceRoute } from "./remove/remove.route.ts";
import { risksRoute } from "./risks/risks.route.tsx";
import { sayFormRoute, sayRoute } from "./say/say.route.tsx";
import { spendRoute } from "./spend/spend.route.tsx";
import { stopUploadRoute } from "./stop/stop.route.ts";
import { newUploadFormRoute, newUploadRoute } from "./upload/new-upload.route.tsx";
import { keepUploadRoute, uploadRoute } from "./upload/upload.route.tsx";

export const funding: Area = {
  name: "funding",
  title: "Funding",
  routes: [
    fundingRoute,
    organisationFundingRoute,
    newSourceFormRoute,
    newSourceRoute,
    changeSourceFormRoute,
    changeSourceRoute,
    removeSourceRoute,
    endsRoute,
    risksRoute,
    spendRoute,
    newUploadFormRoute,
    newUploadRoute,
    uploadRoute,
    keepUploadRoute,
    stopUploadRoute,
    grantsRoute,
    matchRoute,
    newGrantFormRoute,
    newGrantRoute,
    grantRoute,
    correctFormRoute,
    correctRoute,
    decideFormRoute,
    decideRoute,
    sayFormRoute,
    sayRoute,
    heardRoute,
    ownRoute,
    removeGrantRoute,
  ],
  menu: [],
  menuInPlace: [
    {
      path: "funding",
      step: "understand",
      order: 55,
      words: fundingInMenu,
      may: (actor) => maySeeFunding(actor, { arePublic: true }),
    },
  ],
  permissions: examples,
  home: fundingAtHome,
  search: searchFunding,
  communityParts: endsOfCommunities,
  held: heldByFunding,
  retention: [fundingRetention],
  organisationMoves: moneyOfOrganisation,
};
