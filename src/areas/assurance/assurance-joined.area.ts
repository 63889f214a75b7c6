import type { HeldPart, HomePart, Waiting } from "../../web/registered.ts";
import { assuranceOfPerson, eraseAssurance, readAssuranceHeld } from "./assurance-held.store.ts";
import { maySayAssurance } from "./assurance.policy.ts";
import { documents } from "./documents/documents.ts";
import { listNewestWords } from "./words.store.ts";

const linesMax = 2;

/** What somebody promised for the place, and the day is over. @practice P45 */
export const assuranceAtHome: HomePart = {
  today: async (tx, { actor, place, at }) => {
    if (!maySayAssurance(actor).allowed) return [];
    const today = at.toISOString().slice(0, 10);
    const here = `/${place.slug}/assurance`;
    const late = (await listNewestWords(tx)).flatMap((word): readonly Waiting[] => {
      const line = documents
        .find(({ id }) => id === word.document)
        ?.sections.flatMap(({ lines }) => lines)
        .find(({ id }) => id === word.line);
      if (line === undefined || word.said !== "promised" || word.byDay === null || word.byDay >= today) return [];
      return [
        {
          words: line.asks,
          because: `${word.owner} was to do it before a service starts.`,
          since: null,
          by: word.byDay,
          isShared: true,
          href: `${here}/${word.document}/${word.line}`,
          verb: "Say how it stands",
        },
      ];
    });
    const [first] = late.toSorted((one, other) => (one.by ?? "").localeCompare(other.by ?? ""));
    if (late.length <= linesMax || first === undefined) return late;
    return [
      {
        ...first,
        words: `${late.length} things to do before a service starts are late`,
        href: here,
        verb: "See which",
      },
    ];
  },
};

export const heldByAssurance: readonly HeldPart[] = [
  {
    kind: "assurance.said",
    words: "What you wrote of what has to be ready before a service starts, and dangers you looked at",
    because: "So that one knows who said so. Forgotten: what was said stays, that it was you goes.",
    read: readAssuranceHeld,
    erase: eraseAssurance,
    moves: assuranceOfPerson,
  },
];
