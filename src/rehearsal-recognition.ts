import type { Who } from "./rehearsal-crowd.ts";

type Send = (who: Who, path: string, body: object) => Promise<string>;

/** What an organisation gave, written down by a practitioner; the service should have provided an interpreter. */
export async function recognitionParams(
  send: Send,
  { organisation, service }: { readonly organisation: string; readonly service: string },
) {
  const contribution = await send("practitioner", "recognition", {
    kind: "interpreted-care",
    minutes: "60",
    by: organisation,
    standing: "volunteer",
    onDay: "2026-01-05",
    service,
    shouldHave: "interpreter",
  });
  return { contribution };
}
