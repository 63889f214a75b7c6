import { z } from "zod";

/** How one known-answer case is worked out: its input in, an object with upstream's keys out. */
export type Adapter = (input: unknown) => unknown;

/** Reads the input by its shape, then works the measure out. A shape that does not fit is an error, and so a failure. */
export const adapt =
  <Shape extends z.ZodType>(shape: Shape, work: (input: z.output<Shape>) => unknown): Adapter =>
  (input) =>
    work(shape.parse(input));

export const number = z.number();
export const numbers = z.array(z.number());
export const numberOrMissing = z
  .number()
  .nullish()
  .transform((value) => value ?? null);
export const numbersOrMissing = z.array(numberOrMissing);
export const confidence = z.number().default(0.95);

/** Upstream prints two intervals side by side: at 95 and at 99.8 per cent. */
export const twice = (
  at: (confidence: number) => { readonly lower: number | null; readonly upper: number | null },
): Readonly<Record<string, number | null>> => {
  const usual = at(0.95);
  const wide = at(0.998);
  return { lower95: usual.lower, upper95: usual.upper, lower998: wide.lower, upper998: wide.upper };
};
