import { ask, browser, json } from "./ask.ts";
import type { Door } from "./door.ts";
import { alwaysFaults } from "./verdicts.ts";

/** Text that stands in an address: to climb out of a folder, to send people away, to write headers. */

const files = ["etc/passwd", "package.json"] as const;
const ofOurDisk = /root:x:0|"devDependencies"/;

const addressesOf = (text: string): readonly string[] => {
  const asked = encodeURIComponent(text.toWellFormed());
  const led = text.startsWith("/") ? text : `/${text}`;
  return [led, `/assets/${text}`, `/assets/${asked}`, `/${asked}`, `/?lang=${asked}`, `/try/finding?figures=${asked}`];
};

/** Every way in which an address can hold the text; `{FILE}` in it is a file worth stealing. */
export const address: Door = async ({ base }, { text }) => {
  const texts = text.includes("{FILE}") ? files.map((file) => text.replaceAll("{FILE}", file)) : [text];
  const faults: string[] = [];
  for (const path of texts.flatMap(addressesOf)) {
    const answer = await ask(base, { path, headers: path.startsWith("/assets/") ? json : browser });
    faults.push(...alwaysFaults(answer, text).map((fault) => `${path.slice(0, 60)}: ${fault}`));
    if (ofOurDisk.test(answer.text)) faults.push(`${path.slice(0, 60)}: a file of our disk`);
  }
  return faults;
};
