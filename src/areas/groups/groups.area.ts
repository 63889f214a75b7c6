import type { Area } from "../../web/area.ts";
import { answerAskFormRoute, answerAskRoute } from "./answer/answer-ask.route.tsx";
import { askFormRoute, askRoute } from "./ask/ask.route.tsx";
import { describeGroupFormRoute, describeGroupRoute } from "./describe/describe-group.route.tsx";
import { emptyRoute } from "./empty/empty.route.ts";
import { endGroupFormRoute, endGroupRoute } from "./end/end-group.route.tsx";
import { groupRoute } from "./group/group.route.tsx";
import { groupsDecisions } from "./groups-decisions.area.ts";
import { passOnSeats } from "./groups-held.store.ts";
import {
  groupsAtHome,
  groupsOfCommunities,
  groupsRetention,
  heldByGroups,
  searchGroups,
} from "./groups-joined.area.ts";
import { seatsOfOrganisation } from "./groups-moves.store.ts";
import { examples, maySeeGroups } from "./groups.policy.ts";
import { groupsInMenu } from "./groups.words.ts";
import { groupsRoute } from "./list/groups.route.tsx";
import { newGroupFormRoute, newGroupRoute } from "./new/new-group.route.tsx";
import { participationRoute } from "./participation/participation.route.tsx";
import { seatsFormRoute, seatsRoute } from "./seats/seats.route.tsx";
import { sentenceFormRoute, sentenceRoute } from "./sentence/sentence.route.tsx";
import { stepInRoute } from "./step-in/step-in.route.ts";
import { varietyRoute } from "./variety/variety.route.tsx";
import { threadOfGroups } from "./groups-thread.area.ts";

export const groups: Area = {
  name: "groups",
  title: "Groups",
  routes: [
    groupsRoute,
    newGroupFormRoute,
    newGroupRoute,
    participationRoute,
    varietyRoute,
    groupRoute,
    describeGroupFormRoute,
    describeGroupRoute,
    seatsFormRoute,
    seatsRoute,
    askFormRoute,
    askRoute,
    answerAskFormRoute,
    answerAskRoute,
    emptyRoute,
    stepInRoute,
    sentenceFormRoute,
    sentenceRoute,
    endGroupFormRoute,
    endGroupRoute,
  ],
  menu: [],
  menuInPlace: [{ path: "groups", step: "plan", order: 56, words: groupsInMenu, may: maySeeGroups }],
  permissions: examples,
  home: groupsAtHome,
  search: searchGroups,
  communityParts: groupsOfCommunities,
  decisions: groupsDecisions,
  held: heldByGroups,
  retention: [groupsRetention],
  passesOn: passOnSeats,
  organisationMoves: seatsOfOrganisation,
  threadParts: [threadOfGroups],
};
