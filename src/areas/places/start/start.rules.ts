import type { Problem, Result } from "../../../nouns/result.ts";
import { found, wrong } from "../../../nouns/result.ts";
import type { Side } from "../../../nouns/role.ts";
import { asKept, placeNameOf } from "../place-name.rules.ts";
import { slugOf } from "../slug.rules.ts";

/** What somebody wrote on the form, or sent as JSON. */
export interface PlaceAsked {
  readonly name: string;
  readonly slug: string;
  readonly areaCode: string;
  /** Which side they come from; asked of those who have signed in. */
  readonly side?: Side | undefined;
  /** Who named them, in their own words. */
  readonly namedBy: string;
  /** Made up, to show how Alongside works. Every page of it says so. */
  readonly isExample?: boolean | undefined;
}

/** Somebody who has signed in and starts a place. */
export interface Starter {
  readonly loginId: string;
  readonly name: string;
}

/** The first person of a place: its administrator, and keeper of the side they come from. */
export interface Founder extends Starter {
  readonly side: Side;
  readonly namedBy: string;
}

export interface PlaceToStart {
  readonly name: string;
  readonly slug: string;
  readonly areaCode: string | null;
  /** Null where somebody at the very computer starts it before anybody can sign in. */
  readonly founder: Founder | null;
  readonly isExample: boolean;
}

/** What is already there that the new place could get in the way of. */
export interface Taken {
  readonly sameName: { readonly name: string; readonly slug: string } | undefined;
  readonly fixed: ReadonlySet<string>;
  readonly spare: string;
  readonly starter: Starter | null;
}

export type Starting =
  | { readonly ok: true; readonly value: PlaceToStart }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly clash?: true };

const areaCodePattern = /^[A-Z]\d{8}$/;

/**
 * May the place start as asked? All problems at once, so that nobody has to send the form three times; a clash with a
 * place that is there already only when nothing else is wrong.
 */
export function startingOf(asked: PlaceAsked, { sameName, fixed, spare, starter }: Taken): Starting {
  const name = placeNameOf(asked.name);
  const slug = slugOf({ typed: asked.slug, name: name.ok ? name.value : "place", spare, fixed });
  const code = asked.areaCode.trim().toUpperCase();
  const codeProblems: readonly Problem[] =
    code === "" || areaCodePattern.test(code)
      ? []
      : [{ field: "areaCode", words: "An area code is one letter and eight numbers, such as E09000032. Check it." }];
  const founder = founderOf(asked, starter);
  if (!name.ok || !slug.ok || codeProblems.length > 0 || !founder.ok)
    return {
      ok: false,
      problems: [name, slug, founder].flatMap((read) => (read.ok ? [] : read.problems)).concat(codeProblems),
    };
  if (sameName)
    return clash({
      field: "name",
      words: `“${sameName.name}” has already started, at /${sameName.slug}. Go there, or choose another name.`,
    });
  return {
    ok: true,
    value: {
      name: name.value,
      slug: slug.value,
      areaCode: code === "" ? null : code,
      founder: founder.value,
      isExample: asked.isExample === true,
    },
  };
}

const namedByLengthMax = 400;

/** A place that somebody signed in starts is kept from its first moment: by them, for the side they come from. */
function founderOf({ side, namedBy }: PlaceAsked, starter: Starter | null): Result<Founder | null> {
  if (starter === null)
    return side === undefined
      ? found(null)
      : wrong({ field: "side", words: "Sign in first: only somebody with a name here can keep a place for a side." });
  const kept = asKept(namedBy);
  const problems: readonly Problem[] = [
    ...(side === undefined ? [{ field: "side", words: "Choose which side you come from." }] : []),
    ...(kept === ""
      ? [{ field: "namedBy", words: "Write who named you: an organisation, a network, a meeting." }]
      : []),
    ...([...kept].length > namedByLengthMax
      ? [{ field: "namedBy", words: `Shorten who named you to ${namedByLengthMax} characters or fewer.` }]
      : []),
  ];
  return side === undefined || problems.length > 0 ? wrong(...problems) : found({ ...starter, side, namedBy: kept });
}

const clash = (problem: Problem): Starting => ({ ok: false, problems: [problem], clash: true });

/** What the database means when it says that another place has this address. */
export const addressTaken: Problem = {
  field: "slug",
  words: "Another place already has this address. Write a different one under Address.",
};
