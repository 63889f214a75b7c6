import { sameNameKey } from "../organisations/index.ts";
import type { Grant, GrantSaid } from "./funding.ts";
import { sameGrantKey } from "./grant.rules.ts";

type Payee = Pick<GrantSaid, "recipient" | "recipientCode">;

/** Which organisations of the directory names and numbers stand for. */
export interface Matched {
  readonly byName: ReadonlyMap<string, string>;
  readonly byCode: ReadonlyMap<string, string>;
}

/** By its number in a register first; a name is only asked where no number is known. */
export const recipientOf = ({ recipient, recipientCode }: Payee, { byName, byCode }: Matched): string | null =>
  byCode.get(recipientCode) ?? byName.get(sameNameKey(recipient)) ?? null;

export const toMatch = (grants: readonly Payee[]) => ({
  nameKeys: [...new Set(grants.map(({ recipient }) => sameNameKey(recipient)))],
  codes: [...new Set(grants.flatMap(({ recipientCode }) => (recipientCode === "" ? [] : [recipientCode])))],
});

/** A grant whose organisation was not found in the directory when it was written down. */
export type Unmatched = Payee & { readonly id: string };

export interface MatchedGrant {
  readonly id: string;
  readonly recipientId: string;
}

/** Those of them that are in the directory by now. */
export const matchedOf = (unmatched: readonly Unmatched[], here: Matched): readonly MatchedGrant[] =>
  unmatched.flatMap((one) => {
    const recipientId = recipientOf(one, here);
    return recipientId === null ? [] : [{ id: one.id, recipientId }];
  });

const compared = [
  "kind",
  "title",
  "about",
  "funder",
  "funderCode",
  "recipient",
  "recipientCode",
  "pence",
  "awardedOn",
  "startsOn",
  "endsOn",
] as const;

export interface Planned {
  readonly said: GrantSaid;
  readonly recipientId: string | null;
}

/** What keeping a file would do: nothing is written before somebody has read this. */
export interface UploadPlan {
  readonly added: readonly Planned[];
  readonly changed: readonly (Planned & { readonly id: string; readonly fields: readonly string[] })[];
  readonly same: number;
  /** Who is paid and is not in the directory, by name. */
  readonly notFound: readonly string[];
}

/** What a list says only by not saying it is kept: core costs that were written by hand, what is shown to everyone. */
const joined = (before: Grant, said: GrantSaid): GrantSaid =>
  said.covers === "not-said" ? { ...said, covers: before.covers } : said;

export function planOf(
  grants: readonly GrantSaid[],
  here: { readonly before: readonly Grant[]; readonly matched: Matched },
): UploadPlan {
  const byKey = new Map(here.before.map((grant) => [sameGrantKey(grant), grant]));
  const all = grants.map((one) => {
    const before = byKey.get(sameGrantKey(one));
    const said = before === undefined ? one : joined(before, one);
    const recipientId = recipientOf(said, here.matched) ?? before?.recipientId ?? null;
    const fields =
      before === undefined
        ? []
        : [
            ...compared.filter((field) => before[field] !== said[field]),
            ...(before.covers === said.covers ? [] : ["covers"]),
            ...(before.recipientId === recipientId ? [] : ["organisation"]),
          ];
    return { before, said, recipientId, fields };
  });
  const names = all.flatMap(({ recipientId, said }) => (recipientId === null ? [said.recipient] : []));
  return {
    added: all.flatMap(({ before, said, recipientId }) => (before === undefined ? [{ said, recipientId }] : [])),
    changed: all.flatMap(({ before, said, recipientId, fields }) =>
      before !== undefined && fields.length > 0 ? [{ id: before.id, said, recipientId, fields }] : [],
    ),
    same: all.filter(({ before, fields }) => before !== undefined && fields.length === 0).length,
    notFound: [...new Set(names)].toSorted(),
  };
}

/** What an upload did, in counts. */
export interface UploadReceipt {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly leftOut: number;
  readonly notFound: number;
}
