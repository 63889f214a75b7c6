import { randomBytes, randomUUID } from "node:crypto";
import { happened } from "../db/happening.ts";
import type { Rehearsal } from "../db/rehearsal.ts";
import { savePlace } from "../db/transaction.ts";
import type { Role, Side } from "../nouns/role.ts";
import { cookieNames } from "../sign-in/cookies.ts";
import { keptOf } from "../sign-in/device-digest.ts";
import { signedValue, signInSecret } from "../sign-in/secret.ts";
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

export interface DeviceToHave {
  /** They proved a second time who they are, so that roles of staff are theirs to use. True unless told. */
  readonly provedTwice?: boolean;
}

/** For tests: a browser's `Cookie` header for this login, without walking through the door. */
export async function cookieFor(
  stage: Rehearsal,
  loginId: string,
  { provedTwice = true }: DeviceToHave = {},
): Promise<string> {
  const token = randomBytes(24).toString("base64url");
  const now = new Date();
  await stage.door
    .insertInto("login_device")
    .values({
      token: keptOf(token),
      login_id: loginId,
      expires_at: new Date(now.getTime() + 86_400_000),
      updated_at: now,
      ip_address: null,
      user_agent: "a test",
      proved_twice_at: provedTwice ? now : null,
    })
    .execute();
  const { device } = cookieNames(false);
  return `${device}=${signedValue(token, await signInSecret(stage.app))}`;
}
