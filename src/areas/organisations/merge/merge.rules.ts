import { z } from "zod";
import { found, wrong } from "../../../nouns/result.ts";
import type { Result } from "../../../nouns/result.ts";
import { organisationKinds } from "../organisation.ts";
import type { Organisation, OrganisationSaid } from "../organisation.ts";

/** So long two pages that became one can be parted again. */
export const daysToUndo = 30;

const texts = ["summary", "culture", "ledBy", "afterRinging", "toldBack", "website"] as const;

const identifiers = z.array(z.object({ scheme: z.string(), code: z.string() }));
const said = z.object({
  name: z.string(),
  kinds: z.array(z.enum(organisationKinds)),
  otherNames: z.string(),
  summary: z.string(),
  culture: z.string(),
  ledBy: z.string(),
  afterRinging: z.string(),
  toldBack: z.string(),
  website: z.string(),
  servesIds: z.array(z.string()),
  ledByIds: z.array(z.string()),
  identifiers,
});

/** What a merge keeps, so that it can be undone: the rows that went over, and what both pages said before. */
export const movedShape = z.object({
  rows: z.record(z.string(), z.array(z.string())),
  kept: said,
  merged: said,
});

const linesOf = (text: string): readonly string[] => text.split("\n").flatMap((line) => line.trim() || []);

const joined = <Value>(one: readonly Value[], other: readonly Value[], keyOf: (value: Value) => string) => [
  ...new Map([...other, ...one].map((value) => [keyOf(value), value])).values(),
];

/**
 * What the page that stays says from now on: its own words, and where it has none those of the other; both names, both
 * kinds, the communities and the numbers of both.
 */
export const joinedSaid = (kept: OrganisationSaid, merged: OrganisationSaid): OrganisationSaid => {
  const ledByIds = joined(kept.ledByIds, merged.ledByIds, String);
  const names = [...linesOf(kept.otherNames), merged.name, ...linesOf(merged.otherNames)];
  return {
    ...kept,
    ...Object.fromEntries(texts.map((field) => [field, kept[field] === "" ? merged[field] : kept[field]])),
    kinds: organisationKinds.filter((kind) => kept.kinds.includes(kind) || merged.kinds.includes(kind)),
    otherNames: [...new Set(names)]
      .filter((name) => name !== kept.name)
      .join("\n")
      .slice(0, 2000),
    servesIds: joined(kept.servesIds, merged.servesIds, String).filter((id) => !ledByIds.includes(id)),
    ledByIds,
    identifiers: joined(kept.identifiers, merged.identifiers, ({ scheme, code }) => `${scheme} ${code}`),
  };
};

/** What the page that stayed says once they are parted: what somebody changed since then stays as they wrote it. */
export const partedSaid = (now: OrganisationSaid, before: { kept: OrganisationSaid; merged: OrganisationSaid }) => {
  const then = joinedSaid(before.kept, before.merged);
  const isAsThen = (field: keyof OrganisationSaid): boolean =>
    JSON.stringify([now[field]].flat()) === JSON.stringify([then[field]].flat());
  const back = <Field extends keyof OrganisationSaid>(field: Field): Pick<OrganisationSaid, Field> =>
    isAsThen(field) ? before.kept : now;
  // The other page takes its own numbers back, whatever happened since: each number belongs to one page.
  const theirs = new Set(before.merged.identifiers.map(({ scheme, code }) => `${scheme} ${code}`));
  return {
    ...now,
    ...Object.fromEntries(texts.map((field) => [field, back(field)[field]])),
    kinds: back("kinds").kinds,
    otherNames: back("otherNames").otherNames,
    servesIds: back("servesIds").servesIds,
    ledByIds: back("ledByIds").ledByIds,
    identifiers: now.identifiers.filter(({ scheme, code }) => !theirs.has(`${scheme} ${code}`)),
  };
};

export interface Merge {
  readonly id: string;
  readonly mergedId: string;
  readonly name: string;
  /** Moments, as ISO 8601. */
  readonly mergedAt: string;
  readonly undoneAt: string | null;
  /** The last moment in which it can be undone. */
  readonly undoUntil: string;
}

/** Can it still be undone? Both moments as ISO 8601. */
export const canUndo = ({ undoneAt, undoUntil }: Merge, at: string): boolean => undoneAt === null && at <= undoUntil;

export type MergeStep =
  | { readonly kind: "merge"; readonly other: Organisation }
  | { readonly kind: "undo"; readonly merge: Merge };

interface Asked {
  readonly sure: string;
  readonly undo: string;
}

interface Here {
  readonly organisation: Organisation;
  readonly other: Organisation | undefined;
  readonly merges: readonly Merge[];
  /** The moment of asking, as ISO 8601. */
  readonly at: string;
}

/** Which page goes into this one, or which merge is undone. */
export function mergeStepOf({ sure, undo }: Asked, { organisation, other, merges, at }: Here): Result<MergeStep> {
  if (undo !== "") {
    const merge = merges.find(({ id }) => id === undo);
    return merge !== undefined && canUndo(merge, at)
      ? found({ kind: "undo", merge })
      : wrong({ field: "undo", words: "This was undone already, or is more than 30 days old. Nothing was changed." });
  }
  if (other === undefined || other.id === organisation.id)
    return wrong({ field: "other", words: "Write the name of the other page as it stands in the directory." });
  // Whoever works for an organisation signs for it: nobody comes to do so because two pages became one.
  if (other.workerIds.some((id) => !organisation.workerIds.includes(id)))
    return wrong({
      field: "other",
      words:
        "People work for that page who do not work for this one. Ask the people of this page to say yes to them first, or go to that page and let this one go into it.",
    });
  return sure === "yes"
    ? found({ kind: "merge", other })
    : wrong({ field: "sure", words: "Tick that you asked them, or know it for certain. Nothing was changed." });
}
