import type { Route } from "../../web/route.ts";
import { actionFormRoute, actionRoute } from "./actions/actions.route.ts";
import { attendanceFormRoute, attendanceRoute } from "./attendance/attendance.route.tsx";
import { cardRoute } from "./card/card.route.tsx";
import { dayRoute } from "./day/day.route.tsx";
import { decisionFormRoute, decisionRoute } from "./decisions/decisions.route.ts";
import { doneRoute } from "./done/done.route.ts";
import { heldRoute } from "./held/held.route.ts";
import { isItSoRoute } from "./is-it-so/is-it-so.route.tsx";
import { listeningRoute, noteRoute } from "./listening/listening.route.tsx";
import { minutesSentRoute } from "./minutes-sent/minutes-sent.route.ts";
import { minutesRoute, writeMinutesRoute } from "./minutes/minutes.route.tsx";
import { rateFormRoute, rateRoute } from "./rate/rate.route.tsx";
import { ratingsRoute } from "./ratings/ratings.route.tsx";
import { reachedRoute } from "./reached/reached.route.ts";
import { spokeRoute } from "./spoke/spoke.route.ts";
import { timeFormRoute, timeRoute } from "./time/time.route.ts";
import { sayChangedRoute, toldBackRoute } from "./told-back/told-back.route.tsx";
import { tookPartRoute } from "./took-part/took-part.route.tsx";

/** What happens on the day of a session, and afterwards. */
export const daysRoutes: readonly Route[] = [
  ratingsRoute,
  tookPartRoute,
  dayRoute,
  attendanceFormRoute,
  attendanceRoute,
  spokeRoute,
  reachedRoute,
  decisionFormRoute,
  decisionRoute,
  actionFormRoute,
  actionRoute,
  doneRoute,
  timeFormRoute,
  timeRoute,
  heldRoute,
  minutesRoute,
  writeMinutesRoute,
  minutesSentRoute,
  cardRoute,
  listeningRoute,
  noteRoute,
  toldBackRoute,
  sayChangedRoute,
  isItSoRoute,
  rateFormRoute,
  rateRoute,
];
