import type { Result } from "../../nouns/result.ts";
import { wrong } from "../../nouns/result.ts";

/** As much of a kind of decision as is needed to speak about one. */
interface Kind<Proposed> {
  readonly kind: string;
  readonly title: string;
  readonly read: (content: unknown) => Result<Proposed>;
}

interface Registering<OneKind> {
  readonly decisions?: readonly OneKind[];
}

/** Every kind of decision that areas have told of. */
export const kindsOf = <OneKind>(areas: readonly Registering<OneKind>[]): readonly OneKind[] =>
  areas.flatMap(({ decisions = [] }) => decisions);

export const kindOf = <OneKind extends { readonly kind: string }>(
  areas: readonly Registering<OneKind>[],
  kind: string,
): OneKind | undefined => kindsOf(areas).find((one) => one.kind === kind);

export const unknownKind = wrong({
  field: "kind",
  words: "Keepers decide nothing of this kind. Start again from the settings of the place.",
});

interface Sentence {
  readonly title: string;
  readonly words: string;
  /** Where one sees what it changed, behind the place's address; null where nobody here can say. */
  readonly seenAt: string | null;
}

/** A proposal's title and its sentence, even where the program that knew its kind was another one. */
export function sentenceOf<Proposed extends { readonly words: string; readonly seenAt: string }>(
  kinds: readonly Kind<Proposed>[],
  { kind, content }: { readonly kind: string; readonly content: unknown },
): Sentence {
  const known = kinds.find((one) => one.kind === kind);
  const read = known?.read(content);
  return {
    title: known?.title ?? "another matter",
    words: read?.ok ? read.value.words : "What this proposed can no longer be read by this version of Alongside.",
    seenAt: read?.ok ? read.value.seenAt : null,
  };
}
