import { z } from "zod";
import { hasDomain } from "../../../nouns/email.ts";
import { found, problemsOf, wrong } from "../../../nouns/result.ts";
import type { Problem, Result } from "../../../nouns/result.ts";
import { tickedOf } from "../../../nouns/ticked.ts";

const address = z.email().max(320).refine(hasDomain);

/** Where letters go; empty where somebody has none. */
export function emailOf(sent: string): Result<string> {
  const typed = sent.trim();
  if (typed === "") return found("");
  const read = address.safeParse(typed);
  return read.success
    ? found(read.data)
    : wrong({ field: "email", words: "Write one email address, such as name@example.org, or leave it empty." });
}

interface Sent {
  readonly email: string;
  readonly language: string;
  readonly communities: string | readonly string[];
}

interface Around {
  readonly hasLogin: boolean;
  readonly isChampion: boolean;
  readonly languages: readonly string[];
  readonly communityIds: readonly string[];
}

interface Invited {
  readonly email: string;
  readonly language: string;
  readonly communityIds: readonly string[];
}

type Inviting =
  | { readonly ok: true; readonly value: Invited }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly clash?: true };

/** Somebody of the place, once; by letter with a private link, or through the account that they have. @practice P30 */
export function invitingOf(sent: Sent, { hasLogin, isChampion, languages, communityIds }: Around): Inviting {
  if (isChampion)
    return { ok: false, clash: true, problems: [{ field: "email", words: "They are in the network already." }] };
  const email = emailOf(sent.email);
  const reached: Result<null> =
    email.ok && email.value === "" && !hasLogin
      ? wrong({ field: "email", words: "They have no account here, so write where their letter goes." })
      : found(null);
  const language = languages.find((one) => one === sent.language);
  const known: Result<null> =
    language === undefined
      ? wrong({ field: "language", words: "Choose the language you write to them in." })
      : found(null);
  const chosen = [...new Set(tickedOf(sent.communities))].filter((id) => communityIds.includes(id));
  const some: Result<null> =
    chosen.length === 0
      ? wrong({ field: "communities", words: "Tick at least one community that they belong to or speak for." })
      : found(null);
  if (!email.ok || !reached.ok || language === undefined || !some.ok)
    return wrong(...problemsOf(email, reached, known, some));
  return found({ email: email.value, language, communityIds: chosen });
}
