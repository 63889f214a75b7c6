import { besideGroups, groupsInOrder, type Classification } from "../classification.ts";

/** Census 2001, England and Wales: 16 groups, the same 16 that England's NHS list took over. Chinese is not under Asian. */
export const census2001: Classification = {
  id: "census-2001-ew",
  title: "Census 2001 ethnic group, England and Wales (16 groups)",
  year: 2001,
  country: "England and Wales",
  source: "Office for National Statistics, Census 2001, table KS006",
  complete: true,
  notes: [
    "There was no box for Arab, for Gypsy or Irish Traveller, or for Roma. Chinese stood under the last heading.",
  ],
  categories: [
    ...groupsInOrder([
      ["white-british", "British", "white"],
      ["white-irish", "Irish", "white"],
      ["white-other", "Other White", "white"],
      ["mixed-white-and-black-caribbean", "White and Black Caribbean", "mixed"],
      ["mixed-white-and-black-african", "White and Black African", "mixed"],
      ["mixed-white-and-asian", "White and Asian", "mixed"],
      ["mixed-other", "Other Mixed", "mixed"],
      ["asian-indian", "Indian", "asian"],
      ["asian-pakistani", "Pakistani", "asian"],
      ["asian-bangladeshi", "Bangladeshi", "asian"],
      ["asian-other", "Other Asian", "asian"],
      ["black-caribbean", "Caribbean", "black"],
      ["black-african", "African", "black"],
      ["black-other", "Other Black", "black"],
      ["other-chinese", "Chinese", "other"],
      ["other-any-other", "Other ethnic group", "other"],
    ]),
    ...besideGroups("broad", 17, [
      ["white", "White"],
      ["mixed", "Mixed"],
      ["asian", "Asian or Asian British"],
      ["black", "Black or Black British"],
      ["other", "Chinese or other ethnic group"],
    ]),
    ...besideGroups("total", 22, [["all", "All people"]]),
  ],
};
