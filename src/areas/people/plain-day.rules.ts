import { z } from "zod";

const day = z.iso.date();

/** Is this a day there is, as a plain date: 2026-03-31? */
export const isPlainDay = (typed: string): boolean => day.safeParse(typed).success;
