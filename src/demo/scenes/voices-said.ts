/** Made-up voices. A line is: kind | days ago | what was said | what was answered | how | what everyone reads of it, and of its answer. */
export interface VoiceSaid {
  readonly kind: string;
  readonly words: string;
  readonly answerIn: string;
  readonly daysAgo: number;
  readonly answer?: {
    readonly outcome: string;
    readonly answer: string;
    readonly answerIn: string;
    readonly checkedBy: string;
  };
  readonly released?: { readonly words: string; readonly answer: string };
}

const english = [
  "idea|3|Put the therapist in the library on market day (example).",
  "idea|5|Let us choose a woman to talk to (example).|You can choose now, on the first call.|did|Let people choose a woman.",
  "concern|6|I waited 14 weeks and nobody wrote (example).|We write every 3 weeks now.|did|Long waits without a letter.",
  "barrier|2|The form asks for an email and I have none (example).",
  "barrier|8|The bus stops running at 6 and the group begins at 6 (example).|It begins at 4 from May.|will|A group began too late.",
  "praise|4|The woman at the desk knew my name (example).|We told her. Thank you.|did",
  "need|9|Halal food on the ward (example).|It is on the menu each day since March.|did|Halal food on the ward.",
  "need|30|An interpreter for Twi (example).|There is no contract for Twi before April.|could-not|An interpreter for Twi.",
  "concern|28|They asked me to bring my daughter to interpret (example).",
  "idea|1|A walk instead of a room (example).",
  "barrier|7|I cannot say these things by telephone (example).|You can ask for a room now.|did",
  "concern|5|The letter said that I did not attend. I never got the first one (example).",
  "praise|6|Somebody came to our lunch and just ate with us (example).|We come every month.|will",
  "idea|4|Tell our pastor when you have places (example).|We write to faith leaders each month.|will",
  "fear|3|If I say that I am sad, will they take my children? (example)|Sadness is no reason to take a child. Ring the Carers’ Circle: somebody goes along.|did",
  "need|2|A room to pray (example).",
  "barrier|9|Your page has only one language on the first screen (example).|There are eight now.|did|A page in one language.",
  "concern|10|My cousin works there and would see my file (example).|You can ask that she cannot. The form is at the desk.|did",
];

const urdu = [
  "barrier|4|فون پر انگریزی کے سوا کوئی زبان نہیں (مثال)۔",
  "concern|6|ڈاکٹر نے پانچ منٹ میں بات ختم کر دی (مثال)۔|اب پہلی ملاقات 30 منٹ کی ہے۔|did|First talks were too short.|The first talk takes 30 minutes now.",
  "fear|7|کیا میرا بینیفٹ بند ہو جائے گا؟ (مثال)|نہیں، بات کرنے سے بینیفٹ بند نہیں ہوتا۔|did",
  "idea|2|عورتوں کے لیے الگ دن رکھیں (مثال)۔",
  "need|9|پہاڑی بولنے والا ترجمان چاہیے (مثال)۔|اپریل سے پہلے نہیں، کیونکہ معاہدہ نہیں ہے۔|could-not|An interpreter for Pahari.|Not before April, because there is no contract.",
  "praise|5|مسجد میں بات ہوئی تو دل ہلکا ہوا (مثال)۔|ہم ہر مہینے آئیں گے۔|will",
  "concern|26|تین بار تاریخ بدلی گئی (مثال)۔",
  "barrier|3|خط میں کیا لکھا ہے، کوئی نہیں بتاتا (مثال)۔|اب خط کے ساتھ فون بھی آتا ہے۔|did",
  "fear|8|کیا مالک مکان کو پتا چلے گا؟ (مثال)|نہیں۔ ہم کسی کو نہیں بتاتے۔|did",
  "idea|1|دعا کے بعد ملیں (مثال)۔",
];

/** Said at one evening about languages: enough of one community that its themes can be counted. */
const urduEvening = [
  "4|ترجمان دیر سے آیا (مثال)۔|اب ترجمان پندرہ منٹ پہلے آتا ہے۔|did",
  "6|فارم صرف انگریزی میں ہے (مثال)۔|اب اردو میں بھی ہے۔|did",
  "9|بیٹی کو ترجمہ کرنا پڑا (مثال)۔|اب ہم ترجمان خود بلاتے ہیں۔|did",
  "3|ترجمان مرد تھا، میں کھل کر بول نہ سکی (مثال)۔|اب آپ خاتون ترجمان مانگ سکتی ہیں۔|did",
  "5|پہاڑی اور اردو ایک زبان نہیں (مثال)۔",
  "8|خط سمجھ میں نہیں آیا (مثال)۔|اب خط کے بعد فون بھی آتا ہے۔|did",
  "7|فون پر مشین انگریزی بولتی ہے (مثال)۔",
  "6|ایپ اردو میں نہیں (مثال)۔|ایپ ہماری نہیں، اس لیے ہم کاغذ بھی دیتے ہیں۔|could-not",
  "9|ترجمان کو کسی نے بلایا ہی نہیں (مثال)۔|اب پہلے دن سے ترجمان ہوتا ہے۔|did",
  "10|دوا کی پرچی انگریزی میں تھی (مثال)۔",
  "4|کسی نے نہ پوچھا کہ میری زبان کون سی ہے (مثال)۔|اب پہلی بات پر پوچھتے ہیں۔|did",
  "2|میرا نام غلط پکارتے ہیں (مثال)۔",
].map((line) => `barrier|${line}`);

/** And at another one, about waiting. */
const urduWaiting = [
  "4|آٹھ ہفتے ہو گئے، کوئی خط نہیں آیا (مثال)۔|اب ہر تین ہفتے بعد خط آتا ہے۔|did",
  "6|کہا تھا فون کریں گے، نہیں کیا (مثال)۔|اب دو دن میں فون کرتے ہیں۔|did",
  "8|پہلی ملاقات کے بعد خاموشی رہی (مثال)۔|اب اگلی تاریخ اسی دن بتاتے ہیں۔|did",
  "3|نمبر پر کوئی اٹھاتا نہیں (مثال)۔",
  "5|میری باری کب ہے، کوئی نہیں بتاتا (مثال)۔|اب آپ فہرست میں اپنی جگہ پوچھ سکتے ہیں۔|did",
  "7|تاریخ بدلی اور مجھے کسی نے نہ بتایا (مثال)۔|اب بدلنے سے پہلے فون آتا ہے۔|did",
  "9|چھ مہینے سے انتظار ہے (مثال)۔|مئی تک نئے لوگ نہیں، اس لیے ہم ہر مہینے حال پوچھتے ہیں۔|could-not",
  "2|خط ملاقات کے بعد پہنچا (مثال)۔",
  "6|ڈاکٹر نے بھیجا، پھر کچھ نہ سنا (مثال)۔|اب خط کی نقل آپ کو بھی ملتی ہے۔|did",
  "10|انتظار میں حال اور بگڑا (مثال)۔",
].map((line) => `concern|${line}`);

const bengali = [
  "barrier|5|দোভাষী ছাড়া কিছু বুঝিনি (উদাহরণ)।|এখন প্রথম দিন থেকেই দোভাষী আছে।|did|No interpreter at first.|There is an interpreter from the first day on.",
  "concern|3|চিঠি শুধু ইংরেজিতে (উদাহরণ)।",
  "fear|6|আমার ভিসার কী হবে? (উদাহরণ)|আমরা হোম অফিসকে কিছু জানাই না।|did",
  "idea|2|রবিবারে আসুন (উদাহরণ)।|মে মাস থেকে মাসে একবার রবিবারে।|will",
  "need|27|নিরামিষ খাবার (উদাহরণ)।",
  "praise|4|আমার কথা শুনেছেন (উদাহরণ)।|ধন্যবাদ, দলকে বলেছি।|did",
  "barrier|8|সিঁড়ি ছাড়া পথ নেই (উদাহরণ)।|ভবনটি আমাদের নয়, তাই নিচতলায় ঘর নিয়েছি।|could-not|No way in without stairs.|The building is not ours. We rent a room on the ground floor.",
  "idea|1|মায়েদের দল চাই (উদাহরণ)।",
];

const polish = [
  "concern|4|Czekam od stycznia (przykład).|Dzwonimy w tym tygodniu.|will",
  "barrier|6|Pracuję do 18, a wy zamykacie o 17 (przykład).|Od maja w czwartki do 20.|will|Open after work.|From May until 8 on Thursdays.",
  "fear|2|Czy pracodawca się dowie? (przykład)|Nie. Nikomu tego nie mówimy.|did",
  "idea|3|Grupa dla ojców (przykład).",
  "praise|7|Pani w recepcji mówi po polsku (przykład).|Przekazaliśmy. Dziękujemy.|did",
  "need|29|Tłumacz na wizycie u psychiatry (przykład).",
  "concern|5|Nikt nie oddzwonił (przykład).|Oddzwaniamy w 2 dni.|did|Nobody rang back.|We ring back within 2 days.",
  "barrier|1|Strona pyta o numer, którego nie mam (przykład).",
];

const somali = [
  "barrier|3|Qof luqaddayda ku hadla ma jiro (tusaale).",
  "concern|6|Ballantii laba jeer ayaa la baajiyey (tusaale).|Waan ka xunnahay. Hadda waan soo wacnaa.|did|Cancelled twice.|We are sorry. We ring now before we cancel.",
  "fear|5|Gargaarka ma la iga jarayaa? (tusaale)|Maya. Hadalka gargaarka kama jaro.|did",
  "idea|2|Masjidka noogu kaalaya (tusaale).|Bil kasta waan imaan doonnaa.|will",
  "need|8|Qol dumarka u gaar ah (tusaale).|Dhismuhu ma laha, markaa waxaan isticmaalnaa masjidka.|could-not|A room for women.|The building has none, so we use the mosque.",
  "praise|4|Way i dhegaysteen (tusaale).|Mahadsanid.|did",
  "concern|31|Warqaddu way soo daahday (tusaale).",
  "idea|1|Ciyaalka meel u dhiga (tusaale).",
];

const saidIn =
  (language: string) =>
  (line: string): VoiceSaid => {
    const [kind = "", daysAgo = "0", words = "", answer = "", outcome = "", everyone = "", told = answer] =
      line.split("|");
    return {
      kind,
      words,
      answerIn: language,
      daysAgo: Number(daysAgo),
      ...(answer === ""
        ? {}
        : {
            answer: {
              outcome,
              answer,
              answerIn: language,
              checkedBy: language === "en" ? "" : "Example Elder who reads it",
            },
          }),
      ...(everyone === "" ? {} : { released: { words: everyone, answer: told } }),
    };
  };

/** Told to the champion. */
export const saidInTalks: readonly VoiceSaid[] = [
  ...[...urdu, ...urduEvening, ...urduWaiting].map(saidIn("ur")),
  ...bengali.map(saidIn("bn")),
  ...somali.map(saidIn("so")),
];

/** Left on paper at the Carers’ Circle. */
export const saidOnPaper: readonly VoiceSaid[] = [...english.map(saidIn("en")), ...polish.map(saidIn("pl"))];

/** By web, of which nobody knows who said it. */
export const saidByWeb = [
  { kind: "idea", words: "Sit with us before you plan (example).", answerIn: "en" },
  { kind: "fear", words: "আমার মালিক কি জানবে? (উদাহরণ)", answerIn: "bn" },
  { kind: "concern", words: "کوئی واپس فون نہیں کرتا (مثال)۔", answerIn: "ur" },
  { kind: "praise", words: "Thank you for the Tuesday kitchen (example).", answerIn: "en" },
];

export const saidUnfair = [
  {
    kind: "unfair",
    words: "They said my name as a joke, and laughed (example).",
    answerIn: "en",
    unfairWhere: "At a desk (example)",
    unfairBy: "A receptionist",
    wants: ["apology", "change"],
    keeper: "yes",
  },
  {
    kind: "unfair",
    words: "پردے کی وجہ سے مجھے آخر میں بلایا گیا (مثال)۔",
    answerIn: "ur",
    wants: ["heard"],
  },
  {
    kind: "unfair",
    words: "Powiedziano mi, żebym wracał do siebie (przykład).",
    answerIn: "pl",
    wants: ["answer", "help"],
  },
];

export const fears = [
  {
    language: "en",
    fear: "Will my benefits be cut if I come?",
    answer: "No. Talking to us changes no benefit, and we do not tell the benefits office (example).",
  },
  {
    language: "ur",
    fear: "کیا آنے سے میرا بینیفٹ بند ہو جائے گا؟",
    answer: "نہیں۔ ہم سے بات کرنے سے کوئی بینیفٹ نہیں بدلتا، اور ہم بینیفٹ کے دفتر کو نہیں بتاتے (مثال)۔",
    checkedBy: "Example Elder who reads it",
  },
  {
    language: "bn",
    fear: "এলে কি আমার ভাতা বন্ধ হবে?",
    answer: "না। আমাদের সঙ্গে কথা বললে কোনো ভাতা বদলায় না, আর আমরা ভাতার অফিসকে জানাই না (উদাহরণ)।",
    checkedBy: "Example Elder who reads it",
  },
  {
    language: "so",
    fear: "Haddii aan imaado gargaarka ma la iga jarayaa?",
    answer: "Maya. La hadalkeennu gargaar ma beddelo, xafiiska gargaarkana uma sheegno (tusaale).",
    checkedBy: "Example Elder who reads it",
  },
];
