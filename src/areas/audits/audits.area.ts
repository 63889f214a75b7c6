import type { Area } from "../../web/area.ts";
import { auditRoute } from "./audit/audit.route.tsx";
import { auditsOfOrganisation } from "./audits-held.store.ts";
import { auditsAtHome, heldByAudits, limitsOfServices } from "./audits-joined.area.ts";
import { examples as auditExamples, maySeeAudits } from "./audits.policy.ts";
import { beginFormRoute, beginRoute } from "./begin/begin.route.tsx";
import { endRoute } from "./end/end.route.ts";
import { changeInstrumentRoute, instrumentRoute } from "./instrument/instrument.route.tsx";
import { bringInstrumentRoute, instrumentsRoute } from "./instruments/instruments.route.tsx";
import { examples as limitExamples, mayReadLimits } from "./limits.policy.ts";
import { limitsWords } from "./limits.words.ts";
import { limitsRoute, writeLimitRoute } from "./service/service.route.tsx";
import { auditsRoute } from "./list/audits.route.tsx";
import { lookRoute } from "./look/look.route.ts";
import { namedRoute } from "./named/named.route.ts";
import { promiseRoute } from "./promise/promise.route.ts";
import { rateFormRoute, rateRoute } from "./rate/rate.route.tsx";
import { limitServicesRoute } from "./limits/limits.route.tsx";
import { showRoute } from "./show/show.route.ts";
import { takeBackRoute } from "./take-back/take-back.route.ts";
import { wordRoute } from "./word/word.route.ts";
import { threadOfAudits } from "./audits-thread.area.ts";

export const audits: Area = {
  name: "audits",
  title: "Audits, and what services cannot do yet",
  routes: [
    auditsRoute,
    beginFormRoute,
    beginRoute,
    instrumentsRoute,
    bringInstrumentRoute,
    instrumentRoute,
    changeInstrumentRoute,
    auditRoute,
    rateFormRoute,
    rateRoute,
    endRoute,
    showRoute,
    limitServicesRoute,
    limitsRoute,
    writeLimitRoute,
    promiseRoute,
    namedRoute,
    wordRoute,
    takeBackRoute,
    lookRoute,
  ],
  menu: [],
  menuInPlace: [
    {
      path: "audits",
      alsoUnder: ["limits"],
      step: "answer",
      order: 60,
      words: () => "How services are rated",
      may: maySeeAudits,
    },
  ],
  onFrontPage: [
    {
      path: "limits",
      order: 64,
      words: (language) => limitsWords(language).title,
      may: (actor) => mayReadLimits(actor, { arePublic: true }),
    },
  ],
  permissions: [...auditExamples, ...limitExamples],
  home: auditsAtHome,
  serviceParts: limitsOfServices,
  held: heldByAudits,
  organisationMoves: auditsOfOrganisation,
  threadParts: [threadOfAudits],
};
