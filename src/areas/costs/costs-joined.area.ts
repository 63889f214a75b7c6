import { hasRole } from "../../nouns/actor.ts";
import { moneyText } from "../../nouns/money.ts";
import type { HeldPart, HomePart, Search, Waiting } from "../../web/registered.ts";
import { listOwn } from "./money.store.ts";
import { isAgreed, isToLookAt } from "./agreement.rules.ts";
import { listAgreements } from "./agreements.store.ts";
import type { AgreementKept } from "./cost.ts";
import { eraseCosts, readCostsHeld } from "./costs-held.store.ts";
import { costsOfPerson } from "./costs-moves.store.ts";
import { maySeeCosts, maySeePaid } from "./costs.policy.ts";
import { listModels } from "./costs.store.ts";
import { costsInMenu } from "./costs.words.ts";

const yesAsked = ({ title, grantId, writtenAt }: AgreementKept, slug: string): Waiting => ({
  words: `Say yes to when it is paid: ${title}`,
  because: "It is owed once both sides said yes.",
  since: new Date(writtenAt),
  isShared: true,
  href: `/${slug}/costs/grants/${grantId}`,
  verb: "Read it and answer",
});

/** What a commissioner owes: a yes, money whose day has come, and to look at it again. */
const waitingForPayer = (
  agreements: readonly AgreementKept[],
  { slug, today }: { readonly slug: string; readonly today: string },
): readonly Waiting[] =>
  agreements
    .flatMap((one): readonly Waiting[] => {
      if (!isAgreed(one)) return one.payerYesOn === null ? [yesAsked(one, slug)] : [];
      const due = one.payments.find(({ paidOn, dueOn }) => paidOn === null && dueOn <= today);
      const href = `/${slug}/costs/grants/${one.grantId}`;
      if (due !== undefined)
        return [
          {
            words: `${moneyText(due.pence)} is to be paid: ${one.title}`,
            because: `Both sides agreed on this day with ${one.organisationName}.`,
            since: new Date(due.dueOn),
            by: due.dueOn,
            isShared: true,
            href,
            verb: "Say that it was paid",
          },
        ];
      return isToLookAt(one, today)
        ? [
            {
              words: `Look at it again with ${one.organisationName}: ${one.title}`,
              because: "Both sides agreed on this day.",
              since: null,
              by: one.reviewOn,
              isShared: true,
              href,
              verb: "Read what was agreed",
            },
          ]
        : [];
    })
    .slice(0, 20);

/** An organisation is asked whether its cost is right; nobody else can say it. */
export const costsAtHome: HomePart = {
  today: async (tx, { actor, place, at }): Promise<readonly Waiting[]> => {
    if (actor.member === null) return [];
    const own = await listOwn(tx, actor.member.personId);
    const forPayer = hasRole(actor, "commissioner")
      ? waitingForPayer(await listAgreements(tx), { slug: place.slug, today: at.toISOString().slice(0, 10) })
      : [];
    if (own.length === 0) return forPayer;
    const forPayee = (await listAgreements(tx, { ofWorker: actor.member.personId })).filter(
      ({ payeeYesOn }) => payeeYesOn === null,
    );
    const models = await listModels(
      tx,
      own.map(({ id }) => id),
    );
    const byOrganisation = Map.groupBy(models, ({ organisationId }) => organisationId);
    const ofHours = own.flatMap(({ id, name }) => {
      const last = byOrganisation.get(id)?.at(-1);
      return last?.standing !== "not-yet"
        ? []
        : [
            {
              words: `Is it right what an hour costs ${name}?`,
              because: "It counts for what nobody paid for only once you say that it is right.",
              since: new Date(last.writtenOn),
              isShared: true as const,
              href: `/${place.slug}/costs/${id}`,
              verb: "Read it and say",
            },
          ];
    });
    return [...ofHours, ...forPayee.map((one) => yesAsked(one, place.slug)), ...forPayer];
  },
};

/** Pages only. */
export const searchCosts: Search = async (_tx, text, { place, actor }) => {
  const looked = text.toLocaleLowerCase();
  return [
    { title: costsInMenu(), path: "costs", words: "What an hour costs in full.", may: maySeeCosts(actor).allowed },
    {
      title: "What communities did, and what we paid",
      path: "costs/commissioner",
      words: "What was done, paid, is owed, and what nobody paid for.",
      may: maySeePaid(actor).allowed,
    },
  ]
    .filter(({ title, may }) => may && title.toLocaleLowerCase().includes(looked))
    .map(({ title, path, words }) => ({ kind: "page", title, words, href: `/${place.slug}/${path}` }));
};

export const heldByCosts: readonly HeldPart[] = [
  {
    kind: "costs.written",
    words: "What you wrote and said of what an hour costs an organisation, and what you agreed to and paid",
    because: "So that it is known which side said it. Forgotten: it stays, your name goes.",
    read: readCostsHeld,
    erase: eraseCosts,
    moves: costsOfPerson,
  },
];
