import { joinDateBoxes } from "./date-boxes.ts";
import { refuse } from "./refuse.ts";
import { refuseBrokenText } from "./read-json.ts";

export type Fields = Readonly<Record<string, string | readonly string[]>>;

const fieldsMax = 1000;

/**
 * The fields of a form or of an address, strictly: what a browser sends is taken, half-encoded text is refused. A
 * field that is there several times becomes a list (ticked boxes do that), which a schema for one text then refuses.
 */
export function readFields(encoded: string): Fields {
  const fields = new Map<string, string | readonly string[]>();
  const parts = encoded.split("&").filter((part) => part !== "");
  if (parts.length > fieldsMax) throw refuse(413, `There are more than ${fieldsMax} fields. Send fewer.`);
  for (const part of parts) {
    const cut = part.indexOf("=");
    addField(fields, decode(cut < 0 ? part : part.slice(0, cut)), cut < 0 ? "" : decode(part.slice(cut + 1)));
  }
  joinDateBoxes(fields);
  return Object.fromEntries(fields);
}

export function addField(fields: Map<string, string | readonly string[]>, name: string, value: string): void {
  if (/^(__proto__|constructor|prototype)(\W|$)/.test(name))
    throw refuse(400, `A field cannot be called “${name.slice(0, 60)}”. Leave it out.`);
  const before = fields.get(name);
  fields.set(name, before === undefined ? value : [before, value].flat());
}

function decode(part: string): string {
  let text: string;
  try {
    text = decodeURIComponent(part.replaceAll("+", " "));
  } catch {
    throw refuse(400, "Part of this is not encoded correctly (a stray % sign?). Go back and send it again.");
  }
  refuseBrokenText(text);
  return text;
}

/** What was typed, to be put back into the form when it comes again: the first of each field. */
export function typedIn(body: unknown): Readonly<Record<string, string>> {
  if (typeof body !== "object" || body === null) return {};
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) => {
      const first: unknown = Array.isArray(value) ? value[0] : value;
      return typeof first === "string" ? [[name, first]] : [];
    }),
  );
}

/** All that was sent, several values of one field too, to be sent again as it is. */
export function fieldsIn(body: unknown): Fields {
  if (typeof body !== "object" || body === null) return {};
  return Object.fromEntries(
    Object.entries(body).map(([name, value]): [string, readonly string[]] => [
      name,
      [value].flat().filter((text): text is string => typeof text === "string"),
    ]),
  );
}
