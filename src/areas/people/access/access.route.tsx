import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { sheetChange, sheetLook } from "../about-me/about-me.route.tsx";

export const accessFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/about-me/access",
  ...sheetLook("access"),
});

export const accessRoute = changeInPlace({ path: "/{place}/about-me/access", ...sheetChange("access") });
