import { besideGroups, groupsInOrder, type Classification } from "../classification.ts";

/** Census 2021, England and Wales: 19 groups under five headings. Roma is new; Chinese stands under Asian. */
export const census2021: Classification = {
  id: "census-2021-ew",
  title: "Census 2021 ethnic group, England and Wales (19 groups)",
  year: 2021,
  country: "England and Wales",
  source: "Office for National Statistics, Census 2021, table TS021, ethnic group (20 categories, one of them empty)",
  complete: true,
  notes: [
    "Roma had a box of its own for the first time.",
    "Counts carry small random changes that protect people, so parts may differ from totals by a few people.",
  ],
  categories: [
    ...groupsInOrder([
      ["asian-bangladeshi", "Bangladeshi", "asian"],
      ["asian-chinese", "Chinese", "asian"],
      ["asian-indian", "Indian", "asian"],
      ["asian-pakistani", "Pakistani", "asian"],
      ["asian-other", "Other Asian", "asian"],
      ["black-african", "African", "black"],
      ["black-caribbean", "Caribbean", "black"],
      ["black-other", "Other Black", "black"],
      ["mixed-white-and-asian", "White and Asian", "mixed"],
      ["mixed-white-and-black-african", "White and Black African", "mixed"],
      ["mixed-white-and-black-caribbean", "White and Black Caribbean", "mixed"],
      ["mixed-other", "Other Mixed or Multiple ethnic groups", "mixed"],
      ["white-british", "English, Welsh, Scottish, Northern Irish or British", "white"],
      ["white-irish", "Irish", "white"],
      ["white-gypsy-or-irish-traveller", "Gypsy or Irish Traveller", "white"],
      ["white-roma", "Roma", "white"],
      ["white-other", "Other White", "white"],
      ["other-arab", "Arab", "other"],
      ["other-any-other", "Any other ethnic group", "other"],
    ]),
    ...besideGroups("broad", 20, [
      ["asian", "Asian, Asian British or Asian Welsh"],
      ["black", "Black, Black British, Black Welsh, Caribbean or African"],
      ["mixed", "Mixed or Multiple ethnic groups"],
      ["white", "White"],
      ["other", "Other ethnic group"],
    ]),
    ...besideGroups("total", 25, [["all", "All usual residents"]]),
  ],
};
