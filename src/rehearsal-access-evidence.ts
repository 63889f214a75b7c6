import { everyone, ofThePlace } from "./rehearsal-who-may.ts";
import type { Row } from "./rehearsal-who-may.ts";

const keepers = ["keeper-statutory", "keeper-community"] as const;
const makes: Row = {
  may: ["engagement-lead", "analyst", "commissioner", "senior-manager", "organisation-worker", ...keepers],
};
/** Everybody of one of the two sides. */
const takesPart: Row = {
  may: [
    "engagement-lead",
    "analyst",
    "commissioner",
    "senior-manager",
    "practitioner",
    "organisation-worker",
    "champion",
    "contributor",
    ...keepers,
  ],
};
const signs: Row = { may: ["commissioner", "senior-manager", "organisation-worker", ...keepers] };
/** It was asked by name. */
const says: Row = { may: ["organisation-worker"] };

/** The crowd’s one is not signed by both sides: whoever is not of the place is told that there is none. */
const unreleased = { nothingThere: true } as const;

/** Who may ask the routes about evidence. */
export const evidence: Readonly<Record<string, Row>> = {
  "GET /{place}/evidence": everyone,
  "GET /{place}/evidence/new": makes,
  "POST /{place}/evidence": { ...makes, body: { framework: "" } },
  "GET /{place}/evidence/{pack}": { ...ofThePlace, ...unreleased },
  "GET /{place}/evidence/{pack}/compare": { ...ofThePlace, ...unreleased },
  "POST /{place}/evidence/{pack}/rate": { ...takesPart, ...unreleased, body: { section: "" } },
  "GET /{place}/evidence/{pack}/say": { ...says, ...unreleased },
  "POST /{place}/evidence/{pack}/say": { ...says, ...unreleased, body: { words: "" } },
  "POST /{place}/evidence/{pack}/author": { ...takesPart, ...unreleased, body: {} },
  "POST /{place}/evidence/{pack}/sign": { ...signs, ...unreleased, body: { read: "" } },
};
