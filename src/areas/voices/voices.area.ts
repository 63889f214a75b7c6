import type { Area } from "../../web/area.ts";
import type { HomePart, RetentionPart, Search, Waiting } from "../../web/registered.ts";
import { addFearFormRoute, addFearRoute } from "./add/add-fear.route.tsx";
import { answerVoiceFormRoute, answerVoiceRoute } from "./answer/answer-voice.route.tsx";
import { answersRoute } from "./answers/answers.route.tsx";
import { codeFormRoute, codeRoute } from "./code/code.route.tsx";
import { countThemesRoute } from "./count/count.route.ts";
import { changeComplaintsRoute, complaintsRoute } from "./complaints/complaints.route.tsx";
import { changeDaysOffRoute, daysOffRoute } from "./days-off/days-off.route.tsx";
import { voiceDecisions } from "./decisions.area.ts";
import { fearsRoute } from "./fears/fears.route.tsx";
import { voicesRoute } from "./list/voices.route.tsx";
import { listToldTo } from "./lead.store.ts";
import { nameRoute, namedRoute } from "./named/named.route.tsx";
import { newVoiceFormRoute, newVoiceRoute } from "./new/new-voice.route.tsx";
import { passOnFormRoute, passOnRoute } from "./pass-on/pass-on.route.tsx";
import { readerOf } from "./reader-here.rules.ts";
import { rateForSenderRoute } from "./rate/rate.route.ts";
import { recordingRoute, writeRecordingDownRoute } from "./recording/recording.route.tsx";
import { removeOldRecordings } from "./recordings.store.ts";
import { releaseVoiceFormRoute, releaseVoiceRoute } from "./release/release.route.tsx";
import { nameLeadRoute, safeguardingRoute } from "./safeguarding/safeguarding.route.tsx";
import { takeOnRoute } from "./take-on/take-on.route.ts";
import { countUnread } from "./voice-around.store.ts";
import type { Voice } from "./voice.ts";
import { tellLeadRoute } from "./tell/tell.route.ts";
import { addThemeRoute, themesRoute } from "./themes/themes.route.tsx";
import { voiceRoute } from "./voice/voice.route.tsx";
import { threadOfVoices } from "./voices-thread.area.ts";
import { eraseVoices, passVoicesOn, readVoicesHeld, removeOldVoices, voicesOfPerson } from "./voices-held.store.ts";
import { examples, mayAnswerVoice, mayNameReaders, maySaySomething, maySeeVoices } from "./voices.policy.ts";
import { listVoices } from "./voices.store.ts";
import { answersOnFrontPage, sayInMenu, voiceWords, voicesInMenu } from "./voices.words.ts";
import { whoSeesRoute } from "./who-sees/who-sees.route.tsx";
import { writeDownFormRoute, writeDownRoute } from "./write-down/write-down.route.tsx";
import { heardRoute, yoursRoute } from "./yours/yours.route.tsx";

/** What is due first stands first; what is past its day says so. @practice P43 */
const voicesAtHome: HomePart = {
  today: async (tx, { actor, place, at }) => {
    if (!maySeeVoices(actor).allowed) return [];
    const reader = readerOf(actor);
    const today = at.toISOString().slice(0, 10);
    const voices = await listVoices(tx, reader, { show: "open", today });
    const unread = mayNameReaders(actor).allowed ? await countUnread(tx) : 0;
    const toAnswer = voices.filter((voice) => {
      const asked = {
        ...voice,
        keeperReads: voice.unfair.keeperReads,
        isNamed: reader.isSenior,
        wasTold: false,
      };
      return mayAnswerVoice(actor, asked).allowed && (voice.ownerId ?? reader.personId) === reader.personId;
    });
    const told = await listToldTo(tx, reader.personId);
    return [
      ...told.map(({ id }) => worried(place.slug, id)),
      ...waitingOf(toAnswer, { slug: place.slug, today }),
      ...(unread === 0 ? [] : [nobodyReads(place.slug)]),
    ];
  },
};

/** One line for all of them, with the day on which the first is due. */
function waitingOf(voices: readonly Voice[], { slug, today }: { readonly slug: string; readonly today: string }) {
  const [first] = voices;
  if (first === undefined) return [];
  const waiting: Waiting = {
    words: voices.length === 1 ? "Somebody said something, and waits" : `${voices.length} voices wait for an answer`,
    because:
      today > first.dueOn
        ? "For some the day they were promised is over. Everyone can read that they have no reply."
        : "Each was promised an answer by a day.",
    since: null,
    by: first.dueOn,
    isShared: true,
    href: `/${slug}/voices${voices.length === 1 ? `/${first.id}` : today > first.dueOn ? "?show=late" : ""}`,
    verb: "Read and answer",
  };
  return [waiting];
}

const worried = (slug: string, id: string) => ({
  words: "Somebody is worried about a voice, and told you",
  because: "You are the safeguarding lead here. Who sent it nobody may be able to trace.",
  since: null,
  href: `/${slug}/voices/${id}`,
  verb: "Read it now",
});

const nobodyReads = (slug: string): Waiting => ({
  words: "What people say of racism or unfair treatment waits, and nobody may read it",
  because: "No senior manager is named for it who does not run the service themselves.",
  since: null,
  isShared: true,
  href: `/${slug}/voices/named`,
  verb: "Name somebody",
});

/** Pages only: what people said is in no search. */
const searchVoices: Search = async (_tx, text, { place, language }) => {
  const words = voiceWords(language);
  const pages = [
    { title: words.say, path: "new", words: words.lead },
    { title: words.whoSees, path: "who-sees", words: words.cannotFind },
    { title: words.answersTitle, path: "answers", words: words.youSaid },
    { title: words.fears, path: "fears", words: words.say },
  ];
  const looked = text.toLocaleLowerCase();
  return pages
    .filter(({ title }) => title.toLocaleLowerCase().includes(looked))
    .map(({ title, path, words: said }) => ({
      kind: "page",
      title,
      words: said,
      href: `/${place.slug}/voices/${path}`,
    }));
};

const retention: RetentionPart = {
  kind: "voices",
  words: "What people said, after it was answered",
  monthsUsual: 24,
  monthsMin: 6,
  monthsMax: 84,
  forget: removeOldVoices,
};

/** Also those that nobody wrote down: what nobody listened to in so long does nobody any good. */
const recordingsKept: RetentionPart = {
  kind: "voice-recordings",
  words: "Recordings and photos of what people said, after they came",
  monthsUsual: 2,
  monthsMin: 1,
  monthsMax: 6,
  forget: removeOldRecordings,
};

export const voices: Area = {
  name: "voices",
  title: "Voices",
  routes: [
    voicesRoute,
    newVoiceFormRoute,
    newVoiceRoute,
    yoursRoute,
    heardRoute,
    answersRoute,
    whoSeesRoute,
    fearsRoute,
    addFearFormRoute,
    addFearRoute,
    writeDownFormRoute,
    writeDownRoute,
    namedRoute,
    nameRoute,
    voiceRoute,
    takeOnRoute,
    answerVoiceFormRoute,
    answerVoiceRoute,
    passOnFormRoute,
    passOnRoute,
    releaseVoiceFormRoute,
    releaseVoiceRoute,
    complaintsRoute,
    changeComplaintsRoute,
    daysOffRoute,
    changeDaysOffRoute,
    safeguardingRoute,
    nameLeadRoute,
    tellLeadRoute,
    rateForSenderRoute,
    themesRoute,
    addThemeRoute,
    countThemesRoute,
    codeFormRoute,
    codeRoute,
    recordingRoute,
    writeRecordingDownRoute,
  ],
  menu: [],
  menuInPlace: [
    { path: "voices", step: "answer", order: 61, words: voicesInMenu, may: maySeeVoices },
    {
      path: "voices/new",
      step: "answer",
      alsoUnder: ["voices/yours", "voices/answers", "voices/who-sees", "voices/fears"],
      order: 62,
      words: sayInMenu,
      may: maySaySomething,
    },
  ],
  onFrontPage: [
    { path: "voices/new", order: 10, words: sayInMenu, may: maySaySomething },
    { path: "voices/answers", order: 20, words: answersOnFrontPage, may: maySaySomething },
  ],
  permissions: examples,
  decisions: voiceDecisions,
  home: voicesAtHome,
  search: searchVoices,
  threadParts: [threadOfVoices],
  retention: [retention, recordingsKept],
  passesOn: passVoicesOn,
  held: [
    {
      kind: "voices.worked-on",
      words: "What you did with what others said",
      because:
        "So that somebody answers by name. Forgotten: the answers stay, your name goes. What you said yourself without a name nobody can find, so it is not here.",
      read: readVoicesHeld,
      erase: eraseVoices,
      moves: voicesOfPerson,
    },
  ],
};
