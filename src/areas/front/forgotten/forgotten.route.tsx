import { letterDoors } from "../sign-in/link/ask-link.route.tsx";

export const [forgottenFormRoute, forgottenRoute] = letterDoors({
  path: "/forgotten",
  title: "Choose a new password",
  lead: "We send a link to your email. It works once, for an hour, and leads to a page where you choose a new one.",
  sent: "If this email belongs to somebody here, a link to choose a new password is on its way.",
  summaries: {
    form: "The form for somebody who has forgotten their password, and what was sent",
    ask: "Ask for a link to choose a new password, by email",
  },
  ask: ({ askForReset }) => askForReset,
});
