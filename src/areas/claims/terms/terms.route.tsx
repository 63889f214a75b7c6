import { z } from "zod";
import { Details, Questions, formPage, inOrderOf, languageCodes, nameOf } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import { readText } from "../../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../../nouns/result.ts";
import type { Result } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import type { Terms } from "../claim.ts";
import { mayPay } from "../claims.policy.ts";
import { findTerms, saveTerms } from "../offers.store.ts";
import { trail } from "../claims.words.ts";
import { formShown } from "../place-shown.ts";

const leaflets = languageCodes.map((language) => ({ language, field: `leaflet-${language}` }));

const questions: readonly Question[] = [
  {
    name: "adviser",
    label: "Who advises people about benefits?",
    hint: "By name, and independent of whoever pays: a law centre, Citizens Advice. Until somebody is named no fee can be claimed.",
    kind: "text",
  },
  { name: "adviserContact", label: "How are they reached?", hint: "A telephone number, where and when.", kind: "text" },
  {
    name: "daysToPay",
    label: "Within how many days does money come?",
    hint: "1 to 90. People read the day when they claim.",
    kind: "text",
  },
  { name: "feeAccount", label: "Account code for fees (you can leave this empty)", kind: "text" },
  { name: "expenseAccount", label: "Account code for expenses (you can leave this empty)", kind: "text" },
  {
    name: "askWhom",
    label: "Whom do people ask about their money?",
    hint: "A name and a telephone number. It stands in the letter that says which money comes. If empty: the place.",
    kind: "text",
  },
];

/** The place’s own words, folded: few places write in all of them. */
const inLanguages: readonly Question[] = leaflets.map(({ field, language }) => ({
  name: field,
  label: nameOf(language),
  kind: "long",
}));

const text = z.string().max(1000).default("");
const leaflet = z.string().max(5000).default("").describe("The place’s own words on advice, in this language.");
const fields = {
  adviser: text.describe("Who advises about benefits, by name; empty: nobody yet."),
  adviserContact: text.describe("How they are reached."),
  daysToPay: text.describe("Within how many days money comes, 1 to 90."),
  feeAccount: text.describe("Account code for fees."),
  expenseAccount: text.describe("Account code for expenses."),
  askWhom: text.describe("Whom people ask about their money; empty: the place."),
  "leaflet-en": leaflet,
  "leaflet-ur": leaflet,
  "leaflet-ar": leaflet,
  "leaflet-pa": leaflet,
  "leaflet-bn": leaflet,
  "leaflet-pl": leaflet,
  "leaflet-so": leaflet,
  "leaflet-cy": leaflet,
};
const body = z.strictObject(fields);

/** Those that were written, by the code of their language. */
function leafletsOf(sent: z.infer<typeof body>): Result<Terms["leaflets"]> {
  const read = languageCodes.map((language) => {
    const field = `leaflet-${language}` as const;
    return [language, readText(sent[field], { field, charactersMax: 2000 })] as const;
  });
  const problems = problemsOf(...read.map(([, one]) => one));
  return problems.length > 0
    ? wrong(...problems)
    : found(Object.fromEntries(read.flatMap(([code, one]) => (one.ok && one.value !== "" ? [[code, one.value]] : []))));
}

function termsOf(sent: z.infer<typeof body>): Result<Terms> {
  const adviser = readText(sent.adviser, { field: "adviser", charactersMax: 200 });
  const contact = readText(sent.adviserContact, { field: "adviserContact", charactersMax: 300 });
  const isWhole = !adviser.ok || !contact.ok || (adviser.value === "") === (contact.value === "");
  const pair = isWhole
    ? found(null)
    : wrong({ field: "adviserContact", words: "Write both: who advises, and how they are reached." });
  const days = /^\d{1,2}$/.test(sent.daysToPay.trim()) ? Number(sent.daysToPay) : 0;
  const daysToPay =
    days >= 1 && days <= 90
      ? found(days)
      : wrong({ field: "daysToPay", words: "Write a number of days from 1 to 90." });
  const fee = readText(sent.feeAccount, { field: "feeAccount", charactersMax: 40 });
  const expense = readText(sent.expenseAccount, { field: "expenseAccount", charactersMax: 40 });
  const askWhom = readText(sent.askWhom, { field: "askWhom", charactersMax: 300 });
  const own = leafletsOf(sent);
  if (!(adviser.ok && contact.ok && pair.ok && daysToPay.ok && fee.ok && expense.ok && askWhom.ok && own.ok))
    return wrong(...problemsOf(adviser, contact, pair, daysToPay, fee, expense, askWhom, own));
  return found({
    adviser: adviser.value,
    adviserContact: contact.value,
    daysToPay: daysToPay.value,
    feeAccount: fee.value,
    expenseAccount: expense.value,
    askWhom: askWhom.value,
    leaflets: own.value,
  });
}

const drawing = (attempt: Attempt, view: View) => {
  const { place, language, idempotencyKey } = formShown(view);
  const problems = inOrderOf([...questions, ...inLanguages], attempt.problems);
  return formPage(
    {
      title: "How people are paid here",
      breadcrumbs: trail(place, "en"),
      language,
      problems,
      action: `/${place.slug}/claims/terms`,
      idempotencyKey,
      button: { words: "Keep this" },
    },
    <>
      <Questions questions={questions} typed={attempt.typed} language={language} problems={problems} />
      <Details
        summary="Your own words on advice about benefits, by language"
        open={problems.some(({ field }) => field.startsWith("leaflet-"))}
      >
        <p>They stand under the adviser’s name for those who read in this language. You can leave them empty.</p>
        <Questions questions={inLanguages} typed={attempt.typed} language={language} problems={problems} />
      </Details>
    </>,
  );
};

/** What is there already, as the form sends it. */
const typedOf = ({ leaflets: own, daysToPay, ...terms }: Terms): Attempt["typed"] => ({
  ...terms,
  daysToPay: String(daysToPay),
  ...Object.fromEntries(leaflets.map(({ field, language }) => [field, own[language] ?? ""])),
});

const told = z.object({ adviser: z.string(), daysToPay: z.number() });

export const termsFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/claims/terms",
  summary: "Who advises people independently, within how many days money comes, and the account codes",
  practices: ["P20"],
  answers: z
    .custom<Terms>()
    .transform(({ adviser, daysToPay }): z.input<typeof told> => ({ adviser, daysToPay }))
    .pipe(told),
  permit: mayPay,
  find: async (tx) => ({ terms: await findTerms(tx) }),
  answer: ({ terms }) => found(terms),
  page: (terms, view) => drawing({ typed: typedOf(terms), problems: [] }, view),
});

export const termsRoute = changeInPlace({
  path: "/{place}/claims/terms",
  summary: "Say who advises people independently, within how many days money comes, and the account codes",
  practices: ["P20"],
  reads: { body },
  permit: mayPay,
  decide: (_here, { body: sent }) => termsOf(sent),
  save: async (tx, terms, { actor, place }) => {
    const id = await saveTerms(tx, terms, actor.member?.personId ?? "");
    return {
      id,
      path: `/${place.slug}/claims`,
      happened: {
        what: "claims.terms-set",
        subject: { kind: "terms", id },
        detail: { daysToPay: terms.daysToPay, hasAdviser: terms.adviser !== "" },
      },
    };
  },
  form: (attempt, view) => drawing(attempt, view),
});
