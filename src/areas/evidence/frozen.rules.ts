import type { Pack } from "./evidence.ts";
import { packKept } from "./pack.schema.ts";

/** A pack as it is frozen: names in their order, nothing that the shape does not name. One pack, one text. */
export const frozenText = (pack: Pack): string => JSON.stringify(inOrder(packKept.parse(pack)));

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(members.map(([name, member]) => [name, inOrder(member)]));
}
