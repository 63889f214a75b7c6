import type { HeldPart, HomePart, NetworkPart, RetentionPart, Waiting } from "../../web/registered.ts";
import { clinicsOfPerson, eraseClinics, readClinicsHeld } from "./clinics-held.store.ts";
import { maySeeHours } from "./clinics.policy.ts";
import { forgetAppointments, listClinics } from "./clinics.store.ts";
import { hoursOfNetwork } from "./hours-of-network.store.ts";
import { hoursTogether } from "./hours.rules.ts";
import { HoursAndClinics } from "./network-part.page.tsx";
import { peopleOf } from "./network.ts";
import { findNetworkHere } from "./networks-here.store.ts";
import { entriesReturned, entriesToSign } from "./hours.store.ts";
import { eraseReflections, readReflectionsHeld, reflectionsOfPerson } from "./reflections-held.store.ts";
import { hoursText } from "./when.rules.ts";

const linesMax = 20;

/** Hours that wait for a supervisor, and hours that came back. @practice P40 */
export const clinicsAtHome: HomePart = {
  today: async (tx, { actor, place }) => {
    if (actor.member === null) return [];
    const { personId } = actor.member;
    const at = `/${place.slug}/clinics`;
    const toSign = await entriesToSign(tx, personId);
    const oldest = toSign.at(-1);
    const signs: readonly Waiting[] =
      oldest === undefined
        ? []
        : [
            {
              words: `${toSign.length} ${toSign.length === 1 ? "entry" : "entries"} of clinical hours to sign off`,
              because: "You supervised them. They count once you have signed.",
              since: new Date(oldest.endsAt),
              href: `${at}/to-sign`,
              verb: "Sign them off",
            },
          ];
    const returned = (await entriesReturned(tx, personId)).map(
      ({ id, practitioner, minutes, day, signed }): Waiting => ({
        words: `Your supervisor sent back ${hoursText(minutes)} of ${day}`,
        because: signed?.because ?? "",
        since: signed === null ? null : new Date(signed.on),
        href: `${at}/write?practitioner=${practitioner.id}&corrects=${id}`,
        verb: "Put them right",
      }),
    );
    return [...signs, ...returned].slice(0, linesMax);
  },
};

/** On the public page of a network: what adds up, and where its clinics are. @practice P40 */
export const clinicsOfNetworks: readonly NetworkPart[] = [
  {
    title: "Clinical hours and clinics",
    order: 30,
    draw: async (tx, networkId, { actor, place }) => {
      const network = await findNetworkHere(tx, networkId);
      if (network === undefined) return null;
      const { each, clinicsOpenOn } = await hoursOfNetwork(tx, network);
      const clinics = (await listClinics(tx)).filter((one) => one.networkId === networkId);
      const totals = hoursTogether(each);
      if (totals.signed === 0 && clinics.length === 0) return null;
      return HoursAndClinics({
        slug: place.slug,
        networkId,
        totals,
        gave: each.filter(({ entries }) => entries > 0).length,
        clinics,
        clinicsOpenOn,
        maySeeHours: maySeeHours(actor, { personIds: peopleOf(network) }).allowed,
      });
    },
  },
];

export const appointmentsKept: RetentionPart = {
  kind: "clinic-appointments",
  words: "Appointments of clinics, which stand under pseudonyms, after their day",
  monthsUsual: 24,
  monthsMin: 3,
  monthsMax: 96,
  forget: forgetAppointments,
};

export const heldByClinics: readonly HeldPart[] = [
  {
    kind: "reflection",
    words: "The log that you keep for yourself",
    because:
      "So that you can learn from your work. It is sealed: only you can read its words, on its own page. Forgotten: all of it is deleted.",
    read: readReflectionsHeld,
    erase: eraseReflections,
    ownPage: "clinics/reflections",
    moves: reflectionsOfPerson,
  },
  {
    kind: "clinical-hours",
    words: "Clinical hours you gave, supervised, wrote down or signed off, and clinics you helped to run",
    because: "So that hours add up from who gave and who signed them. Forgotten: the hours stay, your name goes.",
    read: readClinicsHeld,
    erase: eraseClinics,
    moves: clinicsOfPerson,
  },
];
