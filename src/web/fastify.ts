import type { FastifyRequest } from "fastify";
import { chooseLanguage } from "../design/languages.ts";
import type { Language } from "../design/languages.ts";
import type { Actor, PlaceHere } from "../nouns/actor.ts";
import type { LetterToWrite, Route } from "./route.ts";

declare module "fastify" {
  interface FastifyReply {
    /** Which inline scripts of this answer the browser may run. Fresh for each answer. */
    nonce: string;
  }
  interface FastifyInstance {
    /** For what is done without a request, such as once a day: letters with links to where people find this Alongside. */
    sendLetters: (letters: readonly LetterToWrite[]) => Promise<void>;
  }
  interface FastifyRequest {
    /** Who asks; nobody until the request has been looked at. */
    actor: Actor;
    /** The address it came from, past proxies of ours. */
    cameFrom: string;
    /** The place its address names, where there is one. */
    place: PlaceHere | null;
  }
  interface FastifyContextConfig {
    /** The route of ours that an address leads to; assets have none. */
    readonly route?: Route;
  }
}

/** The language asked for, then the one kept in the cookie, then English. */
export const languageOf = (request: FastifyRequest): Language =>
  chooseLanguage({
    asked: askedLanguage(request),
    kept: /(?:^|;\s*)lang=(\w+)/.exec(request.headers.cookie ?? "")?.[1],
  });

export const askedLanguage = (request: FastifyRequest): string | undefined =>
  /[?&]lang=(\w+)(?:&|$)/.exec(request.url)?.[1];

/**
 * Does this request want JSON? A browser asks for HTML by name; a program that sent JSON and says nothing is answered
 * in JSON too.
 */
export function wantsJson(request: FastifyRequest): boolean {
  const accept = request.headers.accept ?? "*/*";
  if (/\btext\/html\b/.test(accept)) return false;
  if (/\bapplication\/(problem\+)?json\b/.test(accept)) return true;
  return /^application\/json\b/.test(request.headers["content-type"] ?? "");
}
