/**
 * Text in lines of at most `longest` characters, broken at spaces; SVG does not break lines by itself. A single word
 * that is longer than a line stands alone on it. `breakLines("Any other White background", 14)` is
 * `["Any other", "White", "background"]`.
 */
export const breakLines = (text: string, longest: number): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && [...last].length + 1 + [...word].length <= longest)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};
