import { z } from "zod";
import { takeTurn } from "../../../db/turn.ts";
import type { Question } from "../../../design/index.ts";
import type { Tx } from "../../../db/tables.ts";
import type { Actor, PlaceHere } from "../../../nouns/actor.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { maySeeResult, maySignReading } from "../campaigns.policy.ts";
import { signFields, signedOf } from "../campaigns.rules.ts";
import { campaignParams } from "../campaigns.schema.ts";
import { partFormPage } from "../part-form.page.tsx";
import { digestOfReading, saveSaying } from "../parts.store.ts";
import { formShown } from "../place-shown.ts";
import { sentencesOf, verdictTitle } from "../reading-said.page.ts";
import { findResult } from "../result.store.ts";
import type { ResultFound } from "../result.store.ts";
import { savedIn, writingOf } from "../saved.ts";

const questions: readonly Question[] = [
  {
    name: "agrees",
    label: "Does your side agree with this reading?",
    kind: "radios",
    choices: [
      { value: "yes", words: "Yes" },
      { value: "no", words: "No" },
    ],
  },
  {
    name: "words",
    label: "What does your side make of it, in its own words?",
    hint: "What explains it? What do the numbers not see?",
    kind: "long",
  },
];

const readOf = ({ effect: { choice, reading, compared } }: ResultFound) => ({
  title: verdictTitle(reading.verdict, choice),
  sentences: sentencesOf({ choice, reading, besides: compared.besides }),
  leaving: compared.leaving,
});

const drawing = (thing: ResultFound | undefined, attempt: Attempt, view: View) => {
  const read = thing === undefined ? null : readOf(thing);
  return partFormPage({
    ...formShown(view),
    campaign: thing?.campaign,
    step: "sign",
    title: "Sign the reading for your side",
    before:
      read === null ? null : (
        <>
          <h2>{read.title}</h2>
          {read.sentences.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </>
      ),
    button: "Sign it",
    questions,
    ...attempt,
  });
};

const findToSign = (tx: Tx, { place, actor }: { readonly place: PlaceHere; readonly actor: Actor }, id: string) =>
  findResult(tx, { place, maySee: (who) => maySeeResult(actor, who).allowed }, id);

const told = z.object({ title: z.string(), sentences: z.array(z.string()) });

export const signReadingFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/campaigns/{campaign}/sign",
  summary: "The form in which a side signs the reading of a campaign, with what is signed",
  practices: ["P29"],
  reads: { params: campaignParams },
  answers: z
    .custom<ResultFound>()
    .transform((thing): z.input<typeof told> => {
      const { title, sentences } = readOf(thing);
      return { title, sentences: [...sentences] };
    })
    .pipe(told),
  permit: maySignReading,
  find: (tx, asked) => findToSign(tx, asked, asked.params.campaign),
  answer: ({ campaign, effect, rolesThatSee }) => found({ campaign, effect, rolesThatSee }),
  page: (thing, view) => drawing(thing, { typed: {}, problems: [] }, view),
  leaves: (thing) => readOf(thing).leaving,
});

export const signReadingRoute = changeInPlace({
  path: "/{place}/campaigns/{campaign}/sign",
  summary: "Sign, for one side and in its own words, what the numbers of a campaign are read as",
  practices: ["P29"],
  reads: { params: campaignParams, body: z.strictObject(signFields) },
  permit: maySignReading,
  find: async (tx, asked) => {
    await takeTurn(tx, "campaigns");
    return findToSign(tx, asked, asked.params.campaign);
  },
  decide: (thing, { body, actor }) => {
    const readAs = digestOfReading(readOf(thing).sentences);
    const mine = actor.member?.personId ?? "";
    if (thing.campaign.sayings.some((one) => one.readAs === readAs && one.byId === mine))
      return {
        ok: false,
        clash: true,
        problems: [
          { field: "words", words: "You have signed this reading. Add a dated note to the campaign to say more." },
        ],
      };
    const signed = signedOf(body);
    return signed.ok ? found({ ...signed.value, readAs }) : signed;
  },
  save: async (tx, signed, { actor, params, place, at }) => {
    const written = writingOf({ actor, at: at.toISOString() });
    await saveSaying(tx, { ...signed, kind: "reading", campaignId: params.campaign }, written);
    const detail = { agrees: signed.agrees, side: written.side };
    return savedIn(place, { id: params.campaign, what: "campaign.reading-signed", detail, to: "/result" });
  },
  form: (attempt, view, thing) => drawing(thing, attempt, view),
});
