import { z } from "zod";
import type { House, Route } from "./route.ts";

/**
 * The API's description as OpenAPI 3.1, made from the schemas that the routes parse and answer with: it cannot say
 * anything else than the program does. OpenAPI 3.1 speaks JSON Schema 2020-12, which is what zod writes.
 */
export function describeApi({ routes, version }: House): { readonly openapi: string } & Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes)
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operationOf(route) };
  return {
    openapi: "3.1.0",
    info: {
      title: "Alongside",
      version,
      summary: "Who is not reached, planned together, done, recognised, answered and measured again.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/" }],
    paths,
    components: { schemas: { Problem: schemaOf(problem, "output") } },
  };
}

/** RFC 9457, with what must be put right named by field and row. */
const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().describe("What happened and what to do."),
  requestId: z.string().describe("The name of this request in the log."),
  problems: z.array(z.object({ field: z.string(), row: z.int().optional(), words: z.string() })),
});

type Schema = Readonly<Record<string, unknown>>;

/** Files have no JSON form: OpenAPI says them as binary strings. */
const schemaOf = (schema: z.ZodType, io: "input" | "output"): Schema => {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return rest;
};

function operationOf(route: Route): Schema {
  const { reads, uploads } = route;
  const body = reads.body && schemaOf(reads.body, "input");
  const kinds = uploads
    ? ["multipart/form-data"]
    : ["application/json", ...(route.speaksHtml ? ["application/x-www-form-urlencoded"] : [])];
  return {
    operationId: operationIdOf(route),
    summary: route.summary,
    description: `Who may: ${route.policy}.${route.practices?.length ? ` Practices: ${route.practices.join(", ")}.` : ""}`,
    parameters: parametersOf(route),
    ...(body ? { requestBody: { required: true, content: contentOf(kinds, body) } } : {}),
    responses: responsesOf(route),
  };
}

const contentOf = (kinds: readonly string[], schema: Schema): Schema =>
  Object.fromEntries(kinds.map((kind) => [kind, { schema }]));

const operationIdOf = ({ method, path }: Route): string =>
  [method.toLowerCase(), ...path.split(/[^a-zA-Z0-9]+/).filter(Boolean)]
    .join("-")
    .replace(/^(get|post)$/, "$1-first-page");

function parametersOf({ reads, changes }: Route): readonly Schema[] {
  return [
    ...fieldsOf(reads.params).map(([name, schema]) => ({ name, in: "path", required: true, schema })),
    ...fieldsOf(reads.query).map(([name, schema, required]) => ({ name, in: "query", required, schema })),
    ...(changes ? [idempotencyKey] : []),
  ];
}

const idempotencyKey: Schema = {
  name: "Idempotency-Key",
  in: "header",
  required: false,
  description:
    "A fresh random text for each new request: the same request sent again is then answered, not done, again.",
  schema: { type: "string", minLength: 1, maxLength: 200, pattern: "^[!-~]+$" },
};

function fieldsOf(schema: z.ZodType | undefined): readonly (readonly [string, Schema, boolean])[] {
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).map(([name, field]) => {
    const isRequired = field instanceof z.ZodType && !field.safeParse(undefined).success;
    return [name, field instanceof z.ZodType ? schemaOf(field, "input") : {}, isRequired] as const;
  });
}

function responsesOf(route: Route): Schema {
  const answer = { "application/json": { schema: schemaOf(route.answers, "output") } };
  const refused = (description: string): Schema => ({
    description,
    content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
  });
  const headers = { Location: { description: "Where it can be seen.", schema: { type: "string" } } };
  return {
    ...(route.changes
      ? { 201: { description: "Saved.", headers, content: answer } }
      : { 200: { description: "The answer.", content: answer } }),
    ...(route.changes ? { 409: refused("Something that is already here is in the way.") } : {}),
    ...(route.reads.body
      ? { 413: refused("Too large."), 415: refused("Not a kind of content that is read here.") }
      : {}),
    400: refused("This could not be read."),
    403: refused("You may not, and why."),
    404: refused("Nothing here."),
    422: refused("Something must be put right: which field or row, and how."),
    429: refused("Too many requests for now."),
    500: refused("A fault of ours."),
    503: refused("The database is away just now."),
  };
}
