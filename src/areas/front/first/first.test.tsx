import assert from "node:assert/strict";
import { test } from "node:test";
import { renderToStaticMarkup } from "react-dom/server";
import { languageCodes } from "../../../design/index.ts";
import { firstPage } from "./first.page.tsx";
import { firstWords } from "./first.words.ts";

const sentencesOf = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(sentencesOf) : [];
};

test("there is one first thing to do, and it leads to one's own two files in one press", () => {
  const html = renderToStaticMarkup(firstPage("en").main);
  const buttons = [...html.matchAll(/<a class="nhsuk-button[^"]*" href="([^"]*)"/g)].map(([, href]) => href);
  assert.deepEqual(buttons, ["/try"]);
  assert.match(html, /href="\/try\/example"/);
  assert.match(html, /href="\/places"/);
});

test("the six steps of the loop are a list in order, and only what works is said to work", () => {
  const html = renderToStaticMarkup(firstPage("en").main);
  const loop = /<ol class="al-loop__steps">.*?<\/ol>/s.exec(html)?.[0] ?? "";
  assert.equal(loop.match(/<li /g)?.length, 6);
  assert.equal(loop.split("works now").length - 1, 5);
  assert.equal(loop.split("being built").length - 1, 1);
});

test("every language says everything, and says it in its own words", () => {
  const english = new Set(sentencesOf(firstWords("en")));
  for (const language of languageCodes) {
    const sentences = sentencesOf(firstWords(language));
    assert.equal(sentences.length, english.size, language);
    assert.ok(
      sentences.every((sentence) => sentence.trim() !== ""),
      language,
    );
    if (language !== "en")
      assert.deepEqual(
        sentences.filter((sentence) => english.has(sentence)),
        [],
        language,
      );
  }
});

test("English sentences have at most 20 words and none of the words that push people away", () => {
  for (const text of sentencesOf(firstWords("en"))) {
    for (const sentence of text.split(/(?<=[.?!])\s+/)) assert.ok(sentence.split(/\s+/).length <= 20, sentence);
    assert.doesNotMatch(text, /\bBAME\b|non-white|hard to reach|service users|stakeholder|leverage/i);
  }
});
