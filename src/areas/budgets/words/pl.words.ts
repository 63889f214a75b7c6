import type { BudgetWords } from "../budgets.words.ts";

export const pl: BudgetWords = {
  title: "Twój własny budżet na pomoc",
  lead: "Jeśli potrzebujesz pomocy w życiu, możesz poprosić o pieniądze na nią i wybrać, kto pomaga.",
  parts: [
    {
      title: "Co to jest",
      lines: [
        "Rada albo NHS mówi, ile twoja pomoc może kosztować w roku: to twój budżet osobisty.",
        "Pieniądze mogą trafić do ciebie, ktoś może nimi zarządzać dla ciebie albo mogą być u tych, którzy pomagają.",
        "Możesz wybrać kogoś, kto zna twój język, jedzenie i wiarę.",
      ],
    },
    {
      title: "O co możesz prosić",
      lines: [
        "Poproś o ocenę potrzeb. To rozmowa i nic nie kosztuje.",
        "Poproś o nią w domu albo w organizacji, której ufasz, z tłumaczem usługi.",
        "Poproś o rzecznika: kogoś po twojej stronie, kto dba, by cię słuchano.",
        "Poproś o decyzję i jej powód na piśmie, w twoim języku.",
      ],
    },
    {
      title: "Co nie jest prawdą",
      lines: [
        "Prośba nie kończy twoich zasiłków.",
        "Nie jesteś zbyt chory, by prosić. Ktoś może zarządzać pieniędzmi za ciebie.",
        "Rodzina nie musi tłumaczyć.",
      ],
    },
    {
      title: "Jeśli usłyszysz nie",
      lines: [
        "Zapytaj, kto zdecydował i dlaczego. Zapisz dzień.",
        "Powiedz organizacji społecznej: może to tu zapisać bez twojego nazwiska.",
        "Możesz złożyć skargę i możesz poprosić ponownie.",
      ],
    },
  ],
  source:
    "Dotyczy to Anglii: Care Act 2014 i zasady NHS o osobistych budżetach zdrowotnych. Sprawdź obecne zasady u tego, kto ci pomaga.",
  whom: "Organizacje, które pomogą ci poprosić",
};
