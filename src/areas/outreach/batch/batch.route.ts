import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { findBatch } from "../entries.store.ts";
import { mayTakeOutreach } from "../outreach.policy.ts";
import { answersShape, batchParams } from "../outreach.schema.ts";
import { outreachWords } from "../outreach.words.ts";

const told = z.object({ answers: answersShape });

const sentences = z.object({
  entries: z
    .array(
      z.object({
        id: z.string(),
        says: z.enum(["kept", "had", "refused"]),
        words: z.string().describe("Of what was refused: what happened and what to do. Else empty."),
      }),
    )
    .readonly(),
});

export const batchRoute = lookInPlace({
  method: "GET",
  path: "/{place}/outreach/batches/{batch}",
  summary: "What became of each thing that a device sent: kept, had come before, or refused and what to do",
  practices: ["P09"],
  reads: { params: batchParams },
  answers: sentences,
  permit: mayTakeOutreach,
  find: async (tx, { params }) => {
    const answers = await findBatch(tx, params.batch);
    return answers && told.parse({ answers });
  },
  answer: ({ answers }, { language }) => {
    const { refusals } = outreachWords(language);
    return found({
      entries: answers.map((answer) => ({
        id: answer.id,
        says: answer.says,
        words: answer.says === "refused" ? refusals[answer.because] : "",
      })),
    });
  },
});
