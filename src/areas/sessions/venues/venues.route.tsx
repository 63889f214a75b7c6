import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { listOrganisationChoices } from "../../groups/index.ts";
import { formShown } from "../place-shown.ts";
import { maySeeSessions } from "../sessions.policy.ts";
import { findQuery } from "../sessions.schema.ts";
import { venueFields, venueOf } from "../venue.rules.ts";
import { listVenues, saveVenue } from "../venues.store.ts";
import { venuesPage } from "./venues.page.tsx";
import type { VenuesShown } from "./venues.page.tsx";

const told = z.object({
  venues: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        address: z.string(),
        postcode: z.string(),
        stepFree: z.enum(["yes", "no", "not-known"]),
        hasHearingLoop: z.boolean(),
        notes: z.string(),
      }),
    )
    .readonly(),
});

const findVenues = async (
  tx: Tx,
  { find = "", chosen = "" }: { readonly find?: string; readonly chosen?: string },
) => ({
  venues: (await listVenues(tx)).filter(({ isUsed }) => isUsed),
  organisations: await listOrganisationChoices(tx, { find, chosen }),
  find,
});

export const venuesRoute = lookInPlace({
  method: "GET",
  path: "/{place}/sessions/venues",
  summary: "Rooms and other places to meet, of communities and services",
  practices: ["P11"],
  reads: { query: findQuery },
  answers: z
    .custom<VenuesShown>()
    .transform(({ venues }): z.input<typeof told> => ({ venues }))
    .pipe(told),
  permit: maySeeSessions,
  find: (tx, { query }) => findVenues(tx, query),
  answer: ({ venues, organisations, find }) => found({ venues, organisations, find }),
  page: (shown, view) => venuesPage(shown, formShown(view), { typed: { stepFree: "not-known" }, problems: [] }),
});

export const addVenueRoute = changeInPlace({
  path: "/{place}/sessions/venues",
  summary: "Add a place to meet: whose it is, whether it is step-free, who feels at home there",
  practices: ["P11"],
  reads: { body: z.strictObject(venueFields) },
  permit: maySeeSessions,
  find: (tx, { body }) => findVenues(tx, { chosen: body.organisation }),
  decide: ({ organisations }, { body }) =>
    venueOf(
      body,
      organisations.choices.map(({ value }) => value),
    ),
  save: async (tx, venue, { place, actor }) => {
    const id = await saveVenue(tx, venue, actor.member?.personId ?? null);
    return {
      id,
      path: `/${place.slug}/sessions/venues`,
      happened: { what: "session.venue-added", subject: { kind: "venue", id }, detail: {} },
    };
  },
  form: (attempt, view, thing) => venuesPage(thing, formShown(view), attempt),
});
