import { z } from "zod";

/**
 * The Open Referral UK 3.0 shapes, as far as we read them: what must be there, and what form a field must have. What is
 * not named here is read by nobody, and may be there.
 */
const id = z.guid();
const text = z.string().optional();
const number = z.number().optional();
const web = z.url().optional();
const email = z.email({ pattern: z.regexes.html5Email }).optional();
const ref = id.optional();
const each = <Shape extends z.ZodType>(shape: Shape) => z.array(shape).optional();

const term = z.looseObject({
  id,
  name: z.string(),
  description: z.string(),
  parent_id: ref,
  taxonomy: text,
  taxonomy_id: ref,
  term_uri: web,
  term: text,
});
const attribute = z.looseObject({
  id,
  link_id: ref,
  taxonomy_term_id: ref,
  link_type: text,
  taxonomy_term: term.optional(),
});
const placed = ["physical", "postal", "virtual"] as const;
const address = z.looseObject({
  id,
  attention: text,
  address_1: z.string(),
  address_2: text,
  city: z.string(),
  region: text,
  state_province: z.string(),
  postal_code: z.string(),
  country: z.string(),
  address_type: z.enum(placed),
});
const accessibility = z.looseObject({ id, description: text, details: text, url: web, accessibility: text });
const location = z.looseObject({
  id,
  location_type: z.enum(placed),
  name: text,
  description: text,
  latitude: number,
  longitude: number,
  external_identifier: text,
  external_identifier_type: text,
  addresses: each(address),
  accessibility: each(accessibility),
});
const schedule = z.looseObject({
  id,
  valid_from: text,
  valid_to: text,
  dtstart: text,
  freq: z.enum(["WEEKLY", "MONTHLY"]).optional(),
  interval: number,
  byday: text,
  bymonthday: text,
  description: text,
  opens_at: text,
  closes_at: text,
  schedule_link: web,
  attending_type: text,
  notes: text,
});
const phone = z.looseObject({ id, number: z.string(), description: text });
const identifier = z.looseObject({ id, identifier_scheme: text, identifier_type: z.string(), identifier: z.string() });

/** An organisation by itself; its services are read one by one. */
export const organisationShape = z.looseObject({
  id,
  name: z.string(),
  description: z.string(),
  alternate_name: text,
  email,
  website: web,
  logo: text,
  uri: web,
  parent_organization_id: ref,
  organization_identifiers: each(identifier),
  attributes: each(attribute),
  phones: each(phone),
  culture: text,
  led_by: text,
});
export type OrganisationRead = z.infer<typeof organisationShape>;

export const serviceShape = z.looseObject({
  id,
  organization_id: ref,
  name: z.string(),
  alternate_name: text,
  description: text,
  url: web,
  email,
  status: z.enum(["active", "inactive", "defunct", "temporarily closed"]),
  fees: text,
  fees_description: text,
  eligibility_description: text,
  application_process: text,
  wait_time: text,
  accreditations: text,
  minimum_age: number,
  maximum_age: number,
  assured_date: text,
  assurer_email: email,
  alert: text,
  last_modified: z.iso.datetime({ offset: true }).optional(),
  schedules: each(schedule),
  service_areas: each(
    z.looseObject({ id, name: text, extent: text, extent_type: text, uri: text, service_area: text }),
  ),
  service_at_locations: each(z.looseObject({ id, location_id: ref, location: location.optional() })),
  languages: each(z.looseObject({ id, name: text, code: text, note: text })),
  organization: organisationShape.optional(),
  funding: each(z.looseObject({ id, source: text })),
  cost_options: each(
    z.looseObject({ id, valid_from: text, valid_to: text, option: text, amount: number, amount_description: text }),
  ),
  contacts: each(z.looseObject({ id, name: text, title: text, attributes: each(attribute) })),
  phones: each(phone),
  attributes: each(attribute),
  gender_of_practitioner: text,
});
export type ServiceRead = z.infer<typeof serviceShape>;
export type TermRead = z.infer<typeof term>;
export type LocationRead = z.infer<typeof location>;

/** That a service is somewhere: the service inside it is read like every other. */
export const atLocationShape = z.looseObject({ id, location: location.optional() });

/** A page of a feed. */
export const pageShape = z.looseObject({
  total_items: z.number(),
  total_pages: z.number().optional(),
  page_number: z.number().optional(),
  contents: z.array(z.unknown()),
});

/** A list of words, which we have no room for of its own. */
export const taxonomyShape = z.looseObject({
  id,
  name: z.string(),
  description: z.string(),
  uri: web,
  version: text,
  taxonomy_terms: each(term),
});
export const termShape = term;
