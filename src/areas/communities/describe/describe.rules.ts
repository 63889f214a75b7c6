import type { Problem, Result } from "../../../nouns/result.ts";
import type { Described, Description } from "../community.ts";
import type { DescriptionAsked } from "../description.rules.ts";
import { fieldsOf } from "../description.rules.ts";

interface Changing {
  readonly asked: Result<DescriptionAsked>;
  readonly current: Description;
  /** The number of the description that the writer started from. */
  readonly startedFrom: number;
  /** Another community of that name, if there is one. */
  readonly nameTaken: boolean;
}

export type Change =
  | { readonly ok: true; readonly value: { readonly described: DescriptionAsked; readonly number: number } }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly clash?: true };

export const nameTaken: Problem = {
  field: "name",
  words: "Another community of this place has this name. Write another name.",
};

/**
 * May this description follow the current one? Not where somebody else wrote one in the meantime: the second writer is
 * told what changed, keeps what they typed, and decides.
 */
export function changeOf({ asked, current, startedFrom, nameTaken: isTaken }: Changing): Change {
  if (!asked.ok) return asked;
  if (startedFrom !== current.number)
    return {
      ok: false,
      clash: true,
      problems: [
        {
          field: "number",
          words:
            "Somebody else changed this description while you were writing. Nothing of yours is lost: compare the two below, and send yours again if it should follow.",
        },
      ],
    };
  if (isTaken) return { ok: false, clash: true, problems: [nameTaken] };
  return { ok: true, value: { described: asked.value, number: current.number + 1 } };
}

export interface Difference {
  readonly field: string;
  readonly theirs: string;
  readonly yours: string;
}

/** Where what was typed and a description differ, field by field: both versions, side by side. */
export function differencesOf(current: Described, typed: Readonly<Record<string, string>>): readonly Difference[] {
  const theirs = fieldsOf(current);
  return [...new Set([...Object.keys(theirs), ...Object.keys(typed)])]
    .filter((field) => !["key", "number", "standing"].includes(field))
    .map((field) => ({ field, theirs: bare(theirs[field]), yours: bare(typed[field]) }))
    .filter((one) => one.theirs !== one.yours);
}

const bare = (text: string | undefined): string => (text ?? "").replaceAll(/\r\n?/g, "\n").trim();
