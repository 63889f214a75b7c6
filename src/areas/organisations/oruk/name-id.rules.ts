/** 32 bits of a text, by FNV-1a with a beginning of its own. */
const bitsOf = (text: string, beginning: number): string => {
  let bits = beginning;
  for (const letter of text) bits = Math.imul(bits ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  bits = Math.imul(bits ^ (bits >>> 15), 2_246_822_507);
  return ((bits ^ (bits >>> 13)) >>> 0).toString(16).padStart(8, "0");
};

/**
 * An identifier made of what something is called, the same each time it is asked: for what the standard wants an
 * identifier of and we keep none for, such as a language.
 *
 * - `parts`: what it is and what it is called. The same parts give the same identifier, on every computer.
 * - Misleads where somebody wants to make two of them alike: it keeps no secret and proves nothing.
 * @example nameId("language", "Urdu") // a UUID of version 8
 */
export function nameId(...parts: readonly string[]): string {
  const text = parts.map((part) => part.normalize("NFC").toLowerCase()).join("\u0000");
  const hex = [0x811c9dc5, 0x1b873593, 0xcc9e2d51, 0x85ebca6b].map((beginning) => bitsOf(text, beginning)).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20)].join("-");
}
