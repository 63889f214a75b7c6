import { movesRows } from "../../db/moving-rows.ts";
import type { Moves } from "../../db/moving-rows.ts";

/** Where two records are of one person: who is named, where they work and what they wrote goes over to the other. */
export const contactsOfPerson: readonly Moves[] = [
  movesRows({ kind: "organisation.contacts", table: "organisation_contact", of: "person_id", by: ["contact_id"] }),
];

export const workOfPerson: readonly Moves[] = [
  movesRows({
    kind: "organisation.workers",
    table: "organisation_worker",
    of: "person_id",
    by: ["organisation_id"],
    once: ["organisation_id"],
  }),
];

const card = ["organisation_id", "language"];

export const writtenByPerson: readonly Moves[] = [
  movesRows({
    kind: "organisation.versions",
    table: "organisation_version",
    of: "written_by",
    by: ["organisation_id", "number"],
  }),
  movesRows({ kind: "organisation.verified", table: "organisation", of: "verified_by", by: ["organisation_id"] }),
  movesRows({ kind: "organisation.cards", table: "organisation_card", of: "written_by", by: card }),
  movesRows({ kind: "organisation.cards-checked", table: "organisation_card", of: "checked_by", by: card }),
  movesRows({ kind: "service.profiles", table: "service_profile", of: "written_by", by: ["service_id", "number"] }),
];

const ofOrganisation = (name: string, key: string, once?: readonly string[]): Moves =>
  movesRows({
    kind: `organisation.${name}`,
    table: name === "suggestions" ? "directory_suggestion" : `organisation_${name.replace(/s$/, "")}`,
    of: "organisation_id",
    by: [key],
    ...(once === undefined ? {} : { once }),
  });

/** Where two pages are of one organisation: all that hangs on the other one. Its words are joined, not moved. */
export const partsOfOrganisation: readonly Moves[] = [
  ofOrganisation("workers", "person_id", ["person_id"]),
  ofOrganisation("contacts", "contact_id"),
  ofOrganisation("offerings", "offering_id"),
  ofOrganisation("gifts", "gift_id"),
  ofOrganisation("cards", "language", ["language"]),
  ofOrganisation("suggestions", "suggestion_id"),
  movesRows({ kind: "organisation.origins", table: "directory_origin", of: "thing_id", by: ["kind", "source_id"] }),
  movesRows({ kind: "organisation.used", table: "organisation_gift_use", of: "used_by", by: ["use_id"] }),
];
