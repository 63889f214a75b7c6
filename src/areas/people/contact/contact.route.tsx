import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { sheetChange, sheetLook } from "../about-me/about-me.route.tsx";

export const contactFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/about-me/contact",
  ...sheetLook("contact"),
});

export const contactRoute = changeInPlace({ path: "/{place}/about-me/contact", ...sheetChange("contact") });
