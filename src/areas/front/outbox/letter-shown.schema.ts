import { z } from "zod";

export const letterShown = z.object({
  id: z.string(),
  to: z.string(),
  subject: z.string(),
  writtenAt: z.string(),
  until: z.string(),
  tries: z.int(),
  trouble: z.string().nullable(),
});

interface Kept {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly writtenAt: Date;
  readonly until: Date;
  readonly tries: number;
  readonly lastTrouble: string | null;
}

/** A letter as the outbox lists it: without its text, which holds a link. */
export const shownOf = ({
  id,
  to,
  subject,
  writtenAt,
  until,
  tries,
  lastTrouble,
}: Kept): z.infer<typeof letterShown> => ({
  id,
  to,
  subject,
  writtenAt: writtenAt.toISOString(),
  until: until.toISOString(),
  tries,
  trouble: lastTrouble,
});
