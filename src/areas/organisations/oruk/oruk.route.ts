import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { arePublicPagesOn } from "../../places/index.ts";
import { maySeeServices } from "../service.policy.ts";

/** Where the United Kingdom's form of the standard is written down. */
const profile = "https://docs.openreferraluk.org/en/latest/";

export const orukRoute = lookInPlace({
  method: "GET",
  path: "/{place}/oruk",
  summary: "Open Referral UK: which form of the standard this place's feed of services speaks",
  practices: ["P18"],
  isForOtherSites: true,
  answers: z.object({ version: z.string(), profile: z.url(), openapi_url: z.url(), publisher: z.string() }),
  permit: maySeeServices,
  find: async (tx, { place }, { origin }) => ({ arePublic: await arePublicPagesOn(tx, place.id), origin: origin() }),
  answer: ({ place, origin }) =>
    found({ version: "HSDS-UK-3.0", profile, openapi_url: `${origin}/openapi.json`, publisher: place.name }),
});
