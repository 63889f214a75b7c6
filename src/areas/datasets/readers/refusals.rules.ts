/** How a file is refused: few problems at a time, and a right file in the wrong box sent to the other. */
import type { Problem, Result } from "../../../nouns/result.ts";
import { wrong } from "../../../nouns/result.ts";
import { LAYOUT_NAMES } from "./layout.rules.ts";
import { MOST_PROBLEMS } from "./limits.rules.ts";
import type { Layout } from "./reading.ts";
import type { Box } from "./reading-order.ts";

/** Problems in file order, no more than a person would read, and then how many were left out. */
export const firstOf = (problems: readonly Problem[], most = MOST_PROBLEMS): readonly Problem[] => {
  const more = problems.length - most;
  if (more <= 0) return problems;
  const words = `More problems like these: at least ${more.toLocaleString("en-GB")}. Mend these first.`;
  return [...problems.slice(0, most), { field: problems[0]?.field ?? "", words }];
};

/** All of them: how many a person is shown is decided where the file was opened. */
export const refusedWith = (problems: readonly Problem[]): Result<never> => ({ ok: false, problems });

/** A right file in the wrong box. */
export const otherBox = (box: Box, what: string): Result<never> => {
  const [looksLike, holds] =
    box === "activity"
      ? ["population", "the file of people seen by the service"]
      : ["activity", "the file of people who live in the area"];
  return wrong({
    field: box,
    words: `This looks like ${what}, so it is the ${looksLike} file. Put it in the ${looksLike} box, and put ${holds} here.`,
  });
};

export const wrongLayoutFor = (box: Box, layout: Layout): Result<never> => otherBox(box, LAYOUT_NAMES[layout]);
