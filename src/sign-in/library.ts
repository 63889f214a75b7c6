import type { DoorDb } from "../db/tables.ts";
import { daysOnDevice } from "./cookies.ts";
import { challengeAfterLink } from "./challenge-after-link.ts";
import { digestingDevices } from "./device-digest.ts";
import { newRecoveryCodes } from "./recovery-codes.ts";
import { passwordCharactersMax, passwordCharactersMin } from "./password.rules.ts";

export interface LibraryParts {
  readonly door: DoorDb;
  readonly secret: string;
  readonly isHttps: boolean;
}

const stamps = { createdAt: "created_at", updatedAt: "updated_at" };

const tables = {
  user: { modelName: "login", fields: { emailVerified: "email_verified", ...stamps } },
  session: {
    modelName: "login_device",
    fields: {
      expiresAt: "expires_at",
      ipAddress: "ip_address",
      userAgent: "user_agent",
      userId: "login_id",
      ...stamps,
    },
  },
  account: {
    modelName: "login_secret",
    fields: {
      accountId: "account_id",
      providerId: "provider_id",
      userId: "login_id",
      accessToken: "access_token",
      refreshToken: "refresh_token",
      idToken: "id_token",
      accessTokenExpiresAt: "access_token_expires_at",
      refreshTokenExpiresAt: "refresh_token_expires_at",
      ...stamps,
    },
  },
  verification: { modelName: "login_proof", fields: { expiresAt: "expires_at", ...stamps } },
};

const secondFactorTables = {
  user: { fields: { twoFactorEnabled: "two_factor_enabled" } },
  twoFactor: {
    modelName: "login_second_factor",
    fields: {
      backupCodes: "backup_codes",
      userId: "login_id",
      failedVerificationCount: "failed_verification_count",
      lockedUntil: "locked_until",
    },
  },
};

const backupCodeOptions = { customBackupCodesGenerate: newRecoveryCodes, storeBackupCodes: "encrypted" as const };

/**
 * How the sign-in library is set up. Its own addresses are never served: our doors call its functions, so that every
 * rule of the house (limits, origin, headers, happenings) holds for each of them.
 */
export async function libraryOptions({ door, secret, isHttps }: LibraryParts) {
  const [{ twoFactor }, { magicLink }, challenge] = await Promise.all([
    import("better-auth/plugins/two-factor"),
    import("better-auth/plugins/magic-link"),
    challengeAfterLink(),
  ]);
  return {
    appName: "Alongside",
    baseURL: "http://alongside.invalid",
    secret,
    database: { db: door, type: "postgres" as const },
    user: tables.user,
    account: tables.account,
    verification: { ...tables.verification, storeIdentifier: "hashed" as const },
    session: {
      ...tables.session,
      expiresIn: daysOnDevice * 86_400,
      // A device is signed in anew every thirty days; how long it may lie idle is ours to say (device.store.ts).
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordCharactersMin,
      maxPasswordLength: passwordCharactersMax,
      revokeSessionsOnPasswordReset: true,
    },
    databaseHooks: { session: { create: { before: ({ userId }: { userId: string }) => mayComeIn(door, userId) } } },
    advanced: {
      database: { generateId: "uuid" as const },
      cookiePrefix: "alongside",
      useSecureCookies: isHttps,
      ipAddress: { disableIpTracking: true },
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    plugins: [
      twoFactor({ issuer: "Alongside", allowPasswordless: true, backupCodeOptions, schema: secondFactorTables }),
      magicLink({ disableSignUp: true, sendMagicLink: refuseToSend }),
      challenge,
    ],
  };
}

/** No new device for somebody who may not come in, whichever way they come. */
async function mayComeIn(door: DoorDb, loginId: string): Promise<undefined | false> {
  const login = await door.selectFrom("login").select("disabled_at").where("id", "=", loginId).executeTakeFirst();
  return login !== undefined && login.disabled_at === null ? undefined : false;
}

/** Links are made and posted by ours (links.ts), which knows how long each may live. */
const refuseToSend = async (): Promise<void> => {
  throw new Error("The sign-in library was asked to post a link itself.");
};

/** Opens the library: some 100 ms, when somebody first comes to the door. */
export async function openLibrary(parts: LibraryParts) {
  const [{ betterAuth }, { getAdapter }, options] = await Promise.all([
    import("better-auth"),
    import("better-auth/db/adapter"),
    libraryOptions(parts),
  ]);
  const adapter = digestingDevices(await getAdapter(options));
  return betterAuth({ ...options, database: () => adapter });
}

export type Library = Awaited<ReturnType<typeof openLibrary>>;
