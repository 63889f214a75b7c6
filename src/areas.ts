import { adaptations } from "./areas/adaptations/adaptations.area.ts";
import { advocacy } from "./areas/advocacy/advocacy.area.ts";
import { agreements } from "./areas/agreements/agreements.area.ts";
import { alliances } from "./areas/alliances/alliances.area.ts";
import { asked } from "./areas/asked/asked.area.ts";
import { asks } from "./areas/asks/asks.area.ts";
import { assurance } from "./areas/assurance/assurance.area.ts";
import { audits } from "./areas/audits/audits.area.ts";
import { barriers } from "./areas/barriers/barriers.area.ts";
import { budgets } from "./areas/budgets/budgets.area.ts";
import { campaigns } from "./areas/campaigns/campaigns.area.ts";
import { champions } from "./areas/champions/champions.area.ts";
import { claims } from "./areas/claims/claims.area.ts";
import { cases } from "./areas/cases/cases.area.ts";
import { clinics } from "./areas/clinics/clinics.area.ts";
import { communities } from "./areas/communities/communities.area.ts";
import { coproduction } from "./areas/coproduction/coproduction.area.ts";
import { costs } from "./areas/costs/costs.area.ts";
import { datasets } from "./areas/datasets/datasets.area.ts";
import { evidence } from "./areas/evidence/evidence.area.ts";
import { exchange } from "./areas/exchange/exchange.area.ts";
import { front } from "./areas/front/front.area.ts";
import { walkIn } from "./areas/front/walk-in/walk-in.area.ts";
import { funding } from "./areas/funding/funding.area.ts";
import { glossary } from "./areas/glossary/glossary.area.ts";
import { groups } from "./areas/groups/groups.area.ts";
import { home } from "./areas/home/home.area.ts";
import { outreach } from "./areas/outreach/outreach.area.ts";
import { people } from "./areas/people/people.area.ts";
import { ideas } from "./areas/ideas/ideas.area.ts";
import { learning } from "./areas/learning/learning.area.ts";
import { needs } from "./areas/needs/needs.area.ts";
import { networks } from "./areas/networks/networks.area.ts";
import { organisations } from "./areas/organisations/organisations.area.ts";
import { places } from "./areas/places/places.area.ts";
import { plans } from "./areas/plans/plans.area.ts";
import { programmes } from "./areas/programmes/programmes.area.ts";
import { reach } from "./areas/reach/reach.area.ts";
import { recognition } from "./areas/recognition/recognition.area.ts";
import { releases } from "./areas/releases/releases.area.ts";
import { sessions } from "./areas/sessions/sessions.area.ts";
import { story } from "./areas/story/story.area.ts";
import { training } from "./areas/training/training.area.ts";
import { voices } from "./areas/voices/voices.area.ts";
import { workforce } from "./areas/workforce/workforce.area.ts";
import type { Area } from "./web/area.ts";

/** The contents page: every area there is, in the order of the loop. A new area is one line here. */
export const areas: readonly Area[] = [
  front, // what belongs to no place
  home, // where somebody of a place begins
  places, // where it all happens
  people, // who works together there, and what each may do
  communities, // who lives here, in their own words
  organisations, // services, and what they tell communities
  alliances, // two sides that take time to know one another, and keep their word
  exchange, // what both sides need and offer, brought together and answered
  agreements, // what two organisations share, for what, until when, signed by both
  asks, // what partners are asked for by everybody together, and how many hours that is
  ideas, // what people said before anything was designed, and what came of it
  voices, // what people say without a name, and what they are answered
  adaptations, // what people ask to be done in another way, and whether it is kept
  funding, // what pays for help, when it ends, and who decides
  datasets, // figures that came in, from which file, and which version is in force
  reach, // whom services reach, by how much and how sure that is
  programmes, // what both sides do together, from getting ready on
  coproduction, // who of both sides does what, holds the money and can say no, as each tells it
  glossary, // what words of services mean, and how people here say it
  outreach, // where people were met outside services, and who was not
  training, // what people of services learn, with whom, and who is up to date
  campaigns, // what is said to whom, and whether it changed anything
  groups, // who is at the table, for what, and who is missing
  sessions, // what is planned with those who come, and what was done for it
  claims, // what people would like in return for their time, and that they are paid soon
  costs, // what an hour costs organisations, and what was paid
  champions, // who talks with their community, and who must answer them by when
  recognition, // what people and organisations gave, and the ledger of it
  plans, // what is planned while it is open, and who was there before it was fixed
  networks, // leaders who train together, and what both sides agreed for their work
  clinics, // supervised hours, clinics at community venues, and logs of one's own
  needs, // language, food, faith and access, asked of services, and what came of it
  cases, // help for one person under a pseudonym: who may see what, and who looked
  budgets, // who asks for a personal budget, who is told no and by whom, and who gets one
  advocacy, // who needs somebody on their side, who waits, and who stands beside whom
  asked, // whom services asked, in what language, what came of it, and who was not asked
  audits, // how both sides rate services, and what services cannot do yet
  barriers, // what stops people, on whose table it was, the risks of it, and what came of it
  workforce, // who works here at which level, who gets on, and who says who they are
  learning, // what was learned, with what it rests on
  releases, // what both sides agreed to publish, and all that is out
  story, // one thread from a gap to the same gap measured again
  evidence, // packs for those who check services, each statement with its record
  assurance, // what has to be ready before a service starts: done, yours to do, or not done
];

/** Beside them where the example place is shown on somebody's own computer, and nowhere else. */
export const onlyInDemo: readonly Area[] = [walkIn];
