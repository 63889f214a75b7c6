import type { Result } from "../../../nouns/result.ts";
import { found, wrong } from "../../../nouns/result.ts";
import type { AllianceSide } from "../alliance.ts";
import type { SideToStandFor, Somebody } from "../standing-for.rules.ts";
import { canStandFor } from "../standing-for.rules.ts";

export interface StartAsked {
  /** Whom they are there for, of those they may be there for. */
  readonly mine: SideToStandFor | undefined;
  /** Whom with: an organisation by its name, or a community. */
  readonly organisation: SideToStandFor | undefined;
  readonly organisationTyped: string;
  /** Names of the directory that hold what was typed, where none is it. */
  readonly near: readonly string[];
  readonly community: SideToStandFor | undefined;
  readonly somebody: Somebody;
  readonly isBetweenAlready: boolean;
}

export interface Starting {
  readonly one: SideToStandFor;
  readonly other: SideToStandFor;
  readonly side: AllianceSide;
}

const nobodyNamed = { field: "organisation", words: "Write the name of an organisation, or choose a community." };

const wordsOfNear = ([first, ...others]: readonly string[]): string => {
  if (first === undefined)
    return "No organisation of this name is in the directory. Check the name, or add the organisation there first.";
  return others.length === 0
    ? `Did you mean ${first}? Its name is filled in: send it again if so.`
    : `Write the whole name, as in the directory: ${[first, ...others].slice(0, 5).join("; ")}.`;
};

/** Who begins, with whom: two organisations, or an organisation and a community. */
export function startOf(asked: StartAsked): Result<Starting> {
  const { mine, organisation, organisationTyped, community, somebody, isBetweenAlready } = asked;
  if (mine === undefined)
    return wrong(
      { field: "mine", words: "Choose whom you are there for." },
      ...(organisationTyped === "" && community === undefined ? [nobodyNamed] : []),
    );
  const standing = canStandFor(somebody, mine);
  if (!standing.allowed) return wrong({ field: "mine", words: standing.because });
  if (organisationTyped !== "" && organisation === undefined)
    return wrong({
      field: "organisation",
      words: wordsOfNear(asked.near),
    });
  const theirs = organisation ?? community;
  if (theirs === undefined) return wrong(nobodyNamed);
  if (organisation !== undefined && community !== undefined)
    return wrong({ field: "community", words: "Choose one: the organisation or the community." });
  if (theirs.id === mine.id) return wrong({ field: "organisation", words: "The two sides must be two." });
  if (mine.kind === "community" && theirs.kind === "community")
    return wrong({ field: "community", words: "One of the two is an organisation. Write its name above." });
  if (isBetweenAlready)
    return wrong({
      field: "organisation",
      words: "There is an alliance between these two already. Ask one of its people to ask you into it.",
    });
  return mine.kind === "organisation"
    ? found({ one: mine, other: theirs, side: "one" })
    : found({ one: theirs, other: mine, side: "other" });
}
