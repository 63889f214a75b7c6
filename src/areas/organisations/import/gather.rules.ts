import type { Problem, Result } from "../../../nouns/result.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { readIdentifiers } from "../identifier.rules.ts";
import { offeringOf } from "../offering.rules.ts";
import { organisationOf } from "../organisation.rules.ts";
import { broughtMax } from "./brought.ts";
import type {
  Brought,
  OfferingBrought,
  OfferingLine,
  OrganisationBrought,
  OrganisationLine,
  RefusedLine,
} from "./brought.ts";
import type { OfferingWritten, OrganisationWritten, PairSent } from "./pair-sent.ts";

type Noted<Value> = { readonly value: Value; readonly problems: readonly Problem[] };

/** A text that fits, and that it was cut where it was. */
const cut = (text: string, field: string, max: number): Noted<string> => {
  const letters = [...text];
  if (letters.length <= max) return { value: text, problems: [] };
  const words = `${field} has ${letters.length} characters. The first ${max} were read.`;
  return { value: `${letters.slice(0, max - 1).join("")}…`, problems: [{ field, words }] };
};

/** Texts by field, each cut to what fits. */
const cutAll = <Field extends string>(
  texts: Readonly<Record<Field, readonly [string, number]>>,
): Noted<Record<string, string>> => {
  const cuts = Object.entries<readonly [string, number]>(texts).map(
    ([field, [text, max]]) => [field, cut(text, field, max)] as const,
  );
  return {
    value: Object.fromEntries(cuts.map(([field, { value }]) => [field, value])),
    problems: cuts.flatMap(([, { problems }]) => problems),
  };
};

/** Numbers of registers that we know; the others are told and left aside. */
const identifiersOf = (written: readonly string[]): Noted<string> => {
  const read = written.map((line) => ({ line, result: readIdentifiers(line) }));
  return {
    value: read
      .flatMap(({ line, result }) => (result.ok ? [line] : []))
      .slice(0, 20)
      .join("\n"),
    problems: read.flatMap(({ line, result }) =>
      result.ok
        ? []
        : result.problems.map(({ words }) => ({
            field: "identifiers",
            words: `“${line}” was left aside: ${words.replace(/^Line \d+: /u, "")}`,
          })),
    ),
  };
};

function organisationRead(written: OrganisationWritten): Result<Noted<OrganisationBrought>> {
  const { name, summary, culture, ledBy, website, otherNames } = written;
  const texts = cutAll({
    otherNames: [otherNames, 2000],
    summary: [summary, 4000],
    culture: [culture, 2000],
    ledBy: [ledBy, 2000],
  });
  const identifiers = identifiersOf(written.identifiers);
  const base = { afterRinging: "", toldBack: "", serves: [], ledByCommunities: [], isAnother: "" };
  const kinds = written.kinds.length === 0 ? ["other"] : [...written.kinds];
  const sent = {
    ...base,
    otherNames: "",
    summary: "",
    culture: "",
    ledBy: "",
    ...texts.value,
    name,
    kinds,
    identifiers: identifiers.value,
  };
  const withWebsite = organisationOf({ ...sent, website });
  const read = withWebsite.ok ? withWebsite : organisationOf({ ...sent, website: "" });
  if (!read.ok) return read;
  const { servesIds: _serves, ledByIds: _ledBy, afterRinging: _after, toldBack: _told, ...said } = read.value;
  return found({
    value: { ...said, serves: written.serves, ledByCommunities: written.ledByCommunities },
    problems: [...texts.problems, ...identifiers.problems, ...(withWebsite.ok ? [] : withWebsite.problems)],
  });
}

function offeringRead(written: OfferingWritten): Result<Noted<OfferingBrought>> {
  const { name, languages, formats, days, free, postcode, point, ...words } = written;
  const texts = cutAll({
    about: [words.about, 4000],
    times: [words.times, 400],
    cost: [words.cost, 400],
    access: [words.access, 1000],
    gender: [words.gender, 400],
    venue: [words.venue, 400],
    welcome: [words.welcome, 2000],
  });
  const empty = { about: "", times: "", cost: "", access: "", gender: "", venue: "", welcome: "", service: "" };
  const sent = {
    ...empty,
    ...texts.value,
    name,
    languages: languages.join("\n"),
    formats: [...formats],
    days: [...days],
    free,
  };
  const whole = offeringOf({ ...sent, postcode, point });
  // What of its place cannot be is told, and the rest is read.
  const read =
    [
      whole,
      offeringOf({ ...sent, postcode, point: "" }),
      offeringOf({ ...sent, postcode: "", point }),
      offeringOf({ ...sent, postcode: "", point: "" }),
    ].find(({ ok }) => ok) ?? whole;
  if (!read.ok) return read;
  const { serviceId: _service, ...offering } = read.value;
  return found({ value: offering, problems: [...texts.problems, ...(whole.ok ? [] : whole.problems)] });
}

/** The first of its identifier or of its name holds; where another one says more of its communities, that is added. */
const united = (first: OrganisationLine, more: OrganisationWritten): OrganisationLine => ({
  ...first,
  content: {
    ...first.content,
    serves: [...new Set([...first.content.serves, ...more.serves])],
    ledByCommunities: [...new Set([...first.content.ledByCommunities, ...more.ledByCommunities])],
  },
});

interface Gathering {
  readonly organisations: OrganisationLine[];
  readonly offerings: OfferingLine[];
  readonly refused: RefusedLine[];
  readonly organisationAt: Map<string, number>;
  readonly offeringAt: Map<string, number>;
  otherWords: number;
}

const keysOf = (kind: string, sourceId: string, name: string): readonly string[] => [
  ...(sourceId === "" ? [] : [`${kind} id ${sourceId}`]),
  `${kind} name ${name.normalize("NFC").trim().toLowerCase()}`,
];

/** Where the organisation of a pair stands among those that were read; null where it cannot be one. */
function placeOrganisation(gathering: Gathering, pair: PairSent): number | null {
  const { organisation, stoodAt } = pair;
  const keys = keysOf("organisation", organisation.sourceId, organisation.name);
  const known = keys.flatMap((key) => gathering.organisationAt.get(key) ?? [])[0];
  const first = known === undefined ? undefined : gathering.organisations[known];
  if (known !== undefined && first !== undefined) {
    gathering.organisations[known] = united(first, organisation);
    return known;
  }
  const read = organisationRead(organisation);
  if (!read.ok) {
    gathering.refused.push({
      title: organisation.name.slice(0, 200),
      stoodAt,
      problems: [...pair.problems, ...read.problems],
    });
    return null;
  }
  const at = gathering.organisations.length;
  const problems = [...read.value.problems, ...(pair.offering === null ? pair.problems : [])];
  gathering.organisations.push({
    kind: "organisation",
    content: read.value.value,
    sourceId: organisation.sourceId.slice(0, 400),
    stoodAt,
    copies: 0,
    problems,
  });
  for (const key of keys) gathering.organisationAt.set(key, at);
  return at;
}

function placeOffering(gathering: Gathering, of: number, pair: PairSent): void {
  const { offering, stoodAt } = pair;
  if (offering === null) return;
  const read = offeringRead(offering);
  if (!read.ok) {
    gathering.refused.push({
      title: offering.name.slice(0, 200),
      stoodAt,
      problems: [...pair.problems, ...read.problems],
    });
    return;
  }
  const content = read.value.value;
  const whole = `${of} ${JSON.stringify(content)}`;
  const keys = [...(offering.sourceId === "" ? [] : [`id ${offering.sourceId}`]), whole];
  const known = keys.flatMap((key) => gathering.offeringAt.get(key) ?? [])[0];
  const first = known === undefined ? undefined : gathering.offerings[known];
  if (known !== undefined && first !== undefined) {
    if (JSON.stringify(first.content) !== JSON.stringify(content)) gathering.otherWords += 1;
    gathering.offerings[known] = { ...first, copies: first.copies + 1 };
    return;
  }
  const at = gathering.offerings.length;
  gathering.offerings.push({
    kind: "offering",
    of,
    content,
    sourceId: offering.sourceId.slice(0, 400),
    stoodAt,
    copies: 0,
    problems: [...pair.problems, ...read.value.problems],
  });
  for (const key of keys) gathering.offeringAt.set(key, at);
}

/**
 * What was read, each thing once: an organisation by its identifier or its name, something to come to by its identifier
 * or by saying the very same of itself. A thousand copies are one thing that stood there a thousand times.
 */
export function gather(
  pairs: readonly PairSent[],
  refused: readonly RefusedLine[],
  notes: readonly string[],
): Result<Brought> {
  const gathering: Gathering = {
    organisations: [],
    offerings: [],
    refused: [...refused],
    organisationAt: new Map(),
    offeringAt: new Map(),
    otherWords: 0,
  };
  for (const pair of pairs) {
    const of = placeOrganisation(gathering, pair);
    if (of !== null) placeOffering(gathering, of, pair);
  }
  const { organisations, offerings, otherWords } = gathering;
  if (organisations.length > broughtMax || offerings.length > broughtMax)
    return wrong({
      field: "file",
      words: `This holds more than ${broughtMax.toLocaleString("en-GB")} organisations or services. Send it in parts.`,
    });
  if (organisations.length === 0 && gathering.refused.length === 0)
    return wrong({ field: "file", words: "There is no organisation and no service in it. Choose another file." });
  const again = offerings.reduce((sum, { copies }) => sum + copies, 0);
  return found({
    organisations,
    offerings,
    refused: gathering.refused,
    notes: [
      ...notes,
      ...(again === 0
        ? []
        : [
            again === 1
              ? "Something stood there twice. It was read once."
              : `${again.toLocaleString("en-GB")} times something stood there again. It was read once.`,
          ]),
      ...(otherWords === 0
        ? []
        : [
            `${otherWords.toLocaleString("en-GB")} of these had the same identifier and other words. The first was read.`,
          ]),
    ],
  });
}
