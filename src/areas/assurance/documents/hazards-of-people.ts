import { score } from "../hazard.ts";
import type { Hazard } from "../hazard.ts";
import { by } from "../line.ts";

/** Dangers that arise between people. */
export const hazardsOfPeople: readonly Hazard[] = [
  {
    id: "wrong-person",
    title: "Help is given to, or written down of, the wrong person",
    cause: "Two people share a name, or a pseudonym is mistyped.",
    effect: "Somebody is contacted who did not ask; somebody who did waits.",
    controls:
      "Cases stand under pseudonyms; the same person asked for twice is noticed; people of one name are told apart.",
    holds: [
      by("src/areas/cases/cases.test.ts", "the same person asked for twice is noticed by the service"),
      by("src/areas/people/recorded.test.ts", "of many people of one name each can be found, told from the others"),
    ],
    initial: score(4, 3),
    residual: score(4, 2),
    left: "Who stands behind a pseudonym is kept in the clinical record of the service, not here.",
  },
  {
    id: "merged-wrongly",
    title: "Two records that are of different people are made one",
    cause: "They look alike, and somebody joins them.",
    effect: "One person’s needs and consents are read as another’s.",
    controls: "Joining can be undone, and nothing is lost when it is.",
    holds: [
      by(
        "src/areas/people/recorded.test.ts",
        "two records of one person become one, and nothing is lost when that is undone",
      ),
    ],
    initial: score(4, 2),
    residual: score(3, 2),
    left: "Somebody has to notice that the join was wrong.",
  },
  {
    id: "stale-consent",
    title: "Somebody’s yes is over, and others read on",
    cause: "A page stays open, or a yes is taken back while somebody works.",
    effect: "What was told in confidence is read by those who may not.",
    controls:
      "Every request asks again: agreement, name, training and yes. Taken back, nothing opens at the next click.",
    holds: [
      by("src/areas/cases/cases.test.ts", "taken back, nothing at the next click"),
      by("src/areas/cases/gate.rules.test.ts", "without agreement, name, training or yes nobody sees anything"),
      by("src/areas/agreements/in-force.test.ts", "nothing holds outside its days"),
    ],
    initial: score(4, 4),
    residual: score(3, 2),
    left: "What is on a screen already, or was printed, cannot be called back.",
  },
  {
    id: "opened-without-yes",
    title: "A case is opened in an emergency without a yes",
    cause: "Somebody would be harmed otherwise, or says so.",
    effect: "Confidence is broken; people stop telling.",
    controls:
      "It opens to one person for an hour, with a reason; somebody else looks at it; the person reads that it was.",
    holds: [
      by("src/areas/cases/cases.test.ts", "where somebody would be harmed it is opened without a yes for an hour"),
      by("src/areas/cases/gate.rules.test.ts", "opened without a yes it is open to one person for an hour"),
    ],
    initial: score(4, 3),
    residual: score(3, 2),
    left: "Somebody of the service has to look at each opening soon.",
  },
  {
    id: "referral-lost",
    title: "Somebody asks for help, and nobody answers",
    cause: "The service does not look, or each thinks that another does.",
    effect: "Somebody who needs help waits, and gets worse.",
    controls:
      "A day to answer by stands on it from the start; what waits stands on home; whoever asked reads that nobody answered.",
    holds: [
      by("src/areas/cases/cases-joined.area.ts", "nobody answered you"),
      by("e2e/journeys/cases.browser.test.ts", "a worker asks for help with somebody, and hears what came of it"),
    ],
    initial: score(5, 4),
    residual: score(4, 2),
    left: "Nobody is woken at night. Urgent help has to go by telephone, as your own pathway says.",
  },
  {
    id: "urgent-in-free-words",
    title: "An urgent need is typed where nobody looks at once",
    cause: "Somebody tells of danger in a box for opinions.",
    effect: "Nobody comes in time.",
    controls:
      "The page where anybody can say something says where to get help now; a reader who worries tells the safeguarding lead in one press.",
    holds: [
      by("src/areas/voices/words/en.words.ts", "If someone is in danger now"),
      by("e2e/journeys/voices.browser.test.ts", "a worried reader tells the safeguarding lead"),
    ],
    initial: score(5, 3),
    residual: score(5, 2),
    left: "This is no service for emergencies. Say so where you invite people, and name who reads how often.",
  },
  {
    id: "translation-misread",
    title: "A word or page in another language says something else",
    cause: "Nobody who speaks it from home read it, or a word has another meaning here.",
    effect: "People choose wrongly, or stay away.",
    controls:
      "Meanings that people give are checked by another speaker before everyone reads them; what is in English is marked as English.",
    holds: [
      by("src/areas/glossary/glossary.test.ts", "another speaker checks its meaning"),
      by("src/areas/home/list/list.test.ts", "what areas tell in English is marked as English"),
    ],
    initial: score(3, 4),
    residual: score(3, 3),
    left: "The eight languages of the pages themselves were not all read by people who speak them. Have them read before you rely on them.",
  },
  {
    id: "no-interpreter",
    title: "Somebody comes, and no interpreter is there",
    cause: "The need was said, and nobody booked; or a relative is asked to interpret.",
    effect: "Consent is none; symptoms are missed.",
    controls:
      "The need stands in the case, with whether somebody was there; a refusal again and again is raised as a barrier.",
    holds: [
      by("src/areas/cases/need/need.test.ts", "who asked for help with somebody asks for an interpreter too"),
      by("e2e/journeys/needs.browser.test.ts", "what is refused again and again is ready to be raised as a barrier"),
    ],
    initial: score(4, 4),
    residual: score(4, 3),
    left: "Booking is done elsewhere; this program does not book.",
  },
];
