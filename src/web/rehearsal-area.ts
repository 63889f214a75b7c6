import { existsSync } from "node:fs";
import { createElement } from "react";
import { z } from "zod";
import { no, yes } from "../nouns/permission.ts";
import type { Permission } from "../nouns/permission.ts";
import { found, wrong } from "../nouns/result.ts";
import type { Area } from "./area.ts";
import { change } from "./change.ts";
import { look } from "./look.ts";
import { uploadedFile } from "./uploaded.ts";

/** A small area for the tests of the web layer, so that they are about the way through and not about any screen. */
const maySee = (): Permission => yes("Everyone may.");
export const mayNever = (): Permission => no("Nobody may see this <b>page</b>, because it is a test.");
/** Where the files were that `/count` was given. */
export const paths: string[] = [];
export const small: Area = {
  name: "small",
  title: "Small",
  menu: [],
  routes: [
    look({
      method: "GET",
      path: "/sums/{one}",
      summary: "Adds two numbers",
      reads: {
        params: z.object({ one: z.string().regex(/^\d{1,3}$/) }),
        query: z.object({ two: z.coerce.number().int().max(100).default(1) }),
      },
      answers: z.object({ sum: z.number() }),
      permit: maySee,
      find: async (_house, { params }) => (params.one === "404" ? undefined : { one: Number(params.one) }),
      answer: ({ one }, { query }) => found({ sum: one + query.two, secret: "not in the schema" }),
      page: ({ sum }, { nonce }) => ({ title: "Sum", main: createElement("p", { id: nonce }, `The sum is ${sum}`) }),
      downloads: {
        csv: ({ sum }) => ({ fileName: "sum – ਜੋੜ.csv", contentType: "text/csv", text: `sum\n${sum}\n` }),
        long: () => ({ fileName: `${"ਜੋੜ".repeat(100)}.csv`, contentType: "text/csv", text: "" }),
      },
    }),
    look({
      method: "POST",
      computes: true,
      uploads: { names: ["file"], bytesEachMax: 1000 },
      path: "/count",
      summary: "Counts bytes",
      reads: { body: z.strictObject({ file: uploadedFile, note: z.string().optional() }) },
      answers: z.object({ bytes: z.number(), name: z.string() }),
      permit: maySee,
      find: async (_house, { body }) => {
        paths.push(body.file.path);
        return { was: existsSync(body.file.path) };
      },
      answer: ({ was }, { body: { file } }) =>
        was ? found({ bytes: file.sizeBytes, name: file.fileName }) : wrong({ field: "file", words: "It is gone." }),
    }),
    look({
      method: "GET",
      path: "/secret",
      summary: "Nobody sees this",
      answers: z.object({}),
      permit: mayNever,
      answer: () => found({}),
      page: () => ({ title: "x", main: null }),
    }),
    look({
      method: "GET",
      path: "/broken",
      summary: "A fault of ours",
      answers: z.object({}),
      permit: maySee,
      answer: () => {
        throw new Error("the inside of the house");
      },
      page: () => ({ title: "x", main: null }),
    }),
    look({
      method: "GET",
      path: "/elsewhere",
      summary: "Tries to send people away",
      answers: z.object({}),
      permit: maySee,
      answer: () => found({}),
      goTo: () => "//evil.example/",
    }),
    change({
      path: "/silent",
      summary: "A change",
      reads: { body: z.strictObject({ text: z.string("Write a text.") }) },
      permit: maySee,
      decide: (_nothing, { body }) => found(body.text),
      save: async () => ({
        id: "1",
        path: "/sums/1",
        happened: { what: "test.done", subject: { kind: "test", id: "1" }, detail: {} },
      }),
    }),
  ],
};
