import type { Problem } from "../../../nouns/result.ts";
import { placeNameOf } from "../place-name.rules.ts";
import { slugOf } from "../slug.rules.ts";

/** What somebody wrote on the form, or sent as JSON. */
export interface PlaceAsked {
  readonly name: string;
  readonly slug: string;
  readonly areaCode: string;
}

export interface PlaceToStart {
  readonly name: string;
  readonly slug: string;
  readonly areaCode: string | null;
}

/** What is already there that the new place could get in the way of. */
export interface Taken {
  readonly sameName: { readonly name: string; readonly slug: string } | undefined;
  readonly fixed: ReadonlySet<string>;
  readonly spare: string;
}

export type Starting =
  | { readonly ok: true; readonly value: PlaceToStart }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly clash?: true };

const areaCodePattern = /^[A-Z]\d{8}$/;

/**
 * May the place start as asked? All problems at once, so that nobody has to send the form three times; a clash with a
 * place that is there already only when nothing else is wrong.
 */
export function startingOf(asked: PlaceAsked, { sameName, fixed, spare }: Taken): Starting {
  const name = placeNameOf(asked.name);
  const slug = slugOf({ typed: asked.slug, name: name.ok ? name.value : "place", spare, fixed });
  const code = asked.areaCode.trim().toUpperCase();
  const codeProblems: readonly Problem[] =
    code === "" || areaCodePattern.test(code)
      ? []
      : [{ field: "areaCode", words: "An area code is one letter and eight numbers, such as E09000032. Check it." }];
  if (!name.ok || !slug.ok || codeProblems.length > 0)
    return {
      ok: false,
      problems: [...(name.ok ? [] : name.problems), ...(slug.ok ? [] : slug.problems), ...codeProblems],
    };
  if (sameName)
    return clash({
      field: "name",
      words: `“${sameName.name}” has already started, at /${sameName.slug}. Go there, or choose another name.`,
    });
  return { ok: true, value: { name: name.value, slug: slug.value, areaCode: code === "" ? null : code } };
}

const clash = (problem: Problem): Starting => ({ ok: false, problems: [problem], clash: true });

/** What the database means when it says that another place has this address. */
export const addressTaken: Problem = {
  field: "slug",
  words: "Another place already has this address. Write a different one under Address.",
};
