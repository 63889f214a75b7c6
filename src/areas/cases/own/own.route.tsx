import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { House } from "../../../web/route.ts";
import { listAgreementsInForce, versionInForce } from "../../agreements/index.ts";
import { mayOpenOwnCase } from "../cases.policy.ts";
import { findCase } from "../cases.store.ts";
import { consentStands } from "../gate.rules.ts";
import { listReads } from "../looking.store.ts";
import { readOwnLink } from "../own-link.rules.ts";
import { formShown } from "../place-shown.ts";
import { withdrawConsent } from "../writing.store.ts";
import { ownPage } from "./own.page.tsx";
import type { OwnShown } from "./own.page.tsx";

const token = z.string().max(600).default("").describe("From the person’s own link.");

interface Opening {
  readonly house: House;
  readonly token: string;
  /** A plain date. */
  readonly today: string;
}

/** The case that a link opens: nothing where it was changed, made elsewhere, or ended by a newer one. */
async function findOwn(tx: Tx, { house, token: sent, today }: Opening) {
  const read = readOwnLink(await house.seal(), sent);
  const one = read === null ? undefined : await findCase(tx, read.id);
  if (one === undefined || one.linkNumber !== read?.linkNumber)
    return { isOpened: false as const, one: null, reads: [] };
  const agreements = await listAgreementsInForce(tx, { today, organisationId: one.holder.id });
  const consents = one.consents.map((consent) => {
    const agreement = agreements.find(({ id }) => id === consent.agreementId);
    const purpose = agreement && versionInForce(agreement, today)?.purpose;
    return {
      ...consent,
      with: agreement?.parties.find(({ id }) => id !== one.holder.id)?.name ?? "—",
      stands: purpose !== undefined && consentStands(consent, { purpose, today }),
    };
  });
  return { isOpened: true as const, one: { ...one, consents }, reads: await listReads(tx, one.id) };
}

const told = z.object({
  pseudonym: z.string().nullable(),
  looked: z.number().describe("How often somebody looked, of the last hundred times."),
  stands: z.number().describe("How many of the person’s yeses stand."),
});

export const ownRoute = lookInPlace({
  method: "GET",
  path: "/{place}/cases/own",
  summary: "The person’s own page, by their link: who may see what is written about them, and who looked",
  practices: ["P17"],
  reads: {
    query: z.object({ token, done: z.string().max(3).default("").describe("yes: a yes was just taken back.") }),
  },
  answers: z
    .custom<OwnShown>()
    .transform(({ one, reads }): z.input<typeof told> => ({
      pseudonym: one?.pseudonym ?? null,
      looked: reads.length,
      stands: (one?.consents ?? []).filter(({ stands }) => stands).length,
    }))
    .pipe(told),
  permit: mayOpenOwnCase,
  find: async (tx, { query, at }, house) => {
    const own = await findOwn(tx, { house, token: query.token, today: at.toISOString().slice(0, 10) });
    // Whoever has just taken a yes back reads that it was, and nothing else: no link stands in that address.
    return query.done === "yes" ? { ...own, isOpened: true } : own;
  },
  answer: ({ one, reads }, { query }) => found({ one, reads, token: query.token, isDone: query.done === "yes" }),
  page: (shown, view) => ownPage(shown, formShown(view)),
});

export const ownWithdrawRoute = changeInPlace({
  path: "/{place}/cases/own",
  summary: "The person takes their yes back, by their own link: it holds at the next click of everybody",
  practices: ["P17"],
  reads: { body: z.strictObject({ token }) },
  permit: mayOpenOwnCase,
  find: (tx, { body, at }, house) => findOwn(tx, { house, token: body.token, today: at.toISOString().slice(0, 10) }),
  decide: ({ one }) => found({ caseId: one?.id ?? "" }),
  save: async (tx, { caseId }, { at, place }) => {
    await withdrawConsent(tx, { caseId, how: "own-link", at });
    return {
      id: caseId,
      path: `/${place.slug}/cases/own?done=yes`,
      happened: { what: "case.yes-taken-back", subject: { kind: "case", id: caseId }, detail: { how: "own-link" } },
    };
  },
});
