import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { roles, sides } from "../../../nouns/role.ts";
import { whoIs } from "../../../web/change.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { countMembers, listMembers } from "../members.store.ts";
import { aDayBefore, countSentSince } from "../invitations.store.ts";
import { mayRecordPerson, maySeeMonitoring } from "../about-me.policy.ts";
import { mayInvite, maySeePeople } from "../people.policy.ts";
import { peoplePage } from "./list.page.tsx";

const onAPage = 25;

export const peopleRoute = lookInPlace({
  method: "GET",
  path: "/{place}/people",
  summary: "The people of a place by name, with their roles, 25 at a time",
  reads: {
    query: z.object({
      q: z.string().trim().max(200).default("").describe("Part of a name."),
      role: z.union([z.literal(""), z.enum(roles)]).default(""),
      page: z.coerce.number().int().min(1).max(100_000).default(1),
    }),
  },
  answers: z.object({
    people: z
      .array(
        z.object({
          personId: z.string(),
          name: z.string(),
          roles: z.array(z.enum(roles)),
          keepsFor: z.enum(sides).nullable(),
          joinedAt: z.string(),
        }),
      )
      .max(onAPage),
    q: z.string(),
    role: z.enum(roles).nullable(),
    page: z.number(),
    last: z.number(),
    mayInvite: z.object({ allowed: z.boolean(), because: z.string() }),
    mayRecord: z.boolean(),
    maySeeMonitoring: z.boolean(),
  }),
  permit: maySeePeople,
  find: async (tx, { query: { q: search, role, page }, place, actor, at }) => {
    const wanted = { search, ...(role === "" ? {} : { role }) };
    const count = await countMembers(tx, place.id, wanted);
    return {
      people: await listMembers(tx, place.id, { ...wanted, limit: onAPage, offset: (page - 1) * onAPage }),
      count,
      sentToday: await countSentSince(tx, whoIs(actor), aDayBefore(at)),
    };
  },
  answer: ({ people, count, sentToday }, { query, actor }) =>
    found({
      people: people.map(({ joinedAt, roles: held, ...person }) => ({
        ...person,
        roles: [...held],
        joinedAt: joinedAt.toISOString(),
      })),
      q: query.q,
      role: query.role === "" ? null : query.role,
      page: query.page,
      last: Math.max(1, Math.ceil(count / onAPage)),
      mayInvite: mayInvite(actor, { hasPeople: true, sentToday }),
      mayRecord: mayRecordPerson(actor).allowed,
      maySeeMonitoring: maySeeMonitoring(actor).allowed,
    }),
  page: (answer, view) => peoplePage(answer, view),
});
