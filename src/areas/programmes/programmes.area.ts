import type { Area } from "../../web/area.ts";
import { answerFormRoute, answerRoute } from "./answer/answer.route.tsx";
import { brokerFormRoute, brokerRoute } from "./broker/broker.route.tsx";
import { charterFormRoute, charterRoute } from "./charter/charter.route.tsx";
import { comeRoute } from "./come/come.route.ts";
import { confirmFormRoute, confirmRoute } from "./confirm/confirm.route.tsx";
import { describeProgrammeFormRoute, describeProgrammeRoute } from "./describe/describe-programme.route.tsx";
import { hoursFormRoute, hoursRoute } from "./hours/hours.route.tsx";
import { inviteFormRoute, inviteRoute } from "./invite/invite.route.tsx";
import { leaveRoute } from "./leave/leave.route.ts";
import { programmesRoute } from "./list/programmes.route.tsx";
import { meetingFormRoute, meetingRoute } from "./meeting/meeting.route.tsx";
import { needsFormRoute, needsRoute } from "./needs/needs.route.tsx";
import { newProgrammeFormRoute, newProgrammeRoute } from "./new/new-programme.route.tsx";
import { openRoute } from "./open/open.route.ts";
import { programmeRoute } from "./programme/programme.route.tsx";
import {
  heldByProgrammes,
  programmesAtHome,
  programmesOfCommunities,
  programmesOfServices,
  programmesRetention,
  searchProgrammes,
} from "./programmes-joined.area.ts";
import { examples, maySeeProgrammes } from "./programmes.policy.ts";
import { togetherInMenu } from "./programmes.words.ts";
import { passOnTaking } from "./programmes-held.store.ts";
import { takingOfOrganisation } from "./programmes-moves.store.ts";
import { readinessFormRoute, readinessRoute } from "./readiness/readiness.route.tsx";
import { secondFormRoute, secondRoute } from "./second/second.route.tsx";
import { shareRoute } from "./share/share.route.ts";
import { stageFormRoute, stageRoute } from "./stage/stage.route.tsx";
import { takeOutRoute } from "./take-out/take-out.route.ts";
import { threadOfProgrammes } from "./programmes-thread.area.ts";

export const programmes: Area = {
  name: "programmes",
  title: "Together: programmes from getting ready on",
  routes: [
    programmesRoute,
    newProgrammeFormRoute,
    newProgrammeRoute,
    programmeRoute,
    describeProgrammeFormRoute,
    describeProgrammeRoute,
    secondFormRoute,
    secondRoute,
    inviteFormRoute,
    inviteRoute,
    comeRoute,
    leaveRoute,
    openRoute,
    brokerFormRoute,
    brokerRoute,
    charterFormRoute,
    charterRoute,
    stageFormRoute,
    stageRoute,
    answerFormRoute,
    answerRoute,
    readinessFormRoute,
    readinessRoute,
    confirmFormRoute,
    confirmRoute,
    shareRoute,
    meetingFormRoute,
    meetingRoute,
    hoursFormRoute,
    hoursRoute,
    needsFormRoute,
    needsRoute,
    takeOutRoute,
  ],
  menu: [],
  menuInPlace: [{ path: "programmes", step: "prepare", order: 55, words: togetherInMenu, may: maySeeProgrammes }],
  permissions: examples,
  home: programmesAtHome,
  search: searchProgrammes,
  communityParts: programmesOfCommunities,
  serviceParts: programmesOfServices,
  held: heldByProgrammes,
  retention: [programmesRetention],
  passesOn: passOnTaking,
  organisationMoves: takingOfOrganisation,
  threadParts: [threadOfProgrammes],
};
