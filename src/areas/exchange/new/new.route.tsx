import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { found } from "../../../nouns/result.ts";
import { tickedOf } from "../../../nouns/ticked.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { roleOfWriter } from "../../organisations/index.ts";
import { entryFormPage } from "../entry-form.page.tsx";
import { listToChoose } from "../entry-here.store.ts";
import { findEntry } from "../entry.store.ts";
import { holdExchange, saveEntry, saveMatch } from "../entry-writing.store.ts";
import { entryFields, tickedIn } from "../entry.rules.ts";
import { entryKinds } from "../entry.ts";
import type { EntryKind } from "../entry.ts";
import { mayAddEntry } from "../exchange.policy.ts";
import { formShown } from "../place-shown.ts";
import { chosenIn, findQuery, nothingToChoose } from "../whose.rules.ts";
import { newEntryOf } from "./new-entry.rules.ts";

const answered = z.union([z.literal(""), z.uuid()]).default("");

interface Asked {
  readonly kind: EntryKind;
  readonly answers: string;
  readonly find?: string;
  readonly chosen?: readonly string[];
}

/** What there is to choose from, and the entry that the new one answers, if any. */
const findToWrite = async (tx: Tx, actor: Actor, { kind, answers, ...looking }: Asked) => {
  const other = answers === "" ? undefined : await findEntry(tx, answers);
  return { kind, choose: await listToChoose(tx, actor, looking), ...(other === undefined ? {} : { answers: other }) };
};

type ToWrite = Awaited<ReturnType<typeof findToWrite>>;

export const newEntryFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/exchange/new",
  summary: "The form that says what is needed or offered",
  practices: ["P36"],
  reads: { query: findQuery.extend({ kind: z.enum(entryKinds).default("need"), answers: answered }) },
  answers: z
    .custom<ToWrite & { readonly find: string }>()
    .transform(({ kind, choose }) => ({ kind, of: choose.whose.map(({ ofKind, id }) => `${ofKind}:${id}`) }))
    .pipe(z.object({ kind: z.enum(entryKinds), of: z.array(z.string()).describe("For whom you may write.") })),
  permit: mayAddEntry,
  find: async (tx, { actor, query }) => ({ find: query.find, ...(await findToWrite(tx, actor, query)) }),
  answer: (here) => found(here),
  page: (here, view) => entryFormPage({ ...formShown(view), ...here, problems: [] }),
});

export const newEntryRoute = changeInPlace({
  path: "/{place}/exchange",
  summary: "Say what is needed or offered: by an organisation, a service, in a community, or by oneself",
  practices: ["P36"],
  reads: {
    body: z.strictObject({
      ...entryFields,
      kind: z.enum(entryKinds, "Say whether it is a need or an offer."),
      of: z.string().default("").describe("For whom: organisation:…, service:…, community:… or person:carer."),
      showsName: z.union([z.string(), z.array(z.string())]).default(""),
      answers: answered.describe("The entry that it is for, if any: the two are brought together."),
    }),
  },
  permit: mayAddEntry,
  find: async (tx, { actor, body }) => {
    await holdExchange(tx);
    return {
      ...(await findToWrite(tx, actor, { ...body, chosen: chosenIn(body) })),
      ticked: tickedIn(body),
    };
  },
  decide: (here, { body, at }) => newEntryOf(body, { ...here, today: at.toISOString().slice(0, 10) }),
  save: async (tx, { whose, said, matchWith }, { body, place, actor }) => {
    const personId = actor.member?.personId ?? "";
    const showsName = tickedOf(body.showsName).includes("yes");
    const id = await saveEntry(tx, { kind: body.kind, whose, said, showsName, personId, role: roleOfWriter(actor) });
    if (matchWith !== undefined) {
      const [needId, offerId] = body.kind === "need" ? [id, matchWith] : [matchWith, id];
      await saveMatch(tx, { needId, offerId, fromId: id, personId });
    }
    return {
      id,
      path: `/${place.slug}/exchange/${id}`,
      happened: {
        what: body.kind === "need" ? "exchange.need-written" : "exchange.offer-written",
        subject: { kind: "exchange-entry", id },
        detail: { of: whose.ofKind, topic: said.topic, ...(matchWith === undefined ? {} : { for: matchWith }) },
      },
    };
  },
  form: ({ typed, problems }, view, thing) =>
    entryFormPage({
      ...formShown(view),
      kind: thing?.kind ?? "need",
      choose: thing?.choose ?? nothingToChoose,
      answers: thing?.answers,
      typed: { ...typed, ...thing?.ticked },
      problems,
    }),
});
