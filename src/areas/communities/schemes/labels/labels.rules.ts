import type { Category, NationalScheme } from "../classification.ts";
import { denominatorFor } from "../denominator.rules.ts";
import { categoryOf, classificationOf, nationalSchemes } from "../schemes.rules.ts";
import { refuse, type NotRecognised, type Recognised } from "./answer.ts";
import { readCode, saidInItsOwnLabels } from "./codes.rules.ts";
import { codeIn, groupSaid, headingOf } from "./finding-groups.rules.ts";
import type { GroupSpellings, Heading } from "./groups.ts";
import {
  emptyHeadings,
  everyoneSpellings,
  headingsOfOneList,
  notApplicableSpellings,
  wholeOfHeading,
} from "./headings.ts";
import { explain, otherBeforeHeading } from "./refusals.rules.ts";
import { unknownSaid } from "./unknowns.rules.ts";
import { foreignLetterIn, labelWords, plainWords, quoted } from "./words.rules.ts";

const assumed = "The file does not say which list its groups come from. They were read as England's NHS list of 2001.";

const recognised = (scheme: string, code: string, note: string | null = null): Recognised | NotRecognised => {
  const category = categoryOf({ scheme, code });
  return category
    ? { ok: true, scheme, code, category, note }
    : refuse("not-in-list", `${quoted(code)} is not a code we have in that list.`);
};

/** A group that exists, in a list that has no category for it. The newest census says where its people are. */
const withoutCategory = (scheme: NationalScheme, group: GroupSpellings, label: string): NotRecognised => {
  const wider = denominatorFor({ scheme: "census-2021-ew", code: group.census2021 }, scheme);
  const because = wider.relation === "part-of" ? wider.because : "Its people were counted inside a wider group.";
  return refuse("no-category-of-its-own", `${quoted(label)} has no category of its own in this list. ${because}`);
};

const broadSaid = (words: string, scheme: NationalScheme | undefined): Category | undefined => {
  const heading = headingOf(words);
  if (!heading || !scheme || words === "other") return undefined;
  const onlyList = headingsOfOneList.get(words);
  if (onlyList && onlyList !== scheme) return undefined;
  // In 2001 "other ethnic group" was a group, under the heading "Chinese or other ethnic group".
  if (scheme === "census-2001-ew" && heading === "other" && onlyList !== scheme) return undefined;
  return categoryOf({ scheme, code: heading });
};

interface HeadingRead {
  readonly words: string;
  readonly heading: Heading | undefined;
}

const readHeading = (heading: string): HeadingRead | undefined => {
  const words = labelWords(heading);
  const said = headingOf(words);
  const isEmpty = emptyHeadings.has(words) || /^\d+ categories$/.test(words);
  return said || isEmpty ? { words, heading: said } : undefined;
};

const foreign = (text: string): NotRecognised | undefined => {
  const letter = foreignLetterIn(text);
  if (!letter) return undefined;
  const alphabet = letter.alphabet === "another" ? "another alphabet" : `the ${letter.alphabet} alphabet`;
  // A whole word in another alphabet is an honest label; one such letter among English ones is a trap.
  if (!/\p{Script=Latin}/u.test(text)) {
    return refuse(
      "other-alphabet",
      `${quoted(text)} is written in ${alphabet}. Labels are read in English: write the group as the census or the NHS list does.`,
    );
  }
  return refuse(
    "other-alphabet",
    `${quoted(text)} has a letter from ${alphabet}: “${letter.letter}”. It may look like an English letter, but it is another. Type the label again in English letters.`,
  );
};

const recogniseNational = (
  label: string,
  scheme: NationalScheme | undefined,
  above: HeadingRead,
): Recognised | NotRecognised => {
  const twoMeanings = otherBeforeHeading(label);
  if (twoMeanings) return twoMeanings;
  const words = labelWords(label);
  const list = scheme ?? "nhs-2001-england";
  const group = groupSaid(words, above.heading) ?? groupSaid(plainWords(label), above.heading);
  if (group && above.heading && !group.headings.includes(above.heading)) {
    return refuse(
      "heading-differs",
      `${quoted(label)} does not belong under the heading ${quoted(above.words)}. Check the row.`,
    );
  }
  if (group) {
    const code = codeIn(list, group);
    return code ? recognised(list, code, scheme ? null : assumed) : withoutCategory(list, group, label);
  }
  const broad = !above.heading || above.heading === headingOf(words) ? broadSaid(words, scheme) : undefined;
  if (broad) return recognised(list, broad.code);
  // A list's own label is enough in that list: "African" can only be one of its groups.
  const listed = scheme && !above.heading ? classificationOf(scheme) : undefined;
  const own = listed ? saidInItsOwnLabels(label, listed) : undefined;
  return own ? recognised(list, own.code) : explain(label, words);
};

/**
 * Which category a file's label means.
 *
 * - `label`: as printed: any case, spaces, line breaks, dashes, "&" or "and", with or without its own heading before it
 *   ("White - Irish", "Ethnic Group: Asian/Asian British: Pakistani; measures: Value"), or a code of the list.
 * - `scheme`: id of the list the file uses; undefined when it does not say. Groups are then read as England's NHS list
 *   (with a `note`), but broad groups and bare letters are refused, since their meaning depends on the list.
 * - `heading`: the broad group the label stands under in the file, where it has one. "British" needs it; "Other" too.
 *
 * Returns the category with its list, or why not, in plain words. Look at `category.kind`: `broad` and `total` stand
 * beside groups and are never added to them. “Not stated/Not known/Invalid” is kind `unknown`: the file does not tell
 * those who chose not to say from those nobody asked. A group is recognised only when the label says exactly that one;
 * broad groups without a list, mixtures, words for who people are not, narrower groups, and letters from another
 * alphabet come back as `ok: false`. Nothing is thrown.
 *
 * Misleads when a file uses a list's labels with meanings of its own.
 * Source: labels of the Office for National Statistics, NHS England and NHS Data Model and Dictionary.
 * Example: `recogniseLabel("Caribbean", "nhs-2001-england", "Black or Black British")` is code M.
 */
export const recogniseLabel = (
  label: string,
  scheme: string | undefined,
  heading?: string | null,
): Recognised | NotRecognised => {
  const strange = foreign(label) ?? (heading ? foreign(heading) : undefined);
  if (strange) return strange;
  const list = scheme === undefined ? undefined : classificationOf(scheme);
  if (scheme !== undefined && !list) {
    return refuse("needs-list", `We do not have the list ${quoted(scheme)}, so its labels cannot be read.`);
  }
  const words = labelWords(label);
  if (heading && wholeOfHeading.has(words) && !emptyHeadings.has(labelWords(heading))) {
    return recogniseLabel(heading, scheme);
  }
  if (words === "") return refuse("empty", "The label is empty. Say which group the row is about.");
  const unknown = unknownSaid(words, list?.id);
  if (unknown) return unknown;
  if (notApplicableSpellings.has(words)) {
    return refuse("not-applicable", `${quoted(label)} is not a group of people: the question was not asked of them.`);
  }
  const code = readCode(label, list);
  if (code) return "ok" in code ? code : recognised(code.scheme, code.code);
  const own =
    list && (!list.complete || list.id === "nhs-local-extended") ? saidInItsOwnLabels(label, list) : undefined;
  if (own) return recognised(own.scheme, own.code);
  if (list && !list.complete) {
    return refuse("not-in-list", `We only have part of the list “${list.title}”, and ${quoted(label)} is not in it.`);
  }
  const national = nationalSchemes.find((one) => one === list?.id);
  if (everyoneSpellings.has(words)) return recognised(national ?? "nhs-2001-england", "all");
  const above = readHeading(heading ?? "");
  if (!above)
    return refuse(
      "heading-differs",
      `We do not know ${quoted(heading ?? "")} as a heading over ethnic groups. Check the row.`,
    );
  return recogniseNational(label, list?.id === "nhs-local-extended" ? "nhs-2001-england" : national, above);
};
