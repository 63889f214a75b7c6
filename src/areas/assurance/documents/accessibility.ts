import type { DocumentAsked } from "../assurance.ts";
import { by, held, live, notDone, yours } from "../line.ts";

/** A draft of the statement, from what is really tried. */
export const accessibility: DocumentAsked = {
  id: "accessibility",
  title: "Accessibility statement",
  isFor:
    "What works, what does not, and what nobody has tried. The aim is WCAG 2.2 AA. We do not say that all of it is met: a machine finds only some of what stops people.",
  sections: [
    {
      title: "What is tried",
      lines: [
        held(
          { id: "machine", asks: "Is each page looked at by a machine?", from: "accessibility" },
          "Each page, with something there and with nothing, in two languages and two widths, in a real browser.",
          by(
            "e2e/every-page.browser.test.ts",
            "nothing to mend, with something there and with nothing, in two languages and two widths",
          ),
        ),
        held(
          { id: "narrow", asks: "Do pages work on a small telephone, without scripts?", from: "accessibility" },
          "Journeys of each role are walked at 320 pixels, in Urdu, with scripts off.",
          by(
            "e2e/journeys/newcomer.browser.test.ts",
            "sees on a small phone, without scripts, which communities are not reached",
          ),
          by("e2e/journeys/in-riverside.ts", "320"),
        ),
        live({ id: "languages", asks: "In which languages can people read it?", from: "ours" }, "languages"),
        held(
          { id: "right-to-left", asks: "Do languages run the way they are read?", from: "accessibility" },
          "Urdu and Arabic run from right to left.",
          by("src/design/languages.test.ts", "Urdu and Arabic run right to left"),
        ),
        held(
          { id: "marked", asks: "Is it marked which words are in which language?", from: "accessibility" },
          "What is told in English stands as English on a page in another language.",
          by("src/areas/home/list/list.test.ts", "what areas tell in English is marked as English"),
        ),
        held(
          { id: "errors", asks: "Do mistakes in forms say what to do?", from: "accessibility" },
          "Each is named with its box, and what was typed is kept.",
          by("e2e/journeys/newcomer.browser.test.ts", "is told which box is empty and keeps going"),
        ),
        held(
          { id: "account", asks: "Can people take part without an account, email or telephone?", from: "ours" },
          "They can be written down with their yes, and are served on paper.",
          by(
            "src/areas/people/recorded.test.ts",
            "somebody without account, email or telephone is written down with their yes",
          ),
        ),
      ],
    },
    {
      title: "What is not",
      lines: [
        notDone(
          {
            id: "with-people",
            asks: "Was it tried by people who use screen readers, magnifiers, switches or voice?",
            from: "accessibility",
          },
          "No. Nobody has tried it in this way for this project.",
        ),
        notDone({ id: "audit", asks: "Did somebody from outside audit it?", from: "accessibility" }, "No."),
        notDone(
          {
            id: "signed",
            asks: "Is there a version in British Sign Language, or easy read with pictures?",
            from: "accessibility",
          },
          "No.",
        ),
        notDone(
          { id: "staff-pages", asks: "Can staff read their pages in other languages?", from: "ours" },
          "Pages of staff are in English, and say so. Pages of the public are in eight languages.",
        ),
        notDone(
          { id: "translations", asks: "Did people who speak them from home read all translations?", from: "ours" },
          "No.",
        ),
      ],
    },
    {
      title: "Yours",
      lines: [
        yours(
          { id: "statement", asks: "Where is your own statement?", from: "accessibility" },
          "Whoever runs it publishes one, after trying it: put its address here.",
        ),
        yours(
          { id: "contact", asks: "To whom do people turn who cannot use a page?", from: "accessibility" },
          "Name an office, a telephone number and a number of days.",
        ),
        yours(
          { id: "tried", asks: "Who tries it with people before you start?", from: "accessibility" },
          "Ask people who use services to try it with what they use, and pay them for it.",
        ),
      ],
    },
  ],
};
