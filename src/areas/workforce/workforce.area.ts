import type { Area } from "../../web/area.ts";
import { actionRoute, actionWordRoute } from "./progress/progress.route.tsx";
import { actionsRoute, saveActionRoute } from "./actions/actions.route.tsx";
import { workforceRoute } from "./list/workforce.route.tsx";
import { introduceRoute, meRoute } from "./me/me.route.tsx";
import { meetRoute } from "./people/people.route.tsx";
import { sendFormRoute, sendRoute } from "./send/send.route.tsx";
import { takeBackRoute } from "./take-back/take-back.route.ts";
import { templateRoute } from "./template/template.route.ts";
import { workforceOfOrganisation } from "./workforce-held.store.ts";
import { heldByWorkforce, peopleOfServices, workforceAtHome } from "./workforce-joined.area.ts";
import { withdrawRoute } from "./withdraw/withdraw.route.ts";
import { examples, mayFindWorkforce, mayMeetStaff } from "./workforce.policy.ts";
import { workforceWords } from "./workforce.words.ts";
import { yearRoute } from "./figures/figures.route.tsx";

export const workforce: Area = {
  name: "workforce",
  title: "Who works here",
  routes: [
    workforceRoute,
    sendFormRoute,
    sendRoute,
    templateRoute,
    actionsRoute,
    saveActionRoute,
    actionRoute,
    actionWordRoute,
    meetRoute,
    meRoute,
    introduceRoute,
    withdrawRoute,
    yearRoute,
    takeBackRoute,
  ],
  menu: [],
  menuInPlace: [{ path: "workforce", step: "answer", order: 66, words: () => "Who works here", may: mayFindWorkforce }],
  onFrontPage: [
    {
      path: "workforce/people",
      order: 70,
      words: (language) => workforceWords(language).title,
      may: (actor) => mayMeetStaff(actor, { arePublic: true }),
    },
  ],
  permissions: examples,
  home: workforceAtHome,
  serviceParts: peopleOfServices,
  held: heldByWorkforce,
  organisationMoves: workforceOfOrganisation,
};
