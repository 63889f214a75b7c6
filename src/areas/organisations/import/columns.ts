/** A column of the table of organisations, as we write it and as others call it. */
export interface Column {
  readonly heading: string;
  readonly field: string;
  /** Other headings of the same meaning, in small letters. */
  readonly alsoCalled: readonly string[];
}

const column = (heading: string, field: string, ...alsoCalled: readonly string[]): Column => ({
  heading,
  field,
  alsoCalled,
});

/** Of the organisation. The first one every row needs. */
export const organisationColumns: readonly Column[] = [
  column(
    "Organisation",
    "name",
    "name",
    "organisation name",
    "organization",
    "organization name",
    "charity name",
    "provider",
  ),
  column("Kinds", "kinds", "kind", "type", "organisation type", "what it is"),
  column("Other names", "otherNames", "also known as", "alternate name", "name in other languages"),
  column("What it brings", "summary", "summary", "description", "organisation description", "activities"),
  column("Faith and culture", "culture", "culture", "faith"),
  column("Led by", "ledBy", "leadership"),
  column("Website", "website", "web", "url", "web address", "site"),
  column("Identifiers", "identifiers", "identifier", "org id"),
  column(
    "Charity number",
    "GB-CHC",
    "charity no",
    "registered charity number",
    "charity registration number",
    "charity",
  ),
  column("Company number", "GB-COH", "company no", "companies house number", "company registration number", "company"),
  column("NHS code", "GB-NHS", "ods code", "ods", "nhs organisation code"),
  column("Communities served", "serves", "serves", "communities", "community"),
  column("Communities that lead it", "ledByCommunities", "led by communities"),
];

/** Of something people can come to. */
export const offeringColumns: readonly Column[] = [
  column("What people can come to", "offering", "service", "service name", "group", "activity", "offer"),
  column("About", "about", "service description", "about the service", "details"),
  column("Languages", "languages", "language", "languages spoken"),
  column("How people meet", "formats", "format", "delivery"),
  column("Days", "days", "day", "opening days"),
  column("Times", "times", "time", "opening times", "opening hours", "hours"),
  column("Venue", "venue", "address", "where", "location", "venue name"),
  column("Postcode", "postcode", "post code", "pcds", "postal code"),
  column("On the map", "point", "point", "coordinates", "latitude and longitude", "lat long"),
  column("What makes it welcoming", "welcome", "welcome"),
  column("Free", "free", "is it free", "free of charge"),
  column("Cost", "cost", "fees", "price", "charges"),
  column("Getting in", "access", "access", "accessibility"),
  column("Woman or man on request", "gender", "gender", "gender of practitioner"),
];

export const allColumns: readonly Column[] = [...organisationColumns, ...offeringColumns];
