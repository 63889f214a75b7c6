/** A table of a finding as text for an address, and back: keeping the link keeps the page, as in the product. */
import { packTable, unpackTable, type ReachTable } from "../../../src/areas/reach/index.ts";

export const figuresOf = (table: ReachTable): string => {
  const bytes = new TextEncoder().encode(JSON.stringify(packTable(table)));
  const characters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(characters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
};

const parsedOr = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    // A link that was cut short is no fault of ours.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

/** The table again; undefined where the text was shortened or changed on its way. */
export const tableIn = (figures: string): ReachTable | undefined => {
  if (!/^[\w-]+$/.test(figures) || figures.length % 4 === 1) return undefined;
  const characters = atob(figures.replaceAll("-", "+").replaceAll("_", "/"));
  const text = new TextDecoder().decode(Uint8Array.from(characters, (one) => one.charCodeAt(0)));
  return unpackTable(parsedOr(text));
};
