import { front } from "./areas/front/front.area.ts";
import { places } from "./areas/places/places.area.ts";
import type { Area } from "./web/area.ts";

/** The contents page: every area there is, in the order of the loop. A new area is one line here. */
export const areas: readonly Area[] = [
  front, // what belongs to no place
  places, // where it all happens
];
