import type { Language } from "../../design/languages.ts";

/** All that everybody reads of networks. English is the type: a language that lacks a sentence does not compile. */
export interface NetworkWords {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly runBy: string;
  readonly communities: string;
  readonly qualified: string;
  /** With two numbers between braces. */
  readonly qualifiedOf: string;
  readonly people: string;
  readonly nobodyShown: string;
  readonly onlyThoseWho: string;
  readonly framework: string;
  readonly frameworkNote: string;
  readonly noFramework: string;
  /** With the day between braces. */
  readonly since: string;
}

const en: NetworkWords = {
  title: "Networks of local leaders",
  lead: "Leaders whom people here already trust train together, work under supervision, and open clinics of their own.",
  none: "No network is written down yet.",
  runBy: "Run by",
  communities: "Communities",
  qualified: "Qualified",
  qualifiedOf: "{qualified} of {leaders} leaders",
  people: "People of this network",
  nobodyShown: "Nobody has agreed to be shown here.",
  onlyThoseWho: "Only those who agreed stand here.",
  framework: "What both sides agreed",
  frameworkNote: "Services and communities wrote this together. Each part holds because both said yes.",
  noFramework: "Nothing is in force yet: both sides have to agree.",
  since: "Agreed by both sides on {day}",
};

const ur: NetworkWords = {
  title: "مقامی رہنماؤں کے نیٹ ورک",
  lead: "وہ رہنما جن پر یہاں لوگ پہلے سے بھروسا کرتے ہیں، مل کر تربیت لیتے ہیں، نگرانی میں کام کرتے ہیں، اور اپنے کلینک کھولتے ہیں۔",
  none: "ابھی کوئی نیٹ ورک درج نہیں۔",
  runBy: "چلانے والے",
  communities: "کمیونٹیاں",
  qualified: "سند یافتہ",
  qualifiedOf: "{leaders} رہنماؤں میں سے {qualified}",
  people: "اس نیٹ ورک کے لوگ",
  nobodyShown: "ابھی کسی نے یہاں نام دکھانے کی اجازت نہیں دی۔",
  onlyThoseWho: "یہاں صرف ان کے نام ہیں جنہوں نے اجازت دی۔",
  framework: "جس پر دونوں فریق متفق ہوئے",
  frameworkNote: "یہ خدمات اور کمیونٹیوں نے مل کر لکھا۔ ہر حصہ اس لیے لاگو ہے کہ دونوں نے ہاں کہی۔",
  noFramework: "ابھی کچھ لاگو نہیں: دونوں فریقوں کا متفق ہونا ضروری ہے۔",
  since: "دونوں فریق {day} کو متفق ہوئے",
};

const ar: NetworkWords = {
  title: "شبكات القادة المحليين",
  lead: "قادة يثق بهم الناس هنا أصلاً يتدربون معاً، ويعملون تحت إشراف، ويفتحون عيادات خاصة بهم.",
  none: "لم تُسجَّل أي شبكة بعد.",
  runBy: "تديرها",
  communities: "المجتمعات",
  qualified: "المؤهلون",
  qualifiedOf: "{qualified} من {leaders} من القادة",
  people: "أعضاء هذه الشبكة",
  nobodyShown: "لم يوافق أحد بعد على ظهور اسمه هنا.",
  onlyThoseWho: "لا تظهر هنا إلا أسماء من وافقوا.",
  framework: "ما اتفق عليه الطرفان",
  frameworkNote: "كتبت الخدمات والمجتمعات هذا معاً. كل جزء سارٍ لأن الطرفين قالا نعم.",
  noFramework: "لا شيء سارٍ بعد: يجب أن يوافق الطرفان.",
  since: "اتفق الطرفان في {day}",
};

const pa: NetworkWords = {
  title: "ਸਥਾਨਕ ਆਗੂਆਂ ਦੇ ਨੈੱਟਵਰਕ",
  lead: "ਉਹ ਆਗੂ ਜਿਨ੍ਹਾਂ ਉੱਤੇ ਲੋਕ ਪਹਿਲਾਂ ਹੀ ਭਰੋਸਾ ਕਰਦੇ ਹਨ, ਇਕੱਠੇ ਸਿਖਲਾਈ ਲੈਂਦੇ ਹਨ, ਨਿਗਰਾਨੀ ਹੇਠ ਕੰਮ ਕਰਦੇ ਹਨ ਅਤੇ ਆਪਣੇ ਕਲੀਨਿਕ ਖੋਲ੍ਹਦੇ ਹਨ।",
  none: "ਅਜੇ ਕੋਈ ਨੈੱਟਵਰਕ ਦਰਜ ਨਹੀਂ।",
  runBy: "ਚਲਾਉਣ ਵਾਲੇ",
  communities: "ਭਾਈਚਾਰੇ",
  qualified: "ਯੋਗਤਾ ਪ੍ਰਾਪਤ",
  qualifiedOf: "{leaders} ਆਗੂਆਂ ਵਿੱਚੋਂ {qualified}",
  people: "ਇਸ ਨੈੱਟਵਰਕ ਦੇ ਲੋਕ",
  nobodyShown: "ਅਜੇ ਕਿਸੇ ਨੇ ਇੱਥੇ ਨਾਂ ਦਿਖਾਉਣ ਦੀ ਹਾਂ ਨਹੀਂ ਕੀਤੀ।",
  onlyThoseWho: "ਇੱਥੇ ਸਿਰਫ਼ ਉਹਨਾਂ ਦੇ ਨਾਂ ਹਨ ਜਿਨ੍ਹਾਂ ਨੇ ਹਾਂ ਕੀਤੀ।",
  framework: "ਜਿਸ ਉੱਤੇ ਦੋਵੇਂ ਧਿਰਾਂ ਸਹਿਮਤ ਹੋਈਆਂ",
  frameworkNote: "ਇਹ ਸੇਵਾਵਾਂ ਅਤੇ ਭਾਈਚਾਰਿਆਂ ਨੇ ਮਿਲ ਕੇ ਲਿਖਿਆ। ਹਰ ਹਿੱਸਾ ਲਾਗੂ ਹੈ ਕਿਉਂਕਿ ਦੋਵਾਂ ਨੇ ਹਾਂ ਕਹੀ।",
  noFramework: "ਅਜੇ ਕੁਝ ਲਾਗੂ ਨਹੀਂ: ਦੋਵਾਂ ਧਿਰਾਂ ਦਾ ਸਹਿਮਤ ਹੋਣਾ ਜ਼ਰੂਰੀ ਹੈ।",
  since: "ਦੋਵੇਂ ਧਿਰਾਂ {day} ਨੂੰ ਸਹਿਮਤ ਹੋਈਆਂ",
};

const bn: NetworkWords = {
  title: "স্থানীয় নেতাদের নেটওয়ার্ক",
  lead: "যে নেতাদের মানুষ এখানে আগে থেকেই বিশ্বাস করেন, তাঁরা একসঙ্গে প্রশিক্ষণ নেন, তত্ত্বাবধানে কাজ করেন এবং নিজেদের ক্লিনিক খোলেন।",
  none: "এখনও কোনো নেটওয়ার্ক লেখা হয়নি।",
  runBy: "পরিচালনায়",
  communities: "কমিউনিটি",
  qualified: "যোগ্যতাপ্রাপ্ত",
  qualifiedOf: "{leaders} জন নেতার মধ্যে {qualified} জন",
  people: "এই নেটওয়ার্কের মানুষ",
  nobodyShown: "এখানে নাম দেখাতে এখনও কেউ রাজি হননি।",
  onlyThoseWho: "যাঁরা রাজি হয়েছেন শুধু তাঁদের নাম এখানে আছে।",
  framework: "দুই পক্ষ যাতে একমত হয়েছে",
  frameworkNote: "পরিষেবা ও কমিউনিটি এটি একসঙ্গে লিখেছে। দুই পক্ষ হ্যাঁ বলেছে বলেই প্রতিটি অংশ কার্যকর।",
  noFramework: "এখনও কিছু কার্যকর নয়: দুই পক্ষকে একমত হতে হবে।",
  since: "দুই পক্ষ {day} তারিখে একমত হয়েছে",
};

const pl: NetworkWords = {
  title: "Sieci lokalnych liderów",
  lead: "Liderzy, którym ludzie tu już ufają, uczą się razem, pracują pod nadzorem i otwierają własne poradnie.",
  none: "Nie zapisano jeszcze żadnej sieci.",
  runBy: "Prowadzi",
  communities: "Społeczności",
  qualified: "Z kwalifikacją",
  qualifiedOf: "{qualified} z {leaders} liderów",
  people: "Ludzie tej sieci",
  nobodyShown: "Nikt jeszcze nie zgodził się na pokazanie nazwiska.",
  onlyThoseWho: "Są tu tylko osoby, które się zgodziły.",
  framework: "Na co zgodziły się obie strony",
  frameworkNote: "Napisały to razem służby i społeczności. Każda część obowiązuje, bo obie strony powiedziały tak.",
  noFramework: "Nic jeszcze nie obowiązuje: obie strony muszą się zgodzić.",
  since: "Obie strony zgodziły się {day}",
};

const so: NetworkWords = {
  title: "Shabakadaha hoggaamiyeyaasha deegaanka",
  lead: "Hoggaamiyeyaal dadku hore ugu kalsoonaayeen ayaa si wadajir ah u tababarta, ku shaqeeya kormeer, oo furta rugo caafimaad oo iyaga u gaar ah.",
  none: "Weli shabakad lama qorin.",
  runBy: "Waxaa maamula",
  communities: "Bulshooyinka",
  qualified: "Aqoonsi leh",
  qualifiedOf: "{qualified} ka mid ah {leaders} hoggaamiye",
  people: "Dadka shabakaddan",
  nobodyShown: "Weli cidna ma oggolaan in magaceeda halkan lagu muujiyo.",
  onlyThoseWho: "Halkan waxaa ku jira kaliya kuwa oggolaaday.",
  framework: "Waxa ay labada dhinac ku heshiiyeen",
  frameworkNote:
    "Adeegyada iyo bulshooyinka ayaa wada qoray. Qayb kastaa way shaqaysaa maxaa yeelay labadu waxay yiraahdeen haa.",
  noFramework: "Weli waxba ma shaqaynayaan: labada dhinac waa inay heshiiyaan.",
  since: "Labada dhinac waxay heshiiyeen {day}",
};

const cy: NetworkWords = {
  title: "Rhwydweithiau arweinwyr lleol",
  lead: "Mae arweinwyr y mae pobl yma eisoes yn ymddiried ynddynt yn hyfforddi gyda’i gilydd, yn gweithio dan oruchwyliaeth, ac yn agor eu clinigau eu hunain.",
  none: "Nid oes rhwydwaith wedi’i gofnodi eto.",
  runBy: "Yn cael ei redeg gan",
  communities: "Cymunedau",
  qualified: "Wedi cymhwyso",
  qualifiedOf: "{qualified} o {leaders} arweinydd",
  people: "Pobl y rhwydwaith hwn",
  nobodyShown: "Nid oes neb wedi cytuno i gael ei ddangos yma eto.",
  onlyThoseWho: "Dim ond y rhai a gytunodd sydd yma.",
  framework: "Yr hyn y cytunodd y ddwy ochr arno",
  frameworkNote:
    "Ysgrifennodd gwasanaethau a chymunedau hyn gyda’i gilydd. Mae pob rhan mewn grym am i’r ddwy ddweud ie.",
  noFramework: "Nid oes dim mewn grym eto: rhaid i’r ddwy ochr gytuno.",
  since: "Cytunodd y ddwy ochr ar {day}",
};

const all: Readonly<Record<Language, NetworkWords>> = { en, ur, ar, pa, bn, pl, so, cy };

/** Those other than English await review by speakers. */
export const networkWords = (language: Language): NetworkWords => all[language];

/** A sentence with what stands between its braces. */
export const filled = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
