import type { Area } from "../../web/area.ts";
import { agreeRoute } from "./agree/agree.route.ts";
import { copyFormRoute, copyRoute } from "./copy/copy.route.tsx";
import { heldByTold, toldAtHome } from "./coproduction-joined.area.ts";
import { examples } from "./coproduction.policy.ts";
import { elementFormRoute, elementRoute } from "./element/element.route.tsx";
import { allToldRoute } from "./list/all-told.route.tsx";
import { toldRoute } from "./programme/told.route.tsx";
import { tellFormRoute, tellRoute } from "./tell/tell.route.tsx";

export const coproduction: Area = {
  name: "coproduction",
  title: "Who does what, and who decides, as both sides tell it",
  routes: [
    allToldRoute,
    toldRoute,
    tellFormRoute,
    tellRoute,
    copyFormRoute,
    copyRoute,
    elementFormRoute,
    elementRoute,
    agreeRoute,
  ],
  menu: [],
  permissions: examples,
  home: toldAtHome,
  held: heldByTold,
};
