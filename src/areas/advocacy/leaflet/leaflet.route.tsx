import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { arePublicPagesOn } from "../../places/index.ts";
import { mayReadOfAdvocates } from "../advocacy.policy.ts";
import { formShown } from "../place-shown.ts";
import { leafletPage } from "./leaflet.page.tsx";

export const leafletRoute = lookInPlace({
  method: "GET",
  path: "/{place}/advocacy/leaflet",
  summary: "What an advocate is, when one has a right to one, and whom to ask, in eight languages",
  practices: ["P28"],
  answers: z.object({}),
  permit: mayReadOfAdvocates,
  find: async (tx, { place }) => ({ arePublic: await arePublicPagesOn(tx, place.id) }),
  answer: () => found({}),
  page: (_shown, view) => leafletPage(formShown(view)),
});
