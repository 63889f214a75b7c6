import type { DocumentAsked } from "../assurance.ts";
import { accessibility } from "./accessibility.ts";
import { clinicalSafety } from "./clinical-safety.ts";
import { controllers } from "./controllers.ts";
import { impactAssessment } from "./data-protection.ts";
import { dtac } from "./dtac.ts";
import { exit } from "./exit.ts";
import { retention } from "./retention.ts";
import { security } from "./security.ts";

/** The folder: a new document is a file and a line here. */
export const documents: readonly DocumentAsked[] = [
  impactAssessment,
  controllers,
  dtac,
  clinicalSafety,
  accessibility,
  retention,
  exit,
  security,
];
