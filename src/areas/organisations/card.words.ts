import type { CardLanguage } from "./card.ts";

/**
 * The headings of the card, and what stands under those that an organisation has not filled, in the languages that it
 * may write it in. Those other than English await review by speakers: whom to ring in need stands in English too. What
 * an organisation writes itself somebody else who reads it checks.
 */
interface CardWords {
  /** The language in its own script, and in English. */
  readonly name: string;
  readonly nameInEnglish: string;
  readonly direction: "ltr" | "rtl";
  readonly title: string;
  readonly tonight: string;
  readonly thisWeek: string;
  readonly whomToRing: string;
  readonly next: string;
  readonly told: string;
  /** Whom to ring in need, with the numbers between braces. */
  readonly emergency: string;
  /** What stands where the organisation has written nothing. */
  readonly nobodyNamed: string;
  readonly askWhenYouRing: string;
  readonly notToldYet: string;
  readonly nothingYet: string;
}

export const cardWords = {
  en: {
    name: "English",
    nameInEnglish: "English",
    direction: "ltr",
    title: "Somebody is struggling",
    tonight: "Tonight",
    thisWeek: "This week",
    whomToRing: "Whom to ring, by name",
    next: "What happens next",
    told: "What you will be told",
    emergency:
      "If somebody may be hurt: {999}. A crisis of the mind, day or night: {111}, choose 2. A listener at any hour: Samaritans {116 123}. You can ask for an interpreter: say the language in English.",
    nobodyNamed: "Nobody has agreed yet to be named to everyone.",
    askWhenYouRing: "Not said yet. Ask when you ring.",
    notToldYet: "Not said yet. Nobody tells you what is private to somebody else; you can ask whether somebody came.",
    nothingYet: "Nothing is written down yet.",
  },
  ur: {
    name: "اردو",
    nameInEnglish: "Urdu",
    direction: "rtl",
    title: "کوئی مشکل میں ہے",
    tonight: "آج رات",
    thisWeek: "اس ہفتے",
    whomToRing: "کس کو فون کریں، نام کے ساتھ",
    next: "آگے کیا ہو گا",
    told: "آپ کو کیا بتایا جائے گا",
    emergency:
      "اگر کسی کو چوٹ لگنے کا خطرہ ہو: {999}۔ دن ہو یا رات، ذہنی بحران میں: {111}، پھر 2 دبائیں۔ کسی بھی وقت سننے والا: Samaritans {116 123}۔ آپ ترجمان مانگ سکتے ہیں: زبان کا نام انگریزی میں کہیں، Urdu۔",
    nobodyNamed: "ابھی کوئی اس پر راضی نہیں ہوا کہ اس کا نام سب کو دکھایا جائے۔",
    askWhenYouRing: "ابھی نہیں بتایا گیا۔ فون کرتے وقت پوچھیں۔",
    notToldYet:
      "ابھی نہیں بتایا گیا۔ کسی اور کی ذاتی بات آپ کو کوئی نہیں بتائے گا؛ آپ پوچھ سکتے ہیں کہ کوئی آیا تھا یا نہیں۔",
    nothingYet: "ابھی کچھ نہیں لکھا گیا۔",
  },
  gu: {
    name: "ગુજરાતી",
    nameInEnglish: "Gujarati",
    direction: "ltr",
    title: "કોઈ મુશ્કેલીમાં છે",
    tonight: "આજે રાત્રે",
    thisWeek: "આ અઠવાડિયે",
    whomToRing: "કોને ફોન કરવો, નામ સાથે",
    next: "આગળ શું થશે",
    told: "તમને શું કહેવામાં આવશે",
    emergency:
      "જો કોઈને ઈજા થવાનો ભય હોય: {999}. દિવસ કે રાત, મનની કટોકટી માટે: {111}, પછી 2 દબાવો. ગમે તે સમયે સાંભળનાર: Samaritans {116 123}. તમે દુભાષિયો માગી શકો છો: ભાષાનું નામ અંગ્રેજીમાં કહો, Gujarati.",
    nobodyNamed: "હજી કોઈએ સૌને પોતાનું નામ બતાવવાની હા પાડી નથી.",
    askWhenYouRing: "હજી કહેવાયું નથી. ફોન કરો ત્યારે પૂછો.",
    notToldYet: "હજી કહેવાયું નથી. બીજાની અંગત વાત તમને કોઈ નહીં કહે; કોઈ આવ્યું હતું કે નહીં તે તમે પૂછી શકો છો.",
    nothingYet: "હજી કશું લખાયું નથી.",
  },
  ar: {
    name: "العربية",
    nameInEnglish: "Arabic",
    direction: "rtl",
    title: "شخص يمر بضيق",
    tonight: "الليلة",
    thisWeek: "هذا الأسبوع",
    whomToRing: "بمن تتصل، بالاسم",
    next: "ماذا يحدث بعد ذلك",
    told: "ما الذي سيُقال لك",
    emergency:
      "إذا كان أحد معرضاً للأذى: {999}. لأزمة نفسية، ليلاً أو نهاراً: {111}، ثم اختر 2. من يستمع في أي ساعة: Samaritans {116 123}. يمكنك طلب مترجم: قل اسم اللغة بالإنجليزية، Arabic.",
    nobodyNamed: "لم يوافق أحد بعد على أن يُذكر اسمه للجميع.",
    askWhenYouRing: "لم يُذكر بعد. اسأل عندما تتصل.",
    notToldYet: "لم يُذكر بعد. لن يخبرك أحد بما هو خاص بغيرك؛ ويمكنك أن تسأل هل جاء أحد.",
    nothingYet: "لم يُكتب شيء بعد.",
  },
  pa: {
    name: "ਪੰਜਾਬੀ",
    nameInEnglish: "Punjabi",
    direction: "ltr",
    title: "ਕੋਈ ਔਖਾ ਸਮਾਂ ਕੱਟ ਰਿਹਾ ਹੈ",
    tonight: "ਅੱਜ ਰਾਤ",
    thisWeek: "ਇਸ ਹਫ਼ਤੇ",
    whomToRing: "ਕਿਸ ਨੂੰ ਫ਼ੋਨ ਕਰਨਾ ਹੈ, ਨਾਂ ਨਾਲ",
    next: "ਅੱਗੇ ਕੀ ਹੋਵੇਗਾ",
    told: "ਤੁਹਾਨੂੰ ਕੀ ਦੱਸਿਆ ਜਾਵੇਗਾ",
    emergency:
      "ਜੇ ਕਿਸੇ ਨੂੰ ਸੱਟ ਲੱਗਣ ਦਾ ਖ਼ਤਰਾ ਹੋਵੇ: {999}। ਦਿਨ ਹੋਵੇ ਜਾਂ ਰਾਤ, ਮਨ ਦੇ ਸੰਕਟ ਵਿੱਚ: {111}, ਫਿਰ 2 ਦਬਾਓ। ਕਿਸੇ ਵੀ ਵੇਲੇ ਸੁਣਨ ਵਾਲਾ: Samaritans {116 123}। ਤੁਸੀਂ ਦੁਭਾਸ਼ੀਆ ਮੰਗ ਸਕਦੇ ਹੋ: ਬੋਲੀ ਦਾ ਨਾਂ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਕਹੋ, Punjabi।",
    nobodyNamed: "ਹਾਲੇ ਕਿਸੇ ਨੇ ਸਾਰਿਆਂ ਨੂੰ ਆਪਣਾ ਨਾਂ ਦਿਖਾਉਣ ਲਈ ਹਾਂ ਨਹੀਂ ਕੀਤੀ।",
    askWhenYouRing: "ਹਾਲੇ ਨਹੀਂ ਦੱਸਿਆ ਗਿਆ। ਫ਼ੋਨ ਕਰਨ ਵੇਲੇ ਪੁੱਛੋ।",
    notToldYet: "ਹਾਲੇ ਨਹੀਂ ਦੱਸਿਆ ਗਿਆ। ਕਿਸੇ ਹੋਰ ਦੀ ਨਿੱਜੀ ਗੱਲ ਤੁਹਾਨੂੰ ਕੋਈ ਨਹੀਂ ਦੱਸੇਗਾ; ਤੁਸੀਂ ਪੁੱਛ ਸਕਦੇ ਹੋ ਕਿ ਕੋਈ ਆਇਆ ਸੀ ਜਾਂ ਨਹੀਂ।",
    nothingYet: "ਹਾਲੇ ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਗਿਆ।",
  },
  bn: {
    name: "বাংলা",
    nameInEnglish: "Bengali",
    direction: "ltr",
    title: "কেউ কষ্টে আছেন",
    tonight: "আজ রাতে",
    thisWeek: "এই সপ্তাহে",
    whomToRing: "কাকে ফোন করবেন, নাম ধরে",
    next: "এর পরে কী হবে",
    told: "আপনাকে কী জানানো হবে",
    emergency:
      "কারও আঘাতের আশঙ্কা থাকলে: {999}। দিন বা রাত, মনের সংকটে: {111}, তারপর 2 চাপুন। যেকোনো সময় শোনার মানুষ: Samaritans {116 123}। আপনি দোভাষী চাইতে পারেন: ভাষার নাম ইংরেজিতে বলুন, Bengali।",
    nobodyNamed: "এখনও কেউ সবার কাছে নাম দেখাতে রাজি হননি।",
    askWhenYouRing: "এখনও বলা হয়নি। ফোন করার সময় জিজ্ঞাসা করুন।",
    notToldYet: "এখনও বলা হয়নি। অন্য কারও ব্যক্তিগত কথা কেউ আপনাকে বলবে না; কেউ এসেছিল কি না আপনি জিজ্ঞাসা করতে পারেন।",
    nothingYet: "এখনও কিছু লেখা হয়নি।",
  },
  pl: {
    name: "Polski",
    nameInEnglish: "Polish",
    direction: "ltr",
    title: "Komuś jest ciężko",
    tonight: "Dziś w nocy",
    thisWeek: "W tym tygodniu",
    whomToRing: "Do kogo zadzwonić, po imieniu",
    next: "Co będzie dalej",
    told: "Czego się dowiesz",
    emergency:
      "Jeśli komuś może stać się krzywda: {999}. Kryzys psychiczny, w dzień i w nocy: {111}, potem wybierz 2. Ktoś, kto wysłucha o każdej porze: Samaritans {116 123}. Możesz poprosić o tłumacza: powiedz nazwę języka po angielsku, Polish.",
    nobodyNamed: "Nikt jeszcze nie zgodził się, by podać jego nazwisko wszystkim.",
    askWhenYouRing: "Jeszcze nie napisano. Zapytaj, gdy zadzwonisz.",
    notToldYet:
      "Jeszcze nie napisano. Nikt nie powie Ci tego, co jest prywatną sprawą innej osoby; możesz zapytać, czy ktoś przyszedł.",
    nothingYet: "Jeszcze nic nie zapisano.",
  },
  so: {
    name: "Soomaali",
    nameInEnglish: "Somali",
    direction: "ltr",
    title: "Qof baa dhibaato ku jira",
    tonight: "Caawa",
    thisWeek: "Toddobaadkan",
    whomToRing: "Cidda la wacayo, magac ahaan",
    next: "Maxaa xiga",
    told: "Maxaa laguu sheegi doonaa",
    emergency:
      "Haddii qof waxyeello gaari karto: {999}. Dhibaato maskaxeed, habeen iyo maalin: {111}, kadib dooro 2. Qof ku dhageysta saacad kasta: Samaritans {116 123}. Waxaad codsan kartaa turjubaan: luqadda Ingiriisi ku sheeg, Somali.",
    nobodyNamed: "Weli cidna ma oggolaan in magaceeda loo muujiyo dadka oo dhan.",
    askWhenYouRing: "Weli lama sheegin. Weydii markaad wacdo.",
    notToldYet:
      "Weli lama sheegin. Cidna kuma sheegi doonto arrin u gaar ah qof kale; waxaad weydiin kartaa in qof yimid.",
    nothingYet: "Weli waxba lama qorin.",
  },
  cy: {
    name: "Cymraeg",
    nameInEnglish: "Welsh",
    direction: "ltr",
    title: "Mae rhywun yn cael trafferth",
    tonight: "Heno",
    thisWeek: "Yr wythnos hon",
    whomToRing: "Pwy i’w ffonio, wrth ei enw",
    next: "Beth sy’n digwydd nesaf",
    told: "Beth fyddwch chi’n ei glywed",
    emergency:
      "Os gallai rhywun gael niwed: {999}. Argyfwng meddwl, ddydd neu nos: {111}, yna dewiswch 2. Rhywun i wrando ar unrhyw awr: Samaritans {116 123}. Gallwch ofyn am gyfieithydd: dywedwch enw’r iaith yn Saesneg, Welsh.",
    nobodyNamed: "Does neb wedi cytuno eto i gael ei enwi i bawb.",
    askWhenYouRing: "Heb ei ddweud eto. Gofynnwch pan fyddwch yn ffonio.",
    notToldYet:
      "Heb ei ddweud eto. Does neb yn dweud wrthych beth sy’n breifat i rywun arall; cewch ofyn a ddaeth rhywun.",
    nothingYet: "Does dim wedi’i ysgrifennu eto.",
  },
} as const satisfies Readonly<Record<CardLanguage, CardWords>>;
