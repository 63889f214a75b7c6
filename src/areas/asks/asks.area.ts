import type { Area } from "../../web/area.ts";
import { answerAskFormRoute, answerAskRoute } from "./answer/answer-ask.route.tsx";
import { asksAtHome, heldByAsks, searchAsks } from "./asks-joined.area.ts";
import { asksOfOrganisation } from "./asks-moves.store.ts";
import { examples, maySeeAsks } from "./asks.policy.ts";
import { asksInMenu } from "./asks.words.ts";
import { hoursRoute } from "./hours/hours.route.tsx";
import { joinAskFormRoute, joinAskRoute } from "./join/join-ask.route.tsx";
import { limitFormRoute, limitRoute } from "./limit/limit.route.tsx";
import { asksRoute } from "./list/asks.route.tsx";
import { newAskFormRoute, newAskRoute } from "./new/new-ask.route.tsx";
import { askRoute } from "./sent/ask.route.tsx";
import { takeBackFormRoute, takeBackRoute } from "./take-back/take-back.route.tsx";
import { tookFormRoute, tookRoute } from "./took/took.route.tsx";

export const asks: Area = {
  name: "asks",
  title: "Asks to partners",
  routes: [
    asksRoute,
    newAskFormRoute,
    newAskRoute,
    hoursRoute,
    limitFormRoute,
    limitRoute,
    askRoute,
    answerAskFormRoute,
    answerAskRoute,
    tookFormRoute,
    tookRoute,
    joinAskFormRoute,
    joinAskRoute,
    takeBackFormRoute,
    takeBackRoute,
  ],
  menu: [],
  menuInPlace: [{ path: "asks", step: "plan", alsoUnder: ["asked"], order: 49, words: asksInMenu, may: maySeeAsks }],
  permissions: examples,
  home: asksAtHome,
  search: searchAsks,
  held: heldByAsks,
  organisationMoves: asksOfOrganisation,
};
