/** How much room words take in a drawing, which cannot break them itself. */

/** The widest of the hands that a reader's computer may use is a little under this share of the letters' size. */
const widthOfLetter = 0.58;

export const widthPx = (words: string, sizePx: number): number => [...words].length * sizePx * widthOfLetter;

/** Words in lines no wider than there is room for; a word that is wider alone stands alone. */
export const linesOf = (words: string, roomPx: number, sizePx: number): readonly string[] => {
  const lines: string[] = [];
  for (const word of words.split(/\s+/u).filter((one) => one !== "")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || widthPx(longer, sizePx) > roomPx) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
};
