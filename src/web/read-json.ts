import { refuse } from "./refuse.ts";

const depthMax = 32;
const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]/gs;
const namesOfTheLanguage = new Set(["__proto__", "constructor", "prototype"]);

/**
 * A JSON body, or a refusal in words. Stricter than `JSON.parse`, which takes the last of two fields of one name, nests
 * without end, and lets a field be called `__proto__`: each of these is a way to say one thing and mean another.
 */
export function readJson(text: string): unknown {
  if (text.trim() === "") throw refuse(400, "The JSON is empty. Send at least {}.");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refuse(400, "This is not JSON that can be read. Check the quotes, commas and brackets.");
  }
  lookThrough(text);
  return value;
}

/** Walks the tokens of a text already known to be JSON. */
function lookThrough(text: string): void {
  const open: (Set<string> | undefined)[] = [];
  let mayBeName = false;
  for (const [token] of text.matchAll(tokens)) {
    const names = open.at(-1);
    if (token === "{" || token === "[") {
      if (open.length >= depthMax)
        throw refuse(400, `The JSON is nested more than ${depthMax} deep. Send a flatter one.`);
      open.push(token === "{" ? new Set() : undefined);
      mayBeName = token === "{";
    } else if (token === "}" || token === "]") open.pop();
    else if (token === ",") mayBeName = names !== undefined;
    else if (token === ":") mayBeName = false;
    else lookAtText(token, mayBeName ? names : undefined);
  }
}

function lookAtText(token: string, names: Set<string> | undefined): void {
  const said: unknown = token.includes("\\") ? JSON.parse(token) : token.slice(1, -1);
  const text = String(said);
  refuseBrokenText(text);
  if (names === undefined) return;
  const shown = text.slice(0, 60);
  if (namesOfTheLanguage.has(text)) throw refuse(400, `A field cannot be called “${shown}”. Leave it out.`, shown);
  if (names.has(text)) throw refuse(400, `The field “${shown}” is there twice. Send it once.`, shown);
  names.add(text);
}

/** Characters that no person types and no database keeps. */
export function refuseBrokenText(text: string): void {
  if (text.includes("\u0000"))
    throw refuse(400, "This holds an invisible character (NUL) that cannot be kept. Take it out.");
  if (!text.isWellFormed()) throw refuse(400, "This holds half of a character. Type the text again and send it.");
}
