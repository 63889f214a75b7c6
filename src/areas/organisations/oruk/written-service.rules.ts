import type { FedService, Written } from "./fed.ts";
import { filled } from "./filled.rules.ts";
import { nameId } from "./name-id.rules.ts";
import { termsOfService } from "./terms.rules.ts";
import { writtenAttribute, writtenBriefly, writtenOrganisation } from "./written-organisation.rules.ts";
import type { FedFrom } from "./written-organisation.rules.ts";

const opening = /^(\d{1,2})(?::(\d{2}))? to (\d{1,2})(?::(\d{2}))?$/;

/** "10:00 to 12:00" as the standard wants hours; other words stay words. */
const hoursOf = (times: string): Written => {
  const [, from, fromMinutes = "00", to, toMinutes = "00"] = opening.exec(times) ?? [];
  if (from === undefined || to === undefined || !times.includes(":")) return {};
  return {
    opens_at: `${from.padStart(2, "0")}:${fromMinutes}`,
    closes_at: `${to.padStart(2, "0")}:${toMinutes}`,
  };
};

const schedulesOf = ({ id, days, times }: FedService): readonly Written[] =>
  days.length === 0 && times === ""
    ? []
    : [
        filled({
          id: nameId("schedule", id),
          service_id: id,
          freq: days.length === 0 ? "" : "WEEKLY",
          interval: days.length === 0 ? "" : 1,
          byday: days.join(",").toUpperCase(),
          description: times,
          ...hoursOf(times),
        }),
      ];

const isReal = ({ venue, postcode, access, welcome, point }: FedService): boolean =>
  point !== undefined || venue !== "" || postcode !== "" || access !== "" || welcome !== "";

/** Where a service is. Services of one venue and postcode share the location. */
const locationOf = (service: FedService, { place }: FedFrom): Written => {
  const { venue, postcode, access, welcome, formats } = service;
  const id = venue === "" && postcode === "" ? nameId("location", service.id) : nameId("location", venue, postcode);
  const isVirtual = venue === "" && postcode === "" && formats.length > 0 && !formats.some((one) => isMet.has(one));
  return filled({
    id,
    location_type: isVirtual ? "virtual" : "physical",
    name: venue === "" ? postcode : venue,
    description: welcome,
    latitude: service.point?.latitude,
    longitude: service.point?.longitude,
    addresses:
      postcode === "" || venue === ""
        ? []
        : [
            {
              id: nameId("address", id),
              location_id: id,
              address_1: venue,
              city: place.name,
              state_province: place.name,
              postal_code: postcode,
              country: "GB",
              address_type: "physical",
            },
          ],
    accessibility:
      access === "" ? [] : [{ id: nameId("accessibility", id, access), location_id: id, description: access }],
  });
};

const isMet: ReadonlySet<string> = new Set(["in-person", "group", "home-visit"]);

/** One service is in one place: the place it is at is called by the service's own identifier. */
const atLocationOf = (service: FedService, from: FedFrom): readonly Written[] => {
  if (!isReal(service)) return [];
  const location = locationOf(service, from);
  return [{ id: service.id, service_id: service.id, location_id: location["id"], location }];
};

const coreOf = (service: FedService, { origin, place }: FedFrom): Written => ({
  id: service.id,
  organization_id: service.organisation.id,
  name: service.name,
  description: service.about,
  url: `${origin}/${place.slug}/organisations/${service.organisation.id}`,
  status: "active",
  fees: service.cost,
  assured_date: service.organisation.verifiedAt?.slice(0, 10),
  last_modified: service.changedAt,
});

/** A service as it stands in lists. */
export const writtenServiceBriefly = (service: FedService, from: FedFrom): Written =>
  filled({ ...coreOf(service, from), organization: writtenBriefly(service.organisation, from) });

/** All that is told of a service; what the standard has no field for stands in fields of our own. */
export const writtenService = (service: FedService, from: FedFrom): Written =>
  filled({ ...writtenServiceAlone(service, from), organization: writtenOrganisation(service.organisation, from) });

/** A service inside its organisation, which it need not repeat. */
export const writtenServiceAlone = (service: FedService, from: FedFrom): Written => {
  const { id, languages, organisation } = service;
  return filled({
    ...coreOf(service, from),
    gender_of_practitioner: service.gender,
    schedules: schedulesOf(service),
    service_at_locations: atLocationOf(service, from),
    languages: languages.map((name) => ({ id: nameId("language", id, name), service_id: id, name })),
    cost_options:
      service.isFree === true ? [{ id: nameId("cost", id), service_id: id, option: "Free", amount: 0 }] : [],
    contacts: organisation.contacts.map((contact) =>
      filled({
        id: nameId("contact", id, contact.id),
        service_id: id,
        name: contact.name,
        title: contact.forWhat,
        how: contact.how,
        languages_spoken: contact.languages,
      }),
    ),
    attributes: termsOfService(service).map(({ term, link }) => writtenAttribute(id, term, link)),
  });
};

/** That a service is at a place; nothing where it is at none. */
export const writtenAtLocation = (service: FedService, from: FedFrom, brief: "brief" | "whole"): readonly Written[] =>
  atLocationOf(service, from).map((one) => ({
    ...one,
    service: brief === "brief" ? writtenServiceBriefly(service, from) : writtenService(service, from),
  }));
