import type { DocumentAsked } from "../assurance.ts";
import { by, held, live, notDone, yours } from "../line.ts";

/** The five areas of DTAC, version 2. What only whoever runs it can answer stays with them. */
export const dtac: DocumentAsked = {
  id: "dtac",
  title: "Answers for the Digital Technology Assessment Criteria",
  isFor: "The five areas that buyers of the health service ask about. The questions are in our own words.",
  sections: [
    {
      title: "Clinical safety",
      lines: [
        live({ id: "hazards", asks: "Is there a hazard log?", from: "dtac", path: "assurance/hazards" }, "hazards"),
        yours(
          { id: "safety-officer", asks: "Who is the Clinical Safety Officer?", from: "dtac" },
          "A registered clinician with training for it. This project has none, so you need one.",
        ),
        notDone(
          { id: "maker-signed", asks: "Has a clinician signed for the maker (DCB0129)?", from: "dcb0129" },
          "Nobody has. The log is a draft by engineers.",
        ),
      ],
    },
    {
      title: "Data protection",
      lines: [
        yours(
          { id: "registered", asks: "Are you registered with the Information Commissioner?", from: "dtac" },
          "Write your number.",
        ),
        yours(
          { id: "dpia", asks: "Is the impact assessment signed?", from: "dtac" },
          "The draft is the first document of this folder.",
        ),
        yours(
          { id: "toolkit", asks: "Do you meet the Data Security and Protection Toolkit?", from: "dtac" },
          "Write the year and the result.",
        ),
        held(
          { id: "elsewhere", asks: "Does anything go to another company?", from: "dtac" },
          "No page asks another host for anything.",
          by("src/app.test.ts", "no page of ours asks another host for anything"),
        ),
      ],
    },
    {
      title: "Technical security",
      lines: [
        yours(
          { id: "penetration", asks: "Has somebody from outside tried to break in within a year?", from: "dtac" },
          "Have the installation that you run tested, against the OWASP lists and scored with CVSS. Tests of this program are no replacement.",
        ),
        yours(
          { id: "cyber-essentials", asks: "Do you hold Cyber Essentials?", from: "dtac" },
          "It is a certificate of an organisation: no program can hold it.",
        ),
        held(
          { id: "second-proof", asks: "Is there a second proof for staff?", from: "dtac" },
          "Staff roles do nothing until their holder proved a second time who they are; no letter goes past it.",
          by("src/areas/front/second-proof/second-proof.test.ts", "a link by email does not go past the second proof"),
          by("src/attacks.test.ts", "a keeper who has not proved twice who they are takes nothing out"),
        ),
        live({ id: "logging", asks: "Is it kept who did what?", from: "dtac" }, "record"),
        held(
          { id: "logs-clean", asks: "Do the logs keep quiet about people?", from: "dtac" },
          "They hold which route was asked, and nothing of who asked or what for.",
          by("src/web/house.test.ts", "the log says which route was asked and nothing about who asked or what for"),
        ),
        held(
          { id: "load", asks: "Was it tried under load?", from: "dtac" },
          "Programs that put load on it and stop it in the middle come with the source; under load a stop loses no request that it took. Run them on your own machine.",
          by("src/cli/serve.test.ts", "a stop under load loses no request it took"),
          by("bench/load.ts", "requestsPerSecond"),
        ),
        notDone(
          { id: "code-review", asks: "Did somebody from outside review the code?", from: "dtac" },
          "Nobody has yet. It is open for everybody to read.",
        ),
        notDone(
          { id: "sbom", asks: "Is there a list of all parts (SBOM)?", from: "dtac" },
          "Not in a standard form. Every package is pinned by version and fingerprint in the lock file.",
        ),
      ],
    },
    {
      title: "Interoperability",
      lines: [
        held(
          { id: "fhir", asks: "Can other systems read it by a standard?", from: "dtac" },
          "Cases as FHIR R4, the directory as Open Referral UK, calendars as iCalendar.",
          by("src/areas/cases/fhir/fhir.test.ts", "each resource of a case is valid FHIR R4 for another system"),
          by("src/areas/organisations/oruk/oruk.test.ts", "programs of other websites read the feed"),
          by("src/calendar/calendar.test.ts", "another program reads our feeds without loss"),
        ),
        held(
          { id: "described", asks: "Is every address described for programs?", from: "dtac" },
          "The description is made from the program itself.",
          by(
            "src/web/openapi.test.ts",
            "every route stands in the description, with each name in its address described",
          ),
        ),
        notDone(
          { id: "nhs-number", asks: "Does it use the NHS number?", from: "dtac" },
          "No, on purpose: people stand here under pseudonyms, and the number stays in the clinical record.",
        ),
        notDone({ id: "nhs-login", asks: "Can one sign in with NHS login?", from: "dtac" }, "No."),
      ],
    },
    {
      title: "Usability and accessibility",
      lines: [
        held(
          { id: "every-page", asks: "Is every page tried for accessibility?", from: "dtac" },
          "Each page, filled and empty, in two languages and two widths, by a machine. See the accessibility statement.",
          by(
            "e2e/every-page.browser.test.ts",
            "nothing to mend, with something there and with nothing, in two languages and two widths",
          ),
        ),
        notDone(
          { id: "users", asks: "Was it tried with the people who are to use it?", from: "dtac" },
          "Not by this project. Try it with people who use services, and with people who read another language, before you start.",
        ),
      ],
    },
  ],
};
