import type { TryWords } from "../try.words.ts";

const layouts: Readonly<Record<string, string>> = {
  "nomis-bulk-2021": "Nomis سے مردم شماری 2021 کا جدول",
  "nomis-bulk-2011": "Nomis سے مردم شماری 2011 کا جدول",
  "ons-custom-dataset": "Office for National Statistics سے مردم شماری کا جدول",
  "talking-therapies-annual": "NHS Talking Therapies کی سالانہ رپورٹ",
  "alongside-tidy": "آپ کی اپنی سادہ CSV فائل",
};

/** Awaiting review by speakers. */
export const ur: TryWords = {
  menu: "مدد کسے ملتی ہے",
  crumb: "دو فائلیں",
  title: "خدمت کن کمیونٹیز تک نہیں پہنچ رہی؟",
  lead: "دو فائلیں لائیں: علاقے میں کون رہتا ہے، اور خدمت کے پاس کون آیا۔ آپ کو فرق ملے گا، اور یہ کہ وہ کتنا یقینی ہے۔",
  kept: "کچھ محفوظ نہیں کیا جاتا۔ فائلیں ایک بار پڑھی جاتی ہیں اور پھر مٹا دی جاتی ہیں۔",
  population: "علاقے میں کون رہتا ہے",
  populationHint:
    "نسلی گروہوں کی مردم شماری کا جدول، CSV فائل میں، جیسا Nomis یا Office for National Statistics سے ملتا ہے۔",
  activity: "خدمت کے پاس کون آیا",
  activityHint: "NHS Talking Therapies کی سالانہ رپورٹ کی CSV فائل، یا آپ کے اپنے اعداد، ہر کمیونٹی کے الگ۔",
  known: "مجھے علاقہ، ادارہ اور مدت پہلے سے معلوم ہیں",
  area: "علاقہ",
  areaHint: "وہ علاقہ جس کے لیے یہ خدمت ہے۔ نام یا کوڈ، جیسے E09000032۔",
  organisation: "ادارہ",
  organisationHint: "نام یا کوڈ، جیسے 08X۔ جہاں ایک کوڈ دو اداروں کا ہو، وہاں CCG:08X لکھیں۔",
  period: "مدت",
  periodHint: "مثلاً 2019-20۔ خالی چھوڑیں تو فائل سے پڑھی جائے گی۔",
  published: "کیا یہ اعداد پہلے سے شائع ہو چکے ہیں؟",
  publishedHint:
    "اگر نہیں، تو 5 سے کم اعداد چھپائے جاتے ہیں اور باقی قریب ترین 5 تک پورے کیے جاتے ہیں، تاکہ کوئی پہچانا نہ جائے۔",
  publishedYes: "ہاں، یہ اعداد اسی طرح سب کے سامنے ہیں",
  read: "دونوں فائلیں پڑھیں",
  exampleTitle: "فائلیں پاس نہیں؟",
  exampleLead: "شائع شدہ اعداد کے ساتھ دیکھیں: Wandsworth، مردم شماری 2021 اور NHS Talking Therapies 2019-20۔",
  exampleLink: "مثال دکھائیں",
  whereTitle: "ایسی فائلیں کہاں ملتی ہیں",
  where: [
    "آبادی: Nomis پر “Census 2021 bulk data”، جدول TS021، نسلی گروہ، lower tier local authorities۔",
    "خدمت: NHS England پر “Psychological therapies, annual report on the use of NHS Talking Therapies”، کسی سال کی بڑی CSV فائل۔",
    "آپ کی اپنی: ایک CSV فائل جس میں ہر کمیونٹی کی ایک قطار اور تعداد کا ایک کالم ہو۔ پہلی سطر میں کالموں کے نام ہوں۔",
  ],
  missingPopulation: "وہ فائل چنیں جو بتاتی ہے کہ علاقے میں کون رہتا ہے۔",
  missingActivity: "وہ فائل چنیں جو بتاتی ہے کہ خدمت کے پاس کون آیا۔",
  chooseTitle: "ہم نے آپ کی دونوں فائلیں پڑھ لیں",
  chooseLead: "دیکھ لیں کہ ہمیں کیا ملا، پھر بتائیں کہ کون سا علاقہ اور کون سا ادارہ مراد ہے۔",
  foundPopulation: "علاقے میں کون رہتا ہے",
  foundActivity: "خدمت کے پاس کون آیا",
  layout: (id) => layouts[id] ?? id,
  areas: (count) => `علاقے: ${count}`,
  organisations: (count) => `ادارے: ${count}`,
  periods: "مدت",
  noPeriod: "فائل میں کوئی مدت نہیں",
  measures: (count) => `${count} قسم کے اعداد`,
  noticed: "جو ہم نے دیکھا",
  show: "دکھائیں کہ کون رہ گیا ہے",
  again: "دو اور فائلیں چنیں",
};
