import { z } from "zod";
import { front } from "./areas/front/front.area.ts";
import { clinics } from "./areas/clinics/clinics.area.ts";
import { home } from "./areas/home/home.area.ts";
import { people } from "./areas/people/people.area.ts";
import { openPlace } from "./rehearsal-place.ts";
import type { Asking } from "./rehearsal-place.ts";
import { cookieFor } from "./web/rehearsal-people.ts";

/** For the tests of logs that only their writer can read: people at browsers, who sign out and in again. */

export interface Browser extends Asking {
  readonly personId: string;
  readonly loginId: string;
}

export const passphrase = "seven swans over Tooting";
export const chosen = { passphraseNew: passphrase, passphraseAgain: passphrase, understood: "yes" };
export const logAt = "clinics/reflections";

const log = z.object({
  state: z.enum(["none", "locked", "open"]),
  reflections: z.array(z.object({ id: z.string(), words: z.string().nullable() })),
});

export async function openLogs() {
  const place = await openPlace([front, home, people, clinics]);
  const { house } = place;
  /** The same person at another browser, or after signing in anew. */
  const again = async <Who extends { readonly loginId: string }>(who: Who) => ({
    ...who,
    headers: { cookie: await cookieFor(house.stage, who.loginId) },
  });
  return {
    ...place,
    again,
    browse: async (name: string): Promise<Browser> => again(await place.be(name, "contributor")),
    log: async (who: Browser) => log.parse(JSON.parse(await place.read(who, logAt, "application/json"))),
    write: (who: Browser, words: string, more: object = {}) =>
      place.post(who, logAt, { entry: crypto.randomUUID(), words, ...more }),
    signOut: ({ headers }: Browser) =>
      house.app.inject({ method: "POST", url: "/sign-out", headers: { ...headers, accept: "application/json" } }),
  };
}
