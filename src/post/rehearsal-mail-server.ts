import { createServer } from "node:net";
import type { Socket } from "node:net";

/** How the mail server of a test behaves: takes letters, refuses them, or says nothing at all. */
export type Manner = "takes" | "refuses" | "hangs" | "cuts";

export interface RehearsedMailServer {
  readonly url: URL;
  /** Whole letters as they arrived, headers and all. */
  readonly letters: string[];
  /** Whom each letter was for, as the envelope says. */
  readonly recipients: string[];
  manner: Manner;
  close(): Promise<void>;
}

/** For tests: a mail server (SMTP, RFC 5321) on this computer that does as it is told. */
export async function rehearsedMailServer(): Promise<RehearsedMailServer> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => undefined);
    talk(socket, rehearsed);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const rehearsed: RehearsedMailServer = {
    url: new URL(`smtp://127.0.0.1:${port}`),
    letters: [],
    recipients: [],
    manner: "takes",
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
  return rehearsed;
}

function talk(socket: Socket, mail: RehearsedMailServer): void {
  if (mail.manner === "hangs") return;
  if (mail.manner === "cuts") return void socket.destroy();
  const say = (line: string): void => void socket.write(`${line}\r\n`);
  let letter: string[] | undefined;
  let rest = "";
  say("220 mail.example");
  socket.on("data", (bytes) => {
    const lines = (rest + bytes.toString("utf8")).split("\r\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      if (letter !== undefined) {
        if (line === ".") {
          mail.letters.push(letter.join("\n"));
          letter = undefined;
          say("250 kept");
        } else letter.push(line);
      } else if (/^DATA/i.test(line)) {
        letter = [];
        say("354 go on");
      } else if (/^RCPT TO:/i.test(line)) {
        mail.recipients.push(line.slice(8).trim());
        say(mail.manner === "refuses" ? "550 nobody here" : "250 good");
      } else if (/^QUIT/i.test(line)) {
        say("221 bye");
        socket.end();
      } else say("250 good");
    }
  });
}
