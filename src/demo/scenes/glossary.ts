import type { PartName } from "../cast.ts";
import { exampleSlug } from "../play.ts";
import type { Play } from "../play.ts";
import type { Communities } from "./communities.ts";

const address = `/${exampleSlug}/glossary`;

/** Of the words that are offered, those this place took. */
const taken =
  "advocate,assessment,care coordinator,care plan,cmht,crisis team,icb,interpreter,pals,referral,safeguarding";

interface Given {
  readonly as: PartName;
  /** The community that says it so. */
  readonly of?: keyof Communities;
  readonly said: Readonly<Record<string, string>>;
  readonly checked: readonly (readonly [PartName, Readonly<Record<string, string>>])[];
}

const so = { verdict: "so", speaks: "yes", released: "yes" };
const soHere = { verdict: "so", speaks: "yes" };

const sayings: readonly Given[] = [
  {
    as: "kashmiriElder",
    of: "kashmiri",
    said: {
      phrase: "دل ڈوب رہا ہے",
      inLatin: "dil doob raha hai",
      language: "ur",
      literally: "my heart is sinking",
      maySpeakOf: "low-mood,grief,fear",
      polite: "Ask since when, and who is at home with them (example).",
      shames: "To ask at once whether they are ill, or before their children (example).",
      credit: "organisation",
      creditedAs: "The elders’ circle (example)",
      released: "yes",
    },
    checked: [
      ["mosqueTrustee", so],
      [
        "champion",
        { ...so, verdict: "otherwise", why: "Younger people say: dil baith gaya, my heart sat down (example)." },
      ],
    ],
  },
  {
    as: "mosqueTrustee",
    of: "pakistani",
    said: {
      phrase: "مجھے ٹینشن ہے",
      inLatin: "mujhe tension hai",
      language: "ur",
      literally: "I have tension",
      maySpeakOf: "worry,hard-times,anger",
      polite: "Ask what is heavy just now. It can be money, the house or a child (example).",
      credit: "first-name",
      creditedAs: "Example",
      released: "yes",
    },
    checked: [["kashmiriElder", so]],
  },
  {
    as: "champion",
    said: {
      phrase: "ਦਿਲ ਨਹੀਂ ਲੱਗਦਾ",
      inLatin: "dil nahin lagda",
      language: "pa",
      literally: "my heart does not settle on anything",
      maySpeakOf: "low-mood,loneliness",
      polite: "Ask what they used to like doing (example).",
      credit: "community-member",
      released: "yes",
    },
    checked: [["mosqueTrustee", so]],
  },
  {
    as: "champion",
    said: {
      phrase: "ਮਨ ਤੇ ਭਾਰ ਹੈ",
      inLatin: "man te bhaar hai",
      language: "pa",
      literally: "there is a weight on my mind",
      maySpeakOf: "worry,grief",
      shames: "To hear it from a relative who interprets (example).",
      credit: "community-member",
    },
    checked: [["mosqueTrustee", soHere]],
  },
  {
    as: "contributor",
    said: {
      phrase: "মন খারাপ",
      inLatin: "mon kharap",
      language: "bn",
      literally: "my mind is bad",
      maySpeakOf: "low-mood,loneliness",
      polite: "It is an everyday word: ask whether it passes (example).",
      credit: "community-member",
      released: "yes",
    },
    checked: [["champion", so]],
  },
  {
    as: "contributor",
    said: {
      phrase: "মাথা কাজ করে না",
      inLatin: "matha kaj kore na",
      language: "bn",
      literally: "my head does not work",
      maySpeakOf: "memory-loss,tiredness,worry",
      credit: "community-member",
    },
    checked: [],
  },
  {
    as: "carersWorker",
    of: "blackAfrican",
    said: {
      phrase: "Walwal baan qabaa",
      language: "so",
      literally: "I have restlessness",
      maySpeakOf: "worry,fear",
      polite: "Ask about sleep, and about family far away (example).",
      credit: "organisation",
      creditedAs: "Riverside Carers’ Circle (example)",
      forOther: "yes",
      released: "yes",
    },
    checked: [["contributor", so]],
  },
  {
    as: "carersWorker",
    of: "blackAfrican",
    said: {
      phrase: "Codad baan maqlaa",
      language: "so",
      literally: "I hear voices",
      maySpeakOf: "hearing-voices,grief,fear",
      polite: "Ask who speaks and what they say. Somebody who died may be speaking (example).",
      shames: "To say “mad”. To speak of it before others (example).",
      credit: "community-member",
      forOther: "yes",
    },
    checked: [["contributor", soHere]],
  },
];

/**
 * Twelve words of services, one of them the place’s own with its meaning in Urdu; two that somebody asked for; and eight ways to say it in four
 * languages, of which one is disputed and one waits for another speaker.
 * @practice P11 @practice P15
 */
export async function explainWords(play: Play, communities: Communities): Promise<void> {
  await play.send("engagementLead", `${address}/begin`, { words: taken });
  const { id: word } = await play.send("engagementLead", address, {
    word: "Listening section",
    plain: "A part of a meeting in which contributors speak, and everybody else listens and does not answer.",
  });
  const { id: meaning } = await play.send("mosqueTrustee", `${address}/${word}/meaning`, {
    language: "ur",
    words: "اجلاس کا وہ حصہ جس میں شرکا بولتے ہیں اور باقی سب صرف سنتے ہیں۔",
    credit: "organisation",
    creditedAs: "Example Mosque",
  });
  await play.send("kashmiriElder", `${address}/${word}/check`, { meaning, verdict: "so", speaks: "yes" });
  await play.send("contributor", `${address}/ask`, { word: "Step 3" });
  await play.send("champion", `${address}/ask`, { word: "Trauma-informed", forOther: "yes" });
  for (const { as, of, said, checked } of sayings) {
    const community = of === undefined ? {} : { community: communities[of] };
    const { path } = await play.send(as, `${address}/said`, { ...said, ...community });
    for (const [who, review] of checked) await play.send(who, `${path}/check`, review);
  }
}
