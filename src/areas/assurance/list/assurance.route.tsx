import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { findFolder } from "../assurance-here.store.ts";
import { mayReadAssurance } from "../assurance.policy.ts";
import { placeShown } from "../place-shown.ts";
import { countsOf } from "../state.rules.ts";
import { toldByManifests } from "../told.area.ts";
import { assurancePage } from "./assurance.page.tsx";

const counts = z.object({ done: z.number(), yours: z.number(), "not-done": z.number(), late: z.number() });

export const assuranceRoute = lookInPlace({
  method: "GET",
  path: "/{place}/assurance",
  summary: "What has to be ready before a service starts: the documents, and how many lines of each are done",
  practices: ["P45"],
  answers: z.object({ documents: z.array(z.object({ id: z.string(), title: z.string(), counts })).readonly() }),
  permit: mayReadAssurance,
  find: async (tx, { place, at }, house) => ({
    folder: await findFolder(tx, { place, told: toldByManifests(house, place), today: at.toISOString().slice(0, 10) }),
  }),
  answer: ({ folder }) =>
    found({ documents: folder.map((one) => ({ id: one.id, title: one.title, counts: countsOf(one) })) }),
  page: (shown, view) => assurancePage(shown, placeShown(view)),
});
