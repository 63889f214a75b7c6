import type { z } from "zod";
import type { Problem, Result } from "../../../nouns/result.ts";
import { found, wrong } from "../../../nouns/result.ts";
import type { Brought, RefusedLine } from "./brought.ts";
import { nullProblems, problemsOfFields, wellWritten, withoutNulls, withoutParts } from "./field-problems.rules.ts";
import { gather } from "./gather.rules.ts";
import { nameId } from "../oruk/name-id.rules.ts";
import type { PairSent } from "./pair-sent.ts";
import { organisationWritten, offeringWritten } from "./service-written.rules.ts";
import {
  atLocationShape,
  organisationShape,
  pageShape,
  serviceShape,
  taxonomyShape,
  termShape,
} from "./standard-shape.schema.ts";

/** One thing of a feed, and where it stood. */
interface Item {
  readonly value: unknown;
  readonly stoodAt: string;
}

type OneRead = { readonly pairs: readonly PairSent[] } | { readonly refused: RefusedLine } | { readonly words: true };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const titleOf = (value: unknown): string => {
  const name = isObject(value) ? value["name"] : undefined;
  return typeof name === "string" && name.trim() !== "" ? name.trim().slice(0, 200) : "(without a name)";
};

interface Shaped<Shape> {
  readonly value: Shape;
  readonly problems: readonly Problem[];
}

/**
 * A thing in its shape, without its nulls; or what must be put right, field by field. In a list the standard asks less
 * of what stands inside a thing: there a part that cannot be right is left aside and told, and the thing is read.
 */
function shaped<Shape>(
  shape: z.ZodType<Shape>,
  { value, stoodAt }: Item,
): Shaped<Shape> | { readonly refused: RefusedLine } {
  const { value: without, nullsAt } = withoutNulls(value);
  const nulls = nullProblems(nullsAt);
  const read = shape.safeParse(without);
  if (read.success) return { value: read.data, problems: nulls };
  const problems = [...problemsOfFields(read.error, value), ...nulls].slice(0, 50);
  const again = stoodAt.startsWith("contents/") ? shape.safeParse(withoutParts(without, read.error)) : read;
  return again.success ? { value: again.data, problems } : { refused: { title: titleOf(value), stoodAt, problems } };
}

const closed: ReadonlySet<string> = new Set(["inactive", "defunct"]);

/** A service, with the organisation it names or that stands around it. */
function serviceRead(item: Item, town: string, around?: unknown): OneRead {
  const value = isObject(item.value) && around !== undefined ? { ...item.value, organization: around } : item.value;
  const read = shaped(serviceShape, { ...item, value });
  if ("refused" in read) return read;
  const { value: service, problems } = read;
  if (closed.has(service.status))
    return {
      refused: {
        title: service.name,
        stoodAt: item.stoodAt,
        problems: [{ field: "status", words: `It is said to be ${service.status}, so it was left out.` }],
      },
    };
  return {
    pairs: [
      {
        stoodAt: item.stoodAt,
        organisation: organisationWritten(service),
        offering: offeringWritten(service, town),
        problems:
          service.organization === undefined
            ? [
                ...problems,
                { field: "organization", words: "Who runs it is not told, so it stands under its own name." },
              ]
            : problems,
      },
    ],
  };
}

/** Lists tell the numbers of an organisation in short: what it is a number of need not be said, nor its own identifier. */
const withNumbers = (alone: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
  const numbers = alone["organization_identifiers"];
  if (!Array.isArray(numbers)) return alone;
  const whole = numbers.map((one: unknown) => {
    if (!isObject(one) || typeof one["identifier"] !== "string" || typeof one["identifier_scheme"] !== "string")
      return one;
    const { identifier, identifier_scheme: scheme } = one;
    return { identifier_type: scheme, ...one, id: nameId("identifier", scheme, identifier) };
  });
  return { ...alone, organization_identifiers: whole };
};

function organisationRead(item: Item, town: string): readonly OneRead[] {
  const { services, ...told } = isObject(item.value) ? item.value : {};
  const alone = item.stoodAt.startsWith("contents/") ? withNumbers(told) : told;
  const read = shaped(organisationShape, { ...item, value: alone });
  if ("refused" in read) return [read];
  const whole: OneRead = {
    pairs: [
      {
        stoodAt: item.stoodAt,
        organisation: organisationWritten({ organization: read.value, name: read.value.name }),
        offering: null,
        problems: read.problems,
      },
    ],
  };
  const offered = Array.isArray(services) ? services : [];
  return [
    whole,
    ...offered.map((value: unknown, at) =>
      serviceRead({ value, stoodAt: `${item.stoodAt}/services/${at}` }, town, alone),
    ),
  ];
}

const isOneTerm = (value: Readonly<Record<string, unknown>>): boolean => "term_uri" in value || "taxonomy" in value;

/** A taxonomy or one of its terms, told by the fields that only those have. */
const isOfWords = (value: Readonly<Record<string, unknown>>): boolean =>
  !("status" in value) && ("taxonomy_terms" in value || ("version" in value && "uri" in value) || isOneTerm(value));

const within = (stoodAt: string, part: string): string => (stoodAt === "" ? part : `${stoodAt}/${part}`);

/** What a thing of a feed is, told by the fields it has. */
function itemRead(item: Item, town: string): readonly OneRead[] {
  const { value, stoodAt } = item;
  if (!isObject(value))
    return [
      {
        refused: {
          title: "(not a thing with fields)",
          stoodAt,
          problems: [{ field: stoodAt, words: "This is no object with fields." }],
        },
      },
    ];
  if ("location" in value && isObject(value["service"])) {
    const at = shaped(atLocationShape, item);
    if ("refused" in at) return [at];
    const { service: _service, ...place } = value;
    const service = { service_at_locations: [place], ...value["service"] };
    return [serviceRead({ value: service, stoodAt: within(stoodAt, "service") }, town)];
  }
  if (isOfWords(value)) {
    const read = shaped<unknown>(isOneTerm(value) ? termShape : taxonomyShape, item);
    return ["refused" in read ? read : { words: true }];
  }
  const isOrganisation =
    "organization_identifiers" in value ||
    "services" in value ||
    "website" in value ||
    "parent_organization_id" in value ||
    "legal_status" in value;
  return isOrganisation && !("status" in value) ? organisationRead(item, town) : [serviceRead(item, town)];
}

/** The things of a file: one, a list of them, a page of a feed, or several pages. */
function itemsOf(json: unknown): { readonly items: readonly Item[]; readonly notes: readonly string[] } {
  const page = pageShape.safeParse(json);
  if (!page.success)
    return {
      items: Array.isArray(json)
        ? json.map((value: unknown, at) => ({ value, stoodAt: String(at) }))
        : [{ value: json, stoodAt: "" }],
      notes:
        isObject(json) && Array.isArray(json["contents"])
          ? ["The page does not say how many things there are in all (total_items)."]
          : [],
    };
  const { contents, total_items: total } = page.data;
  return {
    items: contents.map((value, at) => ({ value, stoodAt: `contents/${at}` })),
    notes:
      total === contents.length
        ? []
        : [
            `The feed says that it holds ${total.toLocaleString("en-GB")} things; ${contents.length.toLocaleString("en-GB")} stand in what was read.`,
          ],
  };
}

/** The items of a page whose `contents` stand without its numbers are read too. */
const looseContents = (json: unknown): unknown =>
  isObject(json) && Array.isArray(json["contents"]) && !pageShape.safeParse(json).success ? json["contents"] : json;

const held: ReadonlySet<string> = new Set(
  "id organization_id name alternate_name description url email status fees fees_description eligibility_description application_process wait_time accreditations minimum_age maximum_age assured_date alert last_modified schedules service_areas service_at_locations languages organization cost_options phones attributes gender_of_practitioner services organization_identifiers website uri culture led_by contacts".split(
    " ",
  ),
);

/** The services and organisations themselves, out of what stands around them. */
const things = (items: readonly Item[]): readonly Readonly<Record<string, unknown>>[] =>
  items.flatMap(({ value }) => {
    if (!isObject(value) || isOfWords(value)) return [];
    const inner = isObject(value["service"]) ? value["service"] : value;
    const services = Array.isArray(inner["services"]) ? inner["services"] : [];
    return [inner, ...services.filter(isObject)];
  });

/** Fields that were there and that our directory has no room for. */
function leftAside(all: readonly Readonly<Record<string, unknown>>[]): readonly string[] {
  const counts = new Map<string, number>();
  const count = (value: unknown): void => {
    for (const name of isObject(value) ? Object.keys(value) : [])
      if (!held.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  for (const thing of all) {
    count(thing);
    count(thing["organization"]);
  }
  if (counts.size === 0) return [];
  const named = [...counts].slice(0, 20).map(([name, times]) => `${name} (${times.toLocaleString("en-GB")})`);
  return [`Read and left aside, because the directory has no room for it: ${named.join(", ")}.`];
}

/** What somebody who is named does, as the feed calls it; empty where it does not say. */
const namedAs = (contact: unknown): readonly string[] => {
  if (!isObject(contact) || typeof contact["name"] !== "string" || contact["name"].trim() === "") return [];
  return [typeof contact["title"] === "string" ? contact["title"].trim() : ""];
};

/**
 * Where a feed names people, and as what. Nobody is named in the directory before they agreed, so their names are not
 * kept here either: whoever brings the feed in reads them there.
 */
function namedPeople(all: readonly Readonly<Record<string, unknown>>[]): readonly string[] {
  const named = all.flatMap((thing) => {
    const contacts = Array.isArray(thing["contacts"]) ? thing["contacts"] : [];
    const titles = contacts.flatMap(namedAs);
    const known = titles.filter((title) => title !== "").join(", ");
    return titles.length === 0 ? [] : [known === "" ? titleOf(thing) : `${titleOf(thing)} (${known})`];
  });
  const each = [...new Set(named)];
  if (each.length === 0) return [];
  const more = each.length > 20 ? ` and ${each.length - 20} more` : "";
  return [
    `Somebody is named for: ${each.slice(0, 20).join("; ")}${more}. Their names were not kept. Ask them, and once they agree add them to the page under “Whom to talk to”.`,
  ];
}

/**
 * What a file or an answer in the Open Referral form brings.
 *
 * - `given`: the parsed text: a service, an organisation with its services, services at locations, a list, or a page.
 * - `town`: the place's own name, which need not be said of each address.
 * - Returns what can be taken in, and each thing that cannot with its fields; or why nothing of it can be read.
 * @example readFeed(JSON.parse(text), "Riverside")
 */
export function readFeed(given: unknown, town: string): Result<Brought> {
  const json = wellWritten(given);
  if (typeof json !== "object" || json === null)
    return wrong({
      field: "file",
      words: "This holds no services and no organisations. Choose a file of the Open Referral form.",
    });
  if (isObject(json) && "openapi_url" in json)
    return wrong({
      field: "file",
      words: "This is the front page of a feed and holds no services. Give its address instead.",
    });
  const { items, notes } = itemsOf(looseContents(json));
  const read = items.flatMap((item) => itemRead(item, town));
  const words = read.filter((one) => "words" in one).length;
  const refused = read.flatMap((one) => ("refused" in one ? [one.refused] : []));
  const pairs = read.flatMap((one) => ("pairs" in one ? one.pairs : []));
  const about = [
    ...notes,
    ...(looseContents(json) === json ? [] : itemsOf(json).notes),
    ...(words === 0
      ? []
      : [
          `${words === 1 ? "A list of words, or one of its terms, was" : `${words.toLocaleString("en-GB")} lists of words and terms were`} read and left aside: the directory has words of its own.`,
        ]),
    ...leftAside(things(items)),
    ...namedPeople(things(items)),
  ];
  if (pairs.length === 0 && refused.length === 0 && words > 0)
    return found({ organisations: [], offerings: [], refused: [], notes: about });
  return gather(pairs, refused, about);
}
