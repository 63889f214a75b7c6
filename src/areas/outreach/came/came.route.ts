import { z } from "zod";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { listContacts, saveCame, saveTyped, sessionOfEntry } from "../entries.store.ts";
import { mayReadContact } from "../outreach.policy.ts";
import { cameFields, cameOf } from "../outreach.rules.ts";
import { contactParams } from "../outreach.schema.ts";

export const cameRoute = changeInPlace({
  path: "/{place}/outreach/contacts/{contact}/came",
  summary: "Tell, once, whether somebody who was met came to a service or meeting later",
  practices: ["P09"],
  reads: { params: contactParams, body: z.strictObject(cameFields) },
  permit: mayReadContact,
  find: async (tx, { params, at }) => {
    const [contact] = await listContacts(tx, { id: params.contact, today: at.toISOString().slice(0, 10) });
    return contact && { ...contact, sessionId: await sessionOfEntry(tx, params.contact) };
  },
  decide: ({ came, sessionId }, { body, at }) => {
    if (came !== null)
      return {
        ...wrong({ field: "came", words: "This was told already, so it stays as it is." }),
        clash: true as const,
      };
    const read = cameOf(body);
    return read.ok ? found({ came: read.value, sessionId, onDay: at.toISOString().slice(0, 10) }) : read;
  },
  save: async (tx, { came, sessionId, onDay }, { params, place, actor }) => {
    await saveCame(tx, params.contact, came);
    const counts = { met: 0, took: 0, asked: 0, came: 1 };
    if (came === "yes" && sessionId !== null)
      await saveTyped(tx, { sessionId, onDay, counts, byId: actor.member?.personId ?? "" });
    return {
      id: params.contact,
      path: `/${place.slug}/outreach${sessionId === null ? "" : `/${sessionId}/contacts`}`,
      happened: { what: "outreach.came", subject: { kind: "outreach-contact", id: params.contact }, detail: { came } },
    };
  },
});
