import { access } from "node:fs/promises";
import { type Browser, chromium } from "playwright-core";

/** Where Debian puts Chromium. We never download a browser. */
export const executable = "/usr/bin/chromium";

export const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Why browser tests cannot run here, in words for the skip, or false when they can. */
export const noBrowser = async (): Promise<string | false> =>
  access(executable).then(
    () => false,
    () => "Chromium is not installed. Run: apt-get install -y chromium fonts-noto-core",
  );

/** The machine's Chromium, started once for a test file. Close it with `close()`. */
export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath: executable, args: flags });
