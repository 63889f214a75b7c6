import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import { findPlaceNamed, listSidesKept } from "../db/place-here.ts";
import type { Db } from "../db/tables.ts";
import { readPlace } from "../db/transaction.ts";
import { findMember } from "../sign-in/member.store.ts";
import type { SignIn } from "../sign-in/sign-in.ts";
import type { WebSettings } from "./settings.ts";
import { cameFrom, isFromThisComputer } from "./who-asks.ts";

interface Parts {
  readonly db: Db;
  readonly signIn: SignIn;
  readonly settings: WebSettings;
}

/** Before a route is walked: who asks, which place the address names, and who they are there. */
export function lookWhoAsks(app: FastifyInstance, { db, signIn, settings }: Parts): void {
  app.addHook("onRequest", async (request, reply) => {
    const { headers, socket } = request;
    const { cookie, authorization } = headers;
    const { proxies } = settings;
    request.cameFrom = cameFrom({ remoteAddress: socket.remoteAddress, headers, proxies });
    const fromThisComputer = isFromThisComputer({
      remoteAddress: socket.remoteAddress,
      headers,
      baseUrl: settings.baseUrl,
    });
    request.actor = { fromThisComputer, login: null, member: null };
    const slug = placeNamed(request);
    const [login, place] = await Promise.all([
      signIn.identify({ cookie, authorization }),
      slug === undefined ? undefined : findPlaceNamed(db, slug),
    ]);
    // What is for one person, or holds the token of a letter's link, is left behind in no browser.
    if (login !== null || /[?&]token=/.test(request.url)) reply.header("cache-control", "no-store");
    if (place === undefined) {
      request.actor = { fromThisComputer, login, member: null };
      return;
    }
    await readPlace(db, place.id, async (tx) => {
      request.place = { ...place, sidesKept: await listSidesKept(tx) };
      const member = login === null ? null : await findMember(tx, login);
      request.actor = { fromThisComputer, login, member };
    });
  });
}

const withPlace = z.object({ place: z.string().regex(/^[a-z0-9-]{1,60}$/) });

const placeNamed = ({ params }: FastifyRequest): string | undefined => withPlace.safeParse(params).data?.place;
