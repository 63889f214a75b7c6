import { weekdays } from "../../../nouns/weekday.ts";
import type { Weekday } from "../../../nouns/weekday.ts";
import { readPostcode } from "../offering.rules.ts";
import type { LocationRead, ServiceRead } from "./standard-shape.schema.ts";

/** What the standard says in many fields, as the words that our own page has. Nothing that people need is left out. */

const said = (label: string, value: string | undefined): readonly string[] =>
  value === undefined || value.trim() === "" ? [] : [`${label}: ${value.trim()}`];

const lines = (...all: readonly (readonly string[])[]): string => all.flat().join("\n");

const agesOf = ({ minimum_age: from, maximum_age: to }: ServiceRead): readonly string[] => {
  if (from === undefined && to === undefined) return [];
  if (to === undefined) return [`For ages ${from} and over.`];
  return [from === undefined ? `For ages up to ${to}.` : `For ages ${from} to ${to}.`];
};

/** A link of our own feed leads back to the organisation's page, which stands around these words anyway. */
const linkOf = ({ url, organization }: ServiceRead): readonly string[] =>
  url === organization?.uri ? [] : said("Website", url);

export const aboutOf = (service: ServiceRead): string =>
  lines(
    service.description === undefined ? [] : [service.description.trim()],
    service.status === "temporarily closed" ? ["Closed for now."] : [],
    said("Note", service.alert),
    said("Also called", service.alternate_name),
    said("Who it is for", service.eligibility_description),
    agesOf(service),
    (service.service_areas ?? []).flatMap(({ name, service_area: area, extent_type: _type }) =>
      said("Area", name ?? area),
    ),
    said("How to ask for it", service.application_process),
    said("How long people wait", service.wait_time),
    said("Accredited", service.accreditations),
    said("Email", service.email),
    (service.phones ?? []).flatMap(({ number, description }) => said(description ?? "Telephone", number)),
    linkOf(service),
  );

const clock = (time: string): string => time.replace(/^(\d{1,2}:\d{2}).*$/u, "$1");

const dayOf = (written: string): readonly Weekday[] => {
  const two = written
    .trim()
    .replace(/^[+-]?\d+/u, "")
    .toLowerCase();
  return weekdays.filter((day) => day === two);
};

export const daysOf = ({ schedules = [] }: ServiceRead): readonly Weekday[] => {
  const all = new Set(schedules.flatMap(({ byday }) => (byday ?? "").split(",").flatMap(dayOf)));
  return weekdays.filter((day) => all.has(day));
};

export const timesOf = ({ schedules = [] }: ServiceRead): string => {
  const each = schedules.map((one) => {
    const hours =
      one.opens_at === undefined
        ? ""
        : `${clock(one.opens_at)}${one.closes_at === undefined ? "" : ` to ${clock(one.closes_at)}`}`;
    const days = schedules.length > 1 && hours !== "" ? `${(one.byday ?? "").split(",").join(", ")} ` : "";
    const isSaid = one.description !== undefined && hours !== "" && one.description.trim() === hours;
    const dates = [...said("from", one.valid_from), ...said("until", one.valid_to)].join(", ");
    return [
      `${days}${hours}`.trim(),
      one.freq === "MONTHLY" ? "every month" : (one.interval ?? 1) > 1 ? `every ${one.interval} weeks` : "",
      isSaid ? "" : (one.description ?? "").trim(),
      dates,
      (one.notes ?? "").trim(),
    ]
      .filter((part) => part !== "")
      .map((part) => part.replace(/\.$/u, ""))
      .join(". ");
  });
  return [...new Set(each.filter((one) => one !== ""))].join("; ");
};

export const attendingOf = ({ schedules = [] }: ServiceRead): readonly string[] => {
  const words = schedules
    .map(({ attending_type: type }) => type ?? "")
    .join(" ")
    .toLowerCase();
  return [
    ...(/in.person|face to face/u.test(words) ? ["in-person"] : []),
    ...(/telephone|phone/u.test(words) ? ["telephone"] : []),
    ...(/online|video|remote|virtual/u.test(words) ? ["online"] : []),
  ];
};

const pounds = (amount: number): string => (Number.isInteger(amount) ? `£${amount}` : `£${amount.toFixed(2)}`);

/** Whether it is free, and what it costs in words. */
export const costOf = ({
  fees,
  fees_description: feesWords,
  cost_options: options = [],
}: ServiceRead): { readonly free: string; readonly cost: string } => {
  const amounts = options.flatMap(({ amount }) => (amount === undefined ? [] : [amount]));
  const free = amounts.length === 0 ? "" : amounts.every((amount) => amount === 0) ? "yes" : "no";
  const each = options.map(({ option, amount, amount_description: how, valid_from: from, valid_to: to }) =>
    [
      option === "Free" && amount === 0 ? "" : (option ?? ""),
      amount === undefined || amount === 0 ? "" : pounds(amount),
      how ?? "",
      ...said("from", from),
      ...said("until", to),
    ]
      .filter((part) => part !== "")
      .join(", "),
  );
  return {
    free,
    cost: [...new Set([fees ?? feesWords ?? "", ...each].map((one) => one.trim()).filter((one) => one !== ""))].join(
      "; ",
    ),
  };
};

const locationsOf = ({ service_at_locations: places = [] }: ServiceRead): readonly LocationRead[] =>
  places.flatMap(({ location }) => location ?? []);

const placeWords = ({ name, addresses = [] }: LocationRead, town: string): string => {
  const parts = addresses.flatMap((one) => [
    one.attention ?? "",
    one.address_1,
    one.address_2 ?? "",
    ...[one.city, one.region ?? "", one.state_province].filter((part) => part !== town),
    readPostcode(one.postal_code) === null ? one.postal_code : "",
  ]);
  return [...new Set([name ?? "", ...parts].map((part) => part.trim()).filter((part) => part !== ""))].join(", ");
};

/** Without more digits than a map has. */
const degrees = (number: number): string => String(Number(number.toFixed(7)));

/** Where it is: name, street and town in words, and the first postcode that can be one of this country. */
export const whereOf = (service: ServiceRead, town: string) => {
  const places = locationsOf(service);
  const texts = (each: (one: LocationRead) => readonly (string | undefined)[]): string =>
    [
      ...new Set(places.flatMap(each).flatMap((one) => (one === undefined || one.trim() === "" ? [] : [one.trim()]))),
    ].join("\n");
  const postcodes = places.flatMap(({ addresses = [] }) =>
    addresses.flatMap((one) => readPostcode(one.postal_code) ?? []),
  );
  const named = places.flatMap(({ name }) => (name === undefined ? [] : (readPostcode(name) ?? [])));
  const venue = [...new Set(places.map((place) => placeWords(place, town)).filter((one) => one !== ""))].join("; ");
  const [point] = places.flatMap(({ latitude, longitude }) =>
    latitude === undefined || longitude === undefined ? [] : [`${degrees(latitude)}, ${degrees(longitude)}`],
  );
  return {
    point: point ?? "",
    venue: readPostcode(venue) === null ? venue : "",
    postcode: postcodes[0] ?? named[0] ?? "",
    welcome: texts(({ description }) => [description]),
    access: texts(({ accessibility = [] }) =>
      accessibility.flatMap((one) => [one.description ?? one.accessibility, one.details, one.url]),
    ),
  };
};

const languageNames = new Intl.DisplayNames(["en-GB"], { type: "language" });

/** The name of a language, by its name or by its code. */
export const languagesOf = ({ languages = [] }: ServiceRead): readonly string[] =>
  languages.flatMap(({ name, code }) => {
    if (name !== undefined && name.trim() !== "") return [name.trim()];
    return code !== undefined && /^[a-z]{2,3}(-[A-Za-z]{2,8})*$/u.test(code) ? [languageNames.of(code) ?? code] : [];
  });
