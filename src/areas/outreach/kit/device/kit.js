import { makeLock, openLock, openShelf, seal, unseal } from "./locked.js";

/** @typedef {Record<string, string>} Fields */
/** @typedef {{ fields: Fields, why: string }} Waiting */

/** @type {<Kind extends HTMLElement = HTMLElement>(id: string) => Kind} */
const byId = (id) => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no ${id}.`);
  return /** @type {any} */ (found);
};

const root = byId("kit");
const place = root.dataset["place"] ?? "";
/** @type {Record<string, string>} */
const words = JSON.parse(root.dataset["words"] ?? "{}");
const address = `/${place}/outreach`;
const pieceMax = 20;
const lettersInPieceMax = 400_000;
const lockAfterMs = 15 * 60_000;

const shelf = await openShelf(`alongside outreach ${place}`);
/** @type {CryptoKey | null} */
let key = null;
/** Which waiting entry is being put right. @type {string | null} */
let puttingRight = null;
let isSending = false;

/** @param {string} text @param {{ link?: string }} [more] */
function say(text, { link } = {}) {
  const status = byId("kit-status");
  status.textContent = text;
  if (link !== undefined) {
    const anchor = document.createElement("a");
    anchor.href = link;
    anchor.textContent = words["signIn"] ?? "";
    status.append(" ", anchor);
  }
}

/** @param {"new" | "locked" | "open"} part */
function show(part) {
  byId("kit-needs").hidden = true;
  for (const one of ["new", "locked", "open"]) byId(`kit-${one}`).hidden = one !== part;
  byId("kit-erase").hidden = part === "new";
}

/** @param {string} text @param {() => void} press */
function button(text, press) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "nhsuk-button nhsuk-button--secondary nhsuk-button--small";
  made.textContent = text;
  made.addEventListener("click", press);
  return made;
}

/** @returns {Promise<[string, Waiting][]>} */
async function listWaiting() {
  if (key === null) return [];
  const ids = (await shelf.keys()).filter((name) => name.startsWith("entry "));
  /** @type {[string, Waiting][]} */
  const waiting = [];
  for (const id of ids) waiting.push([id, /** @type {Waiting} */ (await unseal(key, id, await shelf.read(id)))]);
  return waiting.sort(([, one], [, other]) => (one.fields["at"] ?? "").localeCompare(other.fields["at"] ?? ""));
}

async function drawWaiting() {
  const waiting = await listWaiting();
  byId("kit-count").textContent =
    waiting.length === 0
      ? (words["nothingWaits"] ?? "")
      : (words["waits"] ?? "").replace("{count}", String(waiting.length));
  byId("kit-send").hidden = waiting.length === 0;
  byId("kit-waiting").replaceChildren(
    ...waiting.map(([id, { fields, why }]) => {
      const line = document.createElement("li");
      const what = [words[`kind-${fields["kind"]}`], fields["onDay"], fields["venue"], fields["name"], fields["words"]];
      const told = document.createElement("bdi");
      told.textContent = what.filter(Boolean).join(", ").slice(0, 160);
      line.append(told, " ");
      if (why !== "") {
        const because = document.createElement("strong");
        because.textContent = `${words["refused"]} ${why}`;
        line.append(because, " ");
      }
      line.append(
        button(words["putRight"] ?? "", () => putRight(id, fields)),
        " ",
        button(words["takeAway"] ?? "", async () => {
          await shelf.remove([id]);
          await drawWaiting();
        }),
      );
      return line;
    }),
  );
}

/** @param {string} id @param {Fields} fields */
function putRight(id, fields) {
  const form = /** @type {HTMLFormElement} */ (byId(`kit-${fields["kind"]}`));
  for (const [name, value] of Object.entries(fields)) {
    const control = form.elements.namedItem(name);
    if (control instanceof HTMLInputElement && control.type === "checkbox") control.checked = value !== "";
    else if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) control.value = value;
    else if (control instanceof HTMLSelectElement) control.value = value;
  }
  puttingRight = id;
  form.closest("details")?.setAttribute("open", "");
  form.querySelector("input, textarea, select")?.scrollIntoView();
  form.querySelector("textarea, input")?.dispatchEvent(new Event("focus"));
}

const today = () => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** @param {HTMLFormElement} form @param {string} kind */
async function keep(form, kind) {
  if (key === null) return;
  const typed = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
  const id = puttingRight ?? `entry ${crypto.randomUUID()}`;
  const fields = { ...typed, kind, at: new Date().toISOString() };
  try {
    await shelf.write(id, await seal(key, id, { fields, why: "" }));
  } catch {
    say(words["notKept"] ?? "");
    return;
  }
  puttingRight = null;
  form.reset();
  setDays();
  say(words["kept"] ?? "");
  await drawWaiting();
}

/** The first that fit into one piece; those that were refused wait for somebody to put them right. @param {[string, Waiting][]} waiting */
function pieceOf(waiting) {
  /** @type {[string, Waiting][]} */
  const piece = [];
  let size = 0;
  for (const one of waiting.filter(([, { why }]) => why === "")) {
    size += JSON.stringify(one[1].fields).length;
    if (piece.length === pieceMax || (piece.length > 0 && size > lettersInPieceMax)) break;
    piece.push(one);
  }
  return piece;
}

const asJson = { "content-type": "application/json", accept: "application/json" };

/** Sends one piece, and forgets what the house has. @param {[string, Waiting][]} piece @returns {Promise<boolean>} whether to go on */
async function sendPiece(piece) {
  const entries = piece.map(([id, { fields }]) => ({ ...fields, id: id.slice("entry ".length) }));
  const headers = { ...asJson, "idempotency-key": crypto.randomUUID() };
  const answer = await fetch(`${address}/batches`, { method: "POST", headers, body: JSON.stringify({ entries }) });
  if (answer.status === 401 || answer.status === 403 || answer.status === 404) {
    say(words["signedOut"] ?? "", { link: `/sign-in?next=${encodeURIComponent(`${address}/kit`)}` });
    return false;
  }
  const told = answer.ok
    ? await fetch(`${address}/batches/${(await answer.json()).id}`, { headers: { accept: "application/json" } })
    : answer;
  if (!told.ok) {
    say(words["failed"] ?? "");
    return false;
  }
  /** @type {{ entries: { id: string, says: string, words: string }[] }} */
  const { entries: answers } = await told.json();
  await shelf.remove(answers.filter(({ says }) => says !== "refused").map(({ id }) => `entry ${id}`));
  for (const { id, words: why } of answers.filter(({ says }) => says === "refused")) {
    const one = piece.find(([name]) => name === `entry ${id}`);
    if (one !== undefined && key !== null)
      await shelf.write(one[0], await seal(key, one[0], { fields: one[1].fields, why }));
  }
  return true;
}

async function send() {
  if (key === null || isSending) return;
  isSending = true;
  let count = 0;
  try {
    for (let piece = pieceOf(await listWaiting()); piece.length > 0; piece = pieceOf(await listWaiting())) {
      if (!(await sendPiece(piece))) return;
      count += piece.length;
      await drawWaiting();
    }
    if (count > 0) say((words["sent"] ?? "").replace("{count}", String(count)));
  } catch {
    say(words["noSignal"] ?? "");
  } finally {
    isSending = false;
    await drawWaiting();
  }
}

/** The outreach to choose from: the newest where there is a signal, else as it was last seen; locked away like all else. */
async function listSessions() {
  if (key === null) return;
  try {
    const answer = await fetch(address, { headers: { accept: "application/json" } });
    if (answer.ok) {
      const { outreach } = await answer.json();
      await shelf.write("sessions", await seal(key, "sessions", outreach.slice(0, 60)));
    }
  } catch {
    // No signal: the last list holds.
  }
  const sealed = await shelf.read("sessions");
  /** @type {{ id: string, venue: string, onDay: string }[]} */
  const sessions = sealed === undefined ? [] : /** @type {any} */ (await unseal(key, "sessions", sealed));
  for (const select of document.querySelectorAll('#kit-open select[name="session"]'))
    if (select instanceof HTMLSelectElement)
      select.replaceChildren(
        new Option(words["notListed"], ""),
        ...sessions.map(({ id, venue, onDay }) => new Option(`${onDay} ${venue}`, id)),
      );
}

function setDays() {
  for (const day of document.querySelectorAll('#kit-open input[name="onDay"]'))
    if (day instanceof HTMLInputElement && day.value === "") day.value = today();
}

async function opened() {
  show("open");
  setDays();
  say("");
  await drawWaiting();
  await listSessions();
  await send();
}

/** @param {string} id @param {(form: HTMLFormElement) => Promise<void>} act */
function onSubmit(id, act) {
  const form = /** @type {HTMLFormElement} */ (byId(id));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void act(form);
  });
}

/** @param {HTMLFormElement} form @param {string} name */
const typedIn = (form, name) => String(new FormData(form).get(name) ?? "");

onSubmit("kit-choose", async (form) => {
  const passphrase = typedIn(form, "passphrase");
  if ([...passphrase].length < 12) return say(words["tooShort"] ?? "");
  if (passphrase !== typedIn(form, "again")) return say(words["notSame"] ?? "");
  form.reset();
  key = await makeLock(shelf, passphrase);
  void navigator.storage?.persist?.();
  await opened();
});

onSubmit("kit-unlock", async (form) => {
  const passphrase = typedIn(form, "passphrase");
  form.reset();
  key = await openLock(shelf, passphrase);
  if (key === null) return say(words["wrong"] ?? "");
  await opened();
});

onSubmit("kit-eraser", async (form) => {
  if (typedIn(form, "sure") === "") return say(words["eraseFirst"] ?? "");
  await shelf.empty();
  location.reload();
});

for (const kind of ["counts", "contact", "voice", "hours"]) onSubmit(`kit-${kind}`, (form) => keep(form, kind));
byId("kit-send").addEventListener("click", () => void send());
byId("kit-lock").addEventListener("click", () => location.reload());
window.addEventListener("online", () => void send());

let lastTouched = Date.now();
for (const kind of ["keydown", "pointerdown"]) document.addEventListener(kind, () => (lastTouched = Date.now()));
setInterval(() => {
  if (key !== null && Date.now() - lastTouched > lockAfterMs) location.reload();
}, 30_000);

if ((await shelf.read("lock")) === undefined) show("new");
else show("locked");

const worker = `${address}/kit?as=worker&lang=${document.documentElement.lang}`;
navigator.serviceWorker
  ?.register(worker, { scope: `${address}/kit` })
  .then((registered) => registered.active?.postMessage("keep the page"))
  .catch(() => undefined);
