import type { DocumentAsked } from "../assurance.ts";
import { by, held, live, notDone, yours } from "../line.ts";

export const retention: DocumentAsked = {
  id: "retention",
  title: "Retention schedule",
  isFor: "How long each kind of record is kept in this place, and what happens to it then.",
  table: "retention",
  sections: [
    {
      title: "What is forgotten by itself",
      lines: [
        live(
          {
            id: "kinds",
            asks: "Is it chosen for each kind of record how long it is kept?",
            from: "records",
            path: "privacy",
          },
          "retention",
        ),
        held(
          { id: "by-itself", asks: "Is what is due forgotten without anybody’s hand?", from: "records" },
          "Each day, and at each start; only counts of it are written down.",
          by("src/areas/people/retention/retention.test.ts", "what is due is forgotten and what is not stays"),
        ),
        held(
          { id: "said-openly", asks: "Can everybody read how long?", from: "uk-gdpr", path: "privacy" },
          "The privacy page says it to everyone, in their language.",
          by("src/areas/people/retention/retention.test.ts", "the privacy page says so to everyone"),
        ),
      ],
    },
    {
      title: "What is not",
      lines: [
        notDone(
          { id: "rest", asks: "What of kinds that are not in the schedule?", from: "records" },
          "They stay until whoever they are about asks to be forgotten, or the place is taken out and closed. The chain of what happened stays, without their words.",
        ),
        yours(
          { id: "backups", asks: "How long do you keep backups, and where?", from: "records" },
          "A backup still knows who was forgotten since. Keep few, encrypt them, and put them back with the list of who asked to be forgotten.",
        ),
        yours(
          { id: "against-code", asks: "Do the months fit the schedule of your organisation?", from: "records" },
          "Hold the months below against your records code, and change them where they do not fit.",
        ),
      ],
    },
  ],
};
