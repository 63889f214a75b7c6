import { z } from "zod";
import { trustQuestions } from "./trust.rules.ts";

/** The part of an address that names an alliance. */
export const allianceParams = z.object({ alliance: z.uuid().describe("The alliance's identifier.") });
export const writtenParams = allianceParams.extend({ written: z.uuid().describe("What was written down.") });
export const promiseParams = allianceParams.extend({ promise: z.uuid().describe("The promise's identifier.") });

/** What six questions came to, as the database keeps it. */
export const resultKept = z.partialRecord(z.enum(trustQuestions.map(({ name }) => name)), z.boolean()).nullable();

/** One person's answers, as the database keeps them. */
export const answersKept = z.partialRecord(
  z.enum(trustQuestions.map(({ name }) => name)),
  z.enum(["yes", "partly", "no"]),
);

/** What a form tells a program: the fields it takes. */
export const formAnswerOf = <Shown>(fields: object) =>
  z
    .custom<Shown>()
    .transform(() => ({ fields: Object.keys(fields) }))
    .pipe(z.object({ fields: z.array(z.string()) }));
