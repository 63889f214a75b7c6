import type { ReactElement } from "react";
import { KeepChart } from "../../design/index.ts";
import type { FigureKept, PartProps } from "./finding-shown.page.ts";

/** Under a figure: the same to keep as a drawing, a picture and a table. The files are in English. */
export const KeepFigure = ({
  part,
  figure,
}: {
  readonly part: PartProps;
  readonly figure: FigureKept;
}): ReactElement => (
  <KeepChart
    links={part.shown.keeps?.(figure) ?? []}
    language={part.language}
    lang={part.language === "en" ? undefined : "en"}
  />
);
