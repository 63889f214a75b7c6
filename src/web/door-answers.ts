import { wrong } from "../nouns/result.ts";
import type { Problem } from "../nouns/result.ts";
import type { Actor, Login } from "../nouns/actor.ts";
import type { Entry } from "../sign-in/entry.ts";
import type { SameAgain } from "../sign-in/own.ts";
import type { Answered } from "./door.ts";
import { refuseForNow } from "./refuse.ts";

interface Meaning {
  /** How they came: it stands in the record. */
  readonly by: "password" | "link" | "code";
  readonly next: string;
  /** What to say where the proof does not hold. */
  readonly wrong: Problem;
}

/** What came of a way in, as its door answers it: where they go, and what the house writes down. */
export function answerOf(entry: Entry, { by, next, wrong: problem }: Meaning): Answered {
  switch (entry.kind) {
    case "wait":
      throw tooManyTries(entry.waitSeconds);
    case "wrong": {
      const subject = { kind: "login", id: entry.loginId ?? "unknown" };
      return { ...wrong(problem), happened: { what: "login.refused", who: "someone", subject, detail: { by } } };
    }
    case "halfway": {
      const path = next === "/" ? "/second-proof" : `/second-proof?next=${encodeURIComponent(next)}`;
      return { ok: true, value: { path, cookies: entry.cookies } };
    }
    case "in": {
      const { id } = entry.login;
      return opened({ what: "login.signed-in", loginId: id, detail: { by } }, next, entry.cookies);
    }
  }
}

interface Done {
  /** `login.renamed` */
  readonly what: string;
  readonly loginId: string;
  readonly detail?: Readonly<Record<string, string | number>>;
}

/** A login did something to itself: where it goes on to, and the happening. */
export const opened = (
  { what, loginId, detail = {} }: Done,
  path: string,
  cookies: readonly string[] = [],
): Answered => ({
  ok: true,
  value: {
    path,
    cookies,
    happened: { what, who: `login ${loginId}`, subject: { kind: "login", id: loginId }, detail: { ...detail } },
  },
});

/** Says when to come back, and the ways in that are still open. */
export function tooManyTries(waitSeconds: number): Error {
  const minutes = Math.max(1, Math.ceil(waitSeconds / 60));
  return refuseForNow(
    `There were too many tries in a short time. Nothing was changed. Wait ${minutes} ` +
      `${minutes === 1 ? "minute" : "minutes"} and try again, or use a link from your email.`,
    waitSeconds,
  );
}

/** Before what would hurt most in a stranger's hands: the problems that stand in the way, or none. */
export function againProblems(again: SameAgain, field: string): readonly Problem[] {
  switch (again.kind) {
    case "yes":
      return [];
    case "wait":
      throw tooManyTries(again.waitSeconds);
    case "wrong-password":
      return [{ field, words: "This is not your password of now. Check it and type it again." }];
    case "too-long-ago":
      return [{ field, words: "To be sure that it is you: sign out, sign in again, and do this within ten minutes." }];
  }
}

/** Whose door this is. The policy let nobody else through. */
export function ownLogin({ login }: Actor): Login {
  if (login === null) throw new Error("A door for people who have signed in was opened to somebody who has not.");
  return login;
}
