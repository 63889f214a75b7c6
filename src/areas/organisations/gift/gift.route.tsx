import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { fieldsOfGift, giftFields, giftOf, giftWords } from "../gift.rules.ts";
import type { Gift, Organisation } from "../organisation.ts";
import { findHere } from "../organisation-here.store.ts";
import { saveGift } from "../organisation-writing.store.ts";
import { mayChangeOrganisation } from "../organisation.policy.ts";
import { organisationAnswerOf, organisationParams } from "../organisation.schema.ts";
import { partChangeFields, partChangeQuery, problemOfChange } from "../part-change.rules.ts";
import { partToWritePage } from "../part-changed.page.tsx";
import { formShown } from "../place-shown.ts";
import { choicesOf } from "../questions.page.tsx";

const drawn = {
  title: "What others can use",
  lead: "A skill, knowledge, a space, contacts. Each time somebody uses it, it is said here that it came from you.",
  step: "gift",
  button: "Keep this",
  questions: [
    { name: "kind", label: "What kind of thing is it?", kind: "radios", choices: choicesOf(giftWords) },
    { name: "words", label: "What can others use?", hint: "Such as: a hall for 80 with a kitchen", kind: "long" },
    { name: "asks", label: "What do you ask in return?", hint: "£20 an hour, or leave it tidy.", kind: "text" },
  ],
} as const;

const drawnFor = (changed: string) => (changed === "" ? drawn : { ...drawn, title: "Change what others can use" });

interface Lending {
  readonly organisation: Organisation;
  readonly gift: Gift | undefined;
}

const giftAt = ({ gifts }: Organisation, id: string): Gift | undefined => gifts.find((gift) => gift.id === id);

export const giftFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/organisations/{organisation}/gift",
  summary: "The form that says what others can use of an organisation, or changes what stands there",
  practices: ["P15"],
  reads: { params: organisationParams, query: partChangeQuery },
  answers: organisationAnswerOf<Lending>(),
  permit: mayChangeOrganisation,
  find: async (tx, { params, query }) => {
    const here = await findHere(tx, params.organisation);
    const gift = here && giftAt(here.organisation, query.change);
    return query.change !== "" && gift === undefined ? undefined : here && { ...here, gift };
  },
  answer: ({ organisation, gift }) => found({ organisation, gift }),
  page: ({ organisation, gift }, view) =>
    partToWritePage({
      ...drawnFor(gift?.id ?? ""),
      ...formShown(view),
      organisation,
      changed: gift?.id ?? "",
      now: gift && fieldsOfGift(gift),
      problems: [],
    }),
});

export const giftRoute = changeInPlace({
  path: "/{place}/organisations/{organisation}/gift",
  summary: "Say what others can use of an organisation: a skill, knowledge, a space, contacts; or change it",
  practices: ["P15"],
  reads: { params: organisationParams, body: z.strictObject({ ...giftFields, ...partChangeFields }) },
  permit: mayChangeOrganisation,
  find: async (tx, { params, body }) => {
    const here = await findHere(tx, params.organisation, "hold");
    const gift = here && giftAt(here.organisation, body.instead);
    return here && { ...here, changed: body.instead, now: gift && fieldsOfGift(gift) };
  },
  decide: ({ changed, now }, { body: { instead: _instead, was, ...sent } }) => {
    const asked = giftOf(sent);
    const problem = changed === "" ? undefined : problemOfChange({ now, was });
    if (!asked.ok || problem === undefined) return asked.ok ? found({ asked: asked.value, changed }) : asked;
    return { ok: false, problems: [problem], clash: true };
  },
  save: async (tx, { asked, changed }, { params, place }) => {
    const of = { organisationId: params.organisation, asked };
    const id = await saveGift(tx, changed === "" ? of : { ...of, instead: changed });
    const subject = { kind: "organisation", id: params.organisation };
    const what = changed === "" ? "organisation.lends" : "organisation.changed-gift";
    return {
      id,
      path: `/${place.slug}/organisations/${params.organisation}`,
      happened: { what, subject, detail: { gift: id } },
    };
  },
  form: ({ typed, problems }, view, thing) =>
    partToWritePage({
      ...drawnFor(thing?.changed ?? ""),
      ...formShown(view),
      organisation: thing?.organisation,
      changed: thing?.changed ?? "",
      now: thing?.now,
      typed,
      problems,
    }),
});
