import type { Side } from "../../nouns/role.ts";
import { sideWords } from "../../nouns/role.ts";

/** Said beside every decision while one side keeps the place alone. */
export const oneSideWords = (sides: readonly Side[]): string | null => {
  const [side] = sides;
  if (side === undefined) return "Nobody keeps this place yet, so nothing that needs keepers can be decided.";
  if (sides.length > 1) return null;
  const other: Side = side === "statutory" ? "community" : "statutory";
  return (
    `One side only: this place has a keeper for ${sideWords[side]} and none for ${sideWords[other]}. ` +
    "Until there is one, the keepers of one side decide by themselves, and each decision says so."
  );
};

export const outcomeWords = {
  carried: "agreed",
  refused: "not agreed",
  withdrawn: "taken back",
  open: "waits for an answer",
} as const;

export const outcomeTones = { carried: "good", refused: "plain", withdrawn: "plain", open: "waiting" } as const;

export const saysWords = { yes: "Yes", no: "No" } as const;

/** A side that had keepers has none any more: told to everyone who belongs to the place. */
export const sideLeftWords = (side: Side): string =>
  `Nobody keeps this place for ${sideWords[side]} any more. Until somebody does, the other side decides alone.`;

/** “It still needs a yes for community organisations.” */
export const waitingWords = (sides: readonly Side[]): string =>
  sides.length === 0
    ? ""
    : `It still needs a yes from a keeper for ${sides.map((side) => sideWords[side]).join(" and one from a keeper for ")}.`;

export const proposalWaits = (title: string): string => `A proposal waits for your answer: ${title}.`;

const newsWords = {
  carried: "The keepers agreed on a proposal",
  refused: "A proposal was not agreed",
  withdrawn: "A proposal was taken back",
} as const;

export const decidedNews = (title: string, outcome: keyof typeof newsWords): string =>
  `${newsWords[outcome]}: ${title}.`;
