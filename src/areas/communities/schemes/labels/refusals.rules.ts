import { refuse, type NotRecognised } from "./answer.ts";
import { nhsLocalExtended } from "../published/nhs-local-extended.ts";
import { headingSpellings } from "./headings.ts";
import { plainWords, quoted } from "./words.rules.ts";

const needsHeading = new Set([
  "british",
  "irish",
  "african",
  "caribbean",
  "other",
  "any other",
  "others",
  "any other group",
]);

const partOfTraveller = "It is one part of the census group Gypsy or Irish Traveller, and not all of it.";

const narrower: ReadonlyMap<string, string> = new Map([
  ["irish traveller", partOfTraveller],
  ["traveller of irish heritage", partOfTraveller],
  ["traveller", partOfTraveller],
  ["gypsy", partOfTraveller],
]);

const whoPeopleAreNot =
  /\b(?:bme|bame|poc|non white|nonwhite|non british|minority|minorities|minoritised|other than white|all other ethnic groups?)\b/;
const communities =
  /\b(?:white|mixed|asian|black|chinese|arab|indian|pakistani|bangladeshi|caribbean|african|irish|british|roma|gypsy|other)\b/g;
const joiners = /\b(?:and|or|inc|incl|including|includes|exc|excl|excluding|except|with|plus)\b/;

const isMixture = (label: string, words: string): boolean => {
  const named = new Set(words.match(communities) ?? []);
  return named.size > 1 && (label.includes(",") || joiners.test(words) || words.endsWith("gypsy roma"));
};

const localLabels: ReadonlyMap<string, string> = new Map(
  nhsLocalExtended.categories
    .filter((one) => one.kind === "group")
    .flatMap((one) => one.label.split(", ").map((label) => [plainWords(label), one.code] as const)),
);

/**
 * "Other - Mixed" may be the rest of the people under Mixed, or Other and Mixed together. "Other Mixed" and "Mixed -
 * Other" can only be the first.
 */
export const otherBeforeHeading = (label: string): NotRecognised | undefined =>
  /^\s*other\s*[^\p{L}\p{N}\s]+\s*(?:white|mixed|asian|black)\s*$/iu.test(label)
    ? refuse("mixture", `${quoted(label)} may mean one group or two together. Write the heading first, then the group.`)
    : undefined;

/**
 * Why these words are no category, in the order a reader would want to hear it. `label` is as the file prints it,
 * `words` as `labelWords` leaves it, without any heading.
 */
export const explain = (label: string, words: string): NotRecognised => {
  const said = quoted(label);
  const bare = words.replace(/^white (?=.)/, "");
  if (whoPeopleAreNot.test(words)) {
    return refuse(
      "says-who-people-are-not",
      `${said} says who people are not. It puts many communities together, so ask for the figures of each group.`,
    );
  }
  if (needsHeading.has(words)) {
    return refuse(
      "needs-heading",
      `${said} stands under more than one heading. Say which heading it is under, such as White, Black or Asian.`,
    );
  }
  const part = narrower.get(words) ?? narrower.get(bare);
  if (part) return refuse("narrower", `${said} is not a group of this list. ${part}`);
  const local = localLabels.get(words);
  if (local) {
    return refuse(
      "narrower",
      `${said} is not a group of the national lists. It was once local code ${local}, counted in ${local.charAt(0)}. A place can add it with a parent in each national list.`,
    );
  }
  if (
    isMixture(label, words) &&
    !headingSpellings.some(([spelling]) => spelling === words && !spelling.startsWith("chinese"))
  ) {
    return refuse(
      "mixture",
      `${said} puts more than one group together, or leaves one out. Nobody can tell the groups apart, so ask for each of them.`,
    );
  }
  if (headingSpellings.some(([spelling]) => spelling === words)) {
    return refuse(
      "broad-group",
      `${said} is a broad group, not a community. Lists differ in who stands under it, so ask for the groups.`,
    );
  }
  return refuse(
    "not-in-list",
    `We do not know ${said} as an ethnic group of this list. Check the spelling and the list it comes from.`,
  );
};
