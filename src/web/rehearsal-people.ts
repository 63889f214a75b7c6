import { randomUUID } from "node:crypto";
import { happened } from "../db/happening.ts";
import type { Rehearsal } from "../db/rehearsal.ts";
import { savePlace } from "../db/transaction.ts";
import type { Role, Side } from "../nouns/role.ts";
import { makeToken } from "../sign-in/token.store.ts";

export interface SomebodyToBe {
  readonly name?: string;
  /** In which place; without one they have a login and no place. */
  readonly placeId?: string;
  readonly roles?: readonly Role[];
  readonly keepsFor?: Side;
  readonly looksAfterHouse?: boolean;
}

export interface SignedIn {
  readonly loginId: string;
  readonly personId: string;
  readonly email: string;
  /** Put them beside a request's own headers: it then comes from this person. */
  readonly headers: { readonly authorization: string };
}

/** For tests: somebody who has signed in (with a token), and who they are in a place. */
export async function signedIn(stage: Rehearsal, somebody: SomebodyToBe = {}): Promise<SignedIn> {
  const { name = "Example Person", placeId, roles = [], keepsFor, looksAfterHouse = false } = somebody;
  const [loginId, personId] = [randomUUID(), randomUUID()];
  const email = `${loginId}@example.org`;
  await stage.door
    .insertInto("login")
    .values({ id: loginId, name, email, email_verified: true, ...noPicture })
    .execute();
  if (looksAfterHouse) await stage.door.insertInto("login_house").values({ login_id: loginId }).execute();
  const token = await makeToken(stage.door, { loginId, name: "a test", days: 1 });
  if (placeId !== undefined)
    await savePlace(stage.app, placeId, async (tx) => {
      await tx
        .insertInto("person")
        .values({ place_id: placeId, person_id: personId, name, login_id: loginId, left_at: null, seen_to: null })
        .execute();
      for (const role of roles)
        await tx
          .insertInto("person_role")
          .values({ place_id: placeId, person_id: personId, role, given_by: "a test", until: null })
          .execute();
      if (keepsFor !== undefined)
        await tx
          .insertInto("keeper")
          .values({ place_id: placeId, person_id: personId, side: keepsFor, named_by: "a test", until: null })
          .execute();
      const subject = { kind: "person", id: personId };
      await happened(tx, { what: "person.joined", who: "a test", subject, detail: { roles: [...roles] } });
    });
  return { loginId, personId, email, headers: { authorization: `Bearer ${token}` } };
}

const noPicture = { image: null, two_factor_enabled: null };
