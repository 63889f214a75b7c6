import { syllableExceptions } from "./syllable-exceptions.ts";

/** Letters that are written and not spoken, or that are no vowels where they stand: changed before vowels are counted. */
const silent: readonly (readonly [RegExp, string])[] = [
  // y between vowels is a consonant: be-yond, lay-er. At the start it makes no syllable either: yes.
  [/(?<=[aeiou])y(?=[aeiou])/g, "j"],
  // The u of quick, guess and league.
  [/qu/g, "q"],
  [/(?<=^|[^l])gu(?=[aei])(?!uity)/g, "g"],
  [/ically/g, "icly"],
  [/(?<=li[kv])e(?=lih)/, ""],
  [/^every/, "evry"],
  [/(?<=[ai]v)io(?=u?r)/g, "o"],
  // hop(e), hop(e)s, hop(e)d; not ta-ble, hor-ses, pa-ges, nee-ded, hun-dred, cen-tre.
  [/(?<=[aeiouy]r?l|ll|[^aeiouyl])(?<![bct]r)e(?:d(?<![td]ed|[bcdfgkpt][lr]ed)|s(?<!(?:[csxz]|[cs]h|g)es)|)$/, ""],
  // lif(e)line, som(e)how, mor(e)over; not time-ly, which has its own rule, nor wher-ev-er.
  [
    /(?<=^(?:bas|car|cod|els|fil|fir|for|fram|gat|guid|her|hom|hous|lif|lik|lin|mak|mor|nam|not|pip|saf|scor|sid|som|stak|tak|ther|tim|trad|typ|war|wher))e(?=[bcfghklmnpstw][a-z]*[aeiouy]|of|in|as|over|after)(?!nsic|ve|st)/,
    "",
  ],
  // hop(e)less, nic(e)ly, lik(e)ness, mov(e)ment, fil(e)name; not el-e-ment, im-ple-ment.
  [/(?<=[aeiouy][^aeiou]{1,2})e(?=(?:ful|less|ly|ness|time|line|name|ware|ty$)(?:$|[a-z]))/g, ""],
  [/(?<=[aeiouy][^aeiou]{1,2})(?<!el|pl|cl|cr)e(?=ment)/g, ""],
];

/** Vowels side by side that are spoken one after the other: each of these adds a syllable. */
const apart: readonly RegExp[] = [
  // me-di-a, va-ri-able, pri-o-ri-ty, i-di-ot, sta-di-um; not so-cial, na-tion, fash-ion, mil-lion, sen-ior.
  /(?<![cgst]|ss)ia(?!ge)|(?<![cghst]|ss|ll|n(?=io[nr]))io|[bdflmnprtv]iu/g,
  /(?<=[gt])ia(?:t|b|s|lity)|(?<=[cs])ia(?:t|b)|[ct]ios?$/g,
  // di-et, cli-ent, sci-ence, va-ri-e-ty, ea-si-er.
  /(?<![cst])iet|(?<![cnst])ie(?:nt|nc)|scie|iet(?:y|ies)|[^aeiou][bdfhlnprstv]iers?$|[aeiouy][dflnprsv]iers?$|[^aeiou]iest$/g,
  // cre-ate, the-o-ry, vi-de-o, mu-se-um, i-de-a, re-act, si-mul-ta-ne-ous.
  /cre[ao]t|neo|eo(?!p|u|rge|ns?$|n[ai])|[nrx]eous|eum|(?:id|^ar|lin)ea(?!l)|^(?:re|pre|de)(?=i|o|u|emp|ent|ex|a(?:ct|ss|pp|rr|ff|lis|lit|mb))/g,
  // man-u-al, sit-u-a-tion, du-o, flu-ent, ru-in, is-su-er, con-tin-u-i-ty.
  /u(?:a(?!y)|o(?!y)|ou|e(?:nc|nt|l$|r)|ity)|rui(?=n)|uici|[nt]uiti|aic/g,
  // go-ing, be-ing, ly-ing, po-em, co-op-er-ate, al-go-rith-m, pris-m.
  /[eouy]ing|oe[mt]|^co(?=op|or|e|in(?:c|s))|(?:th|s)ms?$/g,
];

/** What a contraction leaves of a word, with the vowel that is heard in it: did-n't, it-'ll, could-'ve, boss-'s; not o-'clock. */
const contractions: readonly (readonly [RegExp, string])[] = [
  [/(?<=[dst])n't/, "nat"],
  [/(?<=[csxz]|[cs]h|g)e?'s/, "as"],
  [/(?<=[^aeiouy])'(?:ll|ve)/g, "al"],
  [/'[a-z]{0,2}$/, ""],
];

const changed = (word: string, changes: readonly (readonly [RegExp, string])[]): string =>
  changes.reduce((left, [letters, instead]) => left.replace(letters, instead), word);

/** No English word is longer: what comes after is a slip of the keys, and must not hold up the counting. */
const lettersMost = 60;

/** Letters that are named one by one: N-H-S, G-P. Only w has more than one syllable. */
const spelt = (letters: string): number => letters.length + 2 * (letters.split("w").length - 1);

const inOneWord = (word: string): number => {
  const known = syllableExceptions.get(word) ?? syllableExceptions.get(word.replace(/s$/, ""));
  if (known !== undefined) return known;
  if (!/[a-z]/.test(word)) return 1;
  if (!/[aeiouy]/.test(word)) return spelt(word.replaceAll(/[^a-z]/g, ""));
  const spoken = changed(changed(word, contractions), silent);
  const runs = spoken.match(/[aeiouy]+/g) ?? [];
  const more = apart.reduce((sum, pattern) => sum + (spoken.match(pattern) ?? []).length, 0);
  return Math.max(1, runs.length + more);
};

/**
 * How many syllables an English word has, by the rules of its spelling and a short list of exceptions.
 *
 * Takes: `word`, with or without hyphens, apostrophes and capitals.
 * Gives: a whole number, 1 or more; 0 where there is no letter and no digit. A number in digits counts as 1.
 * Read it: about right: on English running text 98 to 99 words in 100 come out as in a dictionary of pronunciation.
 * Misleads when: the word is a name, or not English.
 * Errors: none.
 * Source: our own rules, checked against the CMU Pronouncing Dictionary (not part of this library).
 * @example syllableCount("community") // 4
 */
export const syllableCount = (word: string): number =>
  word
    .replaceAll("é", "ey")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[’‘]/g, "'")
    .split(/[^a-z0-9']/)
    .filter((part) => /[a-z0-9]/.test(part))
    .reduce((sum, part) => sum + inOneWord(part.slice(0, lettersMost)), 0);
