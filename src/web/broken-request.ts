import type { Socket } from "node:net";

const answers: Readonly<Record<string, readonly [status: string, words: string]>> = {
  HPE_HEADER_OVERFLOW: ["431 Request Header Fields Too Large", "The address or a header is too long. Shorten it."],
  ERR_HTTP_REQUEST_TIMEOUT: ["408 Request Timeout", "The request did not come in whole in time. Send it again."],
};
const notHttp = ["400 Bad Request", "This is not a request that can be read. Check it and send it again."] as const;

/**
 * Answers what could not be read as HTTP at all, before there is a request to speak of: by hand, in the same form as
 * every other refusal, and then hangs up.
 */
export function answerBrokenRequest(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === "ECONNRESET" || socket.destroyed) return;
  const [status, words] = answers[error.code ?? ""] ?? notHttp;
  const body = JSON.stringify({
    type: "about:blank",
    title: status.slice(4),
    status: Number.parseInt(status, 10),
    detail: words,
  });
  if (!socket.writable) return void socket.destroy();
  socket.end(
    [
      `HTTP/1.1 ${status}`,
      "Content-Type: application/problem+json",
      `Content-Length: ${Buffer.byteLength(body)}`,
      "Content-Security-Policy: default-src 'none'",
      "X-Content-Type-Options: nosniff",
      "Connection: close",
      "",
      body,
    ].join("\r\n"),
  );
}
