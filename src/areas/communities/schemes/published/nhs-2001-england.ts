import { besideGroups, groupsInOrder, type Classification } from "../classification.ts";

/** England's NHS ethnic category: 16 letters A to S, with Z (asked, chose not to say) and 99 (not asked) kept apart. */
export const nhsEngland: Classification = {
  id: "nhs-2001-england",
  title: "NHS ethnic category 2001, England (16 groups)",
  year: 2001,
  country: "England",
  source: "NHS Data Model and Dictionary, Ethnic Category Code 2001",
  complete: true,
  notes: [
    "Letters I, O, Q and T to Y are not used. Extracts from GP records may add T (Traveller, counted here in C) and W (Arab, counted here in S).",
    "Arab, Gypsy or Irish Traveller, and Roma people have no code of their own.",
    "Chinese stands under Other Ethnic Groups. In the censuses of 2011 and 2021 it stands under Asian.",
  ],
  categories: [
    ...groupsInOrder([
      ["A", "British", "white"],
      ["B", "Irish", "white"],
      ["C", "Any other White background", "white"],
      ["D", "White and Black Caribbean", "mixed"],
      ["E", "White and Black African", "mixed"],
      ["F", "White and Asian", "mixed"],
      ["G", "Any other mixed background", "mixed"],
      ["H", "Indian", "asian"],
      ["J", "Pakistani", "asian"],
      ["K", "Bangladeshi", "asian"],
      ["L", "Any other Asian background", "asian"],
      ["M", "Caribbean", "black"],
      ["N", "African", "black"],
      ["P", "Any other Black background", "black"],
      ["R", "Chinese", "other"],
      ["S", "Any other ethnic group", "other"],
    ]),
    ...besideGroups("broad", 17, [
      ["white", "White"],
      ["mixed", "Mixed"],
      ["asian", "Asian or Asian British"],
      ["black", "Black or Black British"],
      ["other", "Other Ethnic Groups"],
    ]),
    ...besideGroups("total", 22, [["all", "All"]]),
    ...besideGroups("not-stated", 23, [["Z", "Not stated"]]),
    ...besideGroups("not-known", 24, [["99", "Not known"]]),
  ],
};
