import { besideGroups, groupsInOrder, type Classification } from "../classification.ts";

/** Census 2011, England and Wales: 18 groups under five headings. No Roma box; Chinese moved under Asian. */
export const census2011: Classification = {
  id: "census-2011-ew",
  title: "Census 2011 ethnic group, England and Wales (18 groups)",
  year: 2011,
  country: "England and Wales",
  source: "Office for National Statistics, 2011 Census, tables KS201EW and QS211EW",
  complete: true,
  notes: [
    "There was no box for Roma. Roma people were most often counted as Other White.",
    "Arab, and Gypsy or Irish Traveller, had boxes of their own for the first time. Chinese moved under Asian.",
  ],
  categories: [
    ...groupsInOrder([
      ["white-british", "English/Welsh/Scottish/Northern Irish/British", "white"],
      ["white-irish", "Irish", "white"],
      ["white-gypsy-or-irish-traveller", "Gypsy or Irish Traveller", "white"],
      ["white-other", "Other White", "white"],
      ["mixed-white-and-black-caribbean", "White and Black Caribbean", "mixed"],
      ["mixed-white-and-black-african", "White and Black African", "mixed"],
      ["mixed-white-and-asian", "White and Asian", "mixed"],
      ["mixed-other", "Other Mixed", "mixed"],
      ["asian-indian", "Indian", "asian"],
      ["asian-pakistani", "Pakistani", "asian"],
      ["asian-bangladeshi", "Bangladeshi", "asian"],
      ["asian-chinese", "Chinese", "asian"],
      ["asian-other", "Other Asian", "asian"],
      ["black-african", "African", "black"],
      ["black-caribbean", "Caribbean", "black"],
      ["black-other", "Other Black", "black"],
      ["other-arab", "Arab", "other"],
      ["other-any-other", "Any other ethnic group", "other"],
    ]),
    ...besideGroups("broad", 19, [
      ["white", "White"],
      ["mixed", "Mixed/multiple ethnic groups"],
      ["asian", "Asian/Asian British"],
      ["black", "Black/African/Caribbean/Black British"],
      ["other", "Other ethnic group"],
    ]),
    ...besideGroups("total", 24, [["all", "All usual residents"]]),
  ],
};
