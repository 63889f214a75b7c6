import type { HeldPart, HomePart, ServicePart, Waiting } from "../../web/registered.ts";
import { adaptationsOfPerson, eraseAdaptations, readAdaptationsHeld } from "./adaptations-held.store.ts";
import { isAsker, mayDecideAdaptations } from "./adaptations.policy.ts";
import { listAdaptations, listChanged } from "./adaptations.store.ts";
import { ChangedHere } from "./changed-here.page.tsx";
import { isTrialOver, mustBeTold, stateOf, stepsOpen } from "./state.rules.ts";

const linesMax = 20;

/** What waits for a yes or no, to be told, or to be kept or dropped; and for what somebody themselves saw. @practice P31 */
export const adaptationsAtHome: HomePart = {
  today: async (tx, { actor, place, at }) => {
    if (actor.member === null) return [];
    const mayDecide = mayDecideAdaptations(actor).allowed;
    const today = at.toISOString().slice(0, 10);
    const all = await listAdaptations(tx, mayDecide ? {} : { askedById: actor.member.personId });
    return all
      .flatMap((one): readonly Waiting[] => {
        const open = stepsOpen(one, { isAsker: isAsker(actor, one), mayDecide });
        const line = (words: string, because: string): readonly Waiting[] => [
          {
            words: `${one.service.name}: ${words}`,
            because,
            since: new Date(one.steps.at(-1)?.on ?? one.askedOn),
            isShared: true,
            href: `/${place.slug}/adaptations/${one.id}`,
            verb: "Read it",
          },
        ];
        if (open.includes("seen-by-asker") && isTrialOver(one.steps, today))
          return line("say what you saw", "What you asked for was tried. It is kept or not by what both of you saw.");
        if (!mayDecide || isAsker(actor, one)) return [];
        if (stateOf(one.steps) === "asked")
          return line("somebody asks for another way", "They are told yes or no, with the reason.");
        if (mustBeTold(one.steps)) return line("tell whoever asked", "It is decided, and nobody has told them.");
        return isTrialOver(one.steps, today)
          ? line("keep it or not", "The days of trying are over. Both say what they saw first.")
          : [];
      })
      .slice(0, linesMax);
  },
};

/** On the page of a service: what it does in another way. */
export const adaptationsOfServices: readonly ServicePart[] = [
  {
    title: "Done in another way",
    order: 47,
    draw: async (tx, serviceId, { actor, place }) =>
      actor.member === null
        ? null
        : ChangedHere({ changed: await listChanged(tx, serviceId), ask: `/${place.slug}/adaptations/new` }),
  },
];

export const heldByAdaptations: readonly HeldPart[] = [
  {
    kind: "adaptation.asked",
    words: "What you asked a service to do in another way, and what you wrote of such things",
    because:
      "So that you are answered. Forgotten: your words and your name go, what the service decided stays without them.",
    read: readAdaptationsHeld,
    erase: eraseAdaptations,
    moves: adaptationsOfPerson,
  },
];
