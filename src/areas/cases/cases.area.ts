import type { Area } from "../../web/area.ts";
import { caseRoute } from "./case/case.route.tsx";
import { casesOfOrganisation } from "./cases-held.store.ts";
import { casesAtHome, casesKept, heldByCases, searchCases } from "./cases-joined.area.ts";
import { examples, maySupport } from "./cases.policy.ts";
import { consentFormRoute, consentRoute } from "./consent/consent.route.tsx";
import { emergencyFormRoute, emergencyRoute } from "./emergency/emergency.route.tsx";
import { entryRoute } from "./entry/entry.route.ts";
import { helpedFormRoute, helpedRoute } from "./helped/helped.route.tsx";
import { letterRoute, newLinkRoute } from "./letter/letter.route.tsx";
import { casesRoute } from "./list/cases.route.tsx";
import { meetingRoute, putOnAgendaRoute } from "./session/meeting.route.tsx";
import { metadataRoute } from "./metadata/metadata.route.ts";
import { caseNeedFormRoute, caseNeedRoute } from "./need/need.route.tsx";
import { newCaseFormRoute, newCaseRoute } from "./new/new-case.route.tsx";
import { ownRoute, ownWithdrawRoute } from "./own/own.route.tsx";
import { pointerRoute } from "./pointer/pointer.route.tsx";
import { readyRoute, sayReadyRoute } from "./ready/ready.route.tsx";
import { reviewRoute } from "./review/review.route.tsx";
import { sayRoute } from "./say/say.route.tsx";
import { consentExamples } from "./states-of-consent.policy.ts";
import { withdrawRoute } from "./withdraw/withdraw.route.tsx";

export const cases: Area = {
  name: "cases",
  title: "Support",
  routes: [
    casesRoute,
    newCaseFormRoute,
    newCaseRoute,
    emergencyFormRoute,
    emergencyRoute,
    ownRoute,
    ownWithdrawRoute,
    readyRoute,
    sayReadyRoute,
    meetingRoute,
    putOnAgendaRoute,
    metadataRoute,
    entryRoute,
    caseRoute,
    sayRoute,
    helpedFormRoute,
    helpedRoute,
    caseNeedFormRoute,
    caseNeedRoute,
    consentFormRoute,
    consentRoute,
    withdrawRoute,
    reviewRoute,
    letterRoute,
    newLinkRoute,
    pointerRoute,
  ],
  menu: [],
  menuInPlace: [{ path: "cases", step: "act", order: 90, words: () => "Support", may: maySupport }],
  permissions: [...examples, ...consentExamples],
  home: casesAtHome,
  search: searchCases,
  held: heldByCases,
  retention: [casesKept],
  organisationMoves: casesOfOrganisation,
};
