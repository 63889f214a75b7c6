/** A chart as a file that stands alone: with its title, what it counts and where the numbers come from. */
import { renderToStaticMarkup } from "react-dom/server";
import type { Chart } from "./chart.ts";
import { linePx, textPx, Words } from "./chart-words.tsx";
import { drawn, widePx } from "./drawing.tsx";
import { linesOf } from "./words-in-lines.rules.ts";

const edgePx = 24;
const titlePx = 19;
const titleLinePx = 26;
/** The first is in most computers, the second in ours: a picture made here looks like the file. */
const hands = "'Noto Sans', 'DejaVu Sans', Verdana, sans-serif";

/**
 * @param chart the chart of a page
 * @param notes sentences for its foot: source, period, what is hidden
 * @returns an SVG document, in px, with a white ground
 */
export const svgOf = (chart: Chart, notes: readonly string[]): string => {
  const title = linesOf(chart.title, widePx, titlePx);
  const description = linesOf(chart.description, widePx, textPx);
  const foot = notes.flatMap((note) => linesOf(note, widePx, textPx));
  const { height, body } = drawn(chart, { width: widePx, rtl: false });
  const top = edgePx + title.length * titleLinePx + description.length * linePx + 14;
  const whole = top + height + 16 + foot.length * linePx + edgePx;
  const width = widePx + 2 * edgePx;
  const drawing = (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${whole}`}
      width={width}
      height={whole}
      fontFamily={hands}
      role="img"
      aria-labelledby="title words"
    >
      <title id="title">{chart.title}</title>
      <desc id="words">{chart.description}</desc>
      <rect width={width} height={whole} fill="#ffffff" />
      <Words lines={title} x={edgePx} y={edgePx + 16} tone="ink" bold sizePx={titlePx} />
      <Words lines={description} x={edgePx} y={edgePx + 14 + title.length * titleLinePx} />
      <g transform={`translate(${edgePx} ${top})`}>{body}</g>
      <Words lines={foot} x={edgePx} y={top + height + 26} />
    </svg>
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${renderToStaticMarkup(drawing)}\n`;
};
