import type { Area } from "../../web/area.ts";
import { answerForServiceFormRoute, answerForServiceRoute } from "./answer/answer-for-service.route.tsx";
import { callFormRoute, callRoute } from "./call/call.route.tsx";
import { columnsRoute } from "./columns/columns.route.tsx";
import { confirmRoute } from "./confirm/confirm.route.ts";
import { contributionRoute } from "./contribution/contribution.route.tsx";
import { recognitionRoute } from "./list/recognition.route.tsx";
import { newContributionFormRoute, newContributionRoute } from "./new/new-contribution.route.tsx";
import { givenByCommunities, givenForServices, searchRecognition, sheetsRetention } from "./parts-joined.area.ts";
import { heldByRecognition, recognitionAtHome, recognitionDecisions } from "./recognition-joined.area.ts";
import { givenByOrganisation } from "./recognition-moves.store.ts";
import { examples, maySeeRecognition } from "./recognition.policy.ts";
import { recognitionInMenu } from "./recognition.words.ts";
import { quartersRoute } from "./quarters/quarters.route.tsx";
import { sheetRoute } from "./sheet/sheet.route.tsx";
import { sendSheetRoute, sheetsRoute } from "./sheets/sheets.route.tsx";
import { writeRoute } from "./write/write.route.tsx";
import { releasedStatementRoute } from "./released/released.route.tsx";
import { releaseRoute, statementRoute } from "./statement/statement.route.tsx";
import { sayOfItFormRoute, sayOfItRoute } from "./say/say-of-it.route.tsx";
import { threadOfRecognition } from "./recognition-thread.area.ts";

export const recognition: Area = {
  name: "recognition",
  title: "What people gave",
  routes: [
    recognitionRoute,
    newContributionFormRoute,
    newContributionRoute,
    callFormRoute,
    callRoute,
    sheetsRoute,
    sendSheetRoute,
    sheetRoute,
    columnsRoute,
    writeRoute,
    statementRoute,
    releaseRoute,
    releasedStatementRoute,
    quartersRoute,
    contributionRoute,
    confirmRoute,
    sayOfItFormRoute,
    sayOfItRoute,
    answerForServiceFormRoute,
    answerForServiceRoute,
  ],
  menu: [],
  menuInPlace: [
    { path: "recognition", step: "recognise", order: 50, words: recognitionInMenu, may: maySeeRecognition },
  ],
  permissions: examples,
  home: recognitionAtHome,
  decisions: recognitionDecisions,
  held: heldByRecognition,
  retention: [sheetsRetention],
  search: searchRecognition,
  communityParts: givenByCommunities,
  serviceParts: givenForServices,
  organisationMoves: givenByOrganisation,
  threadParts: [threadOfRecognition],
};
