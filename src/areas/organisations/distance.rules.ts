/** A point on the map, in degrees. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** "0.4 km", "12 km": to the hundred metres where it is near, for nobody measured it better. */
export const kmWords = (km: number): string => (km < 10 ? `${km.toFixed(1)} km` : `${Math.round(km)} km`);

/** Where a search looks from: nothing is sent out to ask where a postcode is. */
export type Centre =
  | { readonly kind: "none" }
  /** What was written is no postcode. */
  | { readonly kind: "unread" }
  /** Nothing here has this postcode and a point on the map: the district alone is compared. */
  | { readonly kind: "district"; readonly district: string }
  /** The middle of all that is known to lie at this postcode, or in its district. */
  | { readonly kind: "point"; readonly point: Point; readonly at: string };

/** What to say about where we look from. Empty where there is nothing to say. */
export function centreWords(centre: Centre): string {
  switch (centre.kind) {
    case "none":
      return "";
    case "unread":
      return "A postcode is written like SW9 8QH, its district like SW9. Nothing was left out.";
    case "district":
      return `Nobody here has said where ${centre.district} is on the map: it may be far away, new, or ended by the Post Office. Shown is what has a postcode in ${centre.district}, without distances.`;
    case "point":
      return `Distances are from what is known to lie at ${centre.at}, as the crow flies; the way on foot is longer. What has no point on the map is not shown.`;
  }
}

const pointForm = /^(-?\d{1,2}(?:\.\d{1,10})?)[°\s]*[,;\s]\s*(-?\d{1,3}(?:\.\d{1,10})?)°?$/;

/** `51.4613, -0.1156` as a point; null where it can be none. */
export function readPoint(typed: string): Point | null {
  const [, north = "", east = ""] = pointForm.exec(typed.trim()) ?? [];
  const [latitude, longitude] = [Number(north), Number(east)];
  return north === "" || Math.abs(latitude) > 90 || Math.abs(longitude) > 180 ? null : { latitude, longitude };
}
