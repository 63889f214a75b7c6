import type { Audience, SheetContent, SheetKind } from "./about-me.ts";

/** A question of a sheet. Every one may be left empty. */
export interface SheetQuestion {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly kind: "text" | "textarea" | "checkboxes" | "radios" | "date";
  readonly choices?: readonly { readonly value: string; readonly words: string; readonly hint?: string }[];
}

export interface SheetAsked {
  readonly kind: SheetKind;
  readonly title: string;
  readonly lead: string;
  readonly questions: readonly SheetQuestion[];
  /** Who may see it, as the person chooses; never the public. */
  readonly sharing: { readonly label: string; readonly choices: readonly Audience[] };
}

const among: readonly Audience[] = ["nobody", "my-groups", "place"];

const contact: SheetAsked = {
  kind: "contact",
  title: "How to reach you",
  lead: "How and when you like to be contacted, and how not.",
  questions: [
    {
      name: "ways",
      label: "How may people reach you?",
      kind: "checkboxes",
      choices: [
        { value: "phone", words: "By telephone" },
        { value: "text", words: "By text message" },
        { value: "voice", words: "By voice message" },
        { value: "email", words: "By email" },
        { value: "post", words: "By post" },
        { value: "in-person", words: "In person, where I already am" },
        { value: "through", words: "Through somebody I trust" },
      ],
    },
    {
      name: "details",
      label: "The number, the address, or the name of whoever you trust",
      hint: "Only what you want to be used.",
      kind: "textarea",
    },
    { name: "when", label: "When is good?", hint: "For example: not on Fridays, evenings after 7.", kind: "text" },
    {
      name: "not",
      label: "How should nobody contact you?",
      hint: "For example: never leave a message, never write to my home.",
      kind: "textarea",
    },
  ],
  sharing: { label: "Who may see how to reach you?", choices: among },
};

const languages: SheetAsked = {
  kind: "languages",
  title: "Your languages",
  lead: "What you speak and what you read: they are often not the same.",
  questions: [
    { name: "spoken", label: "Which languages do you speak?", hint: "The one you like best first.", kind: "text" },
    { name: "dialect", label: "Which dialect?", hint: "For example: Pahari, Sylheti, Moroccan Arabic.", kind: "text" },
    {
      name: "read",
      label: "Which languages do you like to read?",
      hint: "Leave empty if you like to listen.",
      kind: "text",
    },
    {
      name: "interpreter",
      label: "Do you want an interpreter?",
      kind: "radios",
      choices: [
        { value: "no", words: "No" },
        { value: "yes", words: "Yes" },
        { value: "sometimes", words: "Sometimes, when it is about health or law" },
      ],
    },
    {
      name: "who",
      label: "Who should interpret, and who should not?",
      hint: "For example: a woman, nobody from my family, nobody who knows us.",
      kind: "text",
    },
  ],
  sharing: { label: "Who may see your languages?", choices: among },
};

const access: SheetAsked = {
  kind: "access",
  title: "What you need to take part",
  lead: "Information and communication needs because of a disability or loss of hearing or sight, and what else helps you take part. Languages are on a page of their own.",
  questions: [
    {
      name: "needs",
      label: "What do you need?",
      kind: "checkboxes",
      choices: [
        { value: "large-print", words: "Large print" },
        { value: "easy-read", words: "Easy read, with pictures" },
        { value: "audio", words: "Information to listen to" },
        { value: "braille", words: "Braille" },
        { value: "bsl", words: "A British Sign Language interpreter" },
        { value: "lipspeaker", words: "A lipspeaker, or somebody who writes down what is said" },
        { value: "loop", words: "A hearing loop" },
        { value: "deafblind", words: "A deafblind manual interpreter" },
        { value: "step-free", words: "A way in without steps" },
        { value: "quiet", words: "A quiet room, or breaks" },
        { value: "companion", words: "Somebody who comes with me" },
        { value: "care-cover", words: "Somebody to care for whom I look after" },
      ],
    },
    { name: "more", label: "What else should people know or do?", kind: "textarea" },
    {
      name: "met",
      label: "The last time, was it as you need it?",
      kind: "radios",
      choices: [
        { value: "yes", words: "Yes" },
        { value: "partly", words: "In part" },
        { value: "no", words: "No" },
        { value: "not-yet", words: "There was no time yet" },
      ],
    },
    { name: "missing", label: "What was missing?", kind: "text" },
    {
      name: "review",
      label: "When should we ask you again?",
      hint: "For example, 31 3 2027. Leave it empty for a year from today.",
      kind: "date",
    },
  ],
  sharing: {
    label: "May the people here who arrange meetings know this?",
    choices: ["nobody", "place"],
  },
};

const recognition: SheetAsked = {
  kind: "recognition",
  title: "How you like to be recognised",
  lead: "What you would like in return for your time and what you know, and what interests you.",
  questions: [
    {
      name: "ways",
      label: "What would you like?",
      kind: "checkboxes",
      choices: [
        { value: "paid", words: "To be paid" },
        { value: "vouchers", words: "Vouchers" },
        { value: "expenses", words: "My travel, food and care costs paid" },
        { value: "named", words: "To be named where what I said or did is used" },
        { value: "thanked", words: "To be thanked in person" },
        { value: "reference", words: "A reference or a certificate" },
        { value: "training", words: "Training" },
        { value: "given", words: "That my organisation or congregation gets it" },
        { value: "nothing", words: "Nothing, thank you" },
      ],
    },
    {
      name: "credit",
      label: "Under which name?",
      hint: "If you like to be named: as it should be written.",
      kind: "text",
    },
    {
      name: "caution",
      label: "What should we watch out for?",
      hint: "For example: I get benefits and want advice before I am paid.",
      kind: "text",
    },
    { name: "interests", label: "What are you interested in?", kind: "textarea" },
  ],
  sharing: { label: "Who may see this?", choices: among },
};

export const sheets: Readonly<Record<SheetKind, SheetAsked>> = { contact, languages, access, recognition };

/** What was said on a sheet, question by question, in words; what was left empty is left out. */
export const saidOn = (
  kind: SheetKind,
  content: SheetContent,
): readonly { readonly key: string; readonly words: string }[] =>
  sheets[kind].questions.flatMap(({ name, label, choices }) => {
    const said = content[name] ?? "";
    const values = typeof said === "string" ? [said] : said;
    const words = values
      .filter((value) => value !== "")
      .map((value) => choices?.find((choice) => choice.value === value)?.words ?? value)
      .join("; ");
    return words === "" ? [] : [{ key: label, words }];
  });
