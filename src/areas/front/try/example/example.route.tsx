import { z } from "zod";
import { found } from "../../../../nouns/result.ts";
import { look } from "../../../../web/look.ts";
import { findingAddress } from "../finding/address.rules.ts";
import { mayTry } from "../try.policy.ts";

const address = findingAddress("example", {});

export const exampleRoute = look({
  method: "GET",
  path: "/try/example",
  summary: "The built-in published example: Wandsworth, Census 2021 and NHS Talking Therapies 2019-20",
  practices: ["P03"],
  answers: z.object({ address: z.string() }),
  permit: mayTry,
  answer: () => found({ address }),
  goTo: () => address,
});
