import type { DocumentAsked } from "../assurance.ts";
import { by, held, live, notDone, yours } from "../line.ts";

export const security: DocumentAsked = {
  id: "security",
  title: "Security",
  isFor: "What keeps strangers out, and people of one place from what is of another.",
  sections: [
    {
      title: "Walls",
      lines: [
        live(
          { id: "row-security", asks: "Does the database itself keep places apart?", from: "security" },
          "row-security",
        ),
        live(
          {
            id: "routes",
            asks: "Does each address have a rule about who may ask it?",
            from: "security",
            path: "people/roles",
          },
          "routes",
        ),
        held(
          { id: "matrix", asks: "Is each address asked as everybody?", from: "security" },
          "As every role, of this place and of another, as a page and for programs.",
          by(
            "src/access.test.ts",
            "every route answers those who may and refuses everybody else, of this place and of another",
          ),
          by(
            "src/swapped-ids.test.ts",
            "people of one place who ask with the identifiers of another get nothing of it",
          ),
        ),
        held(
          { id: "jobs", asks: "Does work in the background keep to its place?", from: "security" },
          "A place sees its own jobs, and adds none in another’s name.",
          by("src/jobs/jobs.test.ts", "a place sees its own jobs, cannot add one in another's name"),
        ),
        held(
          { id: "logins", asks: "Can pages read passwords and devices?", from: "security" },
          "No: the role they work with has no right to them.",
          by("src/sign-in/library.test.ts", "has no right to any login, device, proof or letter"),
        ),
      ],
    },
    {
      title: "Doors",
      lines: [
        held(
          { id: "passwords", asks: "Are passwords long, and kept so that nobody can read them?", from: "security" },
          "12 characters or more, kept as scrypt with a salt of its own; what is tried first is refused.",
          by("src/sign-in/library.test.ts", "a password is kept as scrypt with at least 16 MB and a salt of its own"),
          by("src/sign-in/password.rules.test.ts", "what is tried first is refused, dressed up or not"),
        ),
        held(
          { id: "guessing", asks: "Is guessing stopped?", from: "security" },
          "At ten in five minutes, and no stranger can shut the owner out.",
          by("src/areas/front/sign-in/guesses.test.ts", "ten guesses in five minutes at one account"),
          by("src/areas/front/sign-in/guesses.test.ts", "strangers who guess cannot shut the owner out"),
        ),
        held(
          { id: "other-sites", asks: "Can a page of another site press a button here?", from: "security" },
          "No.",
          by("src/areas/front/sign-in/sign-in.test.ts", "a page of another site cannot press a button here"),
        ),
        held(
          { id: "files", asks: "Can a hostile file do harm?", from: "security" },
          "Sets of hostile files are answered in words and in time; the next honest one is read.",
          by(
            "src/areas/datasets/new/hostile-uploads.test.ts",
            "after all of it the house is well, and an honest file is taken",
          ),
        ),
        held(
          { id: "spreadsheets", asks: "Can a name in a file run in somebody’s spreadsheet?", from: "security" },
          "No: it stays text.",
          by("src/web/spreadsheet.test.ts", "text that a spreadsheet would run as a formula is led by an apostrophe"),
        ),
      ],
    },
    {
      title: "Proof and repair",
      lines: [
        live(
          { id: "record", asks: "Is it kept who did what, so that a change to it is found?", from: "security" },
          "record",
        ),
        held(
          { id: "restore", asks: "Does a restore open what was closed since?", from: "security" },
          "No: devices, links and invitations are closed, and it says so.",
          by("src/cli/restore.test.ts", "what opened something when the backup was taken is closed by the restore"),
        ),
        notDone({ id: "virus", asks: "Are files looked at for viruses?", from: "security" }, "Not by this program."),
        notDone(
          { id: "disk", asks: "Is what is kept encrypted on the disk?", from: "security" },
          "Not by this program, but for sealed logs and encrypted backups. Encrypt the disk of the machine.",
        ),
        yours(
          { id: "updates", asks: "Who updates within 14 days when a grave weakness is known?", from: "security" },
          "Name an office and a deputy.",
        ),
        yours(
          { id: "drill", asks: "When did you last put a backup back?", from: "security" },
          "Try it into an empty database, and write the day.",
        ),
        yours(
          { id: "access-review", asks: "Who looks at all roles each quarter?", from: "security" },
          "The page of people lists them.",
        ),
      ],
    },
  ],
};
