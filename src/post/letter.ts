import { z } from "zod";

/** A letter to one person. Plain text: nothing in it can look like somebody else's page. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** A calendar file (RFC 5545) that goes with it; none unless told. */
  readonly calendar?: string;
  /** After how long its links no longer work and it is thrown away, sent or not. 7 unless told. */
  readonly daysUseful?: number;
}

const oneAddress = z.email().max(320);

/**
 * The letter as it may be kept and sent. Line breaks and other control characters cannot reach a header, because the
 * subject has none; two addresses cannot pass for one.
 */
export function asWritten({ to, subject, text, calendar = "", daysUseful = 7 }: Letter): Required<Letter> {
  const address = oneAddress.safeParse(to);
  // Checked where the address was typed; a letter that cannot be addressed here is a mistake of ours.
  if (!address.success) throw new Error("A letter was to be sent to something that is not one email address.");
  const plain = subject
    .replaceAll(/\p{Cc}+/gu, " ")
    .trim()
    .slice(0, 200);
  return {
    to: address.data,
    subject: plain === "" ? "Alongside" : plain,
    text: text.slice(0, 20_000),
    calendar,
    daysUseful,
  };
}
