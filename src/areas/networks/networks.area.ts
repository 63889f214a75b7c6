import type { Area } from "../../web/area.ts";
import { addPersonFormRoute, addPersonRoute } from "./add/add-person.route.tsx";
import { agreeFormRoute, agreeRoute } from "./agree/agree.route.tsx";
import { beginCohortFormRoute, beginCohortRoute } from "./begin/begin-cohort.route.tsx";
import { checkFormRoute, checkRoute } from "./check/check.route.tsx";
import { clauseRoute } from "./clause/clause.route.tsx";
import { closeIncidentFormRoute, closeIncidentRoute } from "./close/close-incident.route.tsx";
import { cohortRoute } from "./cohort/cohort.route.tsx";
import { cohortsRoute } from "./cohorts/cohorts.route.tsx";
import { didFormRoute, didRoute } from "./did/did.route.tsx";
import { enrolFormRoute, enrolRoute } from "./enrol/enrol.route.tsx";
import { evidenceFormRoute, evidenceRoute } from "./evidence/evidence.route.tsx";
import { frameworkRoute } from "./framework/framework.route.tsx";
import { incidentRoute } from "./incident/incident.route.tsx";
import { incidentsRoute } from "./incidents/incidents.route.tsx";
import { leaderRoute } from "./leader/leader.route.tsx";
import { leadsFormRoute, leadsRoute } from "./leads/leads.route.tsx";
import { lessonFormRoute, lessonRoute } from "./lesson/lesson.route.tsx";
import { networksRoute } from "./list/networks.route.tsx";
import { networkRoute } from "./network/network.route.tsx";
import { heldByNetworks, networksAtHome, networksOfCommunities, searchNetworks } from "./networks-joined.area.ts";
import { networksOfOrganisation } from "./networks-held.store.ts";
import { examples, mayReadNetworks } from "./networks.policy.ts";
import { networkWords } from "./networks.words.ts";
import { newNetworkFormRoute, newNetworkRoute } from "./new/new-network.route.tsx";
import { peopleRoute } from "./people/people.route.tsx";
import { resultFormRoute, resultRoute } from "./result/result.route.tsx";
import { rewriteFormRoute, rewriteRoute } from "./rewrite/rewrite.route.tsx";
import { shownFormRoute, shownRoute } from "./shown/shown.route.tsx";
import { supervisedFormRoute, supervisedRoute } from "./supervised/supervised.route.tsx";
import { supervisorFormRoute, supervisorRoute } from "./supervisor/supervisor.route.tsx";
import { supervisorsFormRoute, supervisorsRoute } from "./supervisors/supervisors.route.tsx";
import { tellIncidentFormRoute, tellIncidentRoute } from "./tell/tell-incident.route.tsx";
import { writeClauseFormRoute, writeClauseRoute } from "./write/write-clause.route.tsx";

export const networks: Area = {
  name: "networks",
  title: "Networks of local leaders",
  routes: [
    networksRoute,
    newNetworkFormRoute,
    newNetworkRoute,
    networkRoute,
    peopleRoute,
    addPersonFormRoute,
    addPersonRoute,
    leaderRoute,
    didFormRoute,
    didRoute,
    shownFormRoute,
    shownRoute,
    checkFormRoute,
    checkRoute,
    supervisedFormRoute,
    supervisedRoute,
    supervisorFormRoute,
    supervisorRoute,
    supervisorsFormRoute,
    supervisorsRoute,
    cohortsRoute,
    beginCohortFormRoute,
    beginCohortRoute,
    cohortRoute,
    enrolFormRoute,
    enrolRoute,
    lessonFormRoute,
    lessonRoute,
    resultFormRoute,
    resultRoute,
    frameworkRoute,
    writeClauseFormRoute,
    writeClauseRoute,
    clauseRoute,
    rewriteFormRoute,
    rewriteRoute,
    agreeFormRoute,
    agreeRoute,
    evidenceFormRoute,
    evidenceRoute,
    leadsFormRoute,
    leadsRoute,
    incidentsRoute,
    tellIncidentFormRoute,
    tellIncidentRoute,
    incidentRoute,
    closeIncidentFormRoute,
    closeIncidentRoute,
  ],
  menu: [],
  menuInPlace: [
    {
      path: "networks",
      step: "act",
      order: 72,
      words: (language) => networkWords(language).title,
      may: (actor) => mayReadNetworks(actor, { arePublic: false }),
    },
  ],
  onFrontPage: [
    {
      path: "networks",
      order: 70,
      words: (language) => networkWords(language).title,
      may: (actor) => mayReadNetworks(actor, { arePublic: true }),
    },
  ],
  permissions: examples,
  home: networksAtHome,
  search: searchNetworks,
  communityParts: networksOfCommunities,
  organisationMoves: networksOfOrganisation,
  held: heldByNetworks,
};
