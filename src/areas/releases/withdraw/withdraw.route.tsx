import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import { readText } from "../../../nouns/name.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { whoIs } from "../../../web/change.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { rolesThatReleaseFigures } from "../../places/index.ts";
import { releaseParams } from "../params.schema.ts";
import { placeShown } from "../place-shown.ts";
import { mayWithdrawRelease } from "../releases.policy.ts";
import { findRelease, saveWithdrawal } from "../releases.store.ts";
import { withdrawPage } from "./withdraw.page.tsx";

const becauseMax = 2000;

async function findToWithdraw(tx: Tx, number: number, placeId: string) {
  const release = await findRelease(tx, number);
  const rolesThatRelease = await rolesThatReleaseFigures(tx, placeId);
  return release && { release, rolesThatRelease, isWithdrawn: release.withdrawn !== null };
}

export const withdrawFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/published/{release}/withdraw",
  summary: "The form that withdraws a release",
  practices: ["P03"],
  reads: { params: releaseParams },
  answers: z.object({ number: z.int(), title: z.string() }),
  permit: mayWithdrawRelease,
  find: (tx, { params, place }) => findToWithdraw(tx, params.release, place.id),
  answer: ({ release: { number, title } }) => found({ number, title }),
  page: (release, view) =>
    withdrawPage({
      place: placeShown(view),
      language: view.language,
      key: view.key,
      release,
      typed: {},
      problems: [],
    }),
});

export const withdrawRoute = changeInPlace({
  path: "/{place}/published/{release}/withdraw",
  summary: "Withdraw a release, with the reason: its page stays, and its counts go on counting as out",
  practices: ["P03"],
  reads: { params: releaseParams, body: z.strictObject({ because: z.string().default("") }) },
  permit: mayWithdrawRelease,
  find: (tx, { params, place }) => findToWithdraw(tx, params.release, place.id),
  decide: ({ release }, { body }) => {
    const because = readText(body.because, { field: "because", charactersMax: becauseMax });
    if (!because.ok) return because;
    return because.value === ""
      ? wrong({ field: "because", words: "Write why. Whoever used these figures has a right to the reason." })
      : found({ number: release.number, because: because.value });
  },
  save: async (tx, { number, because }, { place, actor }) => {
    await saveWithdrawal(tx, { number, because, who: whoIs(actor) });
    return {
      id: String(number),
      path: `/${place.slug}/published/${number}`,
      happened: { what: "release.withdrawn", subject: { kind: "release", id: String(number) }, detail: {} },
    };
  },
  clashes: {
    release_withdrawal_pkey: { field: "because", words: "Somebody else withdrew it a moment ago. Read its page." },
  },
  form: ({ typed, problems }, view, thing) =>
    withdrawPage({
      place: placeShown(view),
      language: view.language,
      key: view.key,
      release: thing?.release,
      typed,
      problems,
    }),
});
