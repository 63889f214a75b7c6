/** Why somebody could tell health, belief, origin or a union from it, though nobody asks for it. */
export const inferences = {
  none: "No",
  asked: "Yes: it is asked for, each answer is free, and can be taken back",
  health: "Yes: that somebody is here at all tells of their health",
  belief: "Yes, by inference: a mosque, gurdwara, temple or church, or a feast that somebody keeps, tells of belief",
  origin: "Yes, by inference: a language, a community or a seat for it tells of origin",
  free: "Maybe: people write freely, and may write of health, belief or origin",
} as const;
export type Inference = keyof typeof inferences;

/** What one area keeps, as the record of processing asks for it. */
export interface Processing {
  /** The area whose pages show it, and whose policies say who may. */
  readonly area: string;
  readonly what: string;
  readonly about: string;
  readonly special: Inference;
  readonly why: string;
  readonly tables: readonly string[];
}

export type Row = readonly [area: string, what: string, about: string, special: Inference, why: string, tables: string];
