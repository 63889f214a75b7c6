import type { FirstWords } from "../first.words.ts";

/** Awaiting review by speakers. */
export const pl: FirstWords = {
  title: "Zobacz, do kogo usługi nie docierają, i zmieńmy to razem",
  lead: "Alongside jest dla usług, finansujących i społeczności jednego miejsca. Pokazuje, do których społeczności usługa jeszcze nie dociera. Potem pomaga wszystkim planować, działać i dostawać odpowiedzi.",
  tryIt: "Zobacz z dwóch plików, kto jest pomijany",
  tryHint: "Nie potrzebujesz konta, a tego, co wyślesz, nie przechowujemy.",
  example: "Najpierw zobacz przykład",
  places: "Miejsca, które zaczęły",
  needTitle: "Czego potrzebujesz",
  needs: [
    "Pliku o tym, kto mieszka w okolicy, według grup etnicznych. Publikuje go spis powszechny.",
    "Pliku o tym, kogo przyjęła usługa, według grup etnicznych. Wiele usług go publikuje, możesz też użyć własnego.",
  ],
  getTitle: "Co dostaniesz",
  gets: [
    "Które społeczności są przyjmowane rzadziej niż inne i na ile to pewne.",
    "Czego nikt nie może się dowiedzieć z tych plików.",
    "Jak obliczono każdą liczbę, żeby można ją było sprawdzić.",
  ],
  loopTitle: "Jedno koło, sześć kroków",
  loopLead: "Zaczyna się i kończy tym samym pytaniem: do kogo nie docieramy?",
  steps: {
    understand: "Zobacz, do kogo nie docieramy i jak bardzo.",
    prepare: "Zbuduj zaufanie, zanim powstanie plan.",
    plan: "Społeczności są obecne od początku.",
    act: "Działaj i zapisuj, co się dzieje.",
    recognise: "Odwdzięcz się za czas i wiedzę ludzi.",
    answer: "Powiedz, co z tego wynikło. Potem spójrz znowu.",
  },
  worksNow: "już działa",
  beingBuilt: "w budowie",
  yourPlaces: "Twoje miejsca",
};
