import assert from "node:assert/strict";
import { test } from "node:test";
import { isValidElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import * as design from "../../../design/index.ts";
import { allSamples, designPage } from "./design.page.tsx";

/** The components that `/design` draws, by looking through what its samples are made of before they are drawn. */
const componentsIn = (node: unknown, found: Set<unknown> = new Set()): ReadonlySet<unknown> => {
  if (Array.isArray(node)) for (const one of node) componentsIn(one, found);
  else if (isValidElement<Readonly<Record<string, unknown>>>(node)) {
    found.add(node.type);
    for (const value of Object.values(node.props)) componentsIn(value, found);
  }
  return found;
};

// Components are the functions whose names begin with a capital letter.
const components = Object.entries(design).filter(([name, value]) => /^[A-Z]/.test(name) && typeof value === "function");

test("every component there is stands on /design, in English and in Urdu", () => {
  assert.ok(components.length >= 20, "too few components were found to believe this test");
  for (const language of ["en", "ur"] as const) {
    const drawn = componentsIn(designPage(language).main);
    // The shell is around this page, as around every other.
    const missing = components.filter(([name, component]) => name !== "Shell" && !drawn.has(component));
    assert.deepEqual(
      missing.map(([name]) => name),
      [],
    );
  }
});

test("a component that is not drawn would be noticed", () => {
  const NeverShown = () => <p>never</p>;
  assert.equal(componentsIn(designPage("en").main).has(NeverShown), false);
});

test("every sample is called by the name of a component, once", () => {
  const names = allSamples("en").map(({ component }) => component);
  assert.equal(new Set(names).size, names.length);
  const known = new Set(components.map(([name]) => name));
  assert.deepEqual(
    names.filter((name) => !known.has(name)),
    [],
  );
});

test("no two things on the page share an id", () => {
  const ids = [...renderToStaticMarkup(designPage("ur").main).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  assert.deepEqual(
    ids.filter((id, index) => ids.indexOf(id) !== index),
    [],
  );
});

test("languages that have no sample words of their own show the English ones and say so", () => {
  assert.equal(designPage("so").contentLanguage, "en");
  assert.equal(designPage("ur").contentLanguage, "ur");
});
