import { DuckDBInstance } from "@duckdb/node-api";
import { bareQuery } from "./ingest-rows.ts";

/** `node … bench/ingest-bare.ts FROM TO`: the bare read and GROUP BY in a process of its own; prints its seconds, and those of the processor. */
const [from = "", to = ""] = process.argv.slice(2);
const duck = await DuckDBInstance.create(":memory:", { threads: "2" });
const connection = await duck.connect();
const began = performance.now();
const before = process.cpuUsage();
await connection.run(bareQuery(from, to));
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ seconds: (performance.now() - began) / 1_000, processor: (user + system) / 1e6 }));
