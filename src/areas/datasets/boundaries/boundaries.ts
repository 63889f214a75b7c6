/** The outlines of areas, checked, in plain longitude and latitude. */

export type Position = readonly [longitude: number, latitude: number];
/** Closed: the last position is the first. The outer ring runs against the clock, holes with it (RFC 7946). */
export type Ring = readonly Position[];

export interface Outlined {
  /** The code that figures name the area by: E05001341. */
  readonly code: string;
  readonly name: string;
  /** The tenth of deprivation it is in, 1 the most deprived, where the map says so in a property called decile. */
  readonly decile?: number;
  /** One polygon or several, each an outer ring and its holes. */
  readonly polygons: readonly (readonly Ring[])[];
}

export interface Boundaries {
  readonly areas: readonly Outlined[];
  readonly positions: number;
  readonly warnings: readonly string[];
}
