import { weekdays } from "../../../nouns/weekday.ts";
import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { arePublicPagesOn } from "../../places/index.ts";
import { listContactsAbout, listContactsOfThese, listFound } from "../directory.store.ts";
import { findCentre } from "../near.store.ts";
import { offeringFormats, organisationsOnAPage } from "../organisation.ts";
import { listCommunitiesToChoose } from "../organisation-here.store.ts";
import { mayAddOrganisation, mayImportOrganisations, mayReviewSuggestions } from "../organisation.policy.ts";
import { organisationListed } from "../organisation.schema.ts";
import { placeShown } from "../place-shown.ts";
import { maySeeServices } from "../service.policy.ts";
import { wantedWords } from "../wanted.rules.ts";
import { directoryPage } from "./organisations.page.tsx";
import type { DirectoryShown } from "./listed.page.tsx";

const contactsMax = 6;
/** Of all organisations on a page together. */
const namedMax = 100;
const chosen = z.string().trim().max(200).default("");
const orNone = <Shape extends z.ZodType>(shape: Shape) => z.union([z.literal(""), shape]).default("");

const told = z.object({
  organisations: z
    .array(
      organisationListed.extend({
        km: z.number().optional().describe("As the crow flies, where asked near."),
        named: z.array(z.object({ name: z.string(), forWhat: z.string(), how: z.string() })).readonly(),
      }),
    )
    .max(organisationsOnAPage)
    .readonly(),
  contacts: z
    .array(
      z.object({
        name: z.string(),
        forWhat: z.string(),
        how: z.string(),
        languages: z.array(z.string()).readonly(),
        organisationId: z.string(),
        organisationName: z.string(),
      }),
    )
    .max(contactsMax)
    .readonly(),
  count: z.number(),
  page: z.number(),
});

export const directoryRoute = lookInPlace({
  method: "GET",
  path: "/{place}/organisations",
  summary:
    "The organisations of a place, 25 at a time, and whom to talk to, by words, community, language, day and distance",
  practices: ["P18", "P33"],
  reads: {
    query: z.object({
      q: chosen.describe("A question in your own words."),
      community: orNone(z.uuid()),
      language: chosen,
      day: orNone(z.enum(weekdays)),
      format: orNone(z.enum(offeringFormats)),
      near: chosen.describe("A postcode or its district, such as SW9. It is not kept."),
      page: z.coerce.number().int().min(1).max(10_000).default(1),
    }),
  },
  answers: z
    .custom<DirectoryShown>()
    .transform((shown): z.input<typeof told> => shown)
    .pipe(told),
  permit: maySeeServices,
  find: async (tx, { query, place, actor }) => {
    const arePublic = await arePublicPagesOn(tx, place.id);
    if (!maySeeServices(actor, { arePublic }).allowed) return { arePublic, shown: undefined };
    const { q, community, language, day, format, near, page } = query;
    const words = wantedWords(q);
    const centre = await findCentre(tx, near);
    const orUndefined = (text: string): string | undefined => (text === "" ? undefined : text);
    const wanted = {
      words,
      community: orUndefined(community),
      language: orUndefined(language),
      day: orUndefined(day),
      format: orUndefined(format),
      district: centre.kind === "district" ? centre.district : undefined,
      from: centre.kind === "point" ? centre.point : undefined,
    };
    const isOfPlace = actor.member !== null;
    const listed = await listFound(tx, wanted, page);
    const ids = listed.organisations.map(({ id }) => id);
    const named = await listContactsOfThese(tx, ids, { isOfPlace, max: namedMax });
    const shown: DirectoryShown = {
      ...listed,
      organisations: listed.organisations.map((one) => ({
        ...one,
        named: named.filter(({ organisationId }) => organisationId === one.id),
      })),
      contacts: await listContactsAbout(tx, words, { isOfPlace, max: contactsMax }),
      words,
      communities: await listCommunitiesToChoose(tx),
      asked: { q, community, language, day, format, near },
      centre,
      mayAdd: mayAddOrganisation(actor).allowed,
      mayReview: mayReviewSuggestions(actor).allowed,
      mayImport: mayImportOrganisations(actor).allowed,
    };
    return { arePublic, shown };
  },
  answer: ({ shown }) =>
    shown === undefined ? { ok: false, problems: [{ field: "place", words: "Sign in first." }] } : found(shown),
  page: (shown, view) => directoryPage(shown, { place: placeShown(view), language: view.language }),
});
