import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { sheetChange, sheetLook } from "../about-me/about-me.route.tsx";

export const recognitionFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/about-me/recognition",
  ...sheetLook("recognition"),
});

export const recognitionRoute = changeInPlace({ path: "/{place}/about-me/recognition", ...sheetChange("recognition") });
