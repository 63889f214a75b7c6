import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Something a machine must have for some tests, and the Debian package that brings it. */
export interface Need {
  readonly name: string;
  readonly aptPackage: string;
  /** Any of these on disk means it is there. */
  readonly signs: readonly string[];
}

export const chromium: Need = {
  name: "Chromium",
  aptPackage: "chromium",
  signs: ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"],
};
export const fonts: Need = {
  name: "fonts for eight languages",
  aptPackage: "fonts-noto-core",
  signs: ["/usr/share/fonts/truetype/noto/NotoNaskhArabic-Regular.ttf", "/usr/share/fonts/opentype/noto"],
};
export const postgres15: Need = {
  name: "PostgreSQL 15",
  aptPackage: "postgresql-15",
  signs: ["/usr/lib/postgresql/15/bin/postgres"],
};

const isThere = ({ signs }: Need): boolean => signs.some((path) => existsSync(path));

const apt = (args: readonly string[]): boolean =>
  spawnSync("apt-get", [...args], {
    stdio: ["ignore", 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  }).status === 0;

const mayInstall = (): boolean =>
  process.getuid?.() === 0 && (process.env["CI"] === "true" || process.env["ALONGSIDE_INSTALL"] === "yes");

/**
 * Looks for what the tests need and installs what is missing where it was asked to (as root, with `CI=true` or
 * `ALONGSIDE_INSTALL=yes`). Never uses sudo.
 * @returns a sentence for each thing that is still missing, with the one command that brings it
 */
export const missingOf = (needs: readonly Need[]): readonly string[] => {
  const gone = needs.filter((need) => !isThere(need));
  if (gone.length > 0 && mayInstall()) {
    console.error(`Installing ${gone.map(({ aptPackage }) => aptPackage).join(", ")}.`);
    apt(["update"]);
    apt(["install", "-y", "--no-install-recommends", ...gone.map(({ aptPackage }) => aptPackage)]);
  }
  const still = gone.filter((need) => !isThere(need));
  const command = `apt-get install -y ${still.map(({ aptPackage }) => aptPackage).join(" ")}`;
  return still.map(({ name }) => `${name} is missing, so its tests are skipped. As root: ${command}`);
};
