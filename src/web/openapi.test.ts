import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { z } from "zod";
import { areas } from "../areas.ts";
import { routesOf } from "./area.ts";
import { rehearseHost } from "./rehearsal-host.ts";
import type { RehearsedHost } from "./rehearsal-host.ts";

/** The parts of OpenAPI 3.1 that a description must have to be of use, strictly. */
const schema = z.record(z.string(), z.unknown());
const content = z.record(z.string().regex(/^[a-z]+\/[a-z+.-]+$/), z.strictObject({ schema }));
const operation = z.strictObject({
  operationId: z.string().regex(/^[\w-]+$/),
  summary: z.string().min(5),
  description: z.string().regex(/^Who may: may[A-Z]/),
  parameters: z.array(
    z.strictObject({
      name: z.string().min(1),
      in: z.enum(["path", "query", "header"]),
      required: z.boolean(),
      description: z.string().optional(),
      schema,
    }),
  ),
  requestBody: z.strictObject({ required: z.boolean(), content }).optional(),
  responses: z.record(
    z.string().regex(/^[2-5]\d\d$/),
    z.strictObject({ description: z.string().min(1), headers: schema.optional(), content }),
  ),
});
const description = z.strictObject({
  openapi: z.literal("3.1.0"),
  info: z.strictObject({
    title: z.string(),
    version: z.string(),
    summary: z.string(),
    license: z.object({ name: z.string(), identifier: z.string() }),
  }),
  servers: z.array(z.strictObject({ url: z.string() })),
  paths: z.record(z.string().regex(/^\//), z.partialRecord(z.enum(["get", "post"]), operation)),
  components: z.strictObject({ schemas: z.record(z.string(), schema) }),
});

let house: RehearsedHost;
before(async () => {
  house = await rehearseHost(areas);
});
after(() => house.close());

const read = async () => description.parse((await house.app.inject({ url: "/openapi.json" })).json());

test("every route stands in the description, with each name in its address described", async () => {
  const { paths } = await read();
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, what]) => ({ path, method, what })),
  );
  assert.deepEqual(
    operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`).toSorted(),
    routesOf(areas)
      .map(({ method, path }) => `${method} ${path}`)
      .toSorted(),
  );
  const ids = operations.map(({ what }) => what.operationId);
  assert.equal(new Set(ids).size, ids.length);
  for (const { path, what } of operations) {
    const inPath = what.parameters.filter((parameter) => parameter.in === "path");
    assert.deepEqual(inPath.map(({ name }) => `{${name}}`).toSorted(), (path.match(/\{\w+\}/g) ?? []).toSorted(), path);
    assert.ok(
      inPath.every(({ required }) => required),
      path,
    );
  }
});

test("everything the description refers to is in it, and files are binary", async () => {
  const whole = await read();
  const text = JSON.stringify(whole);
  for (const [, name] of text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g))
    assert.ok(name && name in whole.components.schemas);
  assert.doesNotMatch(text, /"\$ref":"(?!#\/components\/schemas\/)/);
  const files = whole.paths["/try"]?.post?.requestBody?.content["multipart/form-data"]?.schema["properties"];
  const binary = { type: "string", contentMediaType: "application/octet-stream" };
  assert.deepEqual(z.object({ population: z.unknown(), activity: z.unknown() }).parse(files), {
    population: binary,
    activity: binary,
  });
  const start = whole.paths["/places"]?.post;
  const body = start?.requestBody?.content["application/json"]?.schema;
  assert.deepEqual(body?.["required"], ["name"]);
  assert.equal(body?.["additionalProperties"], false);
  assert.deepEqual(
    Object.keys(start?.responses ?? {}).filter((code) => ["201", "409", "422"].includes(code)),
    ["201", "409", "422"],
  );
});
