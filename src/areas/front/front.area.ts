import type { Area } from "../../web/area.ts";
import type { Route } from "../../web/route.ts";
import { aboutRoute } from "./about/about.route.tsx";
import { accessibilityRoute } from "./accessibility/accessibility.route.tsx";
import { designRoute } from "./design/design.route.tsx";
import { firstRoute } from "./first/first.route.tsx";
import { healthRoutes } from "./health/health.route.ts";
import { deviceOutRoute, devicesRoute, otherDevicesOutRoute } from "./devices/devices.route.tsx";
import { forgottenFormRoute, forgottenRoute } from "./forgotten/forgotten.route.tsx";
import { linkFormRoute, linkRoute } from "./link/link.route.tsx";
import { newPasswordFormRoute, newPasswordRoute } from "./new-password/new-password.route.tsx";
import { letterRoute, throwLetterAwayRoute } from "./outbox/letter/letter.route.tsx";
import { measureRoute } from "./methods/measure/measure.route.tsx";
import { methodsRoute } from "./methods/methods.route.tsx";
import { outboxRoute } from "./outbox/outbox.route.tsx";
import { beginSecondProofRoute } from "./second-proof/key/key.route.tsx";
import { endSecondProofRoute } from "./second-proof/off/off.route.tsx";
import { secondProofFormRoute, secondProofRoute } from "./second-proof/second-proof.route.tsx";
import { setUpFormRoute, setUpRoute } from "./set-up/set-up.route.tsx";
import { closeFormRoute, closeRoute } from "./settings/close/close.route.tsx";
import { emailFormRoute, emailRoute } from "./settings/email/email.route.tsx";
import { newEmailFormRoute, newEmailRoute } from "./settings/new-email/new-email.route.tsx";
import { passwordFormRoute, passwordRoute } from "./settings/password/password.route.tsx";
import { renameRoute, revokeTokenRoute, settingsRoute } from "./settings/settings.route.tsx";
import { askLinkFormRoute, askLinkRoute } from "./sign-in/link/ask-link.route.tsx";
import { signInFormRoute, signInRoute } from "./sign-in/sign-in.route.tsx";
import { signOutRoute } from "./sign-out/sign-out.route.ts";
import { exampleRoute } from "./try/example/example.route.tsx";
import { findingRoute } from "./try/finding/finding.route.tsx";
import { tryWords } from "./try/try.words.ts";
import { tryFormRoute, tryRoute } from "./try/try.route.tsx";

/** Signing in and out, and one's own settings. */
const doors: readonly Route[] = [
  signInFormRoute,
  signInRoute,
  askLinkFormRoute,
  askLinkRoute,
  linkFormRoute,
  linkRoute,
  forgottenFormRoute,
  forgottenRoute,
  newPasswordFormRoute,
  newPasswordRoute,
  secondProofFormRoute,
  secondProofRoute,
  beginSecondProofRoute,
  endSecondProofRoute,
  signOutRoute,
  setUpFormRoute,
  setUpRoute,
  renameRoute,
  revokeTokenRoute,
  settingsRoute,
  emailFormRoute,
  emailRoute,
  newEmailFormRoute,
  newEmailRoute,
  closeFormRoute,
  closeRoute,
  passwordFormRoute,
  passwordRoute,
  deviceOutRoute,
  devicesRoute,
  otherDevicesOutRoute,
  outboxRoute,
  letterRoute,
  throwLetterAwayRoute,
];

/** Everything that belongs to no place. */
export const front: Area = {
  name: "front",
  title: "Alongside",
  routes: [
    firstRoute,
    tryFormRoute,
    tryRoute,
    exampleRoute,
    findingRoute,
    designRoute,
    aboutRoute,
    methodsRoute,
    measureRoute,
    accessibilityRoute,
    ...healthRoutes,
    ...doors,
  ],
  menu: [{ href: "/try", words: (language) => tryWords(language).words.menu }],
};
