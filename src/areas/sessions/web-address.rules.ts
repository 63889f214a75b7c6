import { found, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import { isPublicHost } from "../../nouns/web-host.ts";

/** An address on the web that everybody reaches; nothing else, so that no link runs a program. Empty where none was written. */
export function readWebAddress(typed: string, field: string): Result<string> {
  const address = typed.trim();
  if (address === "") return found("");
  const url = URL.parse(address);
  const isWeb = url !== null && ["https:", "http:"].includes(url.protocol) && isPublicHost(url.hostname);
  return isWeb && url.href.length <= 500 && url.username === ""
    ? found(url.href)
    : wrong({ field, words: "Write the whole web address, beginning with https://" });
}
