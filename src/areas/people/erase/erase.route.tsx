import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { countOthers, forgetPerson } from "../erasures.store.ts";
import { mayHaveOwnRecord } from "../held.policy.ts";
import { erasePage } from "./erase.page.tsx";
import { mayBeForgotten } from "./erase.rules.ts";

const kindsOf = (
  areas: readonly { readonly held?: readonly { readonly words: string; readonly because: string }[] }[],
) => areas.flatMap(({ held = [] }) => held.map(({ words, because }) => ({ words, because })));

export const eraseFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/my-record/erase",
  summary: "What would be forgotten, and what would stay without your name",
  answers: z.object({ kinds: z.array(z.object({ words: z.string(), because: z.string() })) }),
  permit: mayHaveOwnRecord,
  find: async (_tx, _asked, { areas }) => ({ kinds: kindsOf(areas) }),
  answer: ({ kinds }) => found({ kinds }),
  page: ({ kinds }, { language, key, place }) =>
    erasePage({ language, key, place: { name: place?.name ?? "", slug: place?.slug ?? "" }, kinds, problems: [] }),
});

export const eraseRoute = changeInPlace({
  path: "/{place}/my-record/erase",
  summary: "Be forgotten in this place",
  reads: { body: z.strictObject({ sure: z.string().default("") }) },
  permit: mayHaveOwnRecord,
  find: async (tx, { actor, place }, { areas }) => ({
    areas,
    others: await countOthers(tx, place.id, actor.member?.personId ?? place.id),
  }),
  decide: ({ others, areas }, { body, actor }) => {
    const { member } = actor;
    const held = [...(member?.roles ?? []), ...(member?.rolesWaiting ?? [])];
    const decided = mayBeForgotten({ sure: body.sure, isAdministrator: held.includes("administrator"), others });
    return decided.ok ? found(areas.flatMap((area) => area.held ?? [])) : decided;
  },
  save: async (tx, held, { actor, place }) => {
    const id = actor.member?.personId ?? "";
    await forgetPerson(tx, id, held);
    const happened = { what: "person.forgotten", subject: { kind: "person", id }, detail: {} };
    return { id, path: `/${place.slug}/privacy`, happened };
  },
  form: ({ problems }, { language, key, place }, thing) =>
    erasePage({
      language,
      key,
      place: { name: place?.name ?? "", slug: place?.slug ?? "" },
      kinds: kindsOf(thing?.areas ?? []),
      problems,
    }),
});
