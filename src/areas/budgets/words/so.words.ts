import type { BudgetWords } from "../budgets.words.ts";

export const so: BudgetWords = {
  title: "Miisaaniyaddaada caawimaadda",
  lead: "Haddii aad u baahan tahay caawimaad nolosha, waxaad weydiisan kartaa lacagteeda oo dooran kartaa cidda ku caawinaysa.",
  parts: [
    {
      title: "Waa maxay",
      lines: [
        "Golaha ama NHS ayaa sheega inta caawimaaddaadu sannadkii ku kici karto: taasi waa miisaaniyaddaada.",
        "Waa laguu bixin karaa, cid kale ayaa kuu hayn karta, ama kuwa ku caawinaya ayaa hayn kara.",
        "Waxaad dooran kartaa qof yaqaan luqaddaada, cuntadaada iyo diintaada.",
      ],
    },
    {
      title: "Waxa aad weydiisan karto",
      lines: [
        "Weydiiso qiimayn. Waa wadahadal ku saabsan baahidaada, waana bilaash.",
        "Ku weydiiso guriga, ama urur aad ku kalsoon tahay, turjumaanka adeegga.",
        "Weydiiso u doode: qof dhinacaaga ah oo hubiya in lagu dhegaysto.",
        "Weydiiso waxa la go’aamiyey iyo sababta, qoraal iyo luqaddaada.",
      ],
    },
    {
      title: "Waxa aan run ahayn",
      lines: [
        "Weydiintu ma joojinayso gargaarkaaga.",
        "Uma xanuunsanid si aanad u weydiisan karin. Qof baa lacagta kuu hayn kara.",
        "Qoyskaagu qasab kuma aha inuu turjumo.",
      ],
    },
    {
      title: "Haddii maya laguu yiraahdo",
      lines: [
        "Weydii cidda go’aamisay iyo sababta. Qor maalinta.",
        "U sheeg urur bulsho: waxay halkan ku qori karaan magacaaga la’aantiis.",
        "Waad cabban kartaa, mar kalena waad weydiisan kartaa.",
      ],
    },
  ],
  source:
    "Tani waa Ingiriiska: Care Act 2014 iyo xeerarka NHS ee miisaaniyadda caafimaadka. Ka hubi xeerarka hadda cidda ku caawinaysa.",
  whom: "Ururro halkan ku caawin kara weydiinta",
};
