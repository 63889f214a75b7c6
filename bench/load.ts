import http from "node:http";

export interface Load {
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  readonly requests: number;
  /** Answers that were not 200. */
  readonly failures: number;
}

interface Asking {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly connections: number;
  readonly seconds: number;
}

/** So many connections, each asking again as soon as it was answered, for so long. */
export async function load({ url, headers = {}, connections, seconds }: Asking): Promise<Load> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const began = performance.now();
  const until = began + seconds * 1000;
  const tookMs: number[] = [];
  let failures = 0;
  const ask = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const sent = performance.now();
      const request = http.get(url, { agent, headers }, (answer) => {
        if (answer.statusCode !== 200) failures += 1;
        answer.resume();
        answer.once("end", () => {
          tookMs.push(performance.now() - sent);
          resolve();
        });
      });
      request.once("error", reject);
    });
  const keepAsking = async (): Promise<void> => {
    while (performance.now() < until) await ask();
  };
  await Promise.all(Array.from({ length: connections }, keepAsking));
  const tookSeconds = (performance.now() - began) / 1000;
  agent.destroy();
  const sorted = tookMs.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return {
    requestsPerSecond: tookMs.length / tookSeconds,
    p50Ms: at(0.5),
    p95Ms: at(0.95),
    p99Ms: at(0.99),
    requests: tookMs.length,
    failures,
  };
}
