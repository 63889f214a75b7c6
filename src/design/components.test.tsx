import assert from "node:assert/strict";
import { test } from "node:test";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import {
  Breadcrumbs,
  ByGroup,
  Button,
  CountWords,
  Table,
  ErrorSummary,
  Field,
  fieldId,
  Form,
  Notice,
  Pagination,
} from "./index.ts";
import { exactly, notApplicable, notCollected, suppressed } from "../nouns/count.ts";
import { releaseByGroup } from "../disclosure/by-group.ts";
import { nationalPublicationRule } from "../disclosure/policy.ts";
import { splitRows } from "./table/table-columns.ts";

const html = (element: ReactElement): string => renderToStaticMarkup(element);

// @practice P03
test("hidden, none, not collected and not applicable look different and read differently", () => {
  const seen = [suppressed, exactly(0), notCollected, notApplicable].map((count) =>
    html(<CountWords count={count} hiddenUnder={5} language="en" />),
  );
  assert.deepEqual(
    seen.map((one) => one.replaceAll(/<[^>]*>/g, "")),
    ["hidden to protect people (fewer than 5)", "0", "not collected", "does not apply"],
  );
  assert.equal(new Set(seen.map((one) => /class="([^"]*)"/.exec(one)?.[1])).size, 4);
});

test("a hidden count whose rule is not known says no number at all", () => {
  assert.doesNotMatch(html(<CountWords count={suppressed} language="en" />).replaceAll(/<[^>]*>/g, ""), /\d/);
});

test("the error summary leads to the field it speaks of, whatever the field is called", () => {
  const field = "row[3].ethnic group";
  const summary = html(<ErrorSummary language="en" problems={[{ field, words: "Choose one." }]} />);
  const control = html(<Field kind="text" name={field} label="Ethnic group" language="en" />);
  const target = /href="#([^"]*)"/.exec(summary)?.[1];
  assert.equal(target, fieldId(field));
  assert.ok(target !== undefined && control.includes(`id="${target}"`));
});

test("the first of several answers is where the error summary leads", () => {
  const choices = [
    { value: "yes", words: "Yes" },
    { value: "no", words: "No" },
  ];
  const control = html(<Field kind="radios" name="come" label="Will you come?" choices={choices} language="en" />);
  assert.match(control, new RegExp(`<input[^>]*id="${fieldId("come")}"[^>]*type="radio"`));
});

test("a page where nothing is wrong has no error summary", () => {
  assert.equal(html(<ErrorSummary language="en" problems={[]} />), "");
});

test("a field ties its hint and its problem to the control and keeps what was typed", () => {
  const control = html(
    <Field
      kind="text"
      name="name"
      label="Name"
      hint="As people say it"
      value="Mirpur <Circle>"
      problems={[{ field: "name", words: "This name is taken." }]}
      language="en"
    />,
  );
  assert.match(control, /aria-describedby="field-name-hint field-name-error"/);
  assert.match(control, /aria-invalid="true"/);
  assert.match(control, /value="Mirpur &lt;Circle&gt;"/);
  assert.match(control, /<span class="nhsuk-u-visually-hidden">Error: <\/span>/);
});

test("a field does not show the problem of another field", () => {
  const control = html(
    <Field kind="text" name="name" label="Name" problems={[{ field: "slug", words: "Taken." }]} language="en" />,
  );
  assert.doesNotMatch(control, /Taken/);
});

test("a button that is off can be reached, says why and sends nothing", () => {
  const off = html(<Button words="Start a place" because="Only at this computer." />);
  assert.match(off, /type="button"[^>]*aria-disabled="true"/);
  assert.doesNotMatch(off, /type="submit"|\sdisabled/);
  assert.match(off, /id="why-start-a-place">Only at this computer\./);
});

test("a form carries its key and leaves checking to the server", () => {
  const form = html(
    <Form action="/places" idempotencyKey="k1">
      <Button words="Start" />
    </Form>,
  );
  assert.match(form, /<form(?=[^>]* method="post")[^>]* novalidate=""/i);
  assert.match(form, /<input type="hidden" name="key" value="k1"\/>/);
});

test("a notice says its kind in a word and not by colour alone, in the page's language", () => {
  assert.match(
    html(
      <Notice kind="warning" language="cy">
        x
      </Notice>,
    ),
    /Cymerwch ofal/,
  );
});

test("one page of rows needs no pagination; the first has no previous and the last no next", () => {
  const hrefOf = (page: number) => `/places?page=${page}`;
  assert.equal(html(<Pagination language="en" page={1} last={1} hrefOf={hrefOf} />), "");
  assert.doesNotMatch(html(<Pagination language="en" page={1} last={3} hrefOf={hrefOf} />), /rel="prev"/);
  assert.doesNotMatch(html(<Pagination language="en" page={3} last={3} hrefOf={hrefOf} />), /rel="next"/);
});

test("breadcrumbs with nothing above draw nothing", () => {
  assert.equal(html(<Breadcrumbs language="en" links={[]} />), "");
});

const longTable = (rows: number): string =>
  html(
    <Table
      id="long"
      caption="Referrals"
      columns={[
        { heading: "Group", kind: "text", cell: (row: number) => `Group ${row}` },
        { heading: "Rate", unit: "per 1,000", kind: "number", cell: (row: number) => row },
      ]}
      groups={[{ heading: "All", rows: Array.from({ length: rows }, (_, index) => index) }]}
      rowKey={String}
      language="en"
    />,
  );

test("of 200 rows 25 stand open and 175 fold, and none is lost", () => {
  const table = longTable(200);
  assert.match(table, /Show 175 more rows/);
  assert.equal(table.match(/scope="row"/g)?.length, 200);
});

test("a table of 25 rows folds nothing", () => {
  assert.doesNotMatch(longTable(25), /<details/);
});

test("a table names its rows and columns, and carries its unit in the head", () => {
  const table = longTable(2);
  assert.match(table, /<caption[^>]*>Referrals<\/caption>/);
  assert.match(table, /scope="col"[^>]*>Rate<span class="al-unit"> per 1,000<\/span>/);
  assert.match(table, /scope="rowgroup"/);
});

test("a group that is cut by the fold keeps its heading on both sides", () => {
  const { shown, folded } = splitRows([{ heading: "Asian", rows: [1, 2, 3] }], 2);
  assert.deepEqual(shown, [{ heading: "Asian", rows: [1, 2] }]);
  assert.deepEqual(folded, [{ heading: "Asian", rows: [3] }]);
});

test("two forms of one page may ask a field of the same name: their ids are their own", () => {
  const html = renderToStaticMarkup(
    <>
      <Field kind="text" name="role" label="Give" within="give" language="en" />
      <Field kind="text" name="role" label="Take" within="take" language="en" />
    </>,
  );
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  assert.equal(new Set(ids).size, ids.length);
  assert.equal(html.split('name="role"').length - 1, 2);
});

test("a list to choose from says once that one is chosen, and nothing where leaving it empty is an answer", () => {
  const listed = (choices: readonly { readonly value: string; readonly words: string }[]) =>
    html(<Field kind="select" name="service" label="Which service?" choices={choices} language="en" />);
  const one = { value: "one", words: "Example Talking" };
  assert.equal(listed([one]).match(/<option value=""[^>]*>Choose one</g)?.length, 1);
  const withNone = listed([{ value: "", words: "They choose" }, one]);
  assert.equal(withNone.match(/<option/g)?.length, 2);
  assert.doesNotMatch(withNone, /Choose one/);
});

test("of the ways to group people the first stands open and the others are one press away, with all of their rows", () => {
  const groups = [40, 60].map((count, at) => ({ key: String(at), name: `Group ${at}`, counts: { asked: count } }));
  const released = releaseByGroup(nationalPublicationRule, {
    identity: "a test",
    period: "2025-26",
    source: "made up",
    steps: [{ key: "asked", of: null }],
    ways: ["helped", "condition", "community"].map((key) => ({ key, groups })),
  });
  const ways = { helped: "By who helped", condition: "By condition", community: "By community" };
  const shown = html(
    <ByGroup
      id="steps"
      released={released}
      words={{ everybody: "Everybody", steps: [{ key: "asked", words: "Asked" }], ways }}
    />,
  );
  const [open = "", ...folded] = shown.split("<details");
  assert.match(open, /<h2[^>]*>By who helped<\/h2>/);
  assert.match(open, /Group 1/);
  assert.deepEqual(
    folded.map((fold) => [/By (?:condition|community)/.exec(fold)?.[0], fold.match(/Group \d/g)?.length]),
    [
      ["By condition", 2],
      ["By community", 2],
    ],
  );
});
