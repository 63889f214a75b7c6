import type { Area } from "../../web/area.ts";
import { appointmentRoute, cameOfAppointmentRoute } from "./appointment/came-of-appointment.route.tsx";
import { bookFormRoute, bookRoute } from "./book/book.route.tsx";
import { clinicRoute } from "./clinic/clinic.route.tsx";
import { clinicsRoute } from "./list/clinics.route.tsx";
import { hoursRoute } from "./hours/hours.route.tsx";
import { networkHoursRoute } from "./whole/network-hours.route.tsx";
import { newClinicFormRoute, newClinicRoute } from "./new/new-clinic.route.tsx";
import { paperLogFormRoute, paperLogRoute } from "./paper/paper-log.route.tsx";
import { practitionerHoursRoute } from "./practitioner/practitioner-hours.route.tsx";
import { signHoursRoute, toSignRoute } from "./to-sign/to-sign.route.tsx";
import { countWaitingRoute } from "./waiting/count-waiting.route.tsx";
import { writeHoursFormRoute, writeHoursRoute } from "./write/write-hours.route.tsx";
import { beginLogRoute } from "./begin/begin-log.route.tsx";
import { appointmentsKept, clinicsAtHome, clinicsOfNetworks, heldByClinics } from "./clinics-joined.area.ts";
import { examples, mayKeepLog, maySeeClinics } from "./clinics.policy.ts";
import { clinicsInMenu } from "./clinics.words.ts";
import { lockLogRoute } from "./lock/lock-log.route.ts";
import { openLogRoute } from "./open/open-log.route.tsx";
import { passphraseFormRoute, passphraseRoute } from "./passphrase/passphrase.route.tsx";
import { recoveryFormRoute, recoveryRoute } from "./recovery/recovery.route.tsx";
import { reflectionWords } from "./reflections.words.ts";
import { reflectionRoute, reflectionsRoute } from "./reflections/reflections.route.tsx";
import { throwAwayFormRoute, throwAwayRoute } from "./throw-away/throw-away.route.tsx";

export const clinics: Area = {
  name: "clinics",
  title: "Clinical hours and clinics",
  routes: [
    clinicsRoute,
    newClinicFormRoute,
    newClinicRoute,
    writeHoursFormRoute,
    writeHoursRoute,
    paperLogFormRoute,
    paperLogRoute,
    toSignRoute,
    signHoursRoute,
    networkHoursRoute,
    practitionerHoursRoute,
    hoursRoute,
    reflectionsRoute,
    reflectionRoute,
    beginLogRoute,
    openLogRoute,
    lockLogRoute,
    passphraseFormRoute,
    passphraseRoute,
    recoveryFormRoute,
    recoveryRoute,
    throwAwayFormRoute,
    throwAwayRoute,
    clinicRoute,
    countWaitingRoute,
    bookFormRoute,
    bookRoute,
    appointmentRoute,
    cameOfAppointmentRoute,
  ],
  menu: [],
  menuInPlace: [
    {
      path: "clinics",
      step: "act",
      order: 75,
      words: clinicsInMenu,
      may: maySeeClinics,
    },
    {
      path: "clinics/reflections",
      step: "act",
      order: 76,
      words: (language) => reflectionWords(language).title,
      may: mayKeepLog,
    },
  ],
  permissions: examples,
  home: clinicsAtHome,
  networkParts: clinicsOfNetworks,
  held: heldByClinics,
  retention: [appointmentsKept],
};
