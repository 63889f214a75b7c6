import { placeAndHappening } from "./0001-place-and-happening.ts";
import { seal } from "./0002-seal.ts";
import { signIn } from "./0003-sign-in.ts";
import { people } from "./0004-people.ts";
import { communities } from "./0005-communities.ts";
import { organisations } from "./0006-organisations.ts";
import { datasets } from "./0007-datasets.ts";
import { jobs } from "./0008-jobs.ts";
import { held } from "./0009-held.ts";
import { post } from "./0010-post.ts";
import { ownPlaces } from "./0011-own-places.ts";
import { releases } from "./0012-releases.ts";
import { standings } from "./0013-standings.ts";
import { directory } from "./0014-directory.ts";
import { funding } from "./0015-funding.ts";
import { alliances } from "./0016-alliances.ts";
import { ideas } from "./0017-ideas.ts";
import { imports } from "./0018-imports.ts";
import { agreements } from "./0019-agreements.ts";
import { needs } from "./0020-needs.ts";
import { foundNear } from "./0021-found-near.ts";
import { trust } from "./0022-trust.ts";
import { programmes } from "./0023-programmes.ts";
import { quickDirectory } from "./0024-quick-directory.ts";
import { earlierWords } from "./0025-earlier-words.ts";
import { voices } from "./0026-voices.ts";
import { groups } from "./0027-groups.ts";
import { glossary } from "./0028-glossary.ts";
import { asks } from "./0029-asks.ts";
import { sessions } from "./0030-sessions.ts";
import { invitations } from "./0031-invitations.ts";
import { sessionDays } from "./0032-session-days.ts";
import { plans } from "./0033-plans.ts";
import { voicesHeard } from "./0034-voices-heard.ts";
import { learning } from "./0035-learning.ts";
import { learningAsksAndVotes } from "./0036-learning-asks-and-votes.ts";
import { recognition } from "./0037-recognition.ts";
import { claims } from "./0038-claims.ts";
import { campaigns } from "./0039-campaigns.ts";
import { recognitionJoined } from "./0040-recognition-joined.ts";
import { costs } from "./0041-costs.ts";
import { training } from "./0042-training.ts";
import { outreach } from "./0043-outreach.ts";
import { champions } from "./0044-champions.ts";
import { coProduction } from "./0045-co-production.ts";
import { networks } from "./0046-networks.ts";
import { clinics } from "./0047-clinics.ts";
import { feesKept } from "./0048-fees-kept.ts";
import { campaignCounts } from "./0049-campaign-counts.ts";
import { cases } from "./0050-cases.ts";
import { barriers } from "./0051-barriers.ts";
import { evidence } from "./0052-evidence.ts";
import { casesForgotten } from "./0053-cases-forgotten.ts";
import { audits } from "./0054-audits.ts";
import { workforce } from "./0055-workforce.ts";
import { basicNeeds } from "./0056-basic-needs.ts";
import { budgets } from "./0057-budgets.ts";
import { advocacy } from "./0058-advocacy.ts";
import { assurance } from "./0059-assurance.ts";
import { onceTheyAreMany } from "./0060-once-they-are-many.ts";
import { budgetPayer } from "./0061-budget-payer.ts";

/** One step in the history of the tables: applied once, in one transaction, by the login that owns the tables. */
export interface Migration {
  /** The file's name: `0001-place-and-happening`. */
  readonly name: string;
  /** Plain SQL for PostgreSQL 15 and newer. The roles `alongside_app` and `alongside_door` exist when it runs. */
  readonly sql: string;
}

/** The whole history, oldest first. A step that has been released is never changed: add the next one. */
export const migrations: readonly Migration[] = [
  placeAndHappening,
  seal,
  signIn,
  people,
  communities,
  organisations,
  datasets,
  jobs,
  held,
  post,
  ownPlaces,
  releases,
  standings,
  directory,
  funding,
  alliances,
  ideas,
  imports,
  agreements,
  needs,
  foundNear,
  trust,
  programmes,
  quickDirectory,
  earlierWords,
  voices,
  groups,
  glossary,
  asks,
  sessions,
  invitations,
  sessionDays,
  plans,
  voicesHeard,
  learning,
  learningAsksAndVotes,
  recognition,
  claims,
  campaigns,
  recognitionJoined,
  costs,
  training,
  outreach,
  champions,
  coProduction,
  networks,
  clinics,
  feesKept,
  campaignCounts,
  cases,
  barriers,
  evidence,
  casesForgotten,
  audits,
  workforce,
  basicNeeds,
  budgets,
  advocacy,
  assurance,
  onceTheyAreMany,
  budgetPayer,
];
