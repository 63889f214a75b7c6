/** The address of a finding: its figures, sealed, and what the reader asked of them. Keeping the link keeps the page. */
import type { FindingView } from "../../../reach/index.ts";

const base = "/try/finding";

const queryOf = (figures: string, view: Partial<FindingView>): string => {
  const query = new URLSearchParams({ figures });
  if (view.measure !== undefined) query.set("measure", view.measure);
  if (view.reference !== undefined && view.reference !== "white-british") query.set("reference", view.reference);
  if (view.community !== undefined) query.set("community", view.community);
  if (view.order === "size") query.set("order", "size");
  return query.toString();
};

/** Where these figures are shown as asked. */
export const findingAddress = (figures: string, view: Partial<FindingView>): string =>
  `${base}?${queryOf(figures, view)}`;

/** One figure of the page, in each form that it can be kept in. */
export const figureAddresses = (
  figures: string,
  view: Partial<FindingView>,
  figure: string,
): readonly { readonly href: string; readonly words: string }[] => [
  ...["svg", "png"].map((as) => ({
    href: `${findingAddress(figures, view)}&figure=${figure}&as=${as}`,
    words: as.toUpperCase(),
  })),
  { href: downloadAddress(figures, view, "csv"), words: "CSV" },
];

/** The same figures as a file. */
export const downloadAddress = (figures: string, view: Partial<FindingView>, as: "csv" | "json"): string =>
  `${findingAddress(figures, view)}&as=${as}`;
