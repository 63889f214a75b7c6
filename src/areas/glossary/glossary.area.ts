import type { Area } from "../../web/area.ts";
import { askWordFormRoute, askWordRoute } from "./ask/ask-word.route.tsx";
import { askedRoute, settleAskRoute } from "./asked/asked.route.tsx";
import { beginFormRoute, beginRoute } from "./begin/begin.route.tsx";
import { changeWordFormRoute, changeWordRoute } from "./change/change-word.route.tsx";
import { checkMeaningFormRoute, checkMeaningRoute } from "./check/check-meaning.route.tsx";
import { checkSayingFormRoute, checkSayingRoute } from "./check/check-saying.route.tsx";
import {
  askedRetention,
  glossaryAtHome,
  heldByGlossary,
  sayingsOfCommunities,
  searchGlossary,
} from "./glossary-joined.area.ts";
import { examples, mayReadWords } from "./glossary.policy.ts";
import { wordsInMenu } from "./glossary.words.ts";
import { meaningFormRoute, meaningRoute } from "./meaning/meaning.route.tsx";
import { newSayingFormRoute, newSayingRoute } from "./new/new-saying.route.tsx";
import { newWordFormRoute, newWordRoute } from "./new/new-word.route.tsx";
import { sayingsRoute } from "./said/sayings.route.tsx";
import { sayingRoute } from "./saying/saying.route.tsx";
import { takeBackMeaningRoute } from "./take-back/take-back-meaning.route.ts";
import { takeBackSayingRoute } from "./take-back/take-back-saying.route.ts";
import { wordRoute } from "./word/word.route.tsx";
import { wordsRoute } from "./list/words.route.tsx";

export const glossary: Area = {
  name: "glossary",
  title: "Words explained",
  routes: [
    wordsRoute,
    newWordFormRoute,
    newWordRoute,
    beginFormRoute,
    beginRoute,
    askWordFormRoute,
    askWordRoute,
    askedRoute,
    settleAskRoute,
    sayingsRoute,
    newSayingFormRoute,
    newSayingRoute,
    sayingRoute,
    checkSayingFormRoute,
    checkSayingRoute,
    takeBackSayingRoute,
    wordRoute,
    changeWordFormRoute,
    changeWordRoute,
    meaningFormRoute,
    meaningRoute,
    checkMeaningFormRoute,
    checkMeaningRoute,
    takeBackMeaningRoute,
  ],
  menu: [],
  menuInPlace: [
    {
      path: "glossary",
      step: "prepare",
      order: 63,
      words: wordsInMenu,
      may: (actor) => mayReadWords(actor, { arePublic: true }),
    },
  ],
  permissions: examples,
  home: glossaryAtHome,
  search: searchGlossary,
  communityParts: sayingsOfCommunities,
  held: heldByGlossary,
  retention: [askedRetention],
};
