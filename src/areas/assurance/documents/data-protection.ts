import type { DocumentAsked } from "../assurance.ts";
import { by, held, live, notDone, yours } from "../line.ts";

/** The impact assessment (Article 35) and the record of processing (Article 30). */
export const impactAssessment: DocumentAsked = {
  id: "data-protection",
  title: "Data protection impact assessment, and record of processing",
  isFor: "What is kept on whom, why, who sees it, how long, and what could go wrong for the people it is about.",
  table: "processing",
  sections: [
    {
      title: "Who is responsible, and by what right",
      lines: [
        live(
          {
            id: "responsible",
            asks: "Who is responsible, and how does one reach them?",
            from: "uk-gdpr",
            path: "privacy",
          },
          "responsible",
        ),
        yours(
          { id: "legal-basis", asks: "What is the legal basis for each row of the record below?", from: "uk-gdpr" },
          "Choose one for each row: Article 6, and where a row is special category Article 9 too. This program cannot choose it for you.",
        ),
        yours(
          { id: "equality-monitoring", asks: "By which condition are answers about equality kept?", from: "uk-gdpr" },
          "The condition for monitoring equality does not cover decisions about one person, and a person may give notice in writing to stop. Write your appropriate policy document.",
        ),
        yours(
          { id: "officer", asks: "What does the data protection officer advise?", from: "uk-gdpr" },
          "Ask them before a service starts, and keep what they wrote.",
        ),
        yours(
          { id: "consulted", asks: "What do the people it is about say of it?", from: "uk-gdpr" },
          "Ask people who use services, and community partners, and write down what you changed.",
        ),
      ],
    },
    {
      title: "What is kept",
      lines: [
        live(
          { id: "tables-told", asks: "Is every table in the record of processing?", from: "uk-gdpr" },
          "tables-told",
        ),
        held(
          { id: "least", asks: "Is no more kept than is needed?", from: "uk-gdpr" },
          "Cases and appointments stand under pseudonyms. Of files with a row for each referral only counts are kept; NHS numbers, names and days of birth are refused.",
          by("src/areas/clinics/clinics.rules.test.ts", "no name can stand in it"),
          by("src/areas/datasets/import.job.test.ts", "and the rows are gone"),
        ),
        held(
          {
            id: "own-life",
            asks: "Can somebody be known to sit in a group because of their own health?",
            from: "uk-gdpr",
          },
          "No page, file or search of any role changes with which of two people it is.",
          by(
            "src/areas/groups/who-sees.test.ts",
            "the same to the byte whichever of two people sits in a group about health",
          ),
        ),
        held(
          { id: "equality-apart", asks: "Are answers about equality kept apart from all else?", from: "uk-gdpr" },
          "Whether somebody answered shows to nobody else, on no page and in no search. Counts of them show nothing of fewer than ten people.",
          by("src/areas/people/about-me.test.ts", "counts of answers show nothing of fewer than ten people"),
          by(
            "src/unpublished.test.ts",
            "for everybody else each page, file, count, search and feed is the same to the byte",
          ),
        ),
        held(
          { id: "small-numbers", asks: "Can somebody be told from a small number?", from: "uk-gdpr" },
          "Every count passes one gate, in every form in which it leaves.",
          by(
            "src/small-numbers-everywhere.test.ts",
            "nothing that leaves a place by any address, in any form, tells what is hidden",
          ),
        ),
      ],
    },
    {
      title: "What people can ask for",
      lines: [
        live(
          {
            id: "held",
            asks: "Can people read, take along and correct all that is kept on them?",
            from: "uk-gdpr",
            path: "privacy",
          },
          "held",
        ),
        held(
          { id: "forgotten", asks: "Can they be forgotten?", from: "uk-gdpr" },
          "No name, no login and no words are left; the record still holds; a backup forgets them again.",
          by("src/areas/people/held.test.ts", "who asks to be forgotten is: no name, no login, no words are left"),
          by("src/cli/restore.test.ts", "who asked to be forgotten after the backup was taken is forgotten again"),
        ),
        held(
          { id: "stop", asks: "Can they stop answers about equality being used?", from: "uk-gdpr" },
          "A stop in writing holds until it is undone.",
          by("src/areas/people/about-me.test.ts", "a written stop holds until it is undone"),
        ),
        live(
          {
            id: "how-long",
            asks: "Is it said how long each kind of record is kept?",
            from: "uk-gdpr",
            path: "privacy",
          },
          "retention",
        ),
        yours(
          {
            id: "requests",
            asks: "Who answers a request within a month, and who tells of a breach within 72 hours?",
            from: "uk-gdpr",
          },
          "Name an office and a deputy. The record of what happened says who read or changed what.",
        ),
      ],
    },
    {
      title: "What could go wrong for people",
      lines: [
        yours(
          {
            id: "transfers",
            asks: "Where do the machine and the mail server stand, and who runs them?",
            from: "uk-gdpr",
          },
          "This program sends nothing to any other company. Whoever runs your machine and your mail is your processor: sign with them.",
        ),
        yours(
          {
            id: "risks",
            asks: "Which risks to people are left, and does a senior person accept them?",
            from: "uk-gdpr",
          },
          "Use the hazard log as a start. Where a high risk is left, ask the Information Commissioner before you begin.",
        ),
        notDone(
          { id: "columns", asks: "Is every single column marked with what kind of data it holds?", from: "ours" },
          "The record below goes table by table. Columns are not marked one by one.",
        ),
      ],
    },
  ],
};
