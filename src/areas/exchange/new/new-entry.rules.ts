import type { Result } from "../../../nouns/result.ts";
import { found, problemsOf, wrong } from "../../../nouns/result.ts";
import type { Entry, EntryKind, EntrySaid } from "../entry.ts";
import { entryOf } from "../entry.rules.ts";
import type { EntrySent } from "../entry.rules.ts";
import { isOpen } from "../standing.rules.ts";
import { whoseOf } from "../whose.rules.ts";
import type { Whose } from "../whose.rules.ts";

interface Around {
  readonly kind: EntryKind;
  readonly choose: {
    readonly organisations: readonly { readonly id: string }[];
    readonly communities: readonly { readonly id: string }[];
    readonly whose: readonly Whose[];
  };
  readonly answers?: Entry;
  readonly today: string;
}

interface NewEntry {
  readonly whose: Whose;
  readonly said: EntrySaid;
  /** The entry with which it is brought together at once. */
  readonly matchWith: string | undefined;
}

/** A new need or offer, or everything that must be put right, all at once. */
export function newEntryOf(
  sent: EntrySent & { readonly of: string; readonly answers: string },
  { kind, choose, answers, today }: Around,
): Result<NewEntry> {
  const whose = whoseOf(sent.of, choose.whose);
  const said = entryOf(sent, {
    kind,
    today,
    communityIds: choose.communities.map(({ id }) => id),
    organisationIds: choose.organisations.map(({ id }) => id),
  });
  const other = otherOf(sent.answers, { kind, answers, today });
  if (!whose.ok || !said.ok || !other.ok) return wrong(...problemsOf(said, whose, other));
  return found({ whose: whose.value, said: said.value, matchWith: other.value });
}

/** An offer answers a need and a need an offer, as long as that one is open. */
function otherOf(
  sent: string,
  { kind, answers, today }: { kind: EntryKind; answers: Entry | undefined; today: string },
): Result<string | undefined> {
  if (sent === "") return found(undefined);
  return answers !== undefined && answers.kind !== kind && isOpen(answers, today)
    ? found(answers.id)
    : wrong({
        field: "title",
        words: "What you wanted to answer is over. Keep this by itself: begin again from the list.",
      });
}
