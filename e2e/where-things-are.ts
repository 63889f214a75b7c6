import { z } from "zod";
import type { PartName } from "../src/demo/cast.ts";
import { networkThings } from "./network-things.ts";
import { campaignOf, firstOf, one } from "./reading-things.ts";

const sessionOf = (title: string): RegExp => new RegExp(`sessions/([0-9a-f-]{36})"[^>]*>(?:<bdi>)?${title}`);

interface Place {
  readonly thing: string;
  readonly as: PartName;
  readonly path: string;
  /** From what a program is told there, or from a link on the page. */
  readonly read?: (told: unknown) => string | undefined;
  readonly link?: RegExp;
}

/** Where each kind of thing is listed, and who may read that list. */
export const places: readonly Place[] = [
  {
    thing: "community",
    as: "commissioner",
    path: "/riverside/communities",
    read: (told) =>
      z
        .object({ communities: z.array(one.extend({ name: z.string() })) })
        .parse(told)
        .communities.find(({ name }) => name.startsWith("Black African"))?.id,
  },
  { thing: "proposal", as: "commissioner", path: "/riverside/proposals", read: firstOf("proposals") },
  {
    thing: "suggestion",
    as: "commissioner",
    path: "/riverside/communities/categories",
    link: /\/communities\/suggestions\/([0-9a-f-]{36})/,
  },
  {
    thing: "statement",
    as: "therapist",
    path: "/riverside/communities/{community}",
    link: /\/statements\/([0-9a-f-]{36})/,
  },
  { thing: "service", as: "commissioner", path: "/riverside/reach", link: /\/reach\/([0-9a-f-]{36})/ },
  {
    thing: "quarters",
    as: "commissioner",
    path: "/riverside/reach",
    link: /\/reach\/([0-9a-f-]{36})"><bdi>Riverside Link Workers/,
  },
  {
    thing: "wards",
    as: "commissioner",
    path: "/riverside/reach",
    link: /\/reach\/([0-9a-f-]{36})"><bdi>Riverside Listening Line/,
  },
  {
    thing: "organisation",
    as: "carersWorker",
    path: "/riverside/organisations?q=carers",
    read: (told) =>
      z
        .object({ organisations: z.array(one.extend({ name: z.string() })) })
        .parse(told)
        .organisations.find(({ name }) => name.startsWith("Riverside Carers’ Circle"))?.id,
  },
  { thing: "agreement", as: "carersWorker", path: "/riverside/agreements?show=in-force", read: firstOf("agreements") },
  { thing: "item", as: "carersWorker", path: "/riverside/exchange?q=Why+people+leave", read: firstOf("entries") },
  { thing: "intake", as: "engagementLead", path: "/riverside/organisations/import", read: firstOf("imports") },
  { thing: "grant", as: "carersWorker", path: "/riverside/funding/grants", read: firstOf("grants") },
  {
    thing: "source",
    as: "carersWorker",
    path: "/riverside/funding/organisations/{organisation}",
    read: firstOf("sources"),
  },
  { thing: "call", as: "engagementLead", path: "/riverside/ideas", read: firstOf("calls") },
  { thing: "idea", as: "engagementLead", path: "/riverside/ideas/{call}", read: firstOf("ideas") },
  { thing: "recording", as: "engagementLead", path: "/riverside/voices?show=unheard", read: firstOf("voices") },
  { thing: "voice", as: "engagementLead", path: "/riverside/voices", read: firstOf("voices") },
  { thing: "word", as: "engagementLead", path: "/riverside/glossary", read: firstOf("words") },
  {
    thing: "explained",
    as: "champion",
    path: "/riverside/glossary",
    link: /glossary\/([0-9a-f-]{36})"[^>]*>(?:<bdi>)?Listening/,
  },
  { thing: "meaning", as: "champion", path: "/riverside/glossary/{explained}", link: /check\?meaning=([0-9a-f-]{36})/ },
  { thing: "saying", as: "engagementLead", path: "/riverside/glossary/said", read: firstOf("sayings") },
  { thing: "guidance", as: "engagementLead", path: "/riverside/learning", read: firstOf("guidance") },
  {
    thing: "lesson",
    as: "engagementLead",
    path: "/riverside/learning/lessons",
    // One that waits for the other side.
    read: (told) =>
      z
        .object({ lessons: z.array(one.extend({ stand: z.string() })) })
        .parse(told)
        .lessons.find(({ stand }) => stand === "waiting")?.id,
  },
  { thing: "supported", as: "carersWorker", path: "/riverside/advocacy", read: firstOf("advocacy") },
  { thing: "figures", as: "analyst", path: "/riverside/workforce", read: firstOf("workforce") },
  { thing: "progress", as: "analyst", path: "/riverside/workforce/actions", read: firstOf("actions") },
  { thing: "budget", as: "therapist", path: "/riverside/budgets", read: firstOf("budgets") },
  { thing: "thing", as: "engagementLead", path: "/riverside/plans", read: firstOf("plans") },
  { thing: "audit", as: "seniorManager", path: "/riverside/audits", read: firstOf("audits") },
  { thing: "instrument", as: "seniorManager", path: "/riverside/audits/instruments", read: firstOf("instruments") },
  { thing: "need", as: "therapist", path: "/riverside/needs", read: firstOf("needs") },
  { thing: "barrier", as: "engagementLead", path: "/riverside/barriers", read: firstOf("barriers") },
  { thing: "hazard", as: "commissioner", path: "/riverside/assurance/hazards", read: firstOf("hazards") },
  { thing: "risk", as: "commissioner", path: "/riverside/barriers/risks", read: firstOf("risks") },
  { thing: "champion", as: "engagementLead", path: "/riverside/champions", read: firstOf("champions") },
  // One that the champion of the cast asked.
  { thing: "question", as: "champion", path: "/riverside/champions/own", read: firstOf("items") },
  { thing: "course", as: "commissioner", path: "/riverside/training", read: firstOf("courses") },
  { thing: "campaign", as: "commissioner", path: "/riverside/campaigns", read: campaignOf("A link worker") },
  { thing: "onPaper", as: "commissioner", path: "/riverside/campaigns", read: campaignOf("Talk to somebody") },
  { thing: "ahead", as: "commissioner", path: "/riverside/campaigns", read: campaignOf("Carers ring carers") },
  {
    thing: "programme",
    as: "engagementLead",
    path: "/riverside/programmes",
    // The one whose broker both sides agreed to.
    read: (told) =>
      z
        .object({ programmes: z.array(one.extend({ name: z.string() })) })
        .parse(told)
        .programmes.find(({ name }) => name.startsWith("Leaders who listen"))?.id,
  },
  { thing: "session", as: "engagementLead", path: "/riverside/sessions", read: firstOf("sessions") },
  {
    thing: "called",
    as: "engagementLead",
    path: "/riverside/sessions",
    link: sessionOf("Finishing together: what next"),
  },
  { thing: "planned", as: "engagementLead", path: "/riverside/sessions", link: sessionOf("Looking back at the year") },
  {
    thing: "group",
    as: "commissioner",
    path: "/riverside/groups",
    // The one whose carers’ seat an organisation was asked to fill.
    read: (told) =>
      z
        .object({ groups: z.array(one.extend({ name: z.string() })) })
        .parse(told)
        .groups.find(({ name }) => name.startsWith("Panel of people"))?.id,
  },
  { thing: "seat", as: "commissioner", path: "/riverside/groups/{group}", link: /ask\?seat=([0-9a-f-]{36})/ },
  { thing: "ask", as: "carersWorker", path: "/riverside/home", link: /answer\?ask=([0-9a-f-]{36})/ },
  {
    thing: "plan",
    as: "commissioner",
    path: "/riverside/plans",
    // The one whose panel is still open.
    read: (told) =>
      z
        .object({ plans: z.array(one.extend({ title: z.string() })) })
        .parse(told)
        .plans.find(({ title }) => title.startsWith("Evening help"))?.id,
  },
  { thing: "adaptation", as: "therapist", path: "/riverside/adaptations", read: firstOf("adaptations") },
  ...networkThings,
  { thing: "case", as: "therapist", path: "/riverside/cases", read: firstOf("cases") },
  {
    thing: "caseLink",
    as: "therapist",
    path: "/riverside/cases/{case}/letter",
    link: /\/cases\/own\?token=([\w-]+)/,
  },
  { thing: "claim", as: "engagementLead", path: "/riverside/claims", read: firstOf("claims") },
  { thing: "run", as: "commissioner", path: "/riverside/claims/runs", read: firstOf("runs") },
  { thing: "contribution", as: "carersWorker", path: "/riverside/recognition", read: firstOf("contributions") },
  {
    thing: "released",
    as: "carersWorker",
    path: "/riverside/recognition/statement",
    link: /\/recognition\/statements\/([0-9a-f-]{36})/,
  },
  { thing: "sheet", as: "carersWorker", path: "/riverside/recognition/sheets", read: firstOf("sheets") },
  // One that waits for an answer.
  {
    thing: "sent",
    as: "carersWorker",
    path: "/riverside/asks?show=to-us",
    read: (told) =>
      z
        .object({ asks: z.array(one.extend({ state: z.string() })) })
        .parse(told)
        .asks.find(({ state }) => state === "waits")?.id,
  },
  {
    thing: "therapies",
    as: "engagementLead",
    path: "/riverside/asked",
    link: /\/asked\/([0-9a-f-]{36})"><bdi>Riverside Talking Therapies/,
  },
  {
    thing: "record",
    as: "engagementLead",
    path: "/riverside/asked/{therapies}",
    link: /came-of\?record=([0-9a-f-]{36})/,
  },
  { thing: "alliance", as: "engagementLead", path: "/riverside/alliances", read: firstOf("alliances") },
  {
    thing: "promise",
    as: "engagementLead",
    path: "/riverside/alliances/{alliance}",
    link: /\/promises\/([0-9a-f-]{36})/,
  },
  {
    thing: "written",
    as: "engagementLead",
    path: "/riverside/alliances/{alliance}",
    link: /\/written\/([0-9a-f-]{36})/,
  },
  { thing: "dataset", as: "analyst", path: "/riverside/datasets", link: /\/datasets\/([0-9a-f-]{36})/ },
  { thing: "measure", as: "commissioner", path: "/about/methods", link: /\/about\/methods\/([a-z0-9-]+)/ },
  { thing: "draft", as: "commissioner", path: "/riverside/published/drafts", read: firstOf("drafts") },
  { thing: "person", as: "commissioner", path: "/riverside/people", read: firstOf("people", "personId") },
];
