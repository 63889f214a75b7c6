import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { chromium } from "playwright-core";
import type { BrowserContext, Page } from "playwright-core";
import { executable, flags } from "./chromium.ts";

/** A browser as somebody has it on their own device: what it keeps stays in its folder. */
export interface Profile {
  readonly context: BrowserContext;
  readonly page: Page;
  /** As when a battery dies: the whole browser, at once. */
  readonly kill: () => Promise<void>;
}

const tries = 200;

/** Where the browser listens, once it has written it into its folder. */
async function portIn(folder: string): Promise<string> {
  for (let tried = 0; tried < tries; tried += 1) {
    const written = await readFile(path.join(folder, "DevToolsActivePort"), "utf8").catch(() => "");
    if (written.includes("\n")) return written.split("\n")[0] ?? "";
    await wait(50);
  }
  throw new Error("The browser did not say where it listens.");
}

/** Opens a browser on a folder of its own, started by us so that it can be killed. */
export async function openProfile(folder: string): Promise<Profile> {
  await rm(path.join(folder, "DevToolsActivePort"), { force: true });
  const process = spawn(
    executable,
    [...flags, `--user-data-dir=${folder}`, "--remote-debugging-port=0", "about:blank"],
    {
      detached: true,
      stdio: "ignore",
    },
  );
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portIn(folder)}`);
  const [context] = browser.contexts();
  if (context === undefined) throw new Error("The browser has no window.");
  const page = context.pages()[0] ?? (await context.newPage());
  const kill = async (): Promise<void> => {
    if (process.exitCode !== null || process.signalCode !== null) return;
    const ended = once(process, "exit");
    // The browser and all that it started: a process group of its own.
    if (process.pid !== undefined) globalThis.process.kill(-process.pid, "SIGKILL");
    await ended;
    await browser.close().catch(() => undefined);
  };
  return { context, page, kill };
}
