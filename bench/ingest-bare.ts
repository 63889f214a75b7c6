import { DuckDBInstance } from "@duckdb/node-api";
import { bareQuery } from "./ingest-rows.ts";

/** `node … bench/ingest-bare.ts FROM TO`: the bare read and GROUP BY in a process of its own; prints its seconds. */
const [from = "", to = ""] = process.argv.slice(2);
const duck = await DuckDBInstance.create(":memory:", { threads: "2" });
const connection = await duck.connect();
const began = performance.now();
await connection.run(bareQuery(from, to));
console.log((performance.now() - began) / 1_000);
