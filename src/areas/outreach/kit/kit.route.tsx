import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import type { Download, View } from "../../../web/route.ts";
import { voiceWords } from "../../voices/index.ts";
import { mayOpenKit } from "../outreach.policy.ts";
import { outreachWords } from "../outreach.words.ts";
import { placeShown } from "../place-shown.ts";
import { scriptOf } from "./device-parts.reader.ts";
import { iconOfKit, kitPage } from "./kit.page.tsx";

const javascript = "text/javascript; charset=utf-8";

const part = (fileName: string, contentType: string, text: string): Download => ({
  fileName,
  contentType,
  text,
  ofPage: true,
});

const script = (name: "kit" | "locked" | "worker") => (): Download => part(`${name}.js`, javascript, scriptOf(name));

const manifestOf = (_shown: unknown, view: View): Download => {
  const { slug, name } = placeShown(view);
  const at = `/${slug}/outreach/kit`;
  const words = outreachWords(view.language);
  return part(
    "outreach.webmanifest",
    "application/manifest+json; charset=utf-8",
    JSON.stringify({
      id: at,
      name: `${words.title} – ${name}`,
      short_name: words.inMenu,
      start_url: at,
      scope: at,
      display: "standalone",
      background_color: "#ffffff",
      theme_color: "#12303f",
      icons: [{ src: `${at}?as=icon`, sizes: "any", type: "image/svg+xml", purpose: "any" }],
    }),
  );
};

/** The page that works without a signal, with its parts. It tells nothing of anybody. @practice P09 */
export const kitRoute = lookInPlace({
  method: "GET",
  path: "/{place}/outreach/kit",
  summary: "The page that takes counts, contacts, voices and hours without a signal, locked on the device until sent",
  practices: ["P09"],
  answers: z.object({}),
  permit: mayOpenKit,
  answer: () => found({}),
  downloads: {
    script: script("kit"),
    locked: script("locked"),
    worker: script("worker"),
    manifest: manifestOf,
    icon: () => part("outreach.svg", "image/svg+xml", iconOfKit),
  },
  page: (_shown, view) => kitPage(placeShown(view), view.language, voiceWords(view.language).kinds),
});
