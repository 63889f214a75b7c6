import type { Area } from "../../web/area.ts";
import type { HeldPart } from "../../web/registered.ts";
import type { Route } from "../../web/route.ts";
import {
  eraseAgreement,
  eraseConsents,
  eraseEquality,
  eraseSheets,
  eraseStandings,
  readAgreementHeld,
  readConsentsHeld,
  readEqualityHeld,
  readMergesHeld,
  readSheetsHeld,
  readStandingsHeld,
} from "./about-me-held.store.ts";
import { aboutMeRoute } from "./about-me/about-me.route.tsx";
import { accessFormRoute, accessRoute } from "./access/access.route.tsx";
import { consentsFormRoute, consentsRoute } from "./consents/consents.route.tsx";
import { contactFormRoute, contactRoute } from "./contact/contact.route.tsx";
import { correctFormRoute, correctRoute } from "./correct/correct.route.tsx";
import { equalityFormRoute, equalityRoute } from "./equality/equality.route.tsx";
import { forgetFormRoute, forgetRoute } from "./forget/forget.route.tsx";
import { languagesFormRoute, languagesRoute } from "./languages/languages.route.tsx";
import { mergeFormRoute, mergeRoute } from "./merge/merge.route.tsx";
import { monitoringRoute } from "./monitoring/monitoring.route.tsx";
import { paperRoute } from "./paper/paper.route.tsx";
import { recognitionFormRoute, recognitionRoute } from "./recognition/recognition.route.tsx";
import { recordFormRoute, recordRoute } from "./record/record.route.tsx";
import { standingsFormRoute, standingsRoute } from "./standings/standings.route.tsx";

const held: readonly HeldPart[] = [
  {
    kind: "person.standings",
    words: "Who you say you are here, and the communities you come from",
    because: "So that it can be seen who is in the room, as far as you want it seen. Forgotten: it is deleted.",
    ownPage: "about-me/standings",
    read: readStandingsHeld,
    erase: eraseStandings,
  },
  {
    kind: "person.sheets",
    words: "How to reach you, your languages, what you need, and how you like to be recognised",
    because: "So that you can take part as it suits you. Forgotten: every version is deleted.",
    ownPage: "about-me",
    read: readSheetsHeld,
    erase: eraseSheets,
  },
  {
    kind: "person.consents",
    words: "What you agreed to, and what you took back",
    because: "So that nothing is done that you did not agree to. Forgotten: it is deleted.",
    ownPage: "about-me/consents",
    read: readConsentsHeld,
    erase: eraseConsents,
  },
  {
    kind: "person.agreement",
    words: "That you agreed to be written down, who heard it, when and in which language",
    because: "Because you do not sign in here yourself. Forgotten: it is deleted.",
    read: readAgreementHeld,
    erase: eraseAgreement,
  },
  {
    kind: "person.merges",
    words: "That two records were found to be of you",
    because: "So that it can be undone. Forgotten: it stays, as two identifiers without a name.",
    read: readMergesHeld,
    erase: async () => undefined,
  },
  {
    kind: "equality",
    words: "Your answers to equality questions",
    because:
      "So that this place can count whether everybody takes part. Nobody else sees them. Forgotten: they are deleted.",
    ownPage: "about-me/equality",
    read: readEqualityHeld,
    erase: eraseEquality,
  },
];

const routes: readonly Route[] = [
  aboutMeRoute,
  standingsFormRoute,
  standingsRoute,
  contactFormRoute,
  contactRoute,
  languagesFormRoute,
  languagesRoute,
  accessFormRoute,
  accessRoute,
  recognitionFormRoute,
  recognitionRoute,
  consentsFormRoute,
  consentsRoute,
  equalityFormRoute,
  equalityRoute,
  monitoringRoute,
  recordFormRoute,
  recordRoute,
  paperRoute,
  correctFormRoute,
  correctRoute,
  forgetFormRoute,
  forgetRoute,
  mergeFormRoute,
  mergeRoute,
];

/** What people say of themselves: a part of the area `people`, which puts it in its own manifest. */
export const aboutMe: Required<Pick<Area, "routes" | "held">> = { routes, held };
