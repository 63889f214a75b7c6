import type { FastifyInstance } from "fastify";
import { findPlaceHere } from "../db/place-here.ts";
import { refusal } from "../db/refusal.ts";
import type { Db, DoorDb } from "../db/tables.ts";
import { openPost } from "../post/post.ts";
import { ensureLogin } from "../sign-in/login.store.ts";
import { listTokens, makeToken, revokeToken } from "../sign-in/token.store.ts";
import { cast, partNames } from "./cast.ts";
import type { PartName } from "./cast.ts";
import { exampleSlug, openPlay } from "./play.ts";
import type { Addressee, OpenedLetter, Play } from "./play.ts";
import { allyWithOneAnother } from "./scenes/alliances.ts";
import { settleAgreements } from "./scenes/agreements.ts";
import { recogniseWhatWasGiven } from "./scenes/recognition.ts";
import { askCommunities, askPartners } from "./scenes/asks.ts";
import { reachOut } from "./scenes/outreach.ts";
import { payPeople } from "./scenes/claims.ts";
import { sayWhatItCosts } from "./scenes/costs.ts";
import { bringToTheTable } from "./scenes/barriers.ts";
import { getReadyToStart } from "./scenes/assurance.ts";
import { rateServices } from "./scenes/audits.ts";
import { showWhoWorks } from "./scenes/workforce.ts";
import { needAdvocates } from "./scenes/advocacy.ts";
import { askForBudgets } from "./scenes/budgets.ts";
import { askForNeeds } from "./scenes/needs.ts";
import { campaign } from "./scenes/campaigns.ts";
import { helpPeople } from "./scenes/cases.ts";
import { learnFromCommunities } from "./scenes/training.ts";
import { runNetwork } from "./scenes/champions.ts";
import { giveClinicalHours } from "./scenes/clinics.ts";
import { carryKashmiri, leaveOpen } from "./scenes/categories.ts";
import { respectANo, tellOfCommunities } from "./scenes/communities.ts";
import type { Communities } from "./scenes/communities.ts";
import { bringInOrganisations } from "./scenes/from-elsewhere.ts";
import { fillDirectory } from "./scenes/directory.ts";
import { gatherEvidence } from "./scenes/evidence.ts";
import { fillExchange } from "./scenes/exchange.ts";
import { bringInFigures } from "./scenes/figures.ts";
import { seeMoneyEnd } from "./scenes/funding.ts";
import { inviteEverybody, startPlace } from "./scenes/people.ts";
import { sayWhoTheyAre } from "./scenes/people-by-name.ts";
import { describeServices } from "./scenes/service-profiles.ts";
import { followQuarters } from "./scenes/quarters.ts";
import { closeOneGap } from "./scenes/one-gap.ts";
import { planTogether } from "./scenes/plans.ts";
import { explainWords } from "./scenes/glossary.ts";
import { sitTogether } from "./scenes/groups.ts";
import { planSessions } from "./scenes/sessions.ts";
import { holdSessions } from "./scenes/sessions-held.ts";
import { beginTogether } from "./scenes/programmes.ts";
import { learnTogether } from "./scenes/learning.ts";
import { publishReferrals } from "./scenes/releases.ts";
import { drawSmallAreas } from "./scenes/small-areas.ts";
import { trainLeaders } from "./scenes/networks.ts";
import { hearVoices } from "./scenes/voices.ts";
import { sayWhatIsKnown } from "./scenes/statements.ts";

interface Building {
  readonly db: Db;
  readonly door: DoorDb;
  /** A web server nobody can reach, to be asked by the made-up people. Letters stay in its outbox. */
  readonly openApp: () => Promise<FastifyInstance>;
  /** Does what waits to be done in the background, and returns when nothing is left. */
  readonly workJobs: () => Promise<void>;
  readonly now: Date;
}

/** What a token is for that is taken back when the play is over: while one is left, the play is not. */
const tokenName = "plays the example place";
const tokenDays = 30;

/**
 * Builds Riverside, the example place, where it is not there yet: made-up people do all of it through the pages'
 * own forms, so that everything has its happening and nothing is in it that one could not do by hand. A play that was
 * cut short goes on.
 *
 * @returns whether there was anything to build.
 */
export async function buildRiverside({ db, door, openApp, workJobs, now }: Building): Promise<boolean> {
  const place = await findPlaceHere(db, exampleSlug);
  if (place !== undefined && !place.isExample)
    throw refusal(
      `There is a place at /${exampleSlug} that is not the example, so nothing was built. Start without --demo, or with another ALONGSIDE_DATA.`,
    );
  const logins = await loginsOf(door);
  const begun = await beganAt(door, logins.get("churchLeader") ?? "");
  if (place !== undefined && begun === undefined) return false;
  const tokens = new Map<PartName, string>();
  for (const [who, loginId] of logins)
    tokens.set(who, await makeToken(door, { loginId, name: tokenName, days: tokenDays }));
  const app = await openApp();
  try {
    await app.ready();
    const openTheirLetter = (who: PartName | Addressee) => openLetter(door, who);
    const play = openPlay({ app, tokens, today: begun ?? now, openLetter: openTheirLetter, workJobs });
    await startPlace(play);
    await inviteEverybody(play);
    const communities = await tellOfCommunities(play);
    await respectANo(play);
    await sayWhatIsKnown(play, communities);
    await sayWhoTheyAre(play, communities);
    await carryKashmiri(play);
    const services = await describeServices(play);
    await fillDirectory(play, communities);
    await seeMoneyEnd(play);
    await bringInOrganisations(play);
    await settleAgreements(play);
    await allyWithOneAnother(play, communities);
    await fillExchange(play, communities);
    await beginTogether(play, services, communities);
    await sitTogether(play, communities);
    await planTogether(play, communities);
    await holdSessions(play, await planSessions(play));
    await askPartners(play, services, communities);
    await recogniseWhatWasGiven(play, services);
    await askCommunities(play, services, communities);
    await payAndReachOut(play, communities);
    await bringInFigures(play, services);
    await publishReferrals(play, services);
    await hearVoices(play);
    await runNetwork(play, communities);
    await askForNeeds(play, services, communities);
    await bringToTheTable(play, communities);
    await explainWords(play, communities);
    await learnTogether(play);
    await drawSmallAreas(play);
    await learnFromCommunities(play);
    const linkWorkers = await followQuarters(play);
    await campaign(play, communities, linkWorkers);
    await closeOneGap(play, communities, linkWorkers);
    await trainLeaders(play, communities);
    await giveClinicalHours(play);
    await helpPeople(play);
    await askForBudgets(play, communities);
    await needAdvocates(play, communities);
    await showWhoWorks(play, services);
    await rateServices(play, services);
    await getReadyToStart(play);
    await gatherEvidence(play);
    await leaveOpen(play);
  } finally {
    await app.close();
  }
  await takeBackTokens(door, logins);
  return true;
}

async function payAndReachOut(play: Play, communities: Communities): Promise<void> {
  await payPeople(play);
  await sayWhatItCosts(play);
  await reachOut(play, communities);
}

async function loginsOf(door: DoorDb): Promise<ReadonlyMap<PartName, string>> {
  const logins = new Map<PartName, string>();
  for (const who of partNames) logins.set(who, (await ensureLogin(door, cast[who])).id);
  return logins;
}

/** When an unfinished play began: the day its dates are reckoned from. Undefined where none is unfinished. */
async function beganAt(door: DoorDb, loginId: string): Promise<Date | undefined> {
  const tokens = await listTokens(door, loginId);
  return tokens.filter(({ name }) => name === tokenName).at(-1)?.madeAt;
}

async function takeBackTokens(door: DoorDb, logins: ReadonlyMap<PartName, string>): Promise<void> {
  for (const loginId of logins.values())
    for (const { id, name } of await listTokens(door, loginId))
      if (name === tokenName) await revokeToken(door, loginId, id);
}

/** Reads the newest letter to somebody made up, out of the outbox in which it would stay for ever. */
async function openLetter(door: DoorDb, who: PartName | Addressee): Promise<OpenedLetter> {
  const post = openPost({ door, mailServer: undefined });
  const { email, name } = typeof who === "string" ? cast[who] : who;
  const letter = (await post.waiting()).find(({ to }) => to === email);
  const token = /[?&]token=([\w-]+)/.exec(letter?.text ?? "")?.[1];
  if (letter === undefined || token === undefined) throw new Error(`There is no letter to ${name} with a link in it.`);
  return { token, throwAway: () => post.throwAway(letter.id) };
}
