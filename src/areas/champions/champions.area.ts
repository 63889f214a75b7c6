import { hasRole } from "../../nouns/actor.ts";
import { no, yes } from "../../nouns/permission.ts";
import type { Area } from "../../web/area.ts";
import { answerItemRoute } from "./answer/answer.route.tsx";
import { answerersRoute } from "./answerers/answerers.route.tsx";
import { cameOfRoute } from "./came-of/came-of.route.tsx";
import { championRoute } from "./champion/champion.route.tsx";
import {
  championsAtHome,
  championsOfCommunities,
  contactsKept,
  heldByChampions,
  searchChampions,
} from "./champions-joined.area.ts";
import { examples, mayReadRecord, maySeeNetwork } from "./champions.policy.ts";
import { championWords } from "./champions.words.ts";
import { didFormRoute, didRoute } from "./did/did.route.tsx";
import { earlierFormRoute, earlierRoute } from "./earlier/earlier.route.tsx";
import { heardFormRoute, heardRoute } from "./heard/heard.route.tsx";
import { itemRoute } from "./question/question.route.tsx";
import { letterRoute } from "./letter/letter.route.tsx";
import { championsRoute } from "./list/champions.route.tsx";
import { addMeetingRoute, meetingsRoute } from "./meetings/meetings.route.tsx";
import { newChampionFormRoute, newChampionRoute } from "./new/new-champion.route.tsx";
import { moveOwnRoute, ownRoute } from "./own/own.route.tsx";
import { passItemOnRoute } from "./pass-on/pass-on.route.tsx";
import { recordRoute } from "./record/record.route.tsx";
import { releaseFormRoute, releaseRoute } from "./release/release.route.tsx";
import { replyFormRoute, replyRoute } from "./reply/reply.route.tsx";
import { termsFormRoute, termsRoute } from "./terms/terms.route.tsx";
import { threadOfChampions } from "./champions-thread.area.ts";

export const champions: Area = {
  name: "champions",
  title: "Champions",
  routes: [
    championsRoute,
    newChampionFormRoute,
    newChampionRoute,
    ownRoute,
    moveOwnRoute,
    heardFormRoute,
    heardRoute,
    didFormRoute,
    didRoute,
    meetingsRoute,
    addMeetingRoute,
    earlierFormRoute,
    earlierRoute,
    termsFormRoute,
    termsRoute,
    answerersRoute,
    recordRoute,
    championRoute,
    letterRoute,
    itemRoute,
    answerItemRoute,
    passItemOnRoute,
    cameOfRoute,
    replyFormRoute,
    replyRoute,
    releaseFormRoute,
    releaseRoute,
  ],
  menu: [],
  menuInPlace: [
    { path: "champions", step: "act", order: 44, words: () => "Champions", may: maySeeNetwork },
    {
      path: "champions/own",
      step: "act",
      order: 45,
      words: (language) => championWords(language).inMenu,
      may: (actor) =>
        hasRole(actor, "champion") ? yes("You are a champion here.") : no("Champions have a page of their own."),
    },
  ],
  onFrontPage: [
    {
      path: "champions/record",
      order: 60,
      words: (language) => championWords(language).recordTitle,
      may: (actor) => mayReadRecord(actor, { arePublic: true }),
    },
  ],
  permissions: examples,
  home: championsAtHome,
  search: searchChampions,
  held: heldByChampions,
  retention: [contactsKept],
  communityParts: championsOfCommunities,
  threadParts: [threadOfChampions],
};
