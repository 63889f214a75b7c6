import { z } from "zod";
import { readText } from "../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import { seatStandings } from "../groups/index.ts";
import type { SeatStanding } from "../groups/index.ts";
import { oneOf } from "./session.rules.ts";
import { contributorsMax, parts } from "./session.ts";
import type { Contributor, Part } from "./session.ts";

const text = z.string().default("");

/** Somebody who is needed, as a form or a program sends them. */
export const contributorFields = {
  person: text.describe("By their identifier, where they have a record here."),
  name: text.describe("A name, where they have none."),
  organisation: text.describe("For which organisation they come, by its identifier."),
  standing: text.describe(seatStandings.join(", ")),
  part: text.describe(parts.join(", ")),
  community: text.describe("Which community they speak of, only as they said it; an identifier."),
};
const contributorSent = z.strictObject(contributorFields);

export interface ContributorWritten {
  readonly personId: string | null;
  readonly name: string;
  readonly organisationId: string | null;
  readonly standing: SeatStanding;
  readonly part: Part;
  readonly communityId: string | null;
}

interface Here {
  readonly personIds: readonly string[];
  readonly organisationIds: readonly string[];
  readonly communityIds: readonly string[];
  readonly askedIds: readonly (string | null)[];
}

const chosenIn = (ids: readonly string[], sent: string, { field, words }: { field: string; words: string }) =>
  sent === "" || ids.includes(sent) ? found(sent === "" ? null : sent) : wrong({ field, words });

export function contributorOf(sent: z.infer<typeof contributorSent>, here: Here): Result<ContributorWritten> {
  const typed = readText(sent.name, { field: "name", charactersMax: 200 });
  const person = here.askedIds.includes(sent.person)
    ? wrong({ field: "person", words: "They are on the list already." })
    : chosenIn(here.personIds, sent.person, { field: "person", words: "Choose somebody of this place." });
  const organisation = chosenIn(here.organisationIds, sent.organisation, {
    field: "organisation",
    words: "Choose an organisation of this place.",
  });
  const community = chosenIn(here.communityIds, sent.community, {
    field: "community",
    words: "Choose a community of this place, or leave it.",
  });
  const standing = oneOf(seatStandings, sent.standing, {
    field: "standing",
    words: "Choose in which standing they come.",
  });
  const part = oneOf(parts, sent.part, { field: "part", words: "Choose what they come to do." });
  if (!(typed.ok && person.ok && organisation.ok && community.ok && standing.ok && part.ok))
    return wrong(...problemsOf(typed, person, organisation, community, standing, part));
  if (person.value === null && organisation.value === null && typed.value === "")
    return wrong({ field: "person", words: "Choose a person or an organisation, or write a name." });
  return found({
    personId: person.value,
    name: person.value === null ? typed.value.replaceAll(/\s+/g, " ") : "",
    organisationId: organisation.value,
    standing: standing.value,
    part: part.value,
    communityId: community.value,
  });
}

const speaks: readonly Part[] = ["contributor", "chair"];
const employed: readonly SeatStanding[] = ["professional", "staff", "senior-staff"];

/** Comes for a community or for their own life, and not because a service employs them. */
const isContributor = ({ part, standing }: Pick<Contributor, "part" | "standing">): boolean =>
  speaks.includes(part) && !employed.includes(standing);

/** Nobody is put on a list that shows no more: on the day they are counted without a name. */
export const roomFor = (listed: number, more: number): Result<null> =>
  listed + more <= contributorsMax
    ? found(null)
    : wrong({
        field: "person",
        words: `A list holds ${contributorsMax} people. On the day, count the others without their names.`,
      });

/** How many need something, as they said it here or in their own record, that is not arranged yet. */
export const waitingForNeeds = (
  contributors: readonly Pick<Contributor, "personId" | "needs" | "needsMetBy">[],
  shared: ReadonlyMap<string, readonly string[]>,
): number =>
  contributors.filter(
    ({ personId, needs, needsMetBy }) =>
      needsMetBy === null && (needs !== "" || (shared.get(personId ?? "") ?? []).length > 0),
  ).length;

/**
 * Where somebody would sit there alone: the only contributor among people of services, or the only one of a community.
 * Only what the chair wrote down is looked at, and the way out stands beside it. @practice P11 @practice P12
 */
export function aloneIn(
  contributors: readonly Pick<Contributor, "name" | "part" | "standing" | "community" | "answer">[],
): readonly string[] {
  const coming = contributors.filter(({ answer }) => answer !== "no");
  const ours = coming.filter(isContributor);
  const [first] = ours;
  const isOnlyOne =
    first !== undefined && ours.length === 1 && coming.some((one) => speaks.includes(one.part) && !isContributor(one));
  const communities = new Map(
    ours.flatMap(({ community }) => (community === null ? [] : [[community.id, community.name]])),
  );
  const single = [...communities].flatMap(([id, name]) => {
    const [one, other] = ours.filter(({ community }) => community?.id === id);
    return one !== undefined && other === undefined && ours.length + coming.length > 2
      ? [`${one.name} would be the only one who speaks of: ${name}.`]
      : [];
  });
  return [...(isOnlyOne ? [`${first.name} would be the only contributor among people of services.`] : []), ...single];
}
