import type { Caution } from "../cautions.rules.ts";
import { meaningOf, type Direction } from "../measures.rules.ts";
import type { MeasureWords, ReachWords } from "../reach.words.ts";
import type { Tipping } from "../tipping.rules.ts";
import { ofThem, page } from "./en-page.words.ts";

const people = (count: number): string => count.toLocaleString("en-GB");
const percent = (share: number): string => `${Math.round(share * 100)}%`;

const detained: MeasureWords = { short: "Detained", many: "detentions", verb: "were detained" };

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
  detentions: detained,
  "detentions-under-the-mental-health-act": detained,
  "community-treatment-orders": {
    short: "Put on an order",
    many: "community treatment orders",
    verb: "were put on a community treatment order",
  },
  admissions: { short: "Admitted", many: "admissions", verb: "were admitted to hospital" },
  restraints: { short: "Restrained", many: "restraints", verb: "were restrained" },
  "people-restrained": { short: "Restrained", many: "records of people restrained", verb: "were restrained" },
};

const measure = (id: string): MeasureWords => {
  const plain = id.replaceAll("-", " ");
  return (
    (Object.hasOwn(measures, id) ? measures[id] : undefined) ?? {
      short: `${plain[0]?.toUpperCase() ?? ""}${plain.slice(1)}`,
      many: plain,
      verb: `were counted under “${plain}”`,
    }
  );
};

const everyone = "everyone";
const everyoneElse = "everyone else";

const whoFrom = (community: string, who: "residents" | "people"): string => {
  if (community === everyone || community === everyoneElse) return community;
  return /^any other/i.test(community) ? `${who} from ${community.replace(/^Any/, "any")}` : `${community} ${who}`;
};

const residentsOf = (community: string): string => whoFrom(community, "residents");

/** A share is of people who came, wherever they live: they are not called residents. */
const peopleIn = (community: string, id: string): string =>
  whoFrom(community, meaningOf(id).basis.of === "residents" ? "residents" : "people");

/** Of whom a share is a share. */
const every100 = (id: string): string => {
  const { basis } = meaningOf(id);
  return basis.of === "measures" && basis.minus.length > 0
    ? "100 who finished and were unwell at the start"
    : "100 who finished a course";
};

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
  if (ratio > 2.15) return `about ${ratio < 9.95 ? Math.round(ratio * 10) / 10 : Math.round(ratio)} times as often as`;
  if (ratio >= 1.85) return "about twice as often as";
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
  const gap = point.clear ? "gap" : "difference";
  if (point.needed > point.unknown) {
    return `Even if all ${people(point.unknown)} ${many} of unknown ethnicity were ${who}, a ${gap} would remain.`;
  }
  const begin = point.clear ? "This gap" : "This difference, which chance may explain,";
  const sentence = `${begin} would vanish if ${people(point.needed)} of the ${people(point.unknown)} ${many} of unknown ethnicity (${percent(point.shareOfUnknown)}) were ${who}; among those known it is ${percent(point.shareOfKnown)}.`;
  return point.robust ? sentence : `${sentence} Not robust: the ${gap} may be no more than a gap in the records.`;
};

/** Some measures are named by people ("people who reliably got better"), and count courses of treatment all the same. */
const countedNotPeople = (many: string): string =>
  many.startsWith("people") ? "These are courses of treatment, not people" : `These are ${many}, not people`;

/** Where help is counted, a rate that is too low looks like a gap; of other counts it is only too low. */
const looksBehind = (direction: Direction): string =>
  direction === "reach" ? "looks further behind" : "looks counted less often";
const looksAhead = (direction: Direction): string =>
  direction === "reach" ? "looks better reached" : "looks counted more often";

const caution = (one: Caution): string => {
  switch (one.about) {
    case "not-people":
      return `${countedNotPeople(measure(one.measure).many)}: one person may be counted more than once in a year.`;
    case "all-ages":
      return one.isForAdults
        ? `Residents of all ages are counted, though the service is for adults. A community with more children ${looksBehind(one.direction)} than it is.`
        : `Residents of all ages are counted. If the service is not for all ages, a community with more people of other ages ${looksBehind(one.direction)} than it is.`;
    case "rounded":
      if (one.base === 1) return `Counts under ${one.hiddenUnder} are hidden, to protect people. All others are exact.`;
      if (one.hiddenUnder === 0)
        return `Counts were rounded to the nearest ${one.base}, so a printed 0 may stand for somebody. Figures may not sum.`;
      return `Counts were rounded to the nearest ${one.base} and hidden under ${one.hiddenUnder} ${one.byUs ? "here, to protect people" : "by the publisher"}. Figures may not sum.`;
    case "hidden-beside":
      return "Some counts that are not small are hidden too. Otherwise a small one could be worked out from a total.";
    case "unknown-ethnicity":
      return `The ethnicity of ${people(one.count)} (${percent(one.share)} of all) is not known. They are in no community's row.`;
    case "residents":
      return `${capital(one.community)}: ${one.because}`;
    case "area-as-told":
      return `Nothing in the two files says that ${one.organisation} serves ${one.area}. Check that it does, and no other area.`;
    case "different-years":
      return `The population is of ${one.population} and the service's counts of ${one.activity}. A community that has grown since then ${one.populationIs === "later" ? looksBehind(one.direction) : looksAhead(one.direction)} than it was.`;
    case "many-comparisons":
      return `${one.comparisons} communities are compared at once. About one comparison in twenty stands out by chance alone.`;
    case "file":
      return one.words;
  }
};

const sides = { below: "less", above: "more", either: "less or more" } as const;

export const en: ReachWords = {
  measure,
  residentsOf,
  asOften,
  headline: ({ community, reference, ratio, measure: id }) =>
    `${capital(peopleIn(community, id))} ${measure(id).verb} ${asOften(ratio)} ${peopleIn(reference, id)}`,
  noGap: (id, reference, side) =>
    `No community ${measure(id).verb.replace(/^were/, "was")} clearly ${sides[side]} often than ${peopleIn(reference, id)}`,
  doubt: (said) =>
    `${said.rate} ${measure(said.measure).many} for every ${said.perResidents ? "1,000 residents" : every100(said.measure)}, against ${said.referenceRate}. That is ${said.gap} ${said.isFewer ? "fewer" : "more"} than ${said.toPrevent ? "at that rate" : "expected"} (${said.gapFrom} to ${said.gapTo}). ${countedNotPeople(measure(said.measure).many)}${said.perResidents ? `, and all ages are counted${said.isForAdults ? " though the service is for adults" : ""}` : ""}.`,
  everyone,
  everyoneElse,
  tipping,
  caution,
  fewer: (count) => `${count} fewer`,
  more: (count) => `${count} more`,
  unitResidents: (id) => `${measure(id).many} for every 1,000 residents, all ages`,
  unitShare: (id) => `${measure(id).many} for every ${every100(id)}`,
  page,
};
