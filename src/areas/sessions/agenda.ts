import type { Named } from "./session.ts";

/** What stands on the agenda. About racism or unfair treatment: it stays, whoever chairs. */
export const itemKinds = ["item", "unfair", "listening", "what-changed"] as const;
export type ItemKind = (typeof itemKinds)[number];

/** Who asked for it: people of a community, people of services, or both. */
export const itemSides = ["community", "service", "both"] as const;
export type ItemSide = (typeof itemSides)[number];

export const sideNames: Readonly<Record<ItemSide, string>> = {
  community: "Community",
  service: "Services",
  both: "Both sides",
};

export interface AgendaItem {
  readonly id: string;
  readonly title: string;
  readonly kind: ItemKind;
  readonly side: ItemSide;
  /** Null where they are forgotten. */
  readonly askedBy: Named | null;
  readonly minutes: number;
  readonly position: number;
  /** Null until the session was held. */
  readonly wasReached: boolean | null;
}

export const itemsMax = 100;
