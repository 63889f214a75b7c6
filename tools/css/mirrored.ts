/**
 * Left and right made into start and end, so that one sheet serves both ways of reading.
 *
 * The design system's sheet holds some 300 rules that say left or right and none that say start or end: with
 * `dir=rtl` its radios stay on the left while their labels move. Every such declaration is rewritten here, one line at
 * a time, as sass prints them in its expanded style. What must not turn is left alone:
 * - numbers (selectors that say `numeric`) stay right-aligned, so that units stand under units;
 * - borders of a rule that rotates or cuts them are drawn shapes (a tick, an arrow), not edges.
 */
const pairs: readonly (readonly [RegExp, string])[] = [
  [/^(margin|padding)-left$/, "$1-inline-start"],
  [/^(margin|padding)-right$/, "$1-inline-end"],
  [/^border-left(-width|-style|-color)?$/, "border-inline-start$1"],
  [/^border-right(-width|-style|-color)?$/, "border-inline-end$1"],
  [/^border-top-left-radius$/, "border-start-start-radius"],
  [/^border-top-right-radius$/, "border-start-end-radius"],
  [/^border-bottom-left-radius$/, "border-end-start-radius"],
  [/^border-bottom-right-radius$/, "border-end-end-radius"],
  [/^left$/, "inset-inline-start"],
  [/^right$/, "inset-inline-end"],
];

const sideWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  float: { left: "inline-start", right: "inline-end" },
  clear: { left: "inline-start", right: "inline-end" },
  "text-align": { left: "start", right: "end" },
};

const important = / ?!important$/;

const splitShorthand = (property: string, value: string): readonly string[] | undefined => {
  const kind = /^(margin|padding)$/.exec(property)?.[1];
  if (kind === undefined) return undefined;
  const mark = important.exec(value)?.[0] ?? "";
  const parts = value.replace(important, "").match(/(?:[^\s()]+\([^()]*(?:\([^()]*\)[^()]*)*\)|[^\s()]+)/g) ?? [];
  const [top, right, bottom, left] = parts;
  if (parts.length !== 4 || right === left) return undefined;
  return [`${kind}-block: ${top} ${bottom}${mark}`, `${kind}-inline: ${left} ${right}${mark}`];
};

const mirroredDeclaration = (property: string, value: string): readonly string[] => {
  const split = splitShorthand(property, value);
  if (split !== undefined) return split;
  const side = sideWords[property]?.[value.replace(important, "")];
  if (side !== undefined) return [`${property}: ${side}${important.exec(value)?.[0] ?? ""}`];
  const pair = pairs.find(([pattern]) => pattern.test(property));
  return [`${pair === undefined ? property : property.replace(pair[0], pair[1])}: ${value}`];
};

const declaration = /^(\s*)([a-z-]+): (.+);$/;

/** One innermost rule, from its selector to its closing brace. */
const rule = /([^{}]*)\{([^{}]*)\}/g;

/** A sheet in sass's expanded style, with every turnable declaration in logical properties. */
export const mirrored = (sheet: string): string =>
  sheet.replaceAll(rule, (whole, selector: string, body: string) => {
    if (selector.includes("numeric")) return whole;
    const drawn = /transform: [^;]*rotate|clip-path: polygon/.test(body);
    const lines = body.split("\n").flatMap((line) => {
      const match = declaration.exec(line);
      const [, indent = "", property = "", value = ""] = match ?? [];
      if (match === null || (drawn && property.startsWith("border"))) return [line];
      return mirroredDeclaration(property, value).map((text) => `${indent}${text};`);
    });
    return `${selector}{${lines.join("\n")}}`;
  });
