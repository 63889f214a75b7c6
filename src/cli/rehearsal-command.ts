import { alongside } from "./alongside.ts";

/** For tests: one command, as if typed in this folder. */
export type Call = (
  args: readonly string[],
  environment: Record<string, string>,
) => Promise<{ readonly code: number; readonly out: string; readonly err: string }>;

export const callerIn =
  (folder: string): Call =>
  async (args, environment) => {
    const said = { out: "", err: "" };
    const code = await alongside(args, {
      environment,
      folder,
      out: (text) => void (said.out += text),
      err: (text) => void (said.err += text),
      hasColour: false,
    });
    return { code, ...said };
  };
