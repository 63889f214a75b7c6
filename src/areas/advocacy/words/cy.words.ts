import type { AdvocacyWords } from "../advocacy.words.ts";

export const cy: AdvocacyWords = {
  title: "Rhywun ar eich ochr: eiriolwr",
  lead: "Nid yw eiriolwr o’r gwasanaeth. Mae’n eich helpu i ddweud beth yr ydych am ei gael, ac yn gofalu y cewch eich clywed.",
  doesTitle: "Beth mae eiriolwr yn ei wneud",
  does: [
    "Yn egluro i chi beth sy’n digwydd, yn eich iaith.",
    "Yn dod gyda chi i gyfarfod, ac yn siarad drosoch os dymunwch.",
    "Yn eich helpu i gwyno.",
    "Nid yw’n penderfynu drosoch, ac nid yw’n costio dim.",
  ],
  rightTitle: "Pryd mae gennych hawl i un",
  rights: [
    "Pan fydd y cyngor yn edrych ar ba help sydd ei angen arnoch, ac mae’n anodd i chi gymryd rhan, ac ni all neb arall eich helpu.",
    "Pan gewch eich cadw mewn ysbyty dan y Ddeddf Iechyd Meddwl.",
    "Pan fydd eraill yn penderfynu drosoch am na allwch, ac nid oes neb yn siarad drosoch.",
    "Pan fyddwch am gwyno am y GIG.",
  ],
  source: "Am Loegr y mae hyn. Gwiriwch y rheolau cyfredol gyda phwy bynnag sy’n eich helpu.",
  whom: "Sefydliadau yma y gallwch ofyn iddynt",
};
