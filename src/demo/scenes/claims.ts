import { z } from "zod";
import type { PartName } from "../cast.ts";
import { exampleSlug } from "../play.ts";
import type { Play } from "../play.ts";
import { receiptPhoto } from "../figures/made-up-receipt.ts";
import { organisationCalled } from "./organisations-by-name.ts";

const at = `/${exampleSlug}/claims`;

/** What is paid for how long, in pounds, since more than a year. */
const rates = [
  ["review", "12.50"],
  ["hour", "25"],
  ["two-hours", "50"],
  ["half-day", "75"],
  ["day", "150"],
  ["day-prepared", "300"],
] as const;
type Level = (typeof rates)[number][0];

type Ids = Readonly<Partial<Record<string, string>>>;

async function setRates(play: Play): Promise<Ids> {
  const ids: Record<string, string> = {};
  for (const [level, amount] of rates) {
    const { id } = await play.send("commissioner", `${at}/rates`, { level, amount, fromDay: play.daysAgo(400) });
    ids[level] = id;
  }
  return ids;
}

/** Who claims, what for, how much, for which day, and what it was. */
type Line = readonly [PartName, string, string, number, string];

const paid: readonly Line[] = [
  ["champion", "hour", "", 26, "Talking with mothers after school (example)"],
  ["champion", "travel", "4.20", 26, "Bus both ways (example)"],
  ["champion", "childcare", "18", 19, "During the steering group (example)"],
  ["kashmiriElder", "companion", "15", 12, "My niece came along to read (example)"],
  ["mosqueTrustee", "meals", "11.40", 9, "Lunch on the planning day (example)"],
];

const waiting: readonly Line[] = [
  ["champion", "two-hours", "", 6, "Reading the new leaflet with four mothers (example)"],
  ["kashmiriElder", "data", "5", 3, "Telephone for the online meeting (example)"],
];

/** With the photo of its receipt. */
const taxi = (play: Play) =>
  play.sendFile("kashmiriElder", at, {
    field: "receipt",
    fileName: "receipt.png",
    text: receiptPhoto(),
    fields: {
      what: "travel",
      amount: "9.60",
      onDay: play.daysAgo(12),
      words: "Taxi to the elders’ afternoon (example)",
    },
  });

const offered = z.object({ sessions: z.array(z.object({ id: z.string() })) });

/** For the latest session that she was at. */
async function busToSession(play: Play): Promise<void> {
  const { sessions } = offered.parse(await play.ask("champion", `${at}/new`));
  const [latest] = sessions;
  if (latest !== undefined) await play.send("champion", at, { what: "travel", amount: "3.80", session: latest.id });
}

const claim = (play: Play, rateIds: Ids, [who, what, amount, days, words]: Line) =>
  play.send(who, at, { what: rateIds[what] ?? what, amount, onDay: play.daysAgo(days), words });

/**
 * A year in which people say what they would like in return, are offered advice by name before any fee, and are paid. One
 * claim is not agreed, with its reason; two wait. @practice P20
 */
export async function payPeople(play: Play): Promise<void> {
  await play.send("commissioner", `${at}/terms`, {
    adviser: "Riverside Law Centre (example), money advice",
    adviserContact: "020 7946 0991, Tuesdays 10 to 2 at the library",
    daysToPay: "14",
    feeAccount: "6410",
    expenseAccount: "7320",
    askWhom: "Riverside payments (example), 020 7946 0417, weekdays 9 to 4",
    "leaflet-en": "Bring your last letter about your benefits, if you have it. You can bring somebody with you.",
    "leaflet-ur": "اگر آپ کے پاس بینیفٹ کا آخری خط ہے تو ساتھ لائیں۔ آپ کسی کو ساتھ لا سکتے ہیں۔",
  });
  const rateIds = await setRates(play);
  await play.send("champion", `${at}/offer`, { wants: "money", every: "month", ceiling: "120" });
  await play.send("kashmiriElder", `${at}/offer?lang=ur`, { wants: "expenses" });
  await play.send("mosqueTrustee", `${at}/offer`, { wants: "space" });
  const carers = await organisationCalled(play, "Riverside Carers’ Circle (example)");
  const halfDay: Level = "half-day";
  const ofCarers = await play.send("carersWorker", at, {
    organisation: carers,
    what: rateIds[halfDay],
    onDay: play.daysAgo(33),
    words: "Told new therapists what carers need (example)",
  });
  const ids = [ofCarers.id, (await taxi(play)).id];
  for (const line of paid) ids.push((await claim(play, rateIds, line)).id);
  for (const id of ids) await play.send("engagementLead", `${at}/${id}/decide`, { says: "yes" });
  const refused = await claim(play, rateIds, ["mosqueTrustee", "other", "60", 15, "Chairs for the hall (example)"]);
  await play.send("engagementLead", `${at}/${refused.id}/decide`, {
    says: "no",
    because: "The hall is paid for from the health fair’s money. Ask for the chairs there.",
  });
  await play.send("commissioner", `${at}/runs`, { payOn: play.daysAgo(0) });
  for (const line of waiting) await claim(play, rateIds, line);
  await busToSession(play);
}
