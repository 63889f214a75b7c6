import { z } from "zod";

/** How an identifier is read from what a program is told of a list. */
export const one = z.object({ id: z.string() });

/** The first of a list. */
export const firstOf =
  (name: string, key = "id") =>
  (told: unknown): string | undefined => {
    const list = z.object({ [name]: z.array(z.looseObject({ [key]: z.string() })) }).safeParse(told);
    const first = list.success ? list.data[name]?.[0]?.[key] : undefined;
    return typeof first === "string" ? first : undefined;
  };

/** The campaign whose title begins so. */
export const campaignOf =
  (begins: string) =>
  (told: unknown): string | undefined =>
    z
      .object({ campaigns: z.array(one.extend({ title: z.string() })) })
      .parse(told)
      .campaigns.find(({ title }) => title.startsWith(begins))?.id;
