import type { Moment } from "../../../nouns/moment.ts";
import type { Result } from "../../../nouns/result.ts";

interface Kind {
  readonly kind: string;
  readonly title: string;
  readonly byDefault?: string;
  readonly asks?: unknown;
  readonly read: (content: unknown) => Result<{ readonly words: string }>;
}

interface InForce {
  readonly name: string;
  readonly value: unknown;
  readonly since: Moment;
  readonly proposalId: string | null;
}

/** Every setting that keepers decide, with what holds now: as decided, or as it is where nothing was decided. */
export const settingsShown = (kinds: readonly Kind[], inForce: readonly InForce[]) =>
  kinds.flatMap(({ kind, title, byDefault, asks, read }) => {
    const setting = inForce.find(({ name }) => name === kind);
    if (byDefault === undefined && setting === undefined) return [];
    const decided = setting && read(setting.value);
    return [
      {
        kind,
        title,
        words: decided?.ok ? decided.value.words : (byDefault ?? "This can no longer be read."),
        since: setting?.since.toISOString() ?? null,
        proposalId: setting?.proposalId ?? null,
        asks: asks !== undefined,
      },
    ];
  });
