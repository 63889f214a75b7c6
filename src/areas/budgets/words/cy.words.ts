import type { BudgetWords } from "../budgets.words.ts";

export const cy: BudgetWords = {
  title: "Eich cyllideb eich hun am help",
  lead: "Os oes angen help arnoch i fyw eich bywyd, gallwch ofyn am yr arian amdano, a dewis pwy sy’n helpu.",
  parts: [
    {
      title: "Beth ydyw",
      lines: [
        "Mae’r cyngor neu’r GIG yn dweud faint y gall eich help ei gostio mewn blwyddyn: dyna eich cyllideb bersonol.",
        "Gellir ei thalu i chi, gofalu amdani drosoch, neu ei chadw gan y rhai sy’n helpu.",
        "Gyda hi gallwch ddewis rhywun sy’n gwybod am eich iaith, eich bwyd a’ch ffydd.",
      ],
    },
    {
      title: "Yr hyn y gallwch ofyn amdano",
      lines: [
        "Gofynnwch am asesiad. Sgwrs am eich anghenion ydyw, ac mae am ddim.",
        "Gofynnwch amdano gartref, neu mewn sefydliad yr ydych yn ymddiried ynddo, gyda chyfieithydd y gwasanaeth.",
        "Gofynnwch am eiriolwr: rhywun ar eich ochr chi sy’n gofalu y cewch eich clywed.",
        "Gofynnwch beth a benderfynwyd, a pham, yn ysgrifenedig ac yn eich iaith.",
      ],
    },
    {
      title: "Yr hyn nad yw’n wir",
      lines: [
        "Nid yw gofyn yn dod â’ch budd-daliadau i ben.",
        "Nid ydych yn rhy sâl i ofyn. Gall rhywun ofalu am yr arian drosoch.",
        "Nid oes rhaid i’ch teulu gyfieithu.",
      ],
    },
    {
      title: "Os dywedir na",
      lines: [
        "Gofynnwch pwy benderfynodd, a pham. Nodwch y diwrnod.",
        "Dywedwch wrth sefydliad cymunedol: gallant ei ysgrifennu yma heb eich enw.",
        "Gallwch gwyno, a gallwch ofyn eto.",
      ],
    },
  ],
  source:
    "Am Loegr y mae hyn: Deddf Gofal 2014 a rheolau’r GIG ar gyllidebau iechyd personol. Gwiriwch y rheolau cyfredol gyda phwy bynnag sy’n eich helpu.",
  whom: "Sefydliadau yma a all eich helpu i ofyn",
};
