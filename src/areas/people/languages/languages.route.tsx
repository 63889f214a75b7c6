import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { sheetChange, sheetLook } from "../about-me/about-me.route.tsx";

export const languagesFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/about-me/languages",
  ...sheetLook("languages"),
});

export const languagesRoute = changeInPlace({ path: "/{place}/about-me/languages", ...sheetChange("languages") });
