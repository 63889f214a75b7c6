import type { WorkforceWords } from "../workforce.words.ts";

export const so: WorkforceWords = {
  title: "Dadka halkan ka shaqeeya",
  lead: "Waxay sheegaan cidda ay yihiin erayadooda, waayo waxay rabeen inaad ogaato.",
  nobody: "Weli cidna ma sheegin cidda ay tahay.",
  speaks: "Luqadaha",
  community: "Bulshada, erayadooda",
  inPlan: "Waqtiga bulshooyinka waa qayb shaqadooda.",
  agreedOn: "La yiri {day}",
};
