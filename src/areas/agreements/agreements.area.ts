import type { Area } from "../../web/area.ts";
import type { HeldPart, HomePart, RetentionPart, Search } from "../../web/registered.ts";
import { agreementRoute } from "./agreement/agreement.route.tsx";
import { eraseNamed, eraseSigned, readNamedHeld, readSignedHeld, removeNamesOfEnded } from "./agreement-held.store.ts";
import { agreementsOfOrganisation, namedPerson, signedByPerson } from "./agreement-moves.store.ts";
import { listAgreements } from "./agreement.store.ts";
import { examples, mayReadAgreements } from "./agreement.policy.ts";
import { agreementsInMenu } from "./agreements.words.ts";
import { changeAgreementFormRoute, changeAgreementRoute } from "./change/change.route.tsx";
import { lineOf, stateWords } from "./line.rules.ts";
import { agreementsRoute } from "./list/agreements.route.tsx";
import { newAgreementFormRoute, newAgreementRoute } from "./new/new.route.tsx";
import { listOwnAgreements } from "./own.store.ts";
import { reviewFormRoute, reviewRoute } from "./review/review.route.tsx";
import { signRoute } from "./sign/sign.route.ts";
import { takeOutRoute } from "./take-out/take-out.route.ts";
import { waitingOf } from "./waiting.page.ts";
import { withdrawFormRoute, withdrawRoute } from "./withdraw/withdraw.route.tsx";

/** What waits for those who work for one of the sides. @practice P17 */
const agreementsAtHome: HomePart = {
  today: async (tx, { actor, place, at }) => {
    if (actor.member === null) return [];
    const { ownIds, agreements } = await listOwnAgreements(tx, actor.member.personId);
    const around = { ownIds, personId: actor.member.personId, today: at.toISOString().slice(0, 10) };
    return agreements
      .flatMap((agreement) => waitingOf(agreement, around))
      .slice(0, 20)
      .map(({ id, since, ...said }) => ({
        ...said,
        since: since === null ? null : new Date(since),
        href: `/${place.slug}/agreements/${id}`,
      }));
  },
};

const searchAgreements: Search = async (tx, text, { actor, place, at }) => {
  if (!mayReadAgreements(actor).allowed) return [];
  return (await listAgreements(tx, { text, max: 5 })).map((agreement) => {
    const line = lineOf(agreement, at.toISOString().slice(0, 10));
    return {
      kind: "agreement",
      title: line.title,
      words: `Between ${line.parties[0].name} and ${line.parties[1].name}: ${stateWords[line.state]}.`,
      href: `/${place.slug}/agreements/${agreement.id}`,
    };
  });
};

const held: readonly HeldPart[] = [
  {
    kind: "agreement.named",
    words: "Agreements in which you are named as somebody who may use what is shared",
    because: "So that nobody else may. Forgotten: you are named in none of them, and may use nothing of it.",
    read: readNamedHeld,
    erase: eraseNamed,
    moves: namedPerson,
  },
  {
    kind: "agreement.signed",
    words: "Agreements you signed, wrote, reviewed or withdrew from",
    because: "So that both sides know who spoke for them. Forgotten: what was done stays, your name goes.",
    read: readSignedHeld,
    erase: eraseSigned,
    moves: signedByPerson,
  },
];

const retention: RetentionPart = {
  kind: "agreement-names",
  words: "Who was named in an agreement, after it ended",
  monthsUsual: 24,
  monthsMin: 1,
  monthsMax: 84,
  forget: removeNamesOfEnded,
};

export const agreements: Area = {
  name: "agreements",
  title: "Agreements",
  routes: [
    agreementsRoute,
    newAgreementFormRoute,
    newAgreementRoute,
    agreementRoute,
    changeAgreementFormRoute,
    changeAgreementRoute,
    signRoute,
    withdrawFormRoute,
    withdrawRoute,
    reviewFormRoute,
    reviewRoute,
    takeOutRoute,
  ],
  menu: [],
  menuInPlace: [{ path: "agreements", step: "prepare", order: 47, words: agreementsInMenu, may: mayReadAgreements }],
  permissions: examples,
  home: agreementsAtHome,
  search: searchAgreements,
  held,
  retention: [retention],
  organisationMoves: agreementsOfOrganisation,
};
