import type { Area } from "../../web/area.ts";
import { mayUseHome } from "./home.policy.ts";
import { homeInMenu } from "./home.words.ts";
import { homeRoute, readRoute } from "./list/list.route.tsx";
import { searchRoute } from "./search/search.route.tsx";
import { wordsRoute } from "./words/words.route.tsx";

export const home: Area = {
  name: "home",
  title: "Home",
  routes: [homeRoute, readRoute, searchRoute, wordsRoute],
  menu: [],
  menuInPlace: [{ path: "home", step: "first", order: 10, words: homeInMenu, may: mayUseHome }],
};
