import { openPost } from "../post/post.ts";
import type { Rehearsal } from "../db/rehearsal.ts";
import { openSignIn } from "./sign-in.ts";
import type { SignIn } from "./sign-in.ts";

/** For tests: signing in of a rehearsed house, as the commands of the command line use it. */
export const rehearsedSignIn = (stage: Rehearsal): SignIn =>
  openSignIn({
    db: stage.app,
    door: stage.door,
    post: openPost({ door: stage.door, mailServer: undefined }),
    isHttps: false,
    origin: () => "http://127.0.0.1",
  });

export interface Registered {
  readonly id: string;
  readonly email: string;
  readonly password: string;
}

/** For tests: somebody with a login and a password. */
export async function register(stage: Rehearsal, email: string): Promise<Registered> {
  const signIn = rehearsedSignIn(stage);
  const password = "harvest window kettle";
  const { id } = await signIn.makeLogin({ email, name: "Example Person" });
  await signIn.setPassword(id, password);
  return { id, email, password };
}

/** For tests: the link in the newest letter to this address. */
export async function linkTo(stage: Rehearsal, email: string): Promise<string> {
  const letter = await stage.door
    .selectFrom("letter")
    .select("text")
    .where("to_email", "=", email)
    .orderBy("written_at", "desc")
    .limit(1)
    .executeTakeFirstOrThrow();
  const link = /^https?:\/\/[^/]+(\/\S+)$/m.exec(letter.text)?.[1];
  if (link === undefined) throw new Error("There is no link in this letter.");
  return link;
}
