import type { ReactElement } from "react";
import { encode } from "uqr";

interface QrCodeProps {
  readonly id: string;
  /** What a camera reads. The same must stand beside it as text: not everybody can point a camera at a screen. */
  readonly text: string;
  /** What it is for, read aloud in its place. */
  readonly title: string;
}

/** The empty edge that a camera needs around it, in squares. */
const edge = 4;
const widthPx = 220;

/** Black on white whatever the colours of the page: a camera needs both. Sent as part of the page, so nobody is asked. */
export const QrCode = ({ id, text, title }: QrCodeProps): ReactElement => {
  const { size, data: squares } = encode(text, { ecc: "M", border: 0 });
  const whole = size + 2 * edge;
  return (
    <svg
      className="al-qr-code"
      role="img"
      aria-labelledby={`${id}-title`}
      viewBox={`0 0 ${whole} ${whole}`}
      width={widthPx}
      height={widthPx}
      shapeRendering="crispEdges"
    >
      <title id={`${id}-title`}>{title}</title>
      <rect width={whole} height={whole} fill="#ffffff" />
      <path d={pathOf(squares)} fill="#000000" />
    </svg>
  );
};

/** One stroke for each row of dark squares that lie side by side. */
const pathOf = (squares: readonly (readonly boolean[])[]): string =>
  squares
    .flatMap((row, y) =>
      row.flatMap((isDark, x) => {
        if (!isDark || row[x - 1] === true) return [];
        const end = row.findIndex((later, at) => at > x && !later);
        const length = (end === -1 ? row.length : end) - x;
        return [`M${x + edge} ${y + edge}h${length}v1h-${length}z`];
      }),
    )
    .join("");
