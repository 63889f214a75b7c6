import type { DocumentAsked } from "../assurance.ts";
import { by, held, live, notDone, yours } from "../line.ts";

export const exit: DocumentAsked = {
  id: "exit",
  title: "Exit and hand-back",
  isFor: "How a place, an organisation or one person leaves with what is theirs.",
  table: "held",
  sections: [
    {
      title: "A place leaves",
      lines: [
        held(
          { id: "all-out", asks: "Can the place take everything out, in an open form?", from: "ours" },
          "As JSON and CSV, every row, by a keeper of either side, after a second proof; put into an empty house it is the same place.",
          by(
            "src/areas/people/export/export.test.ts",
            "the exported JSON put into an empty house gives the same place, row for row",
          ),
        ),
        held(
          { id: "backup", asks: "Can the whole house move to another machine?", from: "ours" },
          "One file, checked byte by byte, into its own database or yours.",
          by("src/backup/backup.test.ts", "a restored house is row for row the one that was written down"),
          by("src/backup/backup.test.ts", "an encrypted backup opens with its passphrase only"),
        ),
        held(
          { id: "licence", asks: "Can somebody else run and change it?", from: "ours" },
          "The source is open (MIT); there is no contract to end.",
          by("LICENSE", "Permission is hereby granted"),
        ),
        notDone(
          { id: "close-place", asks: "Can a place be deleted with one press?", from: "ours" },
          "No. Take it out, then delete the database that held it.",
        ),
        yours(
          {
            id: "who-decides",
            asks: "Who decides that the place ends, and who tells partners and people?",
            from: "joint-controllers",
          },
          "Agree it with both sides before you begin.",
        ),
      ],
    },
    {
      title: "An organisation or a person leaves",
      lines: [
        live(
          { id: "own", asks: "Can a person take along what is kept on them?", from: "uk-gdpr", path: "privacy" },
          "held",
        ),
        held(
          { id: "organisation-out", asks: "Can an organisation be taken out?", from: "ours" },
          "By a yes from both sides; what it wrote of its money goes along.",
          by(
            "src/areas/organisations/organisation/directory.test.ts",
            "an organisation is taken out by a yes from both sides, and not by one",
          ),
          by(
            "src/areas/funding/money-ends.test.ts",
            "an organisation that leaves takes what it wrote of its money along",
          ),
        ),
        held(
          { id: "login", asks: "Can somebody close their own login?", from: "ours" },
          "At any time.",
          by("e2e/journeys/riverside.browser.test.ts", "proves twice who they are, and closes their login"),
        ),
        yours(
          { id: "staff-leave", asks: "Who takes roles away when staff leave?", from: "security" },
          "Name an office, and look at all roles each quarter.",
        ),
      ],
    },
  ],
};
