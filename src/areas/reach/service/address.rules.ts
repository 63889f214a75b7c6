/** The address of a service's figures: what was chosen, and no figure. */
import type { ServiceChoice } from "./service-view.rules.ts";

export interface ServiceAt {
  readonly placeSlug: string;
  readonly serviceId: string;
}

export const serviceAddress = ({ placeSlug, serviceId }: ServiceAt, choice: Partial<ServiceChoice>): string => {
  const query = new URLSearchParams();
  for (const name of ["measure", "reference", "community", "period"] as const) {
    const value = choice[name];
    if (value !== undefined) query.set(name, value);
  }
  if (choice.order === "size") query.set("order", "size");
  const asked = query.toString();
  return `/${placeSlug}/reach/${serviceId}${asked === "" ? "" : `?${asked}`}`;
};

export const serviceDownload = (at: ServiceAt, choice: Partial<ServiceChoice>, as: "csv" | "xlsx" | "json"): string => {
  const address = serviceAddress(at, choice);
  return `${address}${address.includes("?") ? "&" : "?"}as=${as}`;
};

/** One figure of the page, in each form that it can be kept in. */
export const figureLinks = (
  at: ServiceAt,
  choice: Partial<ServiceChoice>,
  figure: string,
): readonly { readonly href: string; readonly words: string }[] =>
  ["svg", "png", "csv", "xlsx"].map((as) => {
    const address = serviceAddress(at, choice);
    const mark = address.includes("?") ? "&" : "?";
    return { href: `${address}${mark}figure=${figure}&as=${as}`, words: as.toUpperCase() };
  });
