import { opened } from "../../../web/door-answers.ts";
import { door } from "../../../web/door.ts";
import { maySignOut } from "../doors.policy.ts";

export const signOutRoute = door({
  path: "/sign-out",
  summary: "Sign this device out",
  permit: maySignOut,
  open: async ({ signIn }, _asked, caller) => {
    const { loginId, cookies } = await signIn.leave(caller);
    if (loginId === null) return { ok: true, value: { path: "/sign-in", cookies } };
    return opened({ what: "login.signed-out", loginId }, "/sign-in", cookies);
  },
});
