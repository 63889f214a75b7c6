import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { maySeeRoles } from "../people.policy.ts";
import { rolesPage } from "./roles.page.tsx";
import { standingsOf } from "./roles.rules.ts";

export const rolesRoute = lookInPlace({
  method: "GET",
  path: "/{place}/people/roles",
  summary: "What each role may do, as the policies answer",
  answers: z.object({
    roles: z.array(z.object({ title: z.string(), meaning: z.string(), may: z.array(z.string()) })),
  }),
  permit: maySeeRoles,
  find: async (_tx, _asked, { areas }) => ({ examples: areas.flatMap(({ permissions = [] }) => permissions) }),
  answer: ({ examples }) =>
    found({ roles: standingsOf(examples).map((standing) => ({ ...standing, may: [...standing.may] })) }),
  page: (answer, view) => rolesPage(answer, view),
});
