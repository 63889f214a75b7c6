import type { Caution } from "../cautions.rules.ts";
import type { FindingPageWords, MeasureWords, ReachWords } from "../reach.words.ts";
import type { Tipping } from "../tipping.rules.ts";

const people = (count: number): string => count.toLocaleString("en-GB");
const percent = (share: number): string => `${Math.round(share * 100)}%`;

const measures: Readonly<Record<string, MeasureWords>> = {
  "referrals-received": { short: "Referred", many: "referrals", verb: "were referred" },
  referrals: { short: "Referred", many: "referrals", verb: "were referred" },
  "first-treatment": { short: "Started treatment", many: "first treatments", verb: "started treatment" },
  "accessing-services": { short: "Started treatment", many: "first treatments", verb: "started treatment" },
  "second-treatment": { short: "Came back", many: "second treatments", verb: "came for a second treatment" },
  "finished-course-treatment": {
    short: "Finished a course",
    many: "finished courses",
    verb: "finished a course of treatment",
  },
  "ended-referrals": { short: "Referral ended", many: "ended referrals", verb: "had a referral that ended" },
  "ended-before-treatment": {
    short: "Ended before treatment",
    many: "referrals that ended before treatment",
    verb: "had a referral that ended before treatment",
  },
  "ended-after-one-treatment": {
    short: "Ended after one",
    many: "referrals that ended after one treatment",
    verb: "had a referral that ended after one treatment",
  },
  "at-caseness": { short: "Unwell at the start", many: "people unwell at the start", verb: "were unwell at the start" },
  "not-at-caseness": {
    short: "Not unwell at the start",
    many: "people not unwell at the start",
    verb: "were not unwell enough at the start to recover",
  },
  improvement: { short: "Got better", many: "people who reliably got better", verb: "reliably got better" },
  "no-reliable-change": { short: "No change", many: "people with no reliable change", verb: "did not reliably change" },
  deterioration: { short: "Got worse", many: "people who reliably got worse", verb: "reliably got worse" },
  recovery: { short: "Recovered", many: "recoveries", verb: "recovered" },
  "reliable-recovery": { short: "Reliably recovered", many: "reliable recoveries", verb: "reliably recovered" },
  detentions: { short: "Detained", many: "detentions", verb: "were detained" },
};

const measure = (id: string): MeasureWords => {
  const plain = id.replaceAll("-", " ");
  return (
    measures[id] ?? {
      short: `${plain[0]?.toUpperCase() ?? ""}${plain.slice(1)}`,
      many: plain,
      verb: `were counted under “${plain}”`,
    }
  );
};

const everyone = "everyone";
const everyoneElse = "everyone else";

const residentsOf = (community: string): string => {
  if (community === everyone || community === everyoneElse) return community;
  return /^any other/i.test(community)
    ? `residents from ${community.replace(/^Any/, "any")}`
    : `${community} residents`;
};

/** After "were": "Pakistani", "from any other White background". */
const ofThem = (community: string): string => (/^any other/i.test(community) ? `from ${community}` : community);

const capital = (text: string): string => `${text[0]?.toUpperCase() ?? ""}${text.slice(1)}`;

/** Shares people say, smallest first. */
const fractions = [
  [0.1, "a tenth"],
  [0.2, "a fifth"],
  [0.25, "a quarter"],
  [1 / 3, "a third"],
  [0.4, "two-fifths"],
  [0.5, "half"],
  [0.6, "three-fifths"],
  [2 / 3, "two-thirds"],
  [0.75, "three-quarters"],
  [0.8, "four-fifths"],
  [0.9, "nine-tenths"],
] as const;

const asOften = (ratio: number): string => {
  if (ratio === Infinity) return "more often than";
  if (ratio < 0.05) return "far less often than";
  if (ratio >= 1.95)
    return `about ${ratio < 10 ? ratio.toFixed(1).replace(/\.0$/, "") : Math.round(ratio)} times as often as`;
  if (ratio >= 1.05) return `about ${Math.max(5, Math.round((ratio - 1) * 20) * 5)}% more often than`;
  if (ratio > 0.95) return "about as often as";
  const nearest = fractions.reduce((best, one) => (Math.abs(one[0] - ratio) < Math.abs(best[0] - ratio) ? one : best));
  return `about ${nearest[1]} as often as`;
};

const tipping = (
  point: Tipping,
  { community, measure: id }: { readonly community: string; readonly measure: string },
): string => {
  const many = measure(id).many;
  const who = ofThem(community);
  if (point.needed > point.unknown) {
    return `Even if all ${people(point.unknown)} ${many} of unknown ethnicity were ${who}, a gap would remain.`;
  }
  const sentence = `This gap would vanish if ${people(point.needed)} of the ${people(point.unknown)} ${many} of unknown ethnicity (${percent(point.shareOfUnknown)}) were ${who}; among those known it is ${percent(point.shareOfKnown)}.`;
  return point.robust ? sentence : `${sentence} Not robust: the gap may be no more than a gap in the records.`;
};

/** Some measures are named by people ("people who reliably got better"), and count courses of treatment all the same. */
const countedNotPeople = (many: string): string =>
  many.startsWith("people") ? "These are courses of treatment, not people" : `These are ${many}, not people`;

const caution = (one: Caution): string => {
  switch (one.about) {
    case "not-people":
      return `${countedNotPeople(measure(one.measure).many)}: one person may be counted more than once in a year.`;
    case "all-ages":
      return one.isForAdults
        ? "Residents of all ages are counted, though the service is for adults. A community with more children looks further behind than it is."
        : "Residents of all ages are counted. If the service is not for all ages, a community with more people of other ages looks further behind than it is.";
    case "rounded":
      return `Counts were rounded to the nearest ${one.base} and hidden under ${one.hiddenUnder} ${one.byUs ? "here, to protect people" : "by the publisher"}. Figures may not sum.`;
    case "unknown-ethnicity":
      return `The ethnicity of ${people(one.count)} (${percent(one.share)} of all) is not known. They are in no community's row.`;
    case "residents":
      return `${capital(one.community)}: ${one.because}`;
    case "area-as-told":
      return `${one.organisation} and ${one.area} were put together by the person who asked. Check that the organisation serves this area and no other.`;
    case "different-years":
      return `The population is of ${one.population} and the service's counts of ${one.activity}. Communities that have grown since look better reached than they were, or worse.`;
    case "many-comparisons":
      return `${one.comparisons} communities are compared at once. About one comparison in twenty stands out by chance alone.`;
    case "file":
      return one.words;
  }
};

const page: FindingPageWords = {
  inTotal: (count, what) => `${count} ${what}`,
  ofUnknown: (count, share) => `${count} (${share}) of unknown ethnicity`,
  comparedWith: "compared with",
  chooseMeasure: "What is counted",
  otherMeasures: "Other counts in the file",
  chooseReference: "Compared with",
  chooseOrder: "Order",
  orderScheme: "In the usual order",
  orderSize: "Largest gap first",
  community: "Community",
  population: "Residents",
  residents: "all ages",
  outOf: "Out of",
  seen: "Seen",
  per1000: "per 1,000",
  per100: "per 100",
  interval: "95% interval",
  ratio: "Ratio",
  thanExpected: "than expected",
  noDenominator: "nobody knows out of how many",
  gapsTitle: "Fewer than expected",
  gapsNone: "No community stands out from chance here. That is not the same as no gap.",
  gapLine: ({ difference, from, to, often, reference }) =>
    `${difference} than expected (${from} to ${to}), ${often} ${reference}`,
  oppositesTitle: "More than expected",
  preventTitle: "More often than the community compared with",
  tippingTitle: "How much could be hiding in the records",
  askTitle: "A reason to go and ask, not a proof",
  pathwayTitle: "What happened after",
  pathwayLead: "A year’s counts, not the same people followed from step to step.",
  noShare: "hidden",
  ofEvery100: (first) => `of every 100 ${first}`,
  ofPrevious: (step) => `of every 100 at the step before (${step})`,
  unseenTitle: "What we cannot see",
  unseenLead: "These people live here or came for help, and these files cannot show whether they are reached.",
  unseenUnknown: (count, share) =>
    `${count} people or referrals (${share} of all) have no known ethnicity. They may belong to any community.`,
  unseenUnknownMark: "The file does not say how many have no known ethnicity.",
  bounds: (community, low, high) =>
    `If all of them were ${ofThem(community)}, that rate would be ${high} for every 1,000 residents instead of ${low}.`,
  workedOutTitle: "How each number was worked out",
  workedOutLead: "Take any figure above and work it out again from these.",
  definitions: "Definitions and formulas",
  number: "Number",
  method: "Name",
  formula: "Formula",
  source: "Source",
  inputs: "The sums, community by community",
  careTitle: "Before you rely on this",
  sourcesTitle: "Where the figures come from",
  keepTitle: "Keep it",
  keepLead: "Nothing was stored here. The figures are in this page’s own address: keep the link and you keep the page.",
  csv: "Download as CSV",
  json: "Download as JSON",
  print: "To print, use your browser’s print. The page is laid out for paper, with every fold open.",
  again: "Try two other files",
  doTitle: "What to do with it",
  doSteps: [
    "Show it to people from the communities it names, before you decide what it means. They may already know why.",
    "Ask how ethnicity is written down where most of it is missing.",
    "Look at the step where the gap opens. A gap in referrals and a gap in finishing need different work.",
  ],
  residentsSum: (parts) => `sum of ${parts}`,
};

export const en: ReachWords = {
  measure,
  residentsOf,
  asOften,
  headline: ({ community, reference, ratio, measure: id }) =>
    `${capital(residentsOf(community))} ${measure(id).verb} ${asOften(ratio)} ${residentsOf(reference)}`,
  noGap: (id, reference, side) =>
    `No community ${measure(id).verb.replace(/^were/, "was")} clearly ${side === "above" ? "more" : "less"} often than ${residentsOf(reference)}`,
  doubt: (said) =>
    `${said.rate} ${measure(said.measure).many} for every ${said.perResidents ? "1,000 residents" : "100 who could"}, against ${said.referenceRate}. That is ${said.gap} ${said.isFewer ? "fewer" : "more"} than expected (${said.gapFrom} to ${said.gapTo}). ${countedNotPeople(measure(said.measure).many)}${said.perResidents ? `, and all ages are counted${said.isForAdults ? " though the service is for adults" : ""}` : ""}.`,
  everyone,
  everyoneElse,
  tipping,
  caution,
  fewer: (count) => `${count} fewer`,
  more: (count) => `${count} more`,
  unitResidents: (id) => `${measure(id).many} for every 1,000 residents, all ages`,
  unitShare: (id) => `${measure(id).many} for every 100 who could`,
  page,
};
