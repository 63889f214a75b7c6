import type { Area } from "../../../web/area.ts";
import { walkInPeopleRoute, walkInRoute } from "./walk-in.route.tsx";

/** Not one of the areas: only where the example place is shown on somebody's own computer. */
export const walkIn: Area = {
  name: "front",
  title: "Walk in",
  routes: [walkInPeopleRoute, walkInRoute],
  menu: [{ href: "/walk-in", words: () => "Walk in" }],
};
