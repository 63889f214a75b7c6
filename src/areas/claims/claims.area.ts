import type { Area } from "../../web/area.ts";
import { claimRoute } from "./claim/claim.route.tsx";
import { claimsAtHome, heldByClaims, receiptsKept, searchClaims } from "./claims-joined.area.ts";
import { claimsOfOrganisation } from "./claims-moves.store.ts";
import { examples, maySeeOwnClaims } from "./claims.policy.ts";
import { claimWords, claimsInMenu } from "./claims.words.ts";
import { decideClaimRoute } from "./decide/decide.route.tsx";
import { claimsRoute } from "./list/claims.route.tsx";
import { letterRoute } from "./letter/letter.route.tsx";
import { newClaimFormRoute, newClaimRoute } from "./new/new-claim.route.tsx";
import { offerFormRoute, offerRoute } from "./offer/offer.route.tsx";
import { ratesRoute, setRateRoute } from "./rates/rates.route.tsx";
import { receiptRoute } from "./receipt/receipt.route.ts";
import { runRoute } from "./run/run.route.tsx";
import { makeRunRoute, runsRoute } from "./runs/runs.route.tsx";
import { termsFormRoute, termsRoute } from "./terms/terms.route.tsx";
import { withdrawClaimRoute } from "./withdraw/withdraw.route.ts";

export const claims: Area = {
  name: "claims",
  title: "Claims and payment",
  routes: [
    claimsRoute,
    newClaimFormRoute,
    newClaimRoute,
    offerFormRoute,
    offerRoute,
    termsFormRoute,
    termsRoute,
    ratesRoute,
    setRateRoute,
    runsRoute,
    makeRunRoute,
    runRoute,
    claimRoute,
    receiptRoute,
    decideClaimRoute,
    withdrawClaimRoute,
    letterRoute,
  ],
  menu: [],
  menuInPlace: [
    { path: "claims", step: "recognise", order: 47, words: claimsInMenu, may: maySeeOwnClaims },
    // By itself, so that to claim needs three pages and five taps.
    {
      path: "claims/new",
      step: "recognise",
      order: 48,
      words: (language) => claimWords(language).claimTitle,
      may: maySeeOwnClaims,
    },
  ],
  permissions: examples,
  home: claimsAtHome,
  search: searchClaims,
  held: heldByClaims,
  retention: [receiptsKept],
  organisationMoves: claimsOfOrganisation,
};
