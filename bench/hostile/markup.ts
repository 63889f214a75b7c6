/** Looks for anything in a page that could run or lead away, and that our own pages never hold. */

const tags = /<([a-z][\w:-]*)((?:[\s/]+[^\s"'>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)[\s/]*>/gi;
const attributes = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const neverOurs = /^(iframe|object|embed|applet|base|frame|frameset|marquee|style|math|foreignobject)$/i;
const leads = /^(href|src|action|formaction|xlink:href|data|background|poster)$/i;
const runs = /^[\s\p{Cc}]*(javascript|vbscript)[\s\p{Cc}]*:/iu;

const faultIn = (tag: string, name: string, value: string): string | undefined => {
  if (/^on/i.test(name)) return `<${tag} ${name}>`;
  if (/^style$/i.test(name)) return `<${tag} style>`;
  if (leads.test(name) && runs.test(unescaped(value))) return `<${tag} ${name}> that runs a script`;
  return /^http-equiv$/i.test(name) && /refresh/i.test(value) ? "a refresh to elsewhere" : undefined;
};

/** What a page says once more for search engines: values, no script, and dead only while nothing in it can end the block. */
const blocksOfValues = /<script type="application\/ld\+json">([^<]*)<\/script>/g;

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** What was found, in a few words; undefined where the page is as dead as paper. */
export function liveMarkupIn(html: string): string | undefined {
  const shown = html.replaceAll(blocksOfValues, (whole, inside: string) => (isJson(inside) ? "" : whole));
  for (const [, tag = "", inside = ""] of shown.matchAll(tags)) {
    if (neverOurs.test(tag)) return `<${tag}>`;
    const named = [...inside.matchAll(attributes)].map(([, name = "", ...values]) => ({
      name,
      value: values.find((value) => value !== undefined) ?? "",
    }));
    if (/^script$/i.test(tag) && !named.some(({ name, value }) => name === "nonce" && value !== ""))
      return "<script> without a nonce";
    const fault = named.map(({ name, value }) => faultIn(tag, name, value)).find((found) => found !== undefined);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'", "#39": "'" };

/** The text that a reader of the page would see for what is written in it. */
export const unescaped = (html: string): string =>
  html.replaceAll(/&(amp|lt|gt|quot|#x27|#39);/g, (whole, name: string) => entities[name] ?? whole);
