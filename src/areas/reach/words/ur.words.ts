import type { Caution } from "../cautions.rules.ts";
import { meaningOf, type Direction } from "../measures.rules.ts";
import type { MeasureWords, ReachWords } from "../reach.words.ts";
import type { Tipping } from "../tipping.rules.ts";
import { isRemainder, ofThem, page } from "./ur-page.words.ts";

// Awaiting review by speakers. Names of communities stay as they were given; digits stay 0–9.

const people = (count: number): string => count.toLocaleString("en-GB");
const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** A measure in Urdu has its verb in two parts: the word after the people, and what stands at the end of the sentence. */
interface Verb {
  readonly short: string;
  readonly many: string;
  readonly after: string;
  readonly end: string;
}

const referred: Verb = { short: "ریفر کیے گئے", many: "ریفرل", after: "کو", end: "ریفر کیا گیا" };
const started: Verb = { short: "علاج شروع کیا", many: "پہلے علاج", after: "نے", end: "علاج شروع کیا" };

const detained: Verb = {
  short: "ہسپتال میں روکے گئے",
  many: "روکے جانے کے واقعات",
  after: "کو",
  end: "قانون کے تحت ہسپتال میں روکا گیا",
};

const measures: Readonly<Record<string, Verb>> = {
  "referrals-received": referred,
  referrals: referred,
  "first-treatment": started,
  "accessing-services": started,
  "second-treatment": { short: "دوبارہ آئے", many: "دوسرے علاج", after: "نے", end: "دوسری بار علاج لیا" },
  "finished-course-treatment": {
    short: "کورس مکمل کیا",
    many: "مکمل کورس",
    after: "نے",
    end: "علاج کا کورس مکمل کیا",
  },
  "ended-referrals": { short: "ریفرل ختم ہوا", many: "ختم ہونے والے ریفرل", after: "کا", end: "ریفرل ختم ہوا" },
  "ended-before-treatment": {
    short: "علاج سے پہلے ختم",
    many: "علاج سے پہلے ختم ہونے والے ریفرل",
    after: "کا",
    end: "ریفرل علاج سے پہلے ختم ہوا",
  },
  "ended-after-one-treatment": {
    short: "ایک بار کے بعد ختم",
    many: "ایک بار علاج کے بعد ختم ہونے والے ریفرل",
    after: "کا",
    end: "ریفرل ایک بار علاج کے بعد ختم ہوا",
  },
  "at-caseness": {
    short: "شروع میں بیمار",
    many: "شروع میں بیمار لوگ",
    after: "کی",
    end: "طبیعت شروع میں خراب تھی",
  },
  "not-at-caseness": {
    short: "شروع میں زیادہ بیمار نہیں",
    many: "وہ لوگ جو شروع میں زیادہ بیمار نہ تھے",
    after: "کی",
    end: "طبیعت شروع میں اتنی خراب نہ تھی کہ صحت یابی گنی جا سکے",
  },
  improvement: {
    short: "بہتر ہوئے",
    many: "وہ لوگ جن میں واضح بہتری آئی",
    after: "میں",
    end: "واضح بہتری آئی",
  },
  "no-reliable-change": {
    short: "کوئی تبدیلی نہیں",
    many: "وہ لوگ جن میں واضح تبدیلی نہ آئی",
    after: "میں",
    end: "واضح تبدیلی نہ آئی",
  },
  deterioration: {
    short: "حالت بگڑی",
    many: "وہ لوگ جن کی حالت واضح طور پر بگڑی",
    after: "کی",
    end: "حالت واضح طور پر بگڑی",
  },
  recovery: { short: "صحت یاب ہوئے", many: "صحت یابیاں", after: "کی", end: "صحت بحال ہوئی" },
  "reliable-recovery": {
    short: "واضح طور پر صحت یاب",
    many: "واضح صحت یابیاں",
    after: "کی",
    end: "صحت واضح طور پر بحال ہوئی",
  },
  detentions: detained,
  "detentions-under-the-mental-health-act": detained,
  "community-treatment-orders": {
    short: "علاج کا پابند کیا گیا",
    many: "گھر پر علاج کے پابند کرنے کے احکامات",
    after: "کو",
    end: "گھر پر رہتے ہوئے علاج کا پابند کیا گیا",
  },
  admissions: { short: "ہسپتال میں داخل", many: "ہسپتال میں داخلے", after: "کو", end: "ہسپتال میں داخل کیا گیا" },
  restraints: { short: "زبردستی روکا گیا", many: "زبردستی روکنے کے واقعات", after: "کو", end: "زبردستی روکا گیا" },
  "people-restrained": {
    short: "زبردستی روکا گیا",
    many: "زبردستی روکے گئے لوگ",
    after: "کو",
    end: "زبردستی روکا گیا",
  },
};

const verbOf = (id: string): Verb => {
  const plain = id.replaceAll("-", " ");
  return (
    (Object.hasOwn(measures, id) ? measures[id] : undefined) ?? {
      short: plain,
      many: plain,
      after: "کا",
      end: `شمار “${plain}” میں ہوا`,
    }
  );
};

const measure = (id: string): MeasureWords => {
  const { short, many, after, end } = verbOf(id);
  return { short, many, verb: `${after} ${end}` };
};

const everyone = "سب کی مجموعی شرح";
const everyoneElse = "باقی سب کی شرح";

const whoFrom = (community: string, who: string): string => {
  if (community === everyone || community === everyoneElse) return community;
  return isRemainder(community) ? `${community} کے ${who}` : `${community} ${who}`;
};

const residentsOf = (community: string): string => whoFrom(community, "رہائشیوں");

/** A share is of people who came, wherever they live: they are not called residents. */
const peopleIn = (community: string, id: string): string =>
  whoFrom(community, meaningOf(id).basis.of === "residents" ? "رہائشیوں" : "لوگوں");

/** Of whom a share is a share. */
const every100 = (id: string): string => {
  const { basis } = meaningOf(id);
  return basis.of === "measures" && basis.minus.length > 0
    ? "کورس مکمل کرنے والے 100 لوگوں، جن کی طبیعت شروع میں خراب تھی،"
    : "کورس مکمل کرنے والے 100 لوگوں";
};

/** Shares people say, smallest first. */
const fractions = [
  [0.1, "دسویں حصے جتنی"],
  [0.2, "پانچویں حصے جتنی"],
  [0.25, "ایک چوتھائی"],
  [1 / 3, "ایک تہائی"],
  [0.4, "پانچ میں سے دو حصوں جتنی"],
  [0.5, "آدھی"],
  [0.6, "پانچ میں سے تین حصوں جتنی"],
  [2 / 3, "دو تہائی"],
  [0.75, "تین چوتھائی"],
  [0.8, "پانچ میں سے چار حصوں جتنی"],
  [0.9, "دس میں سے نو حصوں جتنی"],
] as const;

const asOften = (ratio: number): string => {
  if (ratio === Infinity) return "زیادہ بار";
  if (ratio < 0.05) return "بہت ہی کم بار";
  if (ratio > 2.15) return `تقریباً ${ratio < 9.95 ? Math.round(ratio * 10) / 10 : Math.round(ratio)} گنا بار`;
  if (ratio >= 1.85) return "تقریباً دگنی بار";
  if (ratio >= 1.05) return `تقریباً ${Math.max(5, Math.round((ratio - 1) * 20) * 5)}% زیادہ بار`;
  if (ratio > 0.95) return "تقریباً اتنی ہی بار";
  const nearest = fractions.reduce((best, one) => (Math.abs(one[0] - ratio) < Math.abs(best[0] - ratio) ? one : best));
  return `تقریباً ${nearest[1]} بار`;
};

const tipping = (
  point: Tipping,
  { community, measure: id }: { readonly community: string; readonly measure: string },
): string => {
  const unknown = `نامعلوم نسلی گروہ والے ${people(point.unknown)} ${measure(id).many}`;
  const who = ofThem(community);
  if (point.needed > point.unknown) return `اگر ${unknown} سب کے سب ${who} ہوتے، تب بھی کچھ فرق باقی رہتا۔`;
  const begin = point.clear ? "یہ فرق" : "یہ فرق، جو محض اتفاق بھی ہو سکتا ہے،";
  const sentence = `${begin} ختم ہو جاتا اگر ${unknown} میں سے ${people(point.needed)} (${percent(point.shareOfUnknown)}) ${who} ہوتے۔ جن کا نسلی گروہ معلوم ہے، ان میں یہ حصہ ${percent(point.shareOfKnown)} ہے۔`;
  return point.robust ? sentence : `${sentence} یہ نتیجہ پکا نہیں: ہو سکتا ہے یہ فرق صرف ریکارڈ کی کمی ہو۔`;
};

/** Some measures are named by people and count courses of treatment all the same. */
const countedNotPeople = (id: string): string =>
  /لوگ/.test(measure(id).many) ? "یہ علاج کے کورس ہیں، لوگ نہیں" : `یہ ${measure(id).many} ہیں، لوگ نہیں`;

/** Where help is counted, a rate that is too low looks like a gap; of other counts it is only too low. */
const looksBehind = (direction: Direction): string =>
  direction === "reach"
    ? "وہ جتنی پیچھے ہے اس سے زیادہ پیچھے دکھائی دیتی ہے"
    : "اس کا شمار اصل سے کم بار دکھائی دیتا ہے";
const lookedBehind = (direction: Direction): string =>
  direction === "reach"
    ? "وہ جتنی پیچھے تھی اس سے زیادہ پیچھے دکھائی دیتی ہے"
    : "اس کا شمار اصل سے کم بار دکھائی دیتا ہے";
const lookedAhead = (direction: Direction): string =>
  direction === "reach"
    ? "اس تک مدد جتنی پہنچی تھی اس سے زیادہ پہنچی دکھائی دیتی ہے"
    : "اس کا شمار اصل سے زیادہ بار دکھائی دیتا ہے";

const caution = (one: Caution): string => {
  switch (one.about) {
    case "not-people":
      return `${countedNotPeople(one.measure)}: ایک سال میں ایک شخص ایک سے زیادہ بار گنا جا سکتا ہے۔`;
    case "all-ages":
      return one.isForAdults
        ? `ہر عمر کے رہائشی گنے گئے ہیں، حالانکہ یہ خدمت بالغوں کے لیے ہے۔ جس کمیونٹی میں بچے زیادہ ہوں، ${looksBehind(one.direction)}۔`
        : `ہر عمر کے رہائشی گنے گئے ہیں۔ اگر خدمت ہر عمر کے لیے نہیں، تو جس کمیونٹی میں دوسری عمر کے لوگ زیادہ ہوں، ${looksBehind(one.direction)}۔`;
    case "rounded":
      if (one.base === 1)
        return `${one.hiddenUnder} سے کم اعداد لوگوں کے تحفظ کے لیے چھپائے گئے ہیں۔ باقی سب اعداد پورے پورے ہیں۔`;
      if (one.hiddenUnder === 0)
        return `اعداد کو قریب ترین ${one.base} تک پورا کیا گیا، اس لیے لکھا ہوا 0 چند لوگ بھی ہو سکتے ہیں۔ ہو سکتا ہے کہ جمع کرنے پر کل پورا نہ آئے۔`;
      return `اعداد کو قریب ترین ${one.base} تک پورا کیا گیا اور ${one.hiddenUnder} سے کم اعداد چھپائے گئے، ${one.byUs ? "یہاں، لوگوں کے تحفظ کے لیے" : "شائع کرنے والے کی طرف سے"}۔ ہو سکتا ہے کہ جمع کرنے پر کل پورا نہ آئے۔`;
    case "hidden-beside":
      return "کچھ اعداد جو چھوٹے نہیں ہیں وہ بھی چھپائے گئے ہیں، ورنہ کل سے کوئی چھوٹا عدد نکالا جا سکتا تھا۔";
    case "unknown-ethnicity":
      return `${people(one.count)} (کل کا ${percent(one.share)}) کا نسلی گروہ معلوم نہیں۔ وہ کسی کمیونٹی کی قطار میں نہیں۔`;
    case "residents":
      return `${one.community}: ${one.because}`;
    case "area-as-told":
      return `دونوں فائلوں میں کہیں نہیں لکھا کہ ${one.organisation} کی خدمت ${one.area} کے لیے ہے۔ دیکھ لیں کہ ایسا ہی ہے، اور کسی اور علاقے کے لیے نہیں۔`;
    case "different-years":
      return `آبادی ${one.population} کی ہے اور خدمت کے اعداد ${one.activity} کے۔ جو کمیونٹی اس کے بعد بڑھی ہے، ${one.populationIs === "later" ? lookedBehind(one.direction) : lookedAhead(one.direction)}۔`;
    case "many-comparisons":
      return `ایک ساتھ ${one.comparisons} کمیونٹیز کا موازنہ ہے۔ تقریباً بیس میں سے ایک موازنہ محض اتفاق سے نمایاں ہو جاتا ہے۔`;
    case "file":
      return one.words;
  }
};

const sides = { below: "کم", above: "زیادہ", either: "کم یا زیادہ" } as const;

export const ur: ReachWords = {
  measure,
  residentsOf,
  asOften,
  headline: ({ community, reference, ratio, measure: id }) => {
    const { after, end } = verbOf(id);
    return `${peopleIn(reference, id)} کے مقابلے میں ${peopleIn(community, id)} ${after} ${asOften(ratio)} ${end}`;
  },
  noGap: (id, reference, side) => {
    const { after, end } = verbOf(id);
    return `ایسی کوئی کمیونٹی نظر نہیں آئی جس ${after} ${peopleIn(reference, id)} کے مقابلے میں واضح طور پر ${sides[side]} بار ${end}`;
  },
  doubt: (said) => {
    const { many } = measure(said.measure);
    const rate = `ہر ${said.perResidents ? "1,000 رہائشیوں" : every100(said.measure)} پر ${said.rate} ${many}، جبکہ موازنے میں ${said.referenceRate}۔`;
    const gap = `یہ ${said.toPrevent ? "اس شرح" : "توقع"} سے ${said.gap} ${said.isFewer ? "کم" : "زیادہ"} ہیں (${said.gapFrom} تا ${said.gapTo})۔`;
    const ages = said.isForAdults
      ? "، اور ہر عمر کے رہائشی گنے گئے ہیں حالانکہ خدمت بالغوں کے لیے ہے"
      : "، اور ہر عمر کے رہائشی گنے گئے ہیں";
    return `${rate} ${gap} ${countedNotPeople(said.measure)}${said.perResidents ? ages : ""}۔`;
  },
  everyone,
  everyoneElse,
  tipping,
  caution,
  fewer: (count) => `${count} کم`,
  more: (count) => `${count} زیادہ`,
  unitResidents: (id) => `ہر 1,000 رہائشیوں پر ${measure(id).many}، ہر عمر`,
  unitShare: (id) => `ہر ${every100(id)} پر ${measure(id).many}`,
  page,
};
