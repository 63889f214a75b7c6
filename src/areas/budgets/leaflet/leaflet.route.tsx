import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { arePublicPagesOn } from "../../places/index.ts";
import { mayReadLeaflet } from "../budgets.policy.ts";
import { formShown } from "../place-shown.ts";
import { leafletPage } from "./leaflet.page.tsx";

export const leafletRoute = lookInPlace({
  method: "GET",
  path: "/{place}/budgets/leaflet",
  summary: "What a personal budget is, what to ask for, and what nobody may tell you, in eight languages",
  practices: ["P27"],
  answers: z.object({}),
  permit: mayReadLeaflet,
  find: async (tx, { place }) => ({ arePublic: await arePublicPagesOn(tx, place.id) }),
  answer: () => found({}),
  page: (_shown, view) => leafletPage(formShown(view)),
});
