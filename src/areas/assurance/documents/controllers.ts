import type { DocumentAsked } from "../assurance.ts";
import { by, held, live, yours } from "../line.ts";

/** A template: both sides fill it in, and their lawyers read it. */
export const controllers: DocumentAsked = {
  id: "controllers",
  title: "Agreement of those responsible together",
  isFor:
    "A template for a space that several organisations share: who is responsible for what, and what happens when one leaves. It is no legal advice.",
  table: "agreements",
  sections: [
    {
      title: "Who",
      lines: [
        live(
          { id: "both-sides", asks: "Do both sides keep this place together?", from: "joint-controllers" },
          "both-sides",
        ),
        yours(
          {
            id: "joint",
            asks: "Which organisations decide together why and how this place keeps data?",
            from: "joint-controllers",
          },
          "Name each. A community organisation that decides with you is responsible with you: agree what you do so that it can carry that.",
        ),
        live(
          {
            id: "agreements",
            asks: "Which organisations share what, and did both sides sign?",
            from: "joint-controllers",
            path: "agreements",
          },
          "agreements",
        ),
        held(
          { id: "nobody-signs-for-others", asks: "Can one side sign for the other?", from: "ours" },
          "No. It holds once somebody of each side signed this very version.",
          by("src/areas/agreements/agreement/agreement.test.ts", "and nobody signs for both"),
        ),
      ],
    },
    {
      title: "Who does what",
      lines: [
        yours(
          {
            id: "one-door",
            asks: "To whom does a person turn, whichever organisation they know?",
            from: "joint-controllers",
          },
          "Name one office that passes requests on, and say it in the privacy notice.",
        ),
        yours(
          { id: "answers-requests", asks: "Who answers which request?", from: "joint-controllers" },
          "For each row of the record of processing say which organisation answers.",
        ),
        yours(
          { id: "breach", asks: "Who tells of a breach, and who pays for what follows?", from: "joint-controllers" },
          "Write it down before it happens. Do not leave a small organisation to carry it alone.",
        ),
        yours(
          { id: "told", asks: "Where can people read the heart of this agreement?", from: "joint-controllers" },
          "Put its address here. People have a right to it.",
        ),
      ],
    },
    {
      title: "When one leaves",
      lines: [
        held(
          { id: "leaves", asks: "What happens to agreements of an organisation that leaves?", from: "ours" },
          "They end, and stay to be read.",
          by(
            "src/areas/agreements/agreement/agreement.test.ts",
            "an organisation that leaves ends its agreements, and they stay to be read",
          ),
        ),
        held(
          { id: "takes-along", asks: "Can each side take everything along?", from: "ours" },
          "A keeper of either side takes everything of the place out, and everyone reads that it was done.",
          by("src/areas/people/export/export.test.ts", "a keeper of either side takes everything of the place out"),
        ),
        held(
          { id: "ends-at-once", asks: "Can one side end the sharing at once?", from: "ours" },
          "Yes; nothing opens at the next click.",
          by("src/areas/agreements/in-force.test.ts", "nothing holds outside its days, unsigned by a side, withdrawn"),
        ),
        yours(
          { id: "afterwards", asks: "Who keeps what, and who deletes what, once one left?", from: "joint-controllers" },
          "Agree it now, with days.",
        ),
      ],
    },
  ],
};
