/** The offline page at work: listens, asks the product's rules, and draws what they say. */
import { findingAddress } from "../../../src/areas/front/try/finding/address.rules.ts";
import { nextAfter } from "../../../src/areas/front/try/try.rules.ts";
import { findingFor, firstMeasure, usualReference, type Readings } from "../../../src/areas/reach/index.ts";
import { chooseLanguage, directionOf, type Language } from "../../../src/design/index.ts";
import { figuresOf } from "./figures-in-address.ts";
import { offlineWords } from "./offline-words.ts";
import { readHere } from "./read-here.ts";
import { chooseAddress, documentAt, fileAt, type Attempt, type Kept } from "./screens.tsx";
import {
  addressNow,
  filledIn,
  goTo,
  languagesWished,
  page,
  parsed,
  toTheTop,
  whenMoved,
  type BrowserElement,
} from "./the-browser.ts";

const kept: Kept = new Map();
let language: Language = chooseLanguage({ header: languagesWished() });

const draw = (path: string, attempt?: Attempt): void => {
  const asked = new URL(path, "http://localhost").searchParams.get("lang") ?? undefined;
  language = chooseLanguage({ asked, kept: language });
  const drawn = parsed(documentAt(path, language, { kept, attempt }));
  page.documentElement.setAttribute("lang", language);
  page.documentElement.setAttribute("dir", directionOf(language));
  page.title = drawn.title;
  page.body.replaceWith(drawn.body);
};

/** After a page was changed for another, whoever hears the page instead of seeing it starts at its beginning. */
const lookAtIt = (address = ""): void => {
  const part = /#([\w-]+)$/.exec(address)?.[1];
  if (part === undefined) toTheTop();
  const first = page.querySelector(".nhsuk-error-summary") ?? page.querySelector("#maincontent");
  const main = part === undefined ? first : page.querySelector(`#${part}`);
  main?.setAttribute("tabindex", "-1");
  main?.focus({ preventScroll: part === undefined });
};

const save = ({ name, text }: { readonly name: string; readonly text: string }): void => {
  const address = URL.createObjectURL(new Blob([text], { type: "application/octet-stream" }));
  const link = page.createElement("a");
  link.setAttribute("href", address);
  link.setAttribute("download", name);
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};

const refuse = (attempt: Attempt): void => {
  draw(addressNow() ?? "/", attempt);
  lookAtIt();
};

const answer = (readings: Readings, attempt: Attempt, mustChoose: boolean): void => {
  const { area = "", organisation = "", period = "", published } = attempt.typed;
  const next = nextAfter(readings, { area, organisation, period, published: published === "yes" }, mustChoose);
  if (!next.ok) return refuse({ ...attempt, problems: next.problems });
  if (next.value.step === "choose") {
    const carried = String(kept.size + 1);
    kept.set(carried, readings);
    return goTo(chooseAddress(carried));
  }
  const { table } = next.value;
  const measure = firstMeasure(table);
  const question = { measure, reference: usualReference(table, measure) };
  const finding = findingFor(table, question);
  if (!finding.ok) return refuse({ ...attempt, problems: finding.problems });
  return goTo(findingAddress(figuresOf(table), question));
};

const saysWait = (form: BrowserElement): Promise<unknown> => {
  const { words, language: spoken } = offlineWords(language);
  const waiting = page.createElement("p");
  waiting.setAttribute("role", "status");
  waiting.setAttribute("lang", spoken);
  form.append(waiting);
  waiting.append(words.reading);
  // The words are painted before the reading takes the page's whole attention.
  return new Promise((resolve) => setTimeout(resolve, 50));
};

const send = async (form: BrowserElement): Promise<void> => {
  const fields = filledIn(form);
  const text = (name: string): string => {
    const value = fields.get(name);
    return typeof value === "string" ? value.trim() : "";
  };
  const file = (name: string): File | null => {
    const value = fields.get(name);
    return typeof value === "string" || value === null || value.name === "" ? null : value;
  };
  const names = ["area", "organisation", "period", "published"] as const;
  const typed = Object.fromEntries(names.map((name) => [name, text(name)]).filter(([, value]) => value !== ""));
  const carried = text("carried");
  const before = kept.get(carried);
  if (before !== undefined) return answer(before, { typed, problems: [], carried }, true);
  await saysWait(form);
  const period = text("period") === "" ? null : text("period");
  const readings = await readHere({ population: file("population"), activity: file("activity") }, period);
  return readings.ok
    ? answer(readings.value, { typed, problems: [] }, false)
    : refuse({ typed, problems: readings.problems });
};

page.addEventListener("submit", (event) => {
  event.preventDefault();
  void send(event.target);
});

page.addEventListener("click", (event) => {
  const address = event.target.closest("a[href^='#/']")?.getAttribute("href")?.slice(1);
  if (address === undefined) return;
  const file = fileAt(address);
  const isHere = address === addressNow();
  if (file === undefined && !isHere) return;
  event.preventDefault();
  if (file !== undefined) return save(file);
  draw(address);
  return lookAtIt(address);
});

whenMoved(() => {
  const address = addressNow();
  if (address === null) return;
  draw(address);
  lookAtIt(address);
});

draw(addressNow() ?? "/");
