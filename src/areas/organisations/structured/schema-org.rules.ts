import type { Weekday } from "../../../nouns/weekday.ts";
import type { Offering, Organisation } from "../organisation.ts";
import { filled } from "../oruk/filled.rules.ts";
import type { Written } from "../oruk/fed.ts";
import type { Service } from "../service.ts";

/** What a page says, once more in the words of schema.org, for search engines. Only what everybody may read. */

const days: Readonly<Record<Weekday, string>> = {
  mo: "Monday",
  tu: "Tuesday",
  we: "Wednesday",
  th: "Thursday",
  fr: "Friday",
  sa: "Saturday",
  su: "Sunday",
};

const placeOf = ({ venue, postcode }: Offering): Written | undefined =>
  venue === "" && postcode === ""
    ? undefined
    : filled({
        "@type": "Place",
        name: venue,
        address: postcode === "" ? undefined : { "@type": "PostalAddress", postalCode: postcode, addressCountry: "GB" },
      });

const offered = (one: Offering): Written =>
  filled({
    "@type": "Service",
    name: one.name,
    description: one.about,
    availableChannel: filled({
      "@type": "ServiceChannel",
      availableLanguage: one.languages,
      serviceLocation: placeOf(one),
    }),
    hoursAvailable:
      one.days.length === 0
        ? undefined
        : filled({
            "@type": "OpeningHoursSpecification",
            dayOfWeek: one.days.map((day) => days[day]),
            description: one.times,
          }),
    offers: one.isFree === true ? { "@type": "Offer", price: "0", priceCurrency: "GBP" } : undefined,
  });

const telephone = /(?:\+44|0)[\d ]{9,14}\d/u;

/** An organisation, who of it agreed that everybody may know them, and what people can come to. */
export const schemaOfOrganisation = (one: Organisation): Written =>
  filled({
    "@context": "https://schema.org",
    "@type": "Organization",
    name: one.name,
    alternateName: one.otherNames === "" ? [] : one.otherNames.split("\n"),
    description: one.summary,
    url: one.website,
    identifier: one.identifiers.map(({ scheme, code }) => ({
      "@type": "PropertyValue",
      propertyID: scheme,
      value: code,
    })),
    contactPoint: one.contacts
      .filter(({ seenBy }) => seenBy === "public")
      .map((contact) =>
        filled({
          "@type": "ContactPoint",
          name: contact.name,
          contactType: contact.forWhat,
          telephone: telephone.exec(contact.how)?.[0],
          availableLanguage: contact.languages,
        }),
      ),
    makesOffer: one.offerings.map((offering) => ({ "@type": "Offer", itemOffered: offered(offering) })),
  });

/** A service as its profile tells communities. */
export const schemaOfService = ({ name, profile }: Service): Written =>
  filled({
    "@context": "https://schema.org",
    "@type": "Service",
    name,
    description: profile.offers,
    provider: profile.runBy === "" ? undefined : { "@type": "Organization", name: profile.runBy },
    availableChannel:
      profile.languages.length === 0 ? undefined : { "@type": "ServiceChannel", availableLanguage: profile.languages },
  });
