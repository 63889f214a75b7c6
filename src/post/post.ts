import type { DoorDb } from "../db/tables.ts";
import type { Letter } from "./letter.ts";
import { asWritten } from "./letter.ts";
import { claimDue, findLetter, letAllBeDue, listLetters, noteTrouble } from "./letter.store.ts";
import { removeLetter, removeOutdated, saveLetter, writeForNobody } from "./letter.store.ts";
import type { LetterKept } from "./letter.store.ts";

/** The mail server that letters go to, where one is set up. */
export interface MailServer {
  /** `smtp://name:password@host:587` or `smtps://…:465`. */
  readonly url: URL;
  /** Whom the letters come from. */
  readonly from: string;
  /** How long each of its answers may take; 15 seconds unless told. */
  readonly patienceMs?: number;
}

export interface Post {
  /** Keeps the letter and, where a mail server is set up, sends it from there: nobody waits for a mail server. */
  readonly send: (letter: Letter) => Promise<void>;
  /** The work of keeping a letter, for nobody: so that an answer takes as long where there is nobody to write to. */
  readonly rehearse: (letter: Letter) => Promise<void>;
  readonly hasMailServer: boolean;
  /** What has not left yet, newest first. */
  readonly waiting: () => Promise<readonly LetterKept[]>;
  readonly open: (id: string) => Promise<LetterKept | undefined>;
  readonly throwAway: (id: string) => Promise<boolean>;
  /** Sends what is due; the house calls it by itself every half minute. Returns how many left. */
  readonly sendDue: () => Promise<number>;
  readonly close: () => void;
}

export interface PostParts {
  readonly door: DoorDb;
  readonly mailServer: MailServer | undefined;
  readonly log?: (words: string) => void;
}

const lookEveryMs = 30_000;
/** A minute, then twice as long each time, at most six hours. */
const waitSeconds = (tries: number): number => Math.min(60 * 2 ** (tries - 1), 6 * 3600);

export function openPost({ door, mailServer, log = () => undefined }: PostParts): Post {
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;
  let under: Promise<number> | undefined;

  const sendDue = (): Promise<number> => {
    if (mailServer === undefined || isClosed) return Promise.resolve(0);
    under ??= sendAll(door, mailServer).finally(() => (under = undefined));
    return under;
  };
  const soon = (): void => {
    sendDue().catch(() => log("letters could not be sent just now; they are kept and tried again"));
  };
  if (mailServer !== undefined) {
    timer = setInterval(soon, lookEveryMs);
    timer.unref();
    letAllBeDue(door).then(soon, () => log("the outbox could not be read just now"));
  }
  return {
    hasMailServer: mailServer !== undefined,
    send: async (letter) => {
      await saveLetter(door, asWritten(letter), mailServer !== undefined);
      soon();
    },
    rehearse: (letter) => writeForNobody(door, asWritten(letter)),
    waiting: () => listLetters(door),
    open: (id) => findLetter(door, id),
    throwAway: (id) => removeLetter(door, id),
    sendDue,
    close: () => {
      isClosed = true;
      clearInterval(timer);
    },
  };
}

/** One after another until nothing is due: a mail server likes one voice better than twenty. */
async function sendAll(door: DoorDb, mailServer: MailServer): Promise<number> {
  const { openTransport } = await import("./smtp.ts");
  await removeOutdated(door);
  const transport = openTransport(mailServer);
  let sent = 0;
  try {
    for (let due = await claimDue(door); due.length > 0; due = await claimDue(door))
      for (const letter of due) {
        const trouble = await transport.send(letter);
        if (trouble === null) {
          await removeLetter(door, letter.id);
          sent += 1;
        } else await noteTrouble(door, { id: letter.id, words: trouble, waitSeconds: waitSeconds(letter.tries) });
      }
  } finally {
    transport.close();
  }
  return sent;
}
