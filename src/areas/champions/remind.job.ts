/** Once a day: letters before a day comes, and on to the next person after it or where somebody answers no more. */
import { happened } from "../../db/happening.ts";
import type { Db, Tx } from "../../db/tables.ts";
import { placeOf, savePlace } from "../../db/transaction.ts";
import type { LetterToWrite } from "../../web/route.ts";
import type { Answerer, Item } from "./champion.ts";
import { findChampionToReach, listPlacesToLookAfter, takeNetworkTurn } from "./champions.store.ts";
import { championWords } from "./champions.words.ts";
import { saveEscalated, savePassedOn } from "./item-moves.store.ts";
import { listToLookAt, saveStep, wasReminded } from "./items.store.ts";
import { languageOfChampion } from "./language.words.ts";
import { championLetter, escalatedLetter, putLetter, reminderLetter } from "./letters.words.ts";
import { dueFrom, listAnswerers, nearFrom } from "./network.store.ts";
import { nextOf } from "./state.rules.ts";

interface Looking {
  readonly slug: string;
  readonly today: string;
  readonly answerers: readonly Answerer[];
}

const itemPath = (slug: string, { id }: Item): string => `/${slug}/champions/questions/${id}`;

/** Nobody answered by the day: up to the next person, with a new day; the champion is told. @practice P30 */
async function escalate(tx: Tx, item: Item, { slug, today, answerers }: Looking): Promise<readonly LetterToWrite[]> {
  const { to, rank } = nextOf({ answererId: item.answerer?.id ?? null, rank: item.rank }, answerers);
  // Where nobody is left the day that was missed stays, and those who run the network see it.
  const dueOn = to === null ? item.dueOn : await dueFrom(tx, today);
  await saveEscalated(tx, item.id, { toId: to?.id ?? null, rank, dueOn, today, because: "" });
  const champion = await findChampionToReach(tx, item.championId);
  const words = championWords(languageOfChampion(champion)).letters.late;
  return [
    ...escalatedLetter(to?.email ?? "", { path: itemPath(slug, item), dueOn }),
    ...championLetter(champion?.email ?? "", words, { path: `/${slug}/champions/own` }),
  ];
}

/** Whoever had it left, or answers no more: to the next one, and the day that was promised does not move. */
async function handOn(tx: Tx, item: Item, { slug, today, answerers }: Looking): Promise<readonly LetterToWrite[]> {
  const { to, rank } = nextOf({ answererId: item.answerer?.id ?? null, rank: item.rank - 1 }, answerers);
  const because = "Whoever had it does not answer here any more.";
  await savePassedOn(tx, item.id, { toId: to?.id ?? null, rank, byId: null, today, because });
  return putLetter(to?.email ?? "", { path: itemPath(slug, item), dueOn: item.dueOn });
}

/** Once for each day that was promised, however often it is looked. */
async function remind(tx: Tx, item: Item, { slug, today, answerers }: Looking): Promise<readonly LetterToWrite[]> {
  const answerer = answerers.find(({ id }) => id === item.answerer?.id);
  if (answerer === undefined || answerer.email === "") return [];
  const since = item.reopenedOn ?? item.toldOn;
  if (await wasReminded(tx, { itemId: item.id, toId: answerer.id, since })) return [];
  await saveStep(tx, item.id, { did: "reminded", byId: null, toId: answerer.id, words: "", today });
  return reminderLetter(answerer.email, { path: itemPath(slug, item), dueOn: item.dueOn });
}

async function lookInPlace(tx: Tx, slug: string, today: string): Promise<readonly LetterToWrite[]> {
  await takeNetworkTurn(tx);
  const letters: LetterToWrite[] = [];
  const counts = { reminded: 0, escalated: 0, passedOn: 0 };
  const looking = { slug, today, answerers: await listAnswerers(tx) };
  for (const item of await listToLookAt(tx, await nearFrom(tx, today))) {
    const isHere = looking.answerers.some(({ id, isHere: here }) => here && id === item.answerer?.id);
    if (item.dueOn < today) {
      letters.push(...(await escalate(tx, item, looking)));
      counts.escalated += 1;
    } else if (!isHere) {
      letters.push(...(await handOn(tx, item, looking)));
      counts.passedOn += 1;
    } else {
      const sent = await remind(tx, item, looking);
      letters.push(...sent);
      counts.reminded += sent.length;
    }
  }
  if (counts.reminded + counts.escalated + counts.passedOn > 0) {
    const subject = { kind: "place", id: placeOf(tx) };
    await happened(tx, { what: "champions.looked-after", who: "Alongside itself", subject, detail: counts });
  }
  return letters;
}

/**
 * In every place that has champions. Run it at the start of the program and once a day; twice a day does no more than once.
 * @returns the letters to send once all of it is kept.
 */
export async function lookAfterChampions(db: Db, at: Date): Promise<readonly LetterToWrite[]> {
  const today = at.toISOString().slice(0, 10);
  const letters: LetterToWrite[] = [];
  for (const { placeId, slug } of await listPlacesToLookAfter(db))
    letters.push(...(await savePlace(db, placeId, (tx) => lookInPlace(tx, slug, today))));
  return letters;
}
