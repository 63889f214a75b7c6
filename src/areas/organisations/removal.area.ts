import { keeperDecision } from "../../web/registered.ts";
import { removeOrganisation } from "./leaving.store.ts";
import { findHere } from "./organisation-here.store.ts";
import { removalKind, removalShape } from "./removal.schema.ts";

const gone = { field: "content", words: "This organisation is not in the directory any more." };

/** Nobody takes an organisation out alone: both sides say yes. */
export const removalDecision = keeperDecision({
  kind: removalKind,
  title: "Take an organisation out of the directory",
  reads: removalShape,
  words: () => "Take an organisation out of the directory, with all it wrote and everybody it named. Its name stays.",
  problems: async (tx, { organisation }) => ((await findHere(tx, organisation)) === undefined ? [gone] : []),
  apply: (tx, { organisation }) => removeOrganisation(tx, organisation),
  seenAt: ({ organisation }) => `organisations/${organisation}`,
});
