/** Made up, as everything here: the notes that the network kept for a year before it was kept on these pages. */
export const network = [
  { name: "Example Champion", as: "champion", community: "pakistani", words: "Mothers after school on Mill Road" },
  { name: "Example Kashmiri Elder", as: "kashmiriElder", community: "kashmiri", words: "Elders at the Friday lunch" },
  { name: "Example Halima Noor", as: null, community: "blackAfrican", words: "Women at the sewing group" },
  { name: "Example Mosque Trustee", as: "mosqueTrustee", community: "kashmiri", words: "Young carers at the college" },
  { name: "Example Delroy Campbell", as: null, community: "blackCaribbean", words: "Men at the domino club" },
  {
    name: "Example Riverside Church leader",
    as: "churchLeader",
    community: "blackAfrican",
    words: "People from my church",
  },
  { name: "Example Carers’ Circle worker", as: "carersWorker", community: "blackCaribbean", words: "" },
  { name: "Example Contributor", as: "contributor", community: "blackAfrican", words: "" },
] as const;

/** By their place in the network | days ago | about | from about how many | what | answer is | answer | after days | did it */
const kept = `
1 | 352 | language | some | Letters come in English. Grandchildren read them out. | will | Letters of the clinic are written in Urdu from summer. | 9 | answers
3 | 345 | language | few | A cousin interpreted when I talked about my father. | done | An interpreter is booked with each first appointment. | 12 | answers
0 | 338 | where-when | some | Appointments are at school time. | will | Two evenings a week are tried for three months. | 7 | answers
1 | 330 | trust | few | People think that doctors tell the council. | done | A sheet in Urdu says who is told what. | 13 | answers
2 | 322 | language | some | Nobody on the telephone speaks Somali. | cannot | There is no Somali speaker on the line. A call back with an interpreter comes the next day. | 10 | not
4 | 315 | treatment | few | Men are asked about drugs before they are asked how they are. | will | The first questions are written anew with men from the club. | 14 | answers
1 | 308 | language | few | Pahari is written down as Urdu. | done | Pahari stands in the list of languages. | 5 | answers
3 | 300 | information | many | At the college nobody knows that one can come without the GP. | done | A poster hangs in the college, made with students. | 8 | answers
5 | 294 | trust | some | In church people say that help ends up on your record for ever. | done | The service came to church and answered, with the priest. | 11 | answers
1 | 285 | where-when | few | Friday lunch time is when the clinic rings. | done | Nobody is rung on Fridays between 12 and 3. | 3 | answers
0 | 279 | cost | few | The bus to the hospital costs 9 pounds for two. | cannot | Fares cannot be paid from this budget. The form for travel costs is in the letter now. | 25 | answers
3 | 270 | waiting | some | Young people wait five months and hear nothing. | will | A letter every six weeks says how long it still takes. | 10 | answers
1 | 262 | language | few | The form asks for a family name first, and ours do not work so. | done | The form asks for the whole name. | 6 | answers
4 | 255 | access | few | Men do not ring a number. They would go to a door. | will | A door is open at the barber’s on Saturdays. | 12 | answers
2 | 249 | language | some | The leaflet was translated by a machine. | done | It was taken back. Two women of the group read the new one. | 4 | answers
1 | 240 | waiting | few | Elders wait in a corridor without a chair. | done | There are six chairs. | 2 | answers
3 | 231 | language | few | My aunt said yes to all because she understood nothing. | will | Nobody signs before an interpreter has read it out. | 13 | not
5 | 224 | treatment | few | A nurse laughed at a name. | done | She said sorry. The team learned names with people of the church. | 14 | answers
0 | 215 | information | some | Mothers ask what talking therapy is. | done | A film in Urdu of two minutes, made with mothers. | 9 | answers
1 | 204 | trust | some | Nobody came back after the survey. | will | What came of it is told at the lunch in two weeks. | 24 | answers
3 | 196 | where-when | few | Women cannot go to the building with the pub below. | will | Groups meet in the library. | 8 | answers
2 | 188 | cost | few | Telephones run out of credit in the queue. | done | The number is free to ring. | 11 | answers
1 | 178 | language | some | The text message cannot be read on an old telephone. | done | Those who want are rung instead. | 7 | answers
4 | 170 | information | few | Nobody knows who the champions are. | done | Names and pictures hang in the library, of those who want. | 5 | answers
5 | 160 | access | some | Online only is no door for older people. | will | Paper forms lie at three churches. | 10 | answers
3 | 149 | language | few | One word in the letter means madness in our language. | done | The word is gone. Our own word stands there. | 3 | answers
1 | 141 | access | few | The door has a bell that nobody hears. | done | There is a new bell. | 1 | answers
0 | 128 | treatment | few | Mothers are told to bring nobody, and then there is no interpreter. | will | Whoever needs somebody brings them, until one is booked. | 12 | answers
2 | 117 | waiting | some | Women with a Somali name are rung last, they think. | will | We count it, and tell you in June what we found. | 14 | answers
3 | 104 | trust | few | Students fear that the college is told. | done | It is said in the first call that nobody is. | 6 | answers
1 | 95 | language | few | The interpreter knew the family. | will | People choose by number, and may say no. | 13 | answers
4 | 83 | cost | few | The gym prescription ends after 12 weeks. | cannot | There is no money for more. The club opens its room on Mondays. | 22 | answers
5 | 71 | where-when | some | Sundays are for church and Saturdays for work. | will | Tuesday evenings at the church hall from next month. | 9 | answers
0 | 58 | language | few | The film has no subtitles. | done | It has, in Urdu and English. | 8 | 
3 | 44 | information | few | The poster has last year’s number. | done | New ones hang. | 2 | answers
2 | 24 | waiting | some | The call back still does not come. | will |  |  | 
0 | 24 | where-when | few | The evening group is full, and nobody says when another begins. | will | A second one begins in two weeks. | 6 | 
1 | 6 | access | few | The number on the fridge magnet is engaged all morning. | will |  |  | 
4 | 3 | treatment | few | Two men were asked for their passport at the desk. | will |  |  | 
`;

/** A day later than the tenth working day, and so higher up. */
const lateFrom = 15;

/** As somebody copies it out of a spreadsheet, with tabs between. */
export const notesOf = (daysAgo: (days: number) => string): string =>
  kept
    .trim()
    .split("\n")
    .map((line) => {
      const [who, ago, theme, from, words, outcome, answer, days = "", heard] = line
        .split("|")
        .map((cell) => cell.trim());
      const [asked, took] = [Number(ago), days === "" ? null : Number(days)];
      const answered = took === null ? ["", "", ""] : [daysAgo(asked - took), outcome, answer];
      const wentUp = (took ?? asked) > lateFrom ? daysAgo(asked - lateFrom) : "";
      return [network[Number(who)]?.name ?? "", daysAgo(asked), theme, from, words, ...answered, heard, wentUp].join(
        "\t",
      );
    })
    .join("\n");
