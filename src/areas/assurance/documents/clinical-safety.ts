import type { DocumentAsked } from "../assurance.ts";
import { by, held, live, notDone, yours } from "../line.ts";

/** The plan of DCB0129, with the log below it. DCB0160 is whoever uses it, and is left open. */
export const clinicalSafety: DocumentAsked = {
  id: "clinical-safety",
  title: "Clinical safety plan and hazard log",
  isFor: "What could harm somebody because of this program, what stands against it, and what is left for you.",
  table: "hazards",
  sections: [
    {
      title: "The maker’s part",
      lines: [
        held(
          { id: "intended", asks: "What is it for, and what is it not for?", from: "dcb0129" },
          "To plan, share and answer for help together. It is no clinical record, no triage, no service for emergencies, and decides nothing about one person by itself. The page where anybody can say something says whom to ring now.",
          by("src/areas/voices/words/en.words.ts", "If someone is in danger now"),
        ),
        live(
          {
            id: "log",
            asks: "Is there a log of hazards, each with what stands against it?",
            from: "dcb0129",
            path: "assurance/hazards",
          },
          "hazards",
        ),
        held(
          { id: "controls-tried", asks: "Is every control tried?", from: "dcb0129" },
          "Each names a rule or a test; a test checks that each of them is there.",
          by("src/areas/assurance/documents.test.ts", "every rule and test that a line or a hazard names is there"),
        ),
        notDone(
          { id: "officer-maker", asks: "Did a Clinical Safety Officer of the maker sign?", from: "dcb0129" },
          "This project has none. Ratings are the judgement of engineers.",
        ),
        notDone(
          { id: "safety-case", asks: "Is there a safety case report?", from: "dcb0129" },
          "No. This plan and its log are what one begins with.",
        ),
      ],
    },
    {
      title: "Your part",
      lines: [
        yours(
          { id: "officer-deployer", asks: "Who is your Clinical Safety Officer?", from: "dcb0160" },
          "A registered clinician. Name them.",
        ),
        yours(
          { id: "deployed-log", asks: "Has your officer looked at each hazard, and added yours?", from: "dcb0160" },
          "Add dangers of your own pathway, rooms and people to the log.",
        ),
        yours(
          { id: "deployed-case", asks: "Is there a safety case for how you use it?", from: "dcb0160" },
          "It is a duty by law of whoever uses it in care in England. This program leaves it open and says so.",
        ),
        yours(
          { id: "incidents", asks: "Who is told when somebody came to harm, or nearly?", from: "dcb0160" },
          "Name them, and say how one stops using it at once.",
        ),
        yours(
          { id: "changes", asks: "Who looks at the log again before each update?", from: "dcb0160" },
          "The changelog says what changed.",
        ),
      ],
    },
  ],
};
