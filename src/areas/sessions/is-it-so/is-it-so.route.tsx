import { z } from "zod";
import { formShown } from "../../../nouns/place-shown.ts";
import { no } from "../../../nouns/permission.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { afterwardsWords } from "../afterwards.words.ts";
import { saveSays } from "../changes.store.ts";
import { takeSessionTurn } from "../circle.store.ts";
import { mayKeepNote } from "../day.policy.ts";
import { changeSays } from "../day.ts";
import { ownAddress } from "../own-address.ts";
import { ownToken } from "../own.schema.ts";
import { sessionParams, text } from "../sessions.schema.ts";
import { findToldBack } from "../told-back-here.store.ts";
import { toldBackPage } from "../told-back/told-back.page.tsx";

export const isItSoRoute = changeInPlace({
  path: "/{place}/sessions/{session}/is-it-so",
  summary: "Say privately whether something changed as it was told; it is added to counts",
  practices: ["P12"],
  reads: {
    params: sessionParams,
    body: z.strictObject({
      token: ownToken,
      change: z.uuid("Say which change, by its identifier."),
      says: text.describe(changeSays.join(", ")),
    }),
  },
  permit: mayKeepNote,
  find: async (tx, { actor, params, body }) => {
    await takeSessionTurn(tx, params.session);
    return findToldBack(tx, actor, { sessionId: params.session, token: body.token });
  },
  decide: (shown, { body, language }) => {
    const words = afterwardsWords(language);
    const says = changeSays.find((one) => one === body.says);
    if (says === undefined) return wrong({ field: "says", words: words.choose });
    if (!shown.changes.some(({ id }) => id === body.change)) return wrong({ field: "change", words: words.choose });
    return shown.saidOf.has(body.change)
      ? { ok: false, clash: true, problems: [{ field: "says", words: words.saidSo }] }
      : found({ changeId: body.change, says, shown });
  },
  save: async (tx, { changeId, says, shown }, { place }) => {
    const { session, contributorId } = shown;
    if (contributorId !== null) await saveSays(tx, { changeId, contributorId, says });
    return {
      id: changeId,
      path: ownAddress(place, shown, "told-back"),
      happened: { what: "session.answered-change", subject: { kind: "session", id: session.id }, detail: {} },
    };
  },
  form: (attempt, view, thing) =>
    thing === undefined
      ? { title: afterwardsWords(view.language).changed, main: <p>{afterwardsWords(view.language).choose}</p> }
      : toldBackPage({ ...thing, maySay: no("The chair says what changed.") }, { ...formShown(view), ...attempt }),
});
