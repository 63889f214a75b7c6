import type { Area } from "../../web/area.ts";
import { listRoute } from "./list/list.route.tsx";
import { placeRoute } from "./place/place.route.tsx";
import { placesInMenu } from "./places.words.ts";
import { startFormRoute, startRoute } from "./start/start.route.tsx";

export const places: Area = {
  name: "places",
  title: "Places",
  routes: [listRoute, startFormRoute, startRoute, placeRoute],
  menu: [{ href: "/places", words: placesInMenu }],
};
