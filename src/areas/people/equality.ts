export interface EqualityQuestion {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** Asked only after this answer to an earlier question. */
  readonly after?: { readonly question: string; readonly answers: readonly string[] };
  /** Code to words. None where the answer is a date or a person's own words. */
  readonly choices: Readonly<Record<string, string>>;
  /** The person may say it in their own words beside. */
  readonly own?: string;
}

const yesNo = { yes: "Yes", no: "No", "not-said": "Prefer not to say" };
const notSaid = { "not-said": "Prefer not to say" };
const ownBackground = "How would you describe your background? (optional)";

/**
 * What the pattern does not ask. Class: the question and the answers of the Social Mobility Commission's toolkit for
 * employers (2021), shortened. Language: the census of England and Wales 2021. Nobody is asked about their right to be here.
 */
const wherePeopleComeFrom: readonly EqualityQuestion[] = [
  {
    name: "class",
    label: "When you were about 14, what work did the person do who earned most in your home?",
    hint: "This helps to see whether people of every class can take part.",
    choices: {
      professional: "Professional work, such as teacher, nurse, engineer, lawyer, doctor",
      manager: "Manager or administrator",
      clerical: "Office work, such as secretary, call centre worker",
      technical: "Technical work or a craft, such as mechanic, plumber, electrician, gardener",
      routine: "Work with hands or in service, such as driver, cleaner, waiter, shop or farm worker, security guard",
      "small-business": "Their own small business, such as a shop or a taxi",
      unemployed: "Out of work for a long time",
      other: "Something else, or I do not know",
      ...notSaid,
    },
  },
  {
    name: "came",
    label: "Did you come to live in the UK from another country?",
    hint: "We do not ask about your right to be here. This answer is passed on to nobody.",
    choices: {
      "born-here": "No, I was born in the UK",
      recent: "Yes, less than 10 years ago",
      "long-ago": "Yes, 10 years ago or more",
      ...notSaid,
    },
  },
  {
    name: "language",
    label: "What is your main language?",
    choices: { "english-or-welsh": "English or Welsh", other: "Another language, or a sign language", ...notSaid },
    own: "Which language? (optional)",
  },
  {
    name: "english",
    label: "How well can you speak English?",
    after: { question: "language", answers: ["other"] },
    choices: { "very-well": "Very well", well: "Well", "not-well": "Not well", "not-at-all": "Not at all", ...notSaid },
  },
];

/**
 * The equality questions in the order and wording of the GOV.UK pattern (Open Government Licence v3.0), and after them
 * class, coming from another country, and language. A code is kept, and the words are shown.
 */
export const equalityQuestions: readonly EqualityQuestion[] = [
  {
    name: "birth",
    label: "What is your date of birth?",
    hint: "For example, 31 7 1968. The year alone is enough.",
    choices: {},
  },
  {
    name: "condition",
    label:
      "Do you have any physical or mental health conditions or illness lasting or expected to last 12 months or more?",
    choices: yesNo,
  },
  {
    name: "condition-impact",
    label: "Do any of your conditions or illnesses reduce your ability to carry out day to day activities?",
    hint: "For example eating, washing, walking or going shopping",
    after: { question: "condition", answers: ["yes"] },
    choices: { "a-lot": "Yes, a lot", "a-little": "Yes, a little", "not-at-all": "Not at all", ...notSaid },
  },
  {
    name: "ethnic-group",
    label: "What is your ethnic group?",
    choices: {
      white: "White",
      multiple: "Mixed or multiple ethnic groups",
      asian: "Asian or Asian British",
      black: "Black, African, Caribbean or Black British",
      other: "Other ethnic group",
      ...notSaid,
    },
  },
  {
    name: "background-white",
    label: "Which of the following best describes your White background?",
    after: { question: "ethnic-group", answers: ["white"] },
    choices: {
      british: "English, Welsh, Scottish, Northern Irish or British",
      irish: "Irish",
      "gypsy-or-irish-traveller": "Gypsy or Irish Traveller",
      "any-other": "Any other White background",
      ...notSaid,
    },
    own: ownBackground,
  },
  {
    name: "background-multiple",
    label: "Which of the following best describes your mixed or multiple ethnic groups background?",
    after: { question: "ethnic-group", answers: ["multiple"] },
    choices: {
      "white-and-black-caribbean": "White and Black Caribbean",
      "white-and-black-african": "White and Black African",
      "white-and-asian": "White and Asian",
      "any-other": "Any other mixed or multiple ethnic background",
      ...notSaid,
    },
    own: ownBackground,
  },
  {
    name: "background-asian",
    label: "Which of the following best describes your Asian or Asian British background?",
    after: { question: "ethnic-group", answers: ["asian"] },
    choices: {
      indian: "Indian",
      pakistani: "Pakistani",
      bangladeshi: "Bangladeshi",
      chinese: "Chinese",
      "any-other": "Any other Asian background",
      ...notSaid,
    },
    own: ownBackground,
  },
  {
    name: "background-black",
    label: "Which of the following best describes your Black, African, Caribbean or Black British background?",
    after: { question: "ethnic-group", answers: ["black"] },
    choices: {
      african: "African",
      caribbean: "Caribbean",
      "any-other": "Any other Black, African or Caribbean background",
      ...notSaid,
    },
    own: ownBackground,
  },
  {
    name: "background-other",
    label: "Which of the following best describes your background?",
    after: { question: "ethnic-group", answers: ["other"] },
    choices: { arab: "Arab", "any-other": "Any other ethnic group", ...notSaid },
    own: ownBackground,
  },
  {
    name: "marriage",
    label: "What is your legal marital or registered civil partnership status?",
    choices: {
      never: "Never married and never registered a civil partnership",
      married: "Married",
      partnership: "In a registered civil partnership",
      "separated-married": "Separated, but still legally married",
      "separated-partnership": "Separated, but still legally in a civil partnership",
      divorced: "Divorced",
      dissolved: "Formerly in a civil partnership which is now legally dissolved",
      widowed: "Widowed",
      "surviving-partner": "Surviving partner from a registered civil partnership",
      ...notSaid,
    },
  },
  {
    name: "religion",
    label: "What is your religion?",
    choices: {
      none: "No religion",
      christian: "Christian",
      buddhist: "Buddhist",
      hindu: "Hindu",
      jewish: "Jewish",
      muslim: "Muslim",
      sikh: "Sikh",
      "any-other": "Any other religion",
      ...notSaid,
    },
  },
  { name: "sex", label: "What is your sex?", choices: { female: "Female", male: "Male", ...notSaid } },
  {
    name: "gender-same",
    label: "Is the gender you identify with the same as your sex registered at birth?",
    choices: yesNo,
    own: "What is your gender identity? (optional)",
  },
  {
    name: "orientation",
    label: "Which of the following best describes your sexual orientation?",
    choices: {
      heterosexual: "Heterosexual or straight",
      "gay-or-lesbian": "Gay or lesbian",
      bisexual: "Bisexual",
      other: "Other",
      ...notSaid,
    },
    own: "How would you describe your sexual orientation? (optional)",
  },
  ...wherePeopleComeFrom,
];

/** What one person answered: codes by question, their own words by question, and whether they asked us to stop. */
export interface EqualityAnswers {
  readonly answers: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, string>>;
  /** A moment as an ISO 8601 text. */
  readonly stoppedAt: string | null;
}

export const noAnswers: EqualityAnswers = { answers: {}, words: {}, stoppedAt: null };
