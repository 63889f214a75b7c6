export interface ToChoose {
  readonly value: string;
  readonly words: string;
}

/** A list to choose from, and whether there are others than it shows. */
export interface Choosing {
  readonly choices: readonly ToChoose[];
  readonly areMore: boolean;
}

export const noChoices: Choosing = { choices: [], areMore: false };

export interface PlanChoices {
  readonly organisations: Choosing;
  readonly services: readonly ToChoose[];
  readonly communities: readonly ToChoose[];
}

export const noPlanChoices: PlanChoices = { organisations: noChoices, services: [], communities: [] };
