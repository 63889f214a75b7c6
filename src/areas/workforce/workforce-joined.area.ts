import type { HeldPart, HomePart, ServicePart, Waiting } from "../../web/registered.ts";
import { listActions } from "./actions.store.ts";
import { listFigures } from "./figures.store.ts";
import { listAskedForFigures, listOwnIds } from "./here.store.ts";
import { Introduced } from "./introduced.page.tsx";
import { listIntroductions, removeIntroduction } from "./introductions.store.ts";
import {
  eraseWorkforceWritten,
  introductionsOfPerson,
  readIntroduced,
  readWorkforceWritten,
  workforceWrittenOfPerson,
} from "./workforce-held.store.ts";
import { mayFindWorkforce } from "./workforce.policy.ts";
import { yearWords } from "./workforce.ts";
import { lastYearOver, whyLate } from "./written.rules.ts";

const linesMax = 2;

/** An action that is late, a year of which nobody sent figures, or no year at all: for those who work for the organisation. @practice P13 */
export const workforceAtHome: HomePart = {
  today: async (tx, { actor, place, at }) => {
    if (actor.member === null) return [];
    const ownIds = await listOwnIds(tx, actor.member.personId);
    if (ownIds.length === 0) return [];
    const today = at.toISOString().slice(0, 10);
    const here = `/${place.slug}/workforce`;
    const late = (await listActions(tx, { organisationIds: ownIds })).filter((one) => whyLate(one, today) !== null);
    const year = lastYearOver(today);
    const sent = await listFigures(tx);
    const missing = mayFindWorkforce(actor).allowed
      ? ownIds.filter(
          (id) =>
            sent.some((one) => one.organisation.id === id) &&
            !sent.some((one) => one.organisation.id === id && one.year === year),
        )
      : [];
    const never = await listAskedForFigures(
      tx,
      ownIds.filter((id) => !sent.some((one) => one.organisation.id === id)),
    );
    return [
      ...late.slice(0, linesMax).map((action): Waiting => ({
        words: `${action.organisation.name}: ${action.what.slice(0, 80)}`,
        because: "It was promised so that people get on. Say how it stands, or what it changed.",
        since: null,
        by: action.dueOn,
        isShared: true,
        href: `${here}/actions/${action.id}`,
        verb: "Say how it stands",
      })),
      ...missing.slice(0, 1).map((): Waiting => ({
        words: `Who works here in ${yearWords(year)}: no figures yet`,
        because: "Figures of years before are here. Without this one nobody sees whether it got better.",
        since: null,
        isShared: true,
        href: `${here}/send`,
        verb: "Send them",
      })),
      ...never.slice(0, linesMax).map(({ name }): Waiting => ({
        words: `No figures of who works at ${name} yet`,
        because:
          "Without them nobody sees who works there at which level, and who gets on. A small table a year is enough.",
        since: null,
        isShared: true,
        href: `${here}/send`,
        verb: "Send them",
      })),
    ];
  },
};

/** On the page of a service: people of it who wanted to be known. @practice P13 */
export const peopleOfServices: readonly ServicePart[] = [
  {
    title: "People who work here",
    order: 30,
    draw: async (tx, serviceId, { language }) => {
      const people = await listIntroductions(tx, { serviceId });
      return people.length === 0 ? null : Introduced({ people, language, isOfOne: true });
    },
  },
];

export const heldByWorkforce: readonly HeldPart[] = [
  {
    kind: "workforce.introduced",
    words: "What you said of yourself so that communities know who you are",
    because: "Because you wanted it. Forgotten, or taken back by you: all of it is gone.",
    read: readIntroduced,
    erase: removeIntroduction,
    moves: introductionsOfPerson,
  },
  {
    kind: "workforce.written",
    words: "Figures of the workforce that you sent, and actions that you wrote down",
    because: "So that a figure has a receipt. Forgotten: your name goes, the figures and actions stay.",
    read: readWorkforceWritten,
    erase: eraseWorkforceWritten,
    moves: workforceWrittenOfPerson,
  },
];
