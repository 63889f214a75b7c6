import { z } from "zod";
import { isLanguage } from "../../../design/languages.ts";
import { readName } from "../../../nouns/name.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { opened, ownLogin } from "../../../web/door-answers.ts";
import { door } from "../../../web/door.ts";
import { look } from "../../../web/look.ts";
import { mayChangeOwn } from "../doors.policy.ts";
import { namePage, settingsPage } from "./settings.page.tsx";

const tokenShown = z.object({
  id: z.string(),
  name: z.string(),
  madeAt: z.string(),
  lastUsedOn: z.string().nullable(),
  expiresAt: z.string(),
});

const ownSettings = z.object({
  name: z.string(),
  email: z.string(),
  language: z.string().nullable(),
  hasPassword: z.boolean(),
  secondProof: z.enum(["off", "begun", "on"]),
  devices: z.int(),
  looksAfterHouse: z.boolean(),
  tokens: z.array(tokenShown),
});

export const settingsRoute = look({
  method: "GET",
  path: "/settings",
  summary: "Your own settings: how you sign in, what you are called, tokens",
  answers: ownSettings,
  permit: mayChangeOwn,
  find: async ({ signIn }, { actor: { login } }) => {
    if (login === null) return { kept: null };
    const [kept, hasPassword, secondProof, devices, tokens] = await Promise.all([
      signIn.loginOf(login.id),
      signIn.hasPassword(login.id),
      signIn.secondProofOf(login.id),
      signIn.devicesOf(login.id),
      signIn.tokensOf(login.id),
    ]);
    return { kept: kept ?? null, hasPassword, secondProof, devices: devices.length, tokens };
  },
  answer: (thing) => {
    if (thing.kept === null) return wrong({ field: "", words: "This login is gone." });
    const { name, email, language, looksAfterHouse } = thing.kept;
    return found({
      name,
      email,
      language,
      looksAfterHouse,
      hasPassword: thing.hasPassword,
      secondProof: thing.secondProof,
      devices: thing.devices,
      tokens: thing.tokens.map((token) => ({
        id: token.id,
        name: token.name,
        lastUsedOn: token.lastUsedOn,
        madeAt: token.madeAt.toISOString(),
        expiresAt: token.expiresAt.toISOString(),
      })),
    });
  },
  page: (own, { language }) => settingsPage({ own, language }),
});

const nameLengthMax = 200;

export const renameRoute = door({
  path: "/settings",
  summary: "Change what you are called and the language you read best",
  reads: {
    body: z.strictObject({
      name: z.string("Write your name.").max(nameLengthMax, "Write a shorter name."),
      language: z.string().max(10).default(""),
    }),
  },
  permit: mayChangeOwn,
  open: async ({ signIn }, { actor, body }) => {
    const login = ownLogin(actor);
    // It stands in letters to people who do not know them: in one line, and nothing hidden in it.
    const name = readName(body.name, { field: "name", of: "the person", charactersMax: nameLengthMax });
    if (!name.ok) return name;
    const { language } = body;
    if (language !== "" && !isLanguage(language))
      return wrong({ field: "language", words: "Choose one of the languages." });
    await signIn.rename(login.id, name.value);
    const cookies = language === "" ? [] : await signIn.speak(login.id, language);
    return opened({ what: "login.settings-changed", loginId: login.id }, "/settings", cookies);
  },
  form: ({ typed, problems }, { language }) =>
    namePage({ name: typed["name"] ?? "", chosen: typed["language"] ?? "", language, problems }),
});

export const revokeTokenRoute = door({
  path: "/settings/tokens",
  summary: "Take a token back: it opens nothing from then on",
  reads: { body: z.strictObject({ token: z.uuid() }) },
  permit: mayChangeOwn,
  open: async ({ signIn }, { actor, body }) => {
    const login = ownLogin(actor);
    if (!(await signIn.revokeToken(login.id, body.token)))
      return wrong({ field: "token", words: "This token was taken back already. Nothing was changed." });
    return opened({ what: "login.token-revoked", loginId: login.id }, "/settings");
  },
});
