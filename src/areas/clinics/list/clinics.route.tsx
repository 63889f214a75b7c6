import { z } from "zod";
import { placeShown } from "../../../nouns/place-shown.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { mayRunClinic, maySeeClinics, maySeeHours } from "../clinics.policy.ts";
import { listClinics } from "../clinics.store.ts";
import { entriesToSign, signedByNetwork } from "../hours.store.ts";
import { peopleOf } from "../network.ts";
import { listNetworksHere } from "../networks-here.store.ts";
import { clinicsPage } from "./clinics.page.tsx";
import type { ClinicsShown } from "./clinics.page.tsx";

const listed = z.object({ id: z.string(), name: z.string() });
const told = z.object({
  networks: z.array(
    listed.extend({
      practitioners: z.number(),
      signed: z.number().describe("Minutes that are signed off."),
      mayRun: z.boolean().describe("May whoever asks open clinics of it, and book into them?"),
    }),
  ),
  clinics: z.array(listed.extend({ networkId: z.string(), venue: z.string(), days: z.string(), opensOn: z.string() })),
});

export const clinicsRoute = lookInPlace({
  method: "GET",
  path: "/{place}/clinics",
  summary: "The clinical hours of every network, and the clinics at community venues",
  practices: ["P40"],
  answers: z
    .custom<ClinicsShown>()
    .transform(({ networks, clinics }): z.input<typeof told> => ({ networks: [...networks], clinics: [...clinics] }))
    .pipe(told),
  permit: maySeeClinics,
  find: async (tx, { actor }) => ({
    networks: await listNetworksHere(tx),
    clinics: await listClinics(tx),
    signed: await signedByNetwork(tx),
    toSign: actor.member === null ? 0 : (await entriesToSign(tx, actor.member.personId)).length,
  }),
  answer: ({ networks, clinics, signed, toSign }, { actor }) =>
    found({
      networks: networks.map((network) => {
        const people = { personIds: peopleOf(network) };
        return {
          id: network.id,
          name: network.name,
          practitioners: network.practitioners.length,
          signed: signed.get(network.id) ?? 0,
          maySeeHours: maySeeHours(actor, people).allowed,
          mayRun: mayRunClinic(actor, people).allowed,
        };
      }),
      clinics,
      toSign,
      own: networks.flatMap(({ name, practitioners }) =>
        practitioners
          .filter(({ personId }) => personId !== null && personId === actor.member?.personId)
          .map(({ id }) => ({ id, network: name })),
      ),
    }),
  page: (shown, view) => clinicsPage(shown, placeShown(view)),
});
