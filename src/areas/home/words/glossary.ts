/** A word that Alongside uses in a way that needs saying. */
export interface Word {
  readonly word: string;
  /** One or two plain sentences. */
  readonly means: string;
}

/** In the order of the alphabet. */
export const glossary: readonly Word[] = [
  {
    word: "95% interval",
    means:
      "How sure a number is. If the same thing were counted again and again, the true value would lie inside 95 of 100 such intervals. A wide interval means: be careful.",
  },
  {
    word: "Category",
    means:
      "A group in somebody's list, such as the census or a health record. A category is used for counting. It is not a community, and a person may fit none of them.",
  },
  {
    word: "Community",
    means:
      "People who say that they belong together, in their own words. A community may link itself to categories, but it is never the same as one.",
  },
  {
    word: "Crisis or coercion",
    means:
      "Care that comes late or against a person's will, such as being detained under the Mental Health Act. More of it is not a good sign, so nothing there is called fewer than expected.",
  },
  {
    word: "Early help",
    means: "Care that people can ask for themselves before things become urgent, such as talking therapies.",
  },
  {
    word: "Fewer than expected",
    means:
      "How many more people would have come if they had come as often as the people one compares with. It is a sum about the service, not about what people should have done.",
  },
  {
    word: "Hidden to protect people",
    means: "The number is small, and showing it could tell something about one person. It is not zero.",
  },
  {
    word: "Keeper",
    means:
      "Somebody who keeps this place together with others. There is at least one for the services and councils and one for the communities. What matters to everyone needs a yes from both.",
  },
  {
    word: "Local category",
    means:
      "A category that this place added, because people here asked for it. It says where it belongs in each national list, so that totals still add up.",
  },
  { word: "Not collected", means: "Nobody counted this. It is not zero, and it is not hidden." },
  { word: "Not known", means: "Somebody counted, but the answer was left out or could not be read." },
  {
    word: "One side only",
    means: "This place has keepers from one side only just now. They decide alone until the other side has one.",
  },
  {
    word: "Rate",
    means: "How many for every 1,000 people who live here. Rates let one compare a large community with a small one.",
  },
  {
    word: "Record",
    means:
      "What happened here, who did it and when. It can be read and added to. It cannot be changed without a trace.",
  },
  {
    word: "Reference",
    means: "The group one compares with. The keepers choose it, and each page says which one it is.",
  },
  {
    word: "Referral",
    means: "Somebody was sent to a service, or asked for it themselves. One person may have several in a year.",
  },
  { word: "Role", means: "What a person may do here, such as analyst or champion. It is not who they are." },
  {
    word: "Standing",
    means: "In what capacity somebody speaks, such as a carer or a faith leader. It is their own answer.",
  },
  {
    word: "Vintage",
    means: "When figures were counted. The census of 2021 says who lived here in March 2021, and not today.",
  },
];
