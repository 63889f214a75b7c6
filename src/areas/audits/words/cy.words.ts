import type { LimitsWords } from "../limits.words.ts";

export const cy: LimitsWords = {
  title: "Yr hyn na allwn ei wneud eto",
  lead: "Dywedir gan y gwasanaeth ei hun: beth sydd ar goll, ar bwy y mae’n dibynnu, a beth y mae’n ei wneud erbyn pryd.",
  noneShown: "Nid oes gwasanaeth wedi’i ddweud eto.",
  nothing: "Nid oes dim wedi’i ysgrifennu yma.",
  described: "Yn ei ddisgrifiad ei hun",
  depends: "Mae’n dibynnu ar",
  doing: "Beth sy’n cael ei wneud",
  notDoing: "Nid oes dim yn cael ei wneud eto.",
  byDay: "Erbyn {day}",
  late: "Addawyd erbyn {day}, heb ei wneud",
  firstPromised: "Addawyd gyntaf erbyn {day}",
  done: "Gwnaed ar {day}",
  lookedOn: "Edrychwyd ddiwethaf ar {day}",
  partners: "Beth mae partneriaid yn ei ddweud",
  noWord: "Nid oes neb wedi dweud dim eto.",
};
