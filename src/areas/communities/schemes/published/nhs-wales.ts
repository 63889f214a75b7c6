import type { Classification } from "../classification.ts";

/**
 * The part of Wales's NHS list that we can vouch for. It uses England's letters with other meanings, which is why a
 * letter without its list is refused. A code that is not here is refused too.
 */
export const nhsWales: Classification = {
  id: "nhs-wales",
  title: "NHS ethnic group codes, Wales (part)",
  year: null,
  country: "Wales",
  source: "HL7 FHIR value set for ethnicity naming England's and Wales's code systems side by side",
  complete: false,
  notes: [
    "Letters mean other groups than in England: B is Gypsy or Traveller here and Irish in England.",
    "There is no crosswalk from this list to a census yet.",
  ],
  categories: [
    { code: "B", label: "Gypsy or Traveller", broad: null, order: 1, kind: "group" },
    { code: "R", label: "Chinese", broad: null, order: 2, kind: "group" },
    { code: "T", label: "Arab", broad: null, order: 3, kind: "group" },
  ],
};
