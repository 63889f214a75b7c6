import type { Actor } from "../../nouns/actor.ts";
import { no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";

/** Who may stand at the door: everyone, or nobody could come in. What they need is a proof, and that is looked at next. */
export const mayKnock = (): Permission => yes("Everyone may try to sign in.");

export const maySignOut = (): Permission => yes("Everyone may sign out.");

/** One's own settings, devices and proofs: in a browser, where one has proved who one is. A token is for programs. */
export const mayChangeOwn = ({ login }: Pick<Actor, "login">): Permission => {
  if (login === null) return no("Sign in first: these are the settings of whoever has signed in.");
  if (login.by === "token") return no("A token is for programs. Sign in with a browser to change your own settings.");
  return yes("These are your own settings.");
};

export const mayLookAfterHouse = ({ login }: Pick<Actor, "login">): Permission => {
  if (login === null) return no("Sign in first: only whoever looks after this Alongside may see this.");
  if (!login.looksAfterHouse) return no("Only whoever looks after this Alongside may see this. Ask them.");
  if (!login.provedTwice)
    return no(
      "Letters can hold links that let people in, so this needs a second proof. Set yours up in your settings.",
    );
  return yes("You look after this Alongside.");
};
