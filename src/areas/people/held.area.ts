import type { Area } from "../../web/area.ts";
import type { HeldPart, RetentionPart } from "../../web/registered.ts";
import type { Route } from "../../web/route.ts";
import { eraseFormRoute, eraseRoute } from "./erase/erase.route.tsx";
import { exportRoute } from "./export/export.route.tsx";
import {
  eraseInvitations,
  eraseKeeping,
  erasePerson,
  eraseRoles,
  readAnswersHeld,
  readInvitationsHeld,
  readKeepingHeld,
  readPersonHeld,
  readRolesHeld,
  readWordsHeld,
} from "./held.store.ts";
import { correctNameRoute, myRecordRoute } from "./my-record/my-record.route.tsx";
import { privacyRoute } from "./privacy/privacy.route.tsx";
import { responsibleFormRoute, responsibleRoute } from "./responsible/responsible.route.tsx";
import { chooseRetentionRoute, retentionRoute } from "./retention/retention.route.tsx";
import { forgetInvitations, forgetOldWords, forgetPeopleWhoLeft } from "./retention/retention.store.ts";

const nothingMore = async (): Promise<void> => undefined;

const held: readonly HeldPart[] = [
  {
    kind: "person",
    words: "Your name in this place, and when you joined",
    because: "So that people here know who they work with. Forgotten: a line without a name stays.",
    read: readPersonHeld,
    erase: erasePerson,
  },
  {
    kind: "person.roles",
    words: "The roles you hold or held",
    because: "They say what you may do. Forgotten: they end, and stay as those of somebody without a name.",
    read: readRolesHeld,
    erase: eraseRoles,
  },
  {
    kind: "keeper",
    words: "Whether you keep this place for a side",
    because: "So that everyone knows which sides decide. Forgotten: it ends, and stays without a name.",
    read: readKeepingHeld,
    erase: eraseKeeping,
  },
  {
    kind: "invitation",
    words: "The invitation you came by, with your email address",
    because: "So that the link could reach you. Forgotten: it is deleted.",
    read: readInvitationsHeld,
    erase: eraseInvitations,
  },
  {
    kind: "proposal",
    words: "What you proposed and how you answered as a keeper",
    because: "A decision must keep its reasons. Forgotten: it stays, and no longer says that it was you.",
    read: readAnswersHeld,
    erase: nothingMore,
  },
  {
    kind: "happening.words",
    words: "Your own words in the record of what happened",
    because: "So that the record can be understood. Forgotten: the words are deleted, and the record still holds.",
    read: readWordsHeld,
    // Forgetting a person forgets these for every area at once.
    erase: nothingMore,
  },
];

const retention: readonly RetentionPart[] = [
  {
    kind: "invitations",
    words: "Invitations that nobody took up, after they ran out",
    monthsUsual: 6,
    monthsMin: 1,
    monthsMax: 24,
    forget: forgetInvitations,
  },
  {
    kind: "people-who-left",
    words: "Names of people who left, after they left",
    monthsUsual: 24,
    monthsMin: 1,
    monthsMax: 84,
    forget: forgetPeopleWhoLeft,
  },
  {
    kind: "words-in-the-record",
    words: "People’s own words in the record of what happened, after they were written",
    monthsUsual: 84,
    monthsMin: 12,
    monthsMax: 240,
    forget: forgetOldWords,
  },
];

const routes: readonly Route[] = [
  privacyRoute,
  responsibleFormRoute,
  responsibleRoute,
  myRecordRoute,
  correctNameRoute,
  eraseFormRoute,
  eraseRoute,
  retentionRoute,
  chooseRetentionRoute,
  exportRoute,
];

/** What is kept on people and for how long: a part of the area `people`, which puts it in its own manifest. */
export const keeping: Required<Pick<Area, "routes" | "held" | "retention">> = { routes, held, retention };
