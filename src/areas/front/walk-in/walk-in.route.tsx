import { z } from "zod";
import { found, wrong } from "../../../nouns/result.ts";
import { roles, sides } from "../../../nouns/role.ts";
import { door } from "../../../web/door.ts";
import { look } from "../../../web/look.ts";
import type { House } from "../../../web/route.ts";
import { walkInPage } from "./walk-in.page.tsx";
import { mayWalkIn } from "./walk-in.policy.ts";
import { findExamplePeople } from "./walk-in.store.ts";
import type { ExamplePeople } from "./walk-in.store.ts";

const examplePlace = "riverside";

/** The made-up people of the example place, and nobody real who may have joined it. */
async function findMadeUpPeople({ db, walkIn }: House): Promise<ExamplePeople | undefined> {
  const example = await findExamplePeople(db, examplePlace);
  if (example === undefined || walkIn === undefined) return undefined;
  const madeUp = await walkIn.madeUpAmong(example.people.map(({ loginId }) => loginId));
  return { ...example, people: example.people.filter(({ loginId }) => madeUp.has(loginId)) };
}

export const walkInPeopleRoute = look({
  method: "GET",
  path: "/walk-in",
  summary: "The made-up people of the example place, by role",
  answers: z.object({
    name: z.string(),
    slug: z.string(),
    people: z.array(
      z.object({
        loginId: z.string(),
        name: z.string(),
        roles: z.array(z.enum(roles)),
        keepsFor: z.enum(sides).nullable(),
      }),
    ),
  }),
  permit: mayWalkIn,
  find: (house) => findMadeUpPeople(house),
  answer: (example) => found(example),
  page: (example, { language }) => walkInPage(example, language),
});

export const walkInRoute = door({
  path: "/walk-in",
  summary: "Walk in as somebody made up",
  reads: { body: z.strictObject({ person: z.uuid() }) },
  permit: mayWalkIn,
  open: async (house, { body }, caller) => {
    const example = await findMadeUpPeople(house);
    const isThere = example?.people.some(({ loginId }) => loginId === body.person) === true;
    const cookies = isThere ? await house.walkIn?.enter(body.person, caller) : null;
    if (cookies === null || cookies === undefined || example === undefined)
      return wrong({ field: "person", words: "This is nobody of the example place. Choose somebody from the list." });
    const subject = { kind: "login", id: body.person };
    const happened = { what: "login.walked-in", who: `login ${body.person}`, subject, detail: {} };
    return found({ path: `/${example.slug}/home`, cookies, happened });
  },
});
