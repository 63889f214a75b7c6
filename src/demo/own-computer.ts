import { isLoopbackHost } from "../web/who-asks.ts";

interface Listening {
  readonly host: string;
  readonly baseUrl: URL | undefined;
}

/** Can nobody but the people at this computer reach what listens so? Only then may made-up people be walked in as. */
export const isOnOwnComputer = ({ host, baseUrl }: Listening): boolean =>
  isLoopbackHost(host === "::1" ? "[::1]" : host) && (baseUrl === undefined || isLoopbackHost(baseUrl.host));
