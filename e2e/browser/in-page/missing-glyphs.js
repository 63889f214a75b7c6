/**
 * Characters the page's fonts cannot draw. A character that no font has is drawn as the same box as one that cannot
 * exist, so each is drawn beside U+10FFFF and compared, dot by dot. What was `known` to be drawn by a font is not drawn
 * again; what is found to be, is told in `drawn`.
 */
export default (known, drawn) => {
  const canvas = document.createElement("canvas");
  canvas.width = 40;
  canvas.height = 40;
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (pen === null) return ["this browser cannot draw, so glyphs were not checked"];
  const dotsOf = (character, font) => {
    pen.clearRect(0, 0, 40, 40);
    pen.font = font;
    pen.fillText(character, 4, 28);
    return pen.getImageData(0, 0, 40, 40).data.join("");
  };
  const boxes = new Map();
  const seen = new Map();
  const missing = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent === null || parent.closest("script, style") !== null) continue;
    const font = `20px ${getComputedStyle(parent).fontFamily}`;
    if (!seen.has(font)) seen.set(font, new Set(known[font] ?? ""));
    const before = seen.get(font);
    for (const character of node.textContent ?? "") {
      if (before.has(character) || /[\s\p{M}\p{Cf}]/u.test(character)) continue;
      before.add(character);
      if (!boxes.has(font)) boxes.set(font, dotsOf("\u{10FFFF}", font));
      if (dotsOf(character, font) === boxes.get(font)) missing.add(character);
      else drawn[font] = (drawn[font] ?? "") + character;
    }
  }
  return missing.size === 0 ? [] : [`no font here draws: ${[...missing].slice(0, 20).join(" ")}`];
};
