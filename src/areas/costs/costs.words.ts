import type { PlaceHere } from "../../nouns/actor.ts";
import { trailTo } from "../../nouns/place-shown.ts";
import { moneyText } from "../../nouns/money.ts";
import type { Part, PaysFor, Ranged, Standing } from "./cost.ts";

/** In the menu, in English: pages for those who work with it. */
export const costsInMenu = (): string => "What it costs, what was paid";

export const trail = (place: PlaceHere, ...more: readonly { readonly href: string; readonly words: string }[]) =>
  trailTo("costs", costsInMenu())(place, ...more);

export const partWords: Readonly<
  Record<Part, { readonly label: string; readonly hint: string; readonly short: string }>
> = {
  pay: {
    short: "Pay for the hour",
    label: "What is an hour of your staff paid, in pounds?",
    hint: "Before tax. To begin with: 16. Check before use.",
  },
  "on-costs": {
    short: "On top of pay",
    label: "What comes on top of pay, in percent?",
    hint: "Employer’s national insurance, pension, sick pay. To begin with: 15. Check before use.",
  },
  preparation: {
    short: "Preparation and follow-up",
    label: "How many minutes of preparation and follow-up does an hour given take?",
    hint: "To begin with: 30. Check before use.",
  },
  supervision: {
    short: "Supervision",
    label: "How many minutes of supervision does an hour given take?",
    hint: "To begin with: 6. Check before use.",
  },
  relationships: {
    short: "Building relationships",
    label: "How many minutes of building relationships does an hour given take?",
    hint: "Being there before anybody is asked to come. To begin with: 12. Check before use.",
  },
  overhead: {
    short: "Overhead",
    label: "What does the rest of the organisation add, in percent?",
    hint: "Rent of the office, accounts, insurance, telephone. To begin with: 20. Check before use.",
  },
  room: {
    short: "Room",
    label: "What does the room cost for an hour, in pounds?",
    hint: "0 where it costs nothing. To begin with: 5. Check before use.",
  },
  interpreting: {
    short: "Interpreting",
    label: "What does interpreting cost for an hour given, in pounds?",
    hint: "On average over all hours; 0 where none is paid for. To begin with: 0. Check before use.",
  },
};

/** What a form begins with. They have no source: whoever writes checks them. */
export const presets: Readonly<Record<string, string>> = {
  pay: "16",
  "on-costs": "15",
  preparation: "30",
  supervision: "6",
  relationships: "12",
  overhead: "20",
  room: "5",
  interpreting: "0",
  offPercent: "20",
};

export const standingWords: Readonly<Record<Standing, string>> = {
  "not-yet": "not confirmed yet",
  confirmed: "confirmed by the organisation",
  disputed: "disputed by the organisation",
};

export const paysForWords: Readonly<Record<PaysFor, string>> = {
  activity: "an activity or a service",
  "partnership-building": "time to build the partnership",
  core: "core costs",
  training: "training",
  interpreting: "interpreting and translation",
};

export const hoursText = (minutes: number): string => {
  if (minutes > 0 && minutes < 60) return minutes === 1 ? "1 minute" : `${minutes} minutes`;
  const hours = Math.round(minutes / 6) / 10;
  return hours === 1 ? "1 hour" : `${hours.toLocaleString("en-GB")} hours`;
};

/** “about £347.40, between £300 and £400”, where parts are estimates. */
export const rangedText = ({ about, least, most }: Ranged): string =>
  least === most ? moneyText(about) : `about ${moneyText(about)}, between ${moneyText(least)} and ${moneyText(most)}`;

export const methodWords =
  "Hours that the organisation gave, from the ledger, times what an hour costs it in that month, less what it was paid in the same months. Expenses that were paid back are left out: they are no pay for time.";

const abouts: Readonly<Partial<Record<string, string>>> = {
  accompanied: "Went along with somebody",
  "interpreted-care": "Interpreted at an appointment about health or care",
  interpreted: "Interpreted somewhere else",
  explained: "Explained a letter or a form",
  referred: "Brought somebody to a service",
  advocated: "Spoke up for somebody",
  came: "Came to a meeting",
  prepared: "Prepared something",
  room: "Gave a room",
  built: "Built up working together",
  answered: "Answered what a service asked for",
  trained: "Trained people of services",
  recording: "Wrote down what was given",
  other: "Something else",
  fee: "Time",
  expense: "Expenses, paid back",
  agreement: "Agreements to fund",
};

/** A kind of the ledger in words; one that is not known here as it is written. */
export const aboutWords = (about: string): string => {
  const words = about.replaceAll("-", " ");
  return abouts[about] ?? `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
};
