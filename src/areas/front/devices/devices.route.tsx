import { z } from "zod";
import { found, wrong } from "../../../nouns/result.ts";
import { opened, ownLogin } from "../../../web/door-answers.ts";
import { door } from "../../../web/door.ts";
import { look } from "../../../web/look.ts";
import { mayChangeOwn } from "../doors.policy.ts";
import { browserName } from "./browser-name.rules.ts";
import { devicesPage } from "./devices.page.tsx";

const deviceShown = z.object({
  id: z.string(),
  name: z.string(),
  isThis: z.boolean(),
  signedInAt: z.string(),
  lastSeenAt: z.string(),
  provedTwice: z.boolean(),
});

export const devicesRoute = look({
  method: "GET",
  path: "/devices",
  summary: "The devices that you are signed in on",
  answers: z.object({ devices: z.array(deviceShown) }),
  permit: mayChangeOwn,
  find: async ({ signIn }, { actor }) => ({
    devices: actor.login === null ? [] : await signIn.devicesOf(actor.login.id),
  }),
  answer: ({ devices }, { actor }) =>
    found({
      devices: devices.map(({ id, userAgent, signedInAt, lastSeenAt, provedTwice }) => ({
        id,
        name: browserName(userAgent),
        isThis: id === actor.login?.deviceId,
        signedInAt: signedInAt.toISOString(),
        lastSeenAt: lastSeenAt.toISOString(),
        provedTwice,
      })),
    }),
  page: ({ devices }) => devicesPage(devices),
});

export const deviceOutRoute = door({
  path: "/devices/out",
  summary: "Sign one of your devices out, at once",
  reads: { body: z.strictObject({ device: z.uuid() }) },
  permit: mayChangeOwn,
  open: async ({ signIn }, { actor, body }) => {
    const login = ownLogin(actor);
    const isClosed = await signIn.closeDevice({ loginId: login.id, deviceId: body.device });
    if (!isClosed) return wrong({ field: "device", words: "This device was signed out already. Nothing was changed." });
    const path = body.device === login.deviceId ? "/sign-in" : "/devices";
    return opened({ what: "login.device-signed-out", loginId: login.id }, path);
  },
});

export const otherDevicesOutRoute = door({
  path: "/devices/others-out",
  summary: "Sign out everywhere but here, at once",
  permit: mayChangeOwn,
  open: async ({ signIn }, { actor }) => {
    const login = ownLogin(actor);
    const count = await signIn.closeOtherDevices(login);
    return opened({ what: "login.other-devices-signed-out", loginId: login.id, detail: { count } }, "/devices");
  },
});
