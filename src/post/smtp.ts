import nodemailer from "nodemailer";
import type { LetterKept } from "./letter.store.ts";
import type { MailServer } from "./post.ts";

/** A mail server that hangs holds up nobody but the letters behind it, and those not for long. */
const patienceUsualMs = 15_000;

export interface Transport {
  /** Null once the mail server has taken it; otherwise what went wrong, in a few words without what it said. */
  readonly send: (letter: LetterKept) => Promise<string | null>;
  readonly close: () => void;
}

export function openTransport({ url, from, patienceMs = patienceUsualMs }: MailServer): Transport {
  const transporter = nodemailer.createTransport({
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: Number(url.port || (url.protocol === "smtps:" ? 465 : 587)),
    secure: url.protocol === "smtps:",
    ...(url.username === ""
      ? {}
      : { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }),
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
    dnsTimeout: patienceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async ({ id, to, subject, text, calendar }) => {
      try {
        await transporter.sendMail({
          from,
          to: { name: "", address: to },
          subject,
          text,
          ...(calendar === "" ? {} : { icalEvent: icalEventOf(calendar) }),
          // The same for each try, so that a letter taken twice can be known as one.
          messageId: `<${id}@alongside>`,
          headers: { "Auto-Submitted": "auto-generated" },
        });
        return null;
      } catch (error) {
        return troubleOf(error);
      }
    },
    close: () => transporter.close(),
  };
}

/** As a part that calendar programs act on, and as a file for the others. */
const icalEventOf = (calendar: string) => ({
  method: /^METHOD:(\w+)/m.exec(calendar)?.[1] ?? "PUBLISH",
  filename: "meeting.ics",
  content: calendar,
});

const known: Readonly<Record<string, string>> = {
  EAUTH: "The mail server does not take our name and password. Check ALONGSIDE_SMTP_URL.",
  ECONNECTION: "The mail server could not be reached.",
  ECONNREFUSED: "The mail server could not be reached.",
  ESOCKET: "The mail server could not be reached.",
  EDNS: "There is no mail server of that name. Check ALONGSIDE_SMTP_URL.",
  ETIMEDOUT: "The mail server took too long to answer.",
  EENVELOPE: "The mail server does not take letters to this address.",
  EMESSAGE: "The mail server does not take this letter.",
};

const troubleOf = (error: unknown): string => {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return known[code] ?? "The mail server did not take the letter.";
};
