import { weekdays } from "../../nouns/weekday.ts";
import { z } from "zod";
import { readName, readText } from "../../nouns/name.ts";
import type { Result } from "../../nouns/result.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import { tickedOf } from "../../nouns/ticked.ts";
import { readPoint } from "./distance.rules.ts";
import { offeringFormats } from "./organisation.ts";
import type { Offering } from "./organisation.ts";
import { readLines, ticked } from "./sent-list.rules.ts";

const text = z.string().default("");

/** Something people can come to, as a form or a program sends it. */
export const offeringFields = {
  name: z.string("Write what it is called."),
  about: text.describe("What happens there, and for whom."),
  languages: text.describe("Languages regularly available, one on each line."),
  formats: ticked.describe(offeringFormats.join(", ")),
  days: ticked.describe(weekdays.join(", ")),
  times: text.describe("When: 10 to 12, not in August."),
  free: text.describe("yes or no; empty where nobody said."),
  cost: text,
  access: text.describe("Steps, hearing loop, childcare, travel."),
  gender: text.describe("Whether people can see a woman or a man if they ask."),
  venue: text.describe("Where it is."),
  postcode: text.describe("SW9 8QH. Not for a place that must stay unknown."),
  point: text.describe("Where it is on the map: latitude and longitude, 51.4613, -0.1156."),
  welcome: text.describe("What makes the venue welcoming."),
  service: text.describe("The service of published figures it belongs to, by its identifier."),
};
const fields = z.strictObject(offeringFields);
export type OfferingSent = z.infer<typeof fields>;
export type OfferingAsked = Omit<Offering, "id" | "organisationId">;

/** The form of a postcode; whether the Post Office knows it is not asked, because nothing is sent out to ask. */
const postcodeForm = /^([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})?$/;

/** `sw98qh` as `SW9 8QH`, a district alone as `SW9`; null where it can be neither. */
export const readPostcode = (typed: string): string | null => {
  const letters = typed.toUpperCase().replaceAll(/\s/g, "");
  const [, district, inward] =
    postcodeForm.exec(
      /\d[A-Z]{2}$/.test(letters) && letters.length > 4 ? `${letters.slice(0, -3)} ${letters.slice(-3)}` : letters,
    ) ?? [];
  if (district === undefined) return null;
  return inward === undefined ? district : `${district} ${inward}`;
};

/** `SW9` of `SW9 8QH`. */
export const districtOf = (postcode: string): string => postcode.split(" ")[0] ?? "";

/** What was sent as something to come to, or everything that must be put right, all at once. */
export function offeringOf(sent: OfferingSent): Result<OfferingAsked> {
  const name = readName(sent.name, { field: "name", of: "what people can come to", charactersMax: 200 });
  const read = (field: "about" | "times" | "cost" | "access" | "gender" | "venue" | "welcome", charactersMax: number) =>
    readText(sent[field], { field, charactersMax });
  const [about, times, cost, access] = [
    read("about", 4000),
    read("times", 400),
    read("cost", 400),
    read("access", 1000),
  ];
  const [gender, venue, welcome] = [read("gender", 400), read("venue", 400), read("welcome", 2000)];
  const languages = readLines(sent.languages, "languages");
  const postcode = sent.postcode.trim() === "" ? "" : readPostcode(sent.postcode);
  const postcodeRead: Result<string> =
    postcode === null
      ? wrong({ field: "postcode", words: "A postcode is written like SW9 8QH, its district like SW9. Check it." })
      : found(postcode);
  const point = readPoint(sent.point);
  const pointRead: Result<typeof point> =
    point === null && sent.point.trim() !== ""
      ? wrong({ field: "point", words: "Write latitude and longitude, such as 51.4613, -0.1156. Or leave it empty." })
      : found(point);
  const isUuid = sent.service === "" || z.uuid().safeParse(sent.service).success;
  const service: Result<string | null> = isUuid
    ? found(sent.service === "" ? null : sent.service)
    : wrong({ field: "service", words: "Choose one of the services of this place, or none." });
  if (
    !(name.ok && about.ok && times.ok && cost.ok && access.ok && gender.ok && venue.ok && welcome.ok) ||
    !(languages.ok && postcodeRead.ok && pointRead.ok && service.ok)
  )
    return wrong(
      ...problemsOf(
        name,
        about,
        languages,
        times,
        cost,
        access,
        gender,
        venue,
        postcodeRead,
        pointRead,
        welcome,
        service,
      ),
    );
  const [formats, days] = [tickedOf(sent.formats), tickedOf(sent.days)];
  return found({
    serviceId: service.value,
    name: name.value,
    about: about.value,
    languages: languages.value,
    formats: offeringFormats.filter((one) => formats.includes(one)),
    days: weekdays.filter((one) => days.includes(one)),
    times: times.value,
    isFree: sent.free === "" ? null : sent.free === "yes",
    cost: cost.value,
    access: access.value,
    gender: gender.value,
    venue: venue.value,
    postcode: postcodeRead.value,
    ...(point === null ? {} : { point }),
    welcome: welcome.value,
  });
}

/** What stands of something to come to, as the form asks it. */
export const fieldsOfOffering = (offering: Offering): Readonly<Record<string, string>> => ({
  name: offering.name,
  about: offering.about,
  languages: offering.languages.join("\n"),
  formats: offering.formats.join(","),
  days: offering.days.join(","),
  times: offering.times,
  venue: offering.venue,
  postcode: offering.postcode,
  point: offering.point === undefined ? "" : `${offering.point.latitude}, ${offering.point.longitude}`,
  welcome: offering.welcome,
  free: offering.isFree === null ? "" : offering.isFree ? "yes" : "no",
  cost: offering.cost,
  access: offering.access,
  gender: offering.gender,
  service: offering.serviceId ?? "",
});

/** Times as people say them: a timetable's "15:00 to 18:30" is "3pm to 6:30pm". What is kept stays as it was written. */
export const timesAsSaid = (times: string): string =>
  times.replaceAll(
    /(?<![\d:.])([01]?\d|2[0-3]):([0-5]\d)(?![\d:])(?!\s*[ap]\.?m)/gi,
    (_all, hour: string, minutes: string) => {
      const hours = Number(hour);
      return `${hours % 12 === 0 ? 12 : hours % 12}${minutes === "00" ? "" : `:${minutes}`}${hours < 12 ? "am" : "pm"}`;
    },
  );
