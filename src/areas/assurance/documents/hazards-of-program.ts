import { score } from "../hazard.ts";
import type { Hazard } from "../hazard.ts";
import { by } from "../line.ts";

/** Dangers that arise in what the program does or keeps. */
export const hazardsOfProgram: readonly Hazard[] = [
  {
    id: "offline-double",
    title: "What was written without a signal arrives twice, or not at all",
    cause: "A telephone loses its network or its battery in the middle.",
    effect: "Counts are wrong; somebody is contacted twice or never.",
    controls: "Each entry has its own key and is taken once; entries are kept, locked, until they arrive.",
    holds: [
      by(
        "e2e/journeys/outreach.browser.test.ts",
        "twenty things are recorded, the browser is killed, and each arrives once",
      ),
      by("src/db/idempotency.test.ts", "a request sent again gets the first answer again, and is done once"),
    ],
    initial: score(3, 4),
    residual: score(3, 1),
    left: "A telephone that is lost before it had a signal takes its entries along.",
  },
  {
    id: "small-numbers-out",
    title: "A small number shows who somebody is",
    cause: "Few people of a community came, or two tables give a third.",
    effect: "Somebody is known to have been ill, to have complained, or to believe.",
    controls:
      "Every count passes one gate that hides small ones and what would give them back; what is published is attacked first.",
    holds: [
      by("src/attacks.test.ts", "a note under a table of one's own tells nobody the count that is hidden in the table"),
      by("src/cli/check-release.test.ts", "a share printed beside its total gives the count back"),
      by(
        "src/areas/groups/beside.rules.test.ts",
        "where one count of a broad group is hidden, that group has no number",
      ),
    ],
    initial: score(4, 4),
    residual: score(4, 1),
    left: "What people of a small place know already, no gate can hide.",
  },
  {
    id: "hidden-read-as-none",
    title: "A hidden number is read as nobody",
    cause: "A star or a gap is taken for 0.",
    effect: "A community in need is planned for as if it had none.",
    controls:
      "Hidden, missing and none are three kinds of count, each with its own words; a hidden one holds no digits.",
    holds: [
      by("src/areas/datasets/readers/cell.rules.test.ts", "a hidden count holds no digits, however it is marked"),
      by(
        "src/areas/communities/schemes/denominator.test.ts",
        "a sum with a hidden part is hidden, and a sum with an uncounted part is not collected",
      ),
    ],
    initial: score(4, 3),
    residual: score(3, 1),
    left: "Whoever copies figures elsewhere has to take the words along.",
  },
  {
    id: "letter-not-delivered",
    title: "A letter or reminder does not arrive",
    cause: "No mail server is set, or an address is wrong.",
    effect: "Somebody does not come, or does not answer by the day.",
    controls:
      "Letters are kept before they are sent; without a mail server they wait in the outbox, to be read and handed on.",
    holds: [
      by("src/areas/front/outbox/outbox.test.ts", "whoever looks after the house opens a letter, hands its link on"),
      by("src/areas/claims/letters.test.ts", "without an email it is there to print"),
    ],
    initial: score(3, 4),
    residual: score(3, 3),
    left: "That a letter was read is known from nobody. Ring whoever has to know.",
  },
  {
    id: "false-safety",
    title: "A low score is taken for safety",
    cause: "A register shows green, and nobody asks whether what it rests on still holds.",
    effect: "A danger goes on under a good colour.",
    controls:
      "No score comes without its day and its words; a late look is said to be late; what is missing is named as missing.",
    holds: [
      by("src/areas/barriers/risks/register.rules.ts", "Review late"),
      by("src/areas/evidence/evidence.test.ts", "names what is missing"),
    ],
    initial: score(4, 3),
    residual: score(4, 2),
    left: "This log too is no proof of safety. Somebody has to look at it with both eyes open.",
  },
  {
    id: "out-of-date-provider",
    title: "Somebody is sent to help that is no longer there",
    cause: "An organisation stopped, moved, or lost its money.",
    effect: "Somebody who dared to go finds a closed door.",
    controls:
      "Money that ends is named with its day and what is lost; home warns; organisations put right what stands of them.",
    holds: [
      by("src/areas/funding/money-ends.test.ts", "home warns whoever pays with what people would lose"),
      by(
        "src/areas/organisations/organisation/directory.test.ts",
        "what people can come to is found by language, day and district",
      ),
    ],
    initial: score(3, 4),
    residual: score(3, 3),
    left: "Nobody is made to look whether an entry still holds. Ring before you send somebody.",
  },
  {
    id: "another-place",
    title: "People of one place read what is of another",
    cause: "An identifier is guessed, or a rule is forgotten.",
    effect: "Health and belief of people are told to strangers.",
    controls:
      "The database itself shows each place its own rows alone; every address is asked as every role of both places.",
    holds: [
      by("src/db/catalogue.test.ts", "no place can see another: every table keeps the walls"),
      by(
        "src/access.test.ts",
        "every route answers those who may and refuses everybody else, of this place and of another",
      ),
    ],
    initial: score(5, 3),
    residual: score(5, 1),
    left: "Whoever runs the machine can read its disk. Choose them well, and encrypt it.",
  },
  {
    id: "stopped",
    title: "The program stops while people need it",
    cause: "A machine breaks, a disk is full, an update fails.",
    effect: "Nobody can look up who waits, or whom to call.",
    controls:
      "What was acknowledged is kept; a backup can be checked and put back; before tables change everything is written down.",
    holds: [
      by("src/db/embedded/start.test.ts", "when the server is killed nothing that was acknowledged is lost"),
      by(
        "src/cli/backup.test.ts",
        "before the tables of a house that holds something change, everything is written down",
      ),
      by("src/backup/backup.test.ts", "a restored house is row for row the one that was written down"),
    ],
    initial: score(4, 3),
    residual: score(4, 2),
    left: "Keep a list on paper of whom to ring. Try a restore before you need one.",
  },
];
