import type { Result } from "../../nouns/result.ts";
import { found, wrong } from "../../nouns/result.ts";

export const slugLengthMax = 60;
const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** First words of addresses that Alongside will need itself: the areas of the loop, and what every website has. */
const keptForAlongside: ReadonlySet<string> = new Set(
  (
    "about accessibility account admin alliances api areas assets audit barriers campaigns cases champions communities contact " +
    "design evidence feedback groups guide health help home house learning login logout me measures meetings methods networks new " +
    "organisations outreach people places plans privacy programmes public reach recognition search sessions settings " +
    "set-up sign-in sign-out static status story support terms time try voices walk-in workforce www"
  ).split(" "),
);

interface Asking {
  /** What somebody wrote for the address, if anything. */
  readonly typed: string;
  readonly name: string;
  /** What to fall back on where the name has no Latin letter: short, and the same for the same name. */
  readonly spare: string;
  /** First words of the addresses that are there already. */
  readonly fixed: ReadonlySet<string>;
}

/**
 * The address of a place, `riverside` in `/riverside`: as typed, else made from its name, else the spare one.
 * A name that happens to be an address of ours (“Places”) gets `-place` added; one typed so is refused.
 * @example slugOf({ typed: "", name: "Ynys Môn", spare: "place-3f2a", fixed: new Set() }) // ynys-mon
 */
export function slugOf({ typed, name, spare, fixed }: Asking): Result<string> {
  const isKept = (slug: string): boolean => fixed.has(slug) || keptForAlongside.has(slug);
  const wanted = typed.trim().toLowerCase();
  if (wanted === "") {
    const made = latinOf(name) || spare;
    return found(isKept(made) ? `${made}-place` : made);
  }
  if (!slugPattern.test(wanted) || wanted.length > slugLengthMax || uuidPattern.test(wanted))
    return refused("The address can have the letters a to z, numbers, and single hyphens between them, up to 60.");
  if (isKept(wanted)) return refused(`Alongside needs the address “${wanted}” itself. Choose another one.`);
  return found(wanted);
}

const refused = (words: string): Result<never> => wrong({ field: "slug", words });

/** “Ynys Môn” → ynys-mon. A name mostly in another script gives nothing: half a name is no address. */
function latinOf(name: string): string {
  const bare = name.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  const letters = [...bare].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  const latin = letters.filter((letter) => /[a-z0-9]/.test(letter));
  if (latin.length * 2 < letters.length) return "";
  const words = bare.replaceAll(/['’]/g, "").replaceAll(/[^a-z0-9]+/g, "-");
  const slug = words.slice(0, slugLengthMax).replaceAll(/^-+|-+$/g, "");
  return uuidPattern.test(slug) ? "" : slug;
}
