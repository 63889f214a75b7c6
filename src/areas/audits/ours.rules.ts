import type { Item } from "./audit.ts";

/** Where our own instrument comes from, and what may be done with it. */
export const ours = {
  title: "What we do, and cannot do yet, with communities",
  licence: "AGPL-3.0-or-later, as the program it comes with",
  source:
    "Written for Alongside from the practices it is built on, in words of its own. It is not a published audit tool, and nobody has tested it as a measure.",
} as const;

/** How something stands, for 0 to 3. */
export const usualScale: readonly string[] = ["Not begun", "Begun", "Often so", "Always so, and it is checked"];

type Line = readonly [key: string, words: string, shows: string, practices: readonly string[]];

const sections: readonly (readonly [string, readonly Line[]])[] = [
  [
    "Knowing who lives here",
    [
      [
        "know",
        "We know which communities live here, from figures and from the people themselves.",
        "A description of each community that its own people wrote or agreed to",
        ["P01"],
      ],
      [
        "names",
        "People are counted under the names that they use for themselves.",
        "Forms and figures with the place’s own categories",
        ["P02"],
      ],
      [
        "reach",
        "We know which communities do not reach this service, or are met too often in a crisis.",
        "Figures of the last twelve months, by community",
        ["P03"],
      ],
      [
        "asked",
        "We asked communities what they need, in their language, and told them what came of it.",
        "A list of whom we asked, when and how",
        ["P24", "P43"],
      ],
    ],
  ],
  [
    "Working together",
    [
      [
        "contact",
        "Partners have one person here to ring, who answers.",
        "A name and a number on the service’s page, and what partners say of it",
        ["P18"],
      ],
      [
        "early",
        "Partners are there before anything is decided.",
        "Dates of meetings beside the date on which the plan was fixed",
        ["P10"],
      ],
      [
        "power",
        "Partners can say no to us, and it counts.",
        "A decision that changed because a partner said no",
        ["P12", "P38"],
      ],
      [
        "meetings",
        "Meetings are at times and in places, languages and ways that partners chose.",
        "Notes of what was asked for, and what was done",
        ["P11"],
      ],
      [
        "direct",
        "People who use services take part themselves, and are not only spoken for.",
        "Seats held by people who use services, and carers",
        ["P23", "P32"],
      ],
      [
        "trust",
        "We keep what we promise to partners, and say so early when we cannot.",
        "Promises with their days, and what each side says of them",
        ["P05"],
      ],
    ],
  ],
  [
    "Help that fits",
    [
      [
        "interpreters",
        "We book interpreters ourselves, and never need a relative, a child or a volunteer.",
        "Bookings beside appointments where one was needed",
        ["P14", "P16"],
      ],
      [
        "needs",
        "Food, faith, language and access needs are asked about and met.",
        "What people asked for, and whether it was there",
        ["P16"],
      ],
      [
        "adapts",
        "We do things in another way when people ask us to.",
        "What was asked for, and whether it was tried and kept",
        ["P31"],
      ],
      [
        "places",
        "People can see us in places that they trust.",
        "Addresses and hours of clinics outside our buildings",
        ["P09", "P40"],
      ],
      [
        "fears",
        "We answer fears about the service openly, such as being locked up or losing benefits.",
        "Words written with communities, in their languages",
        ["P35"],
      ],
      [
        "advocates",
        "People are offered an advocate who knows their language and culture.",
        "Offers made, and how long people waited",
        ["P28"],
      ],
    ],
  ],
  [
    "What partners give us",
    [
      [
        "depend",
        "We can name the partners without whom parts of this service would stop.",
        "A list of them, agreed with them",
        ["P21"],
      ],
      [
        "paid",
        "Partners are paid for all the time they give us, getting to know each other included.",
        "Hours given beside what was paid",
        ["P19"],
      ],
      [
        "thanked",
        "People’s own time is recognised in the way that they choose.",
        "What they chose, and the day on which it came",
        ["P20"],
      ],
      [
        "survive",
        "We know when our partners’ money ends, and act before it does.",
        "End dates of grants, and what was decided",
        ["P33"],
      ],
    ],
  ],
  [
    "Ourselves",
    [
      [
        "staff",
        "Our staff, managers and board are as mixed as the people we serve.",
        "Figures by level, beside the population",
        ["P13"],
      ],
      [
        "training",
        "All of us learn about racism and culture from people who live it, and again in time.",
        "Who is up to date, by level, and who taught it",
        ["P34"],
      ],
      [
        "managers",
        "What partners tell us goes to senior managers, who act on it by a day.",
        "Minutes, and actions with a person and a day",
        ["P22"],
      ],
      ["open", "We say openly what we cannot do yet.", "A page that everybody can read, looked at this year", ["P21"]],
    ],
  ],
];

/** What is asked, in the order in which it is asked. @practice P21 */
export const ourItems: readonly Item[] = sections.flatMap(([section, lines]) =>
  lines.map(([key, words, shows, practices]) => ({ key, section, words, shows, practices })),
);
