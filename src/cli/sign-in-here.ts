import type { Connected } from "../db/connect.ts";
import { openPost } from "../post/post.ts";
import { openSignIn } from "../sign-in/sign-in.ts";
import type { SignIn } from "../sign-in/sign-in.ts";
import type { Configuration } from "./configuration.ts";

interface Here {
  readonly signIn: SignIn;
  readonly close: () => Promise<void>;
}

/** Signing in for a command: the same rules as behind the pages, and links that lead to where people are. */
export function signInHere({ app: db, door }: Connected, { web, port }: Configuration, at?: string): Here {
  const post = openPost({ door, mailServer: web.mailServer });
  const origin = web.baseUrl?.origin ?? at ?? `http://127.0.0.1:${port}`;
  const isHttps = web.baseUrl?.protocol === "https:";
  return {
    signIn: openSignIn({ db, door, post, isHttps, origin: () => origin }),
    close: async () => {
      await post.sendDue();
      post.close();
    },
  };
}
