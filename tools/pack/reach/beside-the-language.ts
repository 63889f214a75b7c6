/** What the readers ask of Node beside files: letters from bytes, as browsers have it under the same name. */
const decoder = globalThis.TextDecoder;
export { decoder as TextDecoder };

export const join = (...parts: readonly string[]): string => parts.join("/");

const piece = 8192;

/** The one thing asked of Node's Buffer: each byte as the character of its number. */
export const Buffer = {
  from: (bytes: Uint8Array) => ({
    toString: (): string => {
      let text = "";
      for (let at = 0; at < bytes.length; at += piece) {
        text += String.fromCharCode(...bytes.subarray(at, at + piece));
      }
      return text;
    },
  }),
};
