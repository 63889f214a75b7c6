import type { AdvocacyWords } from "../advocacy.words.ts";

export const so: AdvocacyWords = {
  title: "Qof dhinacaaga ah: u doode",
  lead: "U dooduhu adeegga kama tirsana. Wuxuu kaa caawiyaa inaad sheegto waxa aad rabto, wuxuuna hubiyaa in lagu dhegaysto.",
  doesTitle: "Waxa u dooduhu qabto",
  does: [
    "Wuxuu kuugu sharxaa luqaddaada waxa socda.",
    "Shirka wuu kugu raacaa, wuuna kuu hadlaa haddii aad rabto.",
    "Wuxuu kaa caawiyaa cabashada.",
    "Adiga kuma go’aamiyo, waana bilaash.",
  ],
  rightTitle: "Goorta aad xaq u leedahay",
  rights: [
    "Marka goluhu eego caawimaadda aad u baahan tahay, kugu adag tahay ka qaybgalku, cid kalena kuma caawin karto.",
    "Marka isbitaal lagugu hayo Mental Health Act.",
    "Marka kuwo kale kuu go’aamiyaan, cidina kuu hadlin.",
    "Marka aad rabto inaad ka cabato NHS.",
  ],
  source: "Tani waa Ingiriiska. Ka hubi xeerarka hadda cidda ku caawinaysa.",
  whom: "Ururro halkan aad weydiin karto",
};
