import type { Generated } from "kysely";

interface LoginTable {
  readonly id: Generated<string>;
  readonly name: string;
  readonly email: string;
  readonly email_verified: boolean;
  readonly image: string | null;
  readonly created_at: Generated<Date>;
  readonly updated_at: Generated<Date>;
  readonly two_factor_enabled: boolean | null;
  /** The language their letters are in; null where they have not said. */
  readonly language: Generated<string | null>;
  /** Since when they may not come in. */
  readonly disabled_at: Generated<Date | null>;
}

interface LoginDeviceTable {
  readonly id: Generated<string>;
  readonly expires_at: Date;
  readonly token: string;
  readonly created_at: Generated<Date>;
  readonly updated_at: Date;
  readonly ip_address: string | null;
  readonly user_agent: string | null;
  readonly login_id: string;
  readonly proved_twice_at: Date | null;
}

interface LoginSecretTable {
  readonly id: Generated<string>;
  readonly account_id: string;
  readonly provider_id: string;
  readonly login_id: string;
  readonly password: string | null;
  readonly created_at: Generated<Date>;
  readonly updated_at: Date;
}

interface LoginProofTable {
  readonly id: Generated<string>;
  readonly identifier: string;
  readonly value: string;
  readonly expires_at: Date;
  readonly created_at: Generated<Date>;
  readonly updated_at: Generated<Date>;
}

interface LoginSecondFactorTable {
  readonly id: Generated<string>;
  readonly secret: string;
  readonly backup_codes: string;
  readonly login_id: string;
  readonly verified: boolean | null;
  readonly failed_verification_count: number | null;
  readonly locked_until: Date | null;
}

interface LoginTokenTable {
  readonly id: Generated<string>;
  readonly login_id: string;
  readonly name: string;
  readonly digest: Buffer;
  readonly created_at: Generated<Date>;
  readonly last_used_on: string | null;
  readonly expires_at: Date;
  readonly revoked_at: Date | null;
}

interface LoginHouseTable {
  readonly login_id: string;
  readonly since: Generated<Date>;
}

interface LoginGuessTable {
  readonly id: Generated<string>;
  readonly key: Buffer;
  readonly at: Generated<Date>;
}

interface LoginCodeUsedTable {
  readonly login_id: string;
  readonly code: string;
  readonly at: Generated<Date>;
}

/** Of no place; only the door's own role may touch them. */
export interface SignInTables {
  readonly login: LoginTable;
  readonly login_device: LoginDeviceTable;
  readonly login_secret: LoginSecretTable;
  readonly login_proof: LoginProofTable;
  readonly login_second_factor: LoginSecondFactorTable;
  readonly login_token: LoginTokenTable;
  readonly login_house: LoginHouseTable;
  readonly login_guess: LoginGuessTable;
  readonly login_code_used: LoginCodeUsedTable;
}
