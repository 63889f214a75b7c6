import type { FastifyInstance } from "fastify";
import { troubleIn } from "../db/trouble.ts";
import { errorForLog } from "./log.ts";
import { refusalIn } from "./refuse.ts";
import { respondRefused } from "./respond.ts";
import type { Exchanges, RefusedAnswer } from "./respond.ts";

const plain = (status: number, because: string): RefusedAnswer => ({ status, because, problems: [] });

/** What the framework refuses by itself, in words people read. */
const byCode: Readonly<Record<string, RefusedAnswer>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: plain(413, "This is larger than 1 MB. Send less at once."),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: plain(415, "This kind of content cannot be read here. Send JSON or a form."),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: plain(400, "What came in is not as long as it said. Send it again."),
  FST_ERR_MAX_PARAM_LENGTH: plain(404, "There is nothing at this address. Check it for a slip."),
  FST_INVALID_MULTIPART_CONTENT_TYPE: plain(400, "This form with files is not complete. Send it again."),
  FST_PROTO_VIOLATION: plain(400, "A field has a name that cannot be used. Leave it out."),
  FST_FILES_LIMIT: plain(413, "These are too many files. Send fewer."),
  FST_FIELDS_LIMIT: plain(413, "These are too many fields. Send fewer."),
  FST_PARTS_LIMIT: plain(413, "These are too many parts. Send fewer."),
};

const nothingHere = plain(
  404,
  "There is nothing at this address. Check it for a slip, or start again from the first page.",
);

/** Three kinds of wrong: this request (4xx, in words), the database just now (503, in words), a fault of ours (500). */
export function answerFor(error: unknown): RefusedAnswer {
  const refusal = refusalIn(error);
  if (refusal) {
    const { status, words, field, waitSeconds } = refusal;
    const problems = field === undefined ? [] : [{ field, words }];
    return { status, because: words, problems, ...(waitSeconds === undefined ? {} : { waitSeconds }) };
  }
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const known = byCode[code];
  if (known) return known;
  const trouble = troubleIn(error);
  if (trouble) return plain(503, trouble.words);
  const status = error instanceof Error && "statusCode" in error ? Number(error.statusCode) : 500;
  if (status >= 400 && status < 500) return plain(status, "This could not be read. Check it and send it again.");
  return plain(
    500,
    "Something went wrong on our side, and it has been written down. What you did may not have been kept. " +
      "Try again, or ask for help with the number below.",
  );
}

export function answerErrors(app: FastifyInstance, exchange: Exchanges): void {
  app.setErrorHandler(async (error, request, reply) => {
    const answer = answerFor(error);
    if (answer.status >= 500) request.log.error({ fault: errorForLog(error) }, "could not answer");
    try {
      return await respondRefused(exchange(request, reply), answer);
    } catch (fault) {
      // Even the page that says so could not be drawn.
      request.log.error({ fault: errorForLog(fault) }, "could not draw the error page");
      return reply.code(500).type("text/plain; charset=utf-8").send(`${answer.because}\n${request.id}\n`);
    }
  });
  app.setNotFoundHandler({ preHandler: app.rateLimit() }, async (request, reply) =>
    respondRefused(exchange(request, reply), nothingHere),
  );
}
