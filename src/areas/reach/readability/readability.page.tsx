/** What the scores say of a text, and what to look at again. */
import type { ReactElement } from "react";
import { Button, ErrorSummary, Field, Form, numberText } from "../../../design/index.ts";
import type { Problem } from "../../../nouns/result.ts";
import type { Screen } from "../screens/drawn-screen.page.ts";
import type { Cell } from "../screens/screen.ts";
import { yearsToAge, type Score, type TextRead } from "./readability.rules.ts";

interface TextFormProps {
  readonly action: string;
  readonly typed: string;
  readonly problems: readonly Problem[];
}

export const TextForm = ({ action, typed, problems }: TextFormProps): ReactElement => (
  <>
    <ErrorSummary language="en" problems={problems} />
    <Form action={action}>
      <Field
        kind="textarea"
        rows={8}
        name="text"
        label="The text, in English"
        hint="A letter, a leaflet or a page. It is read once and kept nowhere."
        value={typed}
        problems={problems}
        language="en"
      />
      <Button words="Look at it" />
    </Form>
  </>
);

const say = (value: number): string => numberText(value, "en");

const ages = ({ scores }: TextRead): readonly number[] =>
  [scores.fleschKincaidGrade, scores.gunningFog, scores.colemanLiau, scores.automatedReadability].flatMap(({ value }) =>
    value === null ? [] : [value + yearsToAge],
  );

const ageRow = (name: string, { value, because }: Score, read: string): readonly Cell[] => [
  name,
  value ?? because,
  value === null ? null : value + yearsToAge,
  read,
];

const aim = "The NHS aims at a reading age of 9 to 11.";

const empty = {
  lead: "A nudge to look again at long sentences and long words. It knows nothing of meaning, and nobody should be stopped by it.",
  columns: [
    { heading: "Score", kind: "text" },
    { heading: "Value", kind: "number", decimals: 1 },
    { heading: "Reading age", kind: "number" },
    { heading: "How to read it", kind: "words" },
  ],
  methods: [
    "fleschKincaidGrade",
    "gunningFog",
    "colemanLiauIndex",
    "automatedReadabilityIndex",
    "smogIndex",
    "fleschReadingEase",
  ],
} as const;

export const readabilityScreen = (read: TextRead | null): Screen => {
  if (read === null) {
    return {
      ...empty,
      title: "Is it easy to read?",
      reading: [],
      chart: null,
      emptyTitle: "No text yet",
      because: "Paste an English text, and its scores appear here.",
      caption: "Scores of a text",
      rows: [],
      notes: ["Not for Urdu or any other language, and not for Easy Read: ask people who will read it."],
    };
  }
  const { scores, long } = read;
  const all = ages(read);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const { counts } = scores;
  return {
    ...empty,
    title: `For readers of about ${say(Math.max(5, low))} to ${say(Math.max(5, high))} years, by four scores`,
    reading: [
      `${say(counts.words)} words in ${say(counts.sentences)} sentences. ${aim}`,
      ...(long.length === 0
        ? ["No sentence has more than 20 words."]
        : [
            `Long sentences to look at first: ${long.map(({ sentence, words }) => `“${sentence.slice(0, 160)}${sentence.length > 160 ? "…" : ""}” (${words} words)`).join("; ")}.`,
          ]),
    ],
    chart: null,
    because: null,
    caption: "Scores of the text",
    rows: [
      ageRow("Flesch-Kincaid grade", scores.fleschKincaidGrade, "US school year; age is 5 more"),
      ageRow("Gunning fog", scores.gunningFog, "years at school"),
      ageRow("Coleman-Liau", scores.colemanLiau, "US school year, by letters"),
      ageRow("Automated readability", scores.automatedReadability, "US school year, by letters"),
      [
        "SMOG",
        scores.smog.value ?? scores.smog.because,
        null,
        scores.smog.valid ? "US school year" : "a rough number: it takes 30 sentences",
      ],
      [
        "Flesch reading ease",
        scores.fleschReadingEase.value ?? scores.fleschReadingEase.because,
        null,
        "0 hard to 100 easy",
      ],
    ],
    notes: [
      "Syllables are counted by rules, so scores are a year or two apart and so are other programs’.",
      "Not for Urdu or any other language, and not for Easy Read: ask people who will read it.",
    ],
  };
};
