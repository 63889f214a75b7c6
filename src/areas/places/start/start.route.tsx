import { createHash } from "node:crypto";
import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { sides } from "../../../nouns/role.ts";
import { firstSegments } from "../../../web/area.ts";
import { change } from "../../../web/change.ts";
import { look } from "../../../web/look.ts";
import { asKept, nameLengthMax } from "../place-name.rules.ts";
import { maySeePlaces, mayStartPlace } from "../places.policy.ts";
import { slugLengthMax } from "../slug.rules.ts";
import { startPage } from "./start.page.tsx";
import { addressTaken, startingOf } from "./start.rules.ts";
import { findByName, saveFounder, savePlaceRow } from "./start.store.ts";

export const startFormRoute = look({
  method: "GET",
  path: "/places/start",
  summary: "The form that starts a place, and whether you may send it",
  answers: z.object({ allowed: z.boolean(), because: z.string() }),
  permit: maySeePlaces,
  answer: (_nothing, { actor }) => found(mayStartPlace(actor)),
  page: (may, { language, key, actor }) =>
    startPage({ language, key, may, typed: {}, problems: [], asksSide: actor.login !== null }),
});

const placeAsked = z.strictObject({
  name: z.string("Write the name of the place.").meta({ minLength: 1, maxLength: nameLengthMax }),
  slug: z
    .string()
    .default("")
    .meta({ maxLength: slugLengthMax, description: "Its address; made from the name if empty." }),
  areaCode: z.string().default("").meta({ description: "A statistical area's code, such as E09000032." }),
  side: z
    .enum(sides, "Choose which side you come from.")
    .optional()
    .describe("Which side you come from; needed once you have signed in."),
  namedBy: z.string().default("").describe("Who named you as its keeper, in your own words."),
  isExample: z.boolean().default(false).describe("Made up, to show how Alongside works: every page of it says so."),
});

/** The same for the same name, so that two people who start one place at once cannot end with two. */
const spareSlug = (name: string): string =>
  `place-${createHash("sha256").update(asKept(name)).digest("hex").slice(0, 8)}`;

export const startRoute = change({
  path: "/places",
  summary: "Start a place",
  reads: { body: placeAsked },
  permit: mayStartPlace,
  find: async (tx, { body, actor: { login } }, { routes }) => ({
    sameName: await findByName(tx, asKept(body.name)),
    fixed: firstSegments(routes),
    spare: spareSlug(body.name),
    starter: login && { loginId: login.id, name: login.name },
  }),
  decide: (taken, { body }) => startingOf(body, taken),
  save: async (tx, place) => {
    const id = await savePlaceRow(tx, place);
    if (place.founder !== null) await saveFounder(tx, id, place.founder);
    const detail = { slug: place.slug };
    return { id, path: `/${place.slug}`, happened: { what: "place.started", subject: { kind: "place", id }, detail } };
  },
  clashes: { place_slug_key: addressTaken },
  form: ({ typed, problems }, { language, key, actor }) =>
    startPage({
      language,
      key,
      may: mayStartPlace(actor),
      typed,
      problems,
      asksSide: actor.login !== null,
    }),
});
