import type { PartName } from "../cast.ts";
import { exampleSlug } from "../play.ts";
import type { Play } from "../play.ts";
import type { Communities } from "./communities.ts";

const address = `/${exampleSlug}/campaigns`;

/** As a form sends them. */
type Sent = Readonly<Record<string, string>>;

interface Running {
  readonly as: PartName;
  readonly begun: Sent;
  readonly choice: Sent;
  /** The other side, where it has looked at the paper. */
  readonly confirmedBy?: PartName;
  readonly materials?: readonly Sent[];
  readonly cost?: Sent;
  readonly counted?: readonly Sent[];
  readonly said?: readonly (readonly [PartName, Sent])[];
  readonly signed?: readonly (readonly [PartName, Sent])[];
}

/** The link workers’ quarters of 2019 to 2025, and a start of April 2022. */
const quarters = {
  wants: "more",
  hopedPercent: "20",
  baselineFrom: "2019-04-01",
  startsOn: "2022-04-01",
  lagMonths: "0",
  readUntil: "2025-03-31",
  inputs: "Hours of the link workers and of two community groups; £ for both (example).",
  outputs: "Talks held, posters put up, calls answered in the language; the groups count them (example).",
  outTakes: "Who can say what a link worker does, asked at three events a year (example).",
  outcomes: "Referrals each quarter, from the service’s own list (example).",
  impact: "Referrals for each resident beside White British residents, before and after (example).",
};

const paper = { paperOn: "2022-02-15", paperWhere: "Paper 7 of the example board, in the example library" };

const years = { from: "2022-04-01", until: "2025-03-31" };

/** It went by people’s own word of mouth. */
const ringUs = ({ pakistani }: Communities, counted: string): Running => ({
  as: "commissioner",
  begun: {
    title: "A link worker who knows your street (example)",
    purpose: "That people who are worn down ring a link worker before it gets worse.",
    community: pakistani,
    area: "Wards round the market and the mosque",
    languages: "Urdu, Pahari-Pothwari, English",
    channels: "Talks after prayer, taxi radios, a name and a number on a card",
  },
  choice: { ...quarters, ...paper, counted, code: "J", besides: "A", method: "own-trend", hopedPercent: "10" },
  confirmedBy: "mosqueTrustee",
  materials: [
    {
      language: "اردو",
      form: "Card",
      message: "آپ اکیلے نہیں ہیں۔ ہم آپ کی گلی کو جانتے ہیں۔ ہمیں فون کریں۔",
      testedWith: "Seven people of a sewing group and a taxi rank (example)",
      testedOn: "2022-01-20",
      theySaid: "Put the name first and the service second (example).",
    },
    {
      language: "English",
      form: "Card",
      message: "You are not alone. Ring somebody who knows your street.",
      testedWith: "Five students whose parents read Urdu (example)",
      testedOn: "2022-01-27",
      theySaid: "Keep it shorter than the Urdu one (example).",
    },
  ],
  cost: { pounds: "18,400", words: "Link workers’ hours, what two groups were paid, cards, radio time (example)." },
  counted: [
    {
      ...years,
      step: "inputs",
      what: "Hours of link workers and two groups (example)",
      count: "640",
      how: "Time sheets",
    },
    { ...years, step: "outputs", what: "Talks held (example)", count: "46", how: "The two groups, after each talk" },
    {
      ...years,
      step: "outTakes",
      what: "People who could say what a link worker does (example)",
      count: "185",
      outOf: "240",
      how: "Two volunteers, asked at the door of nine talks",
    },
    {
      ...years,
      step: "outcomes",
      what: "People who rang and named the talk or the card (example)",
      count: "130",
      how: "The service asks everybody who rings",
    },
  ],
  said: [
    ["mosqueTrustee", { kind: "unintended", words: "Men rang first. Women asked for a woman’s number (example)." }],
    ["seniorManager", { kind: "unintended", words: "Waiting grew by a week in the first year (example)." }],
  ],
  signed: [
    [
      "commissioner",
      { agrees: "yes", words: "The step is there at once and it stays. We cannot tell cards from talks (example)." },
    ],
    ["mosqueTrustee", { agrees: "yes", words: "It was the talks. People rang when they had seen a face (example)." }],
  ],
});

/** It was written by the service alone. */
const posters = ({ blackCaribbean }: Communities, counted: string): Running => ({
  as: "commissioner",
  begun: {
    title: "Posters at the bus stops (example)",
    purpose: "That more people know there are link workers.",
    community: blackCaribbean,
    area: "Bus stops of all twelve wards",
    languages: "English",
    channels: "Posters",
  },
  choice: { ...quarters, ...paper, counted, code: "M", besides: "A", method: "beside" },
  confirmedBy: "churchLeader",
  materials: [
    {
      language: "English",
      form: "Poster",
      message: "Feeling low? Self-refer today.",
      testedWith: "Four people of the service’s own office (example)",
      testedOn: "2022-02-01",
      theySaid: "Clear enough. Nobody it is for was asked (example).",
    },
  ],
  cost: { pounds: "9,250", words: "Print and poster sites (example)." },
  counted: [
    { ...years, step: "outputs", what: "Posters put up (example)", count: "310", how: "The printer’s bill" },
    {
      ...years,
      step: "outTakes",
      what: "People who remembered the poster (example)",
      count: "3",
      outOf: "60",
      how: "Asked at two bus stops on one day",
    },
  ],
  said: [
    ["churchLeader", { kind: "unintended", words: "Some took the poster for one about benefits (example)." }],
    ["commissioner", { kind: "note", words: "The next one is tested with people it is for (example)." }],
  ],
  signed: [
    ["commissioner", { agrees: "yes", words: "It did not work, and we will not repeat it (example)." }],
    [
      "churchLeader",
      { agrees: "yes", words: "Nobody asked us. A poster does not say who will be in the room (example)." },
    ],
  ],
});

/** A national one that was taken up; the paper is still to be looked at. */
const takenUp = ({ blackCaribbean }: Communities, counted: string): Running => ({
  as: "seniorManager",
  begun: {
    title: "Talk to somebody, taken up here (example)",
    purpose: "That people talk to somebody earlier.",
    community: blackCaribbean,
    area: "Barber shops and two churches",
    languages: "English, Patois",
    channels: "Barbers, sermons",
    national: "Talk to somebody, an example national campaign of an example ministry",
  },
  choice: {
    ...quarters,
    paperOn: "2023-01-10",
    paperWhere: "Minutes of the example steering group",
    counted,
    code: "M",
    besides: "everyone-else",
    method: "beside",
    startsOn: "2023-04-01",
  },
  said: [
    ["champion", { kind: "local-change", words: "Barbers’ own words in place of the actor’s (example)." }],
    [
      "seniorManager",
      { kind: "local-change", words: "Our number, answered by a person, in place of theirs (example)." },
    ],
  ],
});

/** One that is still ahead: what is chosen can be written anew until it starts. */
const ahead = ({ pakistani }: Communities, counted: string, play: Play): Running => ({
  as: "carersWorker",
  begun: {
    title: "Carers ring carers (example)",
    purpose: "That carers ring another carer before they are worn out.",
    community: pakistani,
    area: "By telephone",
    languages: "Urdu, Punjabi",
    channels: "Carers who ring carers",
  },
  choice: {
    ...quarters,
    counted,
    code: "J",
    besides: "everyone-else",
    method: "beside",
    baselineFrom: play.daysAgo(900),
    startsOn: play.daysAgo(-60),
    readUntil: play.daysAgo(-900),
    lagMonths: "3",
  },
});

async function run(play: Play, { as, begun, choice, ...more }: Running): Promise<void> {
  const { id } = await play.send(as, address, begun);
  const at = `${address}/${id}`;
  await play.send(as, `${at}/register`, choice);
  if (more.confirmedBy !== undefined) await play.send(more.confirmedBy, `${at}/confirm`, { says: "yes" });
  for (const material of more.materials ?? []) await play.send(as, `${at}/material`, material);
  if (more.cost !== undefined) await play.send(as, `${at}/cost`, more.cost);
  for (const one of more.counted ?? []) await play.send(as, `${at}/count`, one);
  for (const [who, words] of more.said ?? []) await play.send(who, `${at}/say`, words);
  for (const [who, words] of more.signed ?? []) await play.send(who, `${at}/sign`, words);
}

/**
 * A campaign that worked, one that did not, a national one taken up, and one that is ahead; read from the link workers’
 * quarters, which nobody counted. @practice P29
 */
export async function campaign(play: Play, communities: Communities, serviceId: string): Promise<void> {
  const counted = `${serviceId}:referrals`;
  for (const one of [ringUs, posters, takenUp]) await run(play, one(communities, counted));
  await run(play, ahead(communities, counted, play));
}
