import { spawn } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { clear, endBy, newFolder, postmasterFile, program, root, settingsFor, shared } from "../house.ts";
import { adapterFor, listPath } from "./adapter.ts";

/**
 * `tsx bench/crash/crash.ts [rounds]`: eight writers start places while the program is killed, and in every second round
 * its database too. What was acknowledged must then be there once and not twice, what was not, once after it is sent again
 * under its key; and every link of the record must hold (`alongside audit verify`). A script that is not ours does the
 * killing and the counting, and prints the line that is passed on here.
 * Exit codes: 0 nothing lost, doubled or unresolved, the record whole · 1 otherwise · 2 not asked correctly.
 */
const script = join(shared, "hostile/tools/crash.mjs");

const listening = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });

const freePort = async (): Promise<number> => {
  const probe = createServer();
  const port = await listening(probe);
  await new Promise((resolve) => probe.close(resolve));
  return port;
};

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(" ");

interface Place {
  readonly folder: string;
  readonly base: string;
  readonly rounds: number;
}

/** What the script asks for. The app runs in a group of its own, which is what gets killed; its number is kept, to end the last one. */
const settings = ({ folder, base, rounds }: Place) => {
  const alongside = quoted([process.execPath, ...program]);
  return {
    rounds,
    writers: 8,
    startServer: ["/bin/bash", "-c", `echo $$ > ${quoted([appFile(folder)])}; exec ${alongside} serve`],
    cwd: root,
    base,
    health: "/readyz",
    write: { path: "/places", body: { name: "k:$KEY" }, headers: {} },
    list: listPath,
    killDb: `kill -9 $(head -n 1 ${quoted([postmasterFile(folder)])})`,
    // The next start finds the database down and brings it back by itself.
    startDb: "true",
    verify: `cd ${quoted([root])} && ${alongside} audit verify > /dev/null`,
  };
};

const appFile = (folder: string): string => join(folder, "app.pid");

const crash = async (rounds: number): Promise<number> => {
  const folder = newFolder();
  const port = await freePort();
  const adapter = adapterFor(`http://127.0.0.1:${port}`);
  const base = `http://127.0.0.1:${await listening(adapter)}`;
  writeFileSync(join(folder, "settings.json"), JSON.stringify(settings({ folder, base, rounds })));
  try {
    // In the folder, because the script writes a journal where it stands.
    const child = spawn(process.execPath, [script, "settings.json"], {
      cwd: folder,
      stdio: ["ignore", "inherit", "inherit"],
      env: settingsFor(folder, port),
    });
    return await new Promise<number>((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
  } finally {
    adapter.close();
    adapter.closeAllConnections();
    await endBy(appFile(folder), "SIGKILL");
    await clear(folder);
  }
};

const main = async (asked = "5"): Promise<number> => {
  if (!/^[1-9]\d{0,3}$/.test(asked)) {
    process.stderr.write("Say how many rounds to run, from 1 to 9999: tsx bench/crash/crash.ts 5\n");
    return 2;
  }
  if (!existsSync(script)) {
    console.log("skipped: crash rounds (the script that kills is not beside this checkout)");
    console.log("0 passed, 0 failed, 1 skipped");
    return 0;
  }
  const code = await crash(Number(asked));
  console.log(code === 0 ? `${asked} passed, 0 failed, 0 skipped` : "0 passed, 1 failed, 0 skipped");
  return code === 0 ? 0 : 1;
};

process.exitCode = await main(process.argv[2]);
