import { z } from "zod";
import { ask, browser, json } from "./ask.ts";
import { inPlace, type Door } from "./door.ts";
import { alwaysFaults, expectedFaults, parsed } from "./verdicts.ts";

/** Text that stands in an address: to climb out of a folder, to send people away, to write headers. */

const files = ["etc/passwd", "package.json"] as const;
const ofOurDisk = /root:x:0|"devDependencies"/;

const textsOf = (text: string): readonly string[] =>
  text.includes("{FILE}") ? files.map((file) => text.replaceAll("{FILE}", file)) : [text];

const addressesOf = (text: string): readonly string[] => {
  const asked = encodeURIComponent(text.toWellFormed());
  const led = text.startsWith("/") ? text : `/${text}`;
  return [led, `/assets/${text}`, `/assets/${asked}`, `/${asked}`, `/?lang=${asked}`, `/try/finding?figures=${asked}`];
};

/** Every way in which an address can hold the text; `{FILE}` in it is a file worth stealing. */
export const address: Door = async ({ base }, { text }) => {
  const faults: string[] = [];
  for (const path of textsOf(text).flatMap(addressesOf)) {
    const answer = await ask(base, { path, headers: path.startsWith("/assets/") ? json : browser });
    faults.push(...alwaysFaults(answer, text).map((fault) => `${path.slice(0, 60)}: ${fault}`));
    if (ofOurDisk.test(answer.text)) faults.push(`${path.slice(0, 60)}: a file of our disk`);
  }
  return faults;
};

const next = z.object({ next: z.string() });

/** Whoever has signed in is led on, and only within this house. */
export const addressInPlace = inPlace(async ({ base, at, lead }, { text }) => {
  const faults: string[] = [];
  for (const one of textsOf(text)) {
    const asked = encodeURIComponent(one.toWellFormed());
    const led = one.startsWith("/") ? one : `/${one}`;
    for (const path of [
      `${at}${led}`,
      `${at}/imports/${asked}`,
      `${at}/datasets?as=${asked}`,
      `/sign-in?next=${asked}`,
    ]) {
      const answer = await lead.page(path);
      faults.push(...alwaysFaults(answer, text).map((fault) => `${path.slice(0, 60)}: ${fault}`));
      if (ofOurDisk.test(answer.text)) faults.push(`${path.slice(0, 60)}: a file of our disk`);
    }
    const ahead = next.safeParse(parsed((await lead.read(`/sign-in?next=${asked}`)).text)).data?.next ?? "/";
    if (!URL.canParse(ahead, base) || new URL(ahead, base).origin !== base)
      faults.push(`after signing in one is led away, to ${ahead.slice(0, 60)}`);
  }
  return faults;
});

/** The one identifier that an address may carry and that need not be of anything that is there. */
export const identifier: Door = async ({ base }, { text, expect }) => {
  const path = `/places?after=${encodeURIComponent(text)}`;
  const [told, page] = [await ask(base, { path, headers: json }), await ask(base, { path, headers: browser })];
  return [
    ...[told, page].flatMap((answer) => alwaysFaults(answer, text)),
    ...expectedFaults(expect, told, { namesField: true }),
  ];
};
