import { readName } from "../../nouns/name.ts";
import { found, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import { credits } from "./glossary.ts";
import type { Credit } from "./glossary.ts";

interface Credited {
  readonly credit: string;
  readonly creditedAs: string;
  /** Of their account; null where there is none any more. */
  readonly name: string | null;
}

/** As whoever gave it wishes; null: a community member. */
export const creditedTo = ({ credit, creditedAs, name }: Credited): string | null => {
  if (credit === "name") return name;
  return credit === "community-member" || creditedAs === "" ? null : creditedAs;
};

interface Sent {
  readonly credit: string;
  readonly creditedAs: string;
  /** Written down for somebody else, who has no name here. */
  readonly isForOther: boolean;
}

/** How they want to be credited: nobody by the name of whoever wrote it down for them. @practice P15 */
export function creditOf({ credit, creditedAs, isForOther }: Sent): Result<{
  readonly credit: Credit;
  readonly creditedAs: string;
}> {
  const known = credits.find((one) => one === credit);
  if (known === undefined) return wrong({ field: "credit", words: "Choose how it is credited." });
  if (known === "name" && isForOther)
    return wrong({
      field: "credit",
      words: "“By my name” would be your name, not theirs. Choose another one, and write theirs below if they want.",
    });
  if (known === "name" || known === "community-member") return found({ credit: known, creditedAs: "" });
  const named = readName(creditedAs, { field: "creditedAs", of: "whoever is credited", charactersMax: 200 });
  return named.ok ? found({ credit: known, creditedAs: named.value }) : named;
}
