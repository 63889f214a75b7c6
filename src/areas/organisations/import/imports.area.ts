import type { HeldPart, HomePart, RetentionPart } from "../../../web/registered.ts";
import { mayImportOrganisations } from "../organisation.policy.ts";
import { eraseImports, readImportsHeld, removeOldImports } from "./import-held.store.ts";
import { listImports } from "./import.store.ts";
import type { ImportState } from "./line.ts";

export const heldByImports: HeldPart = {
  kind: "directory-imports",
  words: "Lists of organisations you brought in",
  because: "So that others know who to ask about them. Forgotten: the organisations stay, your name goes.",
  read: readImportsHeld,
  erase: eraseImports,
};

export const importRetention: RetentionPart = {
  kind: "directory-imports",
  words: "What was read of lists of organisations, and what became of each line, after the import ended",
  monthsUsual: 3,
  monthsMin: 1,
  monthsMax: 24,
  forget: removeOldImports,
};

const waits: Readonly<Partial<Record<ImportState, { readonly because: string; readonly verb: string }>>> = {
  read: { because: "Something in it waits until somebody has looked it over.", verb: "Look it over" },
  failed: { because: "It could not be read, and nothing of it was kept.", verb: "See why" },
};
const shownMax = 5;
const dayMs = 86_400_000;

/** Home: a list that one brought in waits, or could not be read in the last two weeks. */
export const importsToday: NonNullable<HomePart["today"]> = async (tx, { actor, place, at }) => {
  if (!mayImportOrganisations(actor).allowed) return [];
  const own = (await listImports(tx)).filter(({ askedBy }) => askedBy === actor.member?.personId);
  return own.slice(0, shownMax).flatMap(({ id, sourceName, state, askedAt }) => {
    const waiting = waits[state];
    const isOld = state === "failed" && at.getTime() - Date.parse(askedAt) > 14 * dayMs;
    if (waiting === undefined || isOld) return [];
    return [
      {
        words: `Your list “${sourceName}” waits.`,
        because: waiting.because,
        since: new Date(askedAt),
        href: `/${place.slug}/organisations/imports/${id}`,
        verb: waiting.verb,
      },
    ];
  });
};
