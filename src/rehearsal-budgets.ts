import type { Who } from "./rehearsal-crowd.ts";

type Send = (who: Who, path: string, body: object) => Promise<string>;

/** Somebody is on the way to a personal budget, and somebody needs an advocate, by the organisation whose worker asked. */
export async function budgetParams(send: Send, organisation: string) {
  const asked = { holder: organisation, from: organisation, asks: "Somebody who cooks as they do.", agreed: "yes" };
  return {
    budget: await send("organisation-worker", "budgets", asked),
    supported: await send("organisation-worker", "advocacy", { ...asked, because: "asked" }),
  };
}
