import { connect, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

export interface Conversation {
  /** Everything that came back, as bytes read as Latin letters. */
  readonly text: string;
  readonly ms: number;
  /** Did the other side end the connection? */
  readonly ended: boolean;
}

interface Talk {
  /** Says what is to be said on the open socket; returns early when the socket is gone. */
  readonly say: (socket: Socket) => Promise<void>;
  /** How long to wait for the other side to end it, from the beginning. */
  readonly patienceMs: number;
}

/** Opens a plain socket, says whatever `say` says, and listens until the other side hangs up or patience ends. */
export async function talk(base: string, { say, patienceMs }: Talk): Promise<Conversation> {
  const { hostname, port } = new URL(base);
  const began = performance.now();
  const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
  const pieces: Buffer[] = [];
  socket.on("data", (piece) => pieces.push(piece));
  // A reset is one way of hanging up.
  socket.on("error", () => undefined);
  const closed = new Promise<true>((resolve) => {
    socket.once("end", () => resolve(true));
    socket.once("close", () => resolve(true));
  });
  const patience = new AbortController();
  const late = wait(patienceMs, false as const, { signal: patience.signal }).catch(() => false as const);
  const saying = say(socket).catch(() => undefined);
  const ended = await Promise.race([closed, late]);
  patience.abort();
  socket.destroy();
  await saying;
  return { text: Buffer.concat(pieces).toString("latin1"), ms: performance.now() - began, ended };
}

/** One byte at a time, a second apart, as long as anybody listens. */
export async function drip(socket: Socket, text: string): Promise<void> {
  for (const letter of text) {
    if (socket.destroyed || !socket.writable) return;
    socket.write(letter);
    await wait(1_000, undefined, { ref: false });
  }
}

export const statusesIn = (text: string): readonly number[] =>
  [...text.matchAll(/HTTP\/1\.[01] (\d{3})/g)].map(([, status]) => Number(status));
