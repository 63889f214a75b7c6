import { roles, roleWords } from "../../nouns/role.ts";
import type { Role } from "../../nouns/role.ts";
import { keeperDecision } from "../../web/registered.ts";
import type { KeeperDecision } from "../../web/registered.ts";
import { listKeeperChangeProblems, saveDecided, saveKeeperChange } from "./decided.store.ts";
import { keeperChange, keeperChangeWords } from "./keeper-change.rules.ts";
import {
  rolesThatReleaseFiguresByDefault,
  rolesThatSeeFiguresByDefault,
  silenceLimitDaysByDefault,
} from "./setting-names.ts";
import { publicPagesChosen, rolesChosen, silenceLimitChosen } from "./visibility.rules.ts";
import { decisionTitles, publicPagesWords, releaseWords, seeWords, silenceWords } from "./decisions.words.ts";

const roleChoices = roles.map((role: Role) => ({ value: role, words: roleWords[role] }));

/** What only the keepers of both sides together decide about the place itself. */
export const placeDecisions: readonly KeeperDecision[] = [
  keeperDecision({
    kind: "change-keeper",
    title: decisionTitles.keepers,
    reads: keeperChange,
    words: keeperChangeWords,
    problems: listKeeperChangeProblems,
    apply: saveKeeperChange,
    seenAt: () => "keepers",
  }),
  keeperDecision({
    kind: "who-sees-figures",
    title: decisionTitles.see,
    byDefault: seeWords(rolesThatSeeFiguresByDefault),
    asks: {
      kind: "checkboxes",
      label: "Which roles may see pages with figures?",
      hint: "Small numbers stay hidden from all of them.",
      choices: roleChoices,
    },
    reads: rolesChosen,
    words: ({ value }) => seeWords(value),
    apply: saveDecided("who-sees-figures"),
  }),
  keeperDecision({
    kind: "public-pages",
    title: decisionTitles.pages,
    byDefault: publicPagesWords("on"),
    asks: {
      kind: "radios",
      label: "May everyone read this place’s pages that hold no personal details?",
      choices: [
        { value: "on", words: "Yes, everyone may read them" },
        { value: "off", words: "No, only people of this place" },
      ],
    },
    reads: publicPagesChosen,
    words: ({ value }) => publicPagesWords(value),
    apply: saveDecided("public-pages"),
  }),
  keeperDecision({
    kind: "who-releases-figures",
    title: decisionTitles.release,
    byDefault: releaseWords(rolesThatReleaseFiguresByDefault),
    asks: {
      kind: "checkboxes",
      label: "Which roles may release figures to everyone?",
      choices: roleChoices,
    },
    reads: rolesChosen,
    words: ({ value }) => releaseWords(value),
    apply: saveDecided("who-releases-figures"),
  }),
  keeperDecision({
    kind: "silence-limit-days",
    title: decisionTitles.silence,
    byDefault: silenceWords(silenceLimitDaysByDefault),
    asks: {
      kind: "text",
      label: "After how many days without an answer should pages say so?",
      hint: "From 7 to 365 days.",
    },
    reads: silenceLimitChosen,
    words: ({ value }) => silenceWords(value),
    apply: saveDecided("silence-limit-days"),
  }),
];
