import type { AdvocacyWords } from "../advocacy.words.ts";

export const pl: AdvocacyWords = {
  title: "Ktoś po twojej stronie: rzecznik",
  lead: "Rzecznik nie należy do usługi. Pomaga ci powiedzieć, czego chcesz, i dba, by cię słuchano.",
  doesTitle: "Co robi rzecznik",
  does: [
    "Wyjaśnia ci w twoim języku, co się dzieje.",
    "Idzie z tobą na spotkanie i mówi za ciebie, jeśli chcesz.",
    "Pomaga złożyć skargę.",
    "Nie decyduje za ciebie i nic nie kosztuje.",
  ],
  rightTitle: "Kiedy masz do niego prawo",
  rights: [
    "Gdy rada ocenia, jakiej pomocy potrzebujesz, trudno ci brać w tym udział i nikt inny nie może pomóc.",
    "Gdy jesteś w szpitalu na mocy Mental Health Act.",
    "Gdy inni decydują za ciebie, bo nie możesz, i nikt za ciebie nie mówi.",
    "Gdy chcesz złożyć skargę na NHS.",
  ],
  source: "Dotyczy to Anglii. Sprawdź obecne zasady u tego, kto ci pomaga.",
  whom: "Organizacje, które możesz zapytać",
};
