import { keeperDecision } from "../../web/registered.ts";
import type { KeeperDecision } from "../../web/registered.ts";
import {
  compelledChosen,
  daysByDefault,
  daysChosen,
  helpChosen,
  promiseChosen,
  unfairDaysByDefault,
} from "./limits.rules.ts";
import { saveDecided } from "./voice-around.store.ts";

const daysWords = (days: number): string => `What people say is answered within ${days} working days.`;
const unfairDaysWords = (days: number): string =>
  `Racism and unfair treatment is answered within ${days} working days, on a clock of its own.`;

/** What only the keepers of both sides together decide about what people say. */
export const voiceDecisions: readonly KeeperDecision[] = [
  keeperDecision({
    kind: "voice-days",
    title: "By when people are answered",
    byDefault: daysWords(daysByDefault),
    asks: { kind: "text", label: "Within how many working days?", hint: "From 1 to 60. What waits keeps its day." },
    reads: daysChosen,
    words: ({ value }) => daysWords(value),
    apply: saveDecided("voice-days"),
  }),
  keeperDecision({
    kind: "voice-unfair-days",
    title: "By when racism and unfair treatment is answered",
    byDefault: unfairDaysWords(unfairDaysByDefault),
    asks: { kind: "text", label: "Within how many working days?", hint: "From 1 to 60. What waits keeps its day." },
    reads: daysChosen,
    words: ({ value }) => unfairDaysWords(value),
    apply: saveDecided("voice-unfair-days"),
  }),
  keeperDecision({
    kind: "voice-promise",
    title: "Who sees what people tell us",
    byDefault: "Neither side has signed the page “Who sees what you tell us”. It says so.",
    asks: {
      kind: "radios",
      label: "Do you sign the page “Who sees what you tell us”, and keep to it?",
      choices: [{ value: "signed", words: "Yes, we sign it" }],
    },
    reads: promiseChosen,
    words: () => "Both sides sign the page “Who sees what you tell us”, and keep to it.",
    apply: saveDecided("voice-promise"),
  }),
  keeperDecision({
    kind: "voice-compelled",
    title: "How often somebody had to be told",
    byDefault: "Nobody has said how often the law or somebody’s safety compelled the place to pass on what was said.",
    asks: { kind: "text", label: "In which year, how often?", hint: "Such as 2026: 0. Nought is written as 0." },
    reads: compelledChosen,
    words: ({ value }) => `The law or somebody’s safety compelled the place to pass on what was said: ${value}.`,
    apply: saveDecided("voice-compelled"),
  }),
  keeperDecision({
    kind: "voice-help",
    title: "Whom to ring here in need",
    byDefault: "Only the national numbers stand beside the box: 999, 111, Samaritans.",
    asks: {
      kind: "text",
      label: "Which number of this place stands beside them?",
      hint: "Its name and number. Check it first.",
    },
    reads: helpChosen,
    words: ({ value }) =>
      value === "" ? "Only the national numbers stand beside the box." : `Beside the national numbers stands: ${value}`,
    apply: saveDecided("voice-help"),
  }),
];
