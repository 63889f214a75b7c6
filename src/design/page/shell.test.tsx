import assert from "node:assert/strict";
import { test } from "node:test";
import { renderToStaticMarkup } from "react-dom/server";
import { languageCodes } from "../languages.ts";
import { inLanguage } from "./language-switcher.tsx";
import { fitsInLine } from "./menu.rules.ts";
import { Shell, type ShellProps } from "./shell.tsx";

const page = (props: Partial<ShellProps>): string =>
  renderToStaticMarkup(
    <Shell title="Places" language="en" path="/places" menu={[]} {...props}>
      <h1>Places</h1>
    </Shell>,
  );

test("the browser's title of a page that must be put right begins with Error", () => {
  assert.match(page({ problem: true }), /<title>Error: Places – Alongside<\/title>/);
  assert.match(page({}), /<title>Places – Alongside<\/title>/);
});

test("a page in Urdu says so, runs right to left and asks speakers to look; English does not", () => {
  const urdu = page({ language: "ur" });
  assert.match(urdu, /<html lang="ur" dir="rtl"/);
  assert.match(urdu, /class="al-footer__review"/);
  assert.doesNotMatch(page({}), /al-footer__review/);
});

test("a body that exists in English only is marked as English, and the reader is told in their language", () => {
  const html = page({ language: "ur", contentLanguage: "en" });
  assert.match(html, /<main[^>]* lang="en" dir="ltr"/);
  assert.match(html, /صرف انگریزی/);
});

test("the language links keep the page and its question, and replace an earlier language", () => {
  assert.equal(inLanguage("/try/example?measure=finished&lang=ur", "cy"), "/try/example?measure=finished&lang=cy");
  assert.equal(inLanguage("/", "so"), "/?lang=so");
});

test("a language link never leads to another host, whatever the address was", () => {
  for (const path of ["//evil.example/x", "/\\evil.example", "///evil.example?lang=ur"])
    assert.match(inLanguage(path, "en"), /^\/[^/\\]/, path);
});

test("every language can be reached from every page, each named in its own script", () => {
  const html = page({});
  for (const code of languageCodes) assert.match(html, new RegExp(`hrefLang="${code}" lang="${code}"`, "i"));
});

test("nothing on the page is drawn by a style attribute, which the content policy would drop", () => {
  const html = page({ language: "ar", place: { name: "Riverside", slug: "riverside" }, publishedFigures: true });
  assert.doesNotMatch(html, /\sstyle=/);
});

test("nothing on the page is asked of another host", () => {
  const html = page({ publishedFigures: true });
  const asked = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address = ""]) => address);
  const others = asked.filter((address) => /^(https?:)?\/\//.test(address));
  // A link one may follow; nothing is fetched for it.
  assert.deepEqual(others, ["https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"]);
});

test("a place's name in any script is kept apart from the line around it and cannot write HTML", () => {
  const html = page({ place: { name: "<b>ریورسائیڈ", slug: "a/b" } });
  assert.match(html, /href="\/a%2Fb"><bdi>&lt;b&gt;ریورسائیڈ<\/bdi>/);
});

const loop = [
  ["Home"],
  ["Communities", "Understand"],
  ["Who gets help", "Understand"],
  ["People and partners", "Prepare"],
  ["Together", "Prepare"],
  ["Meetings", "Plan together"],
  ["Out and about", "Do"],
  ["Support", "Do"],
  ["Time and pay", "Recognise"],
  ["Voices", "Answer"],
  ["Barriers and risks", "Answer"],
  ["Evidence", "Answer"],
].map(([words = "", under]) => ({ href: `/${words}`, words, under, current: words === "Support" }));

test("a short menu stands in one line; a long one is folded by the steps of the loop, on a phone under their names", () => {
  assert.ok(fitsInLine(loop.slice(0, 4)));
  assert.doesNotMatch(page({ menu: loop.slice(0, 4) }), /Understand/);
  const [wide, narrow] = page({ menu: loop }).split("al-menu--narrow");
  assert.match(
    wide ?? "",
    /Home<\/a>.+<summary[^>]*>Understand<\/summary>.+Who gets help<\/a>.+<summary[^>]*>Prepare</,
  );
  assert.match(narrow ?? "", /Understand<\/span><ul>.+Who gets help<\/a>/);
  assert.equal((narrow ?? "").match(/<details/g)?.length, 1, "one fold on a phone");
});

test("the step in which the reader stands is marked, and nothing else", () => {
  assert.match(page({ menu: loop }), /al-fold--here" name="menu"><summary[^>]*>Do</);
  assert.equal(page({ menu: loop }).match(/al-fold--here/g)?.length, 1);
});
