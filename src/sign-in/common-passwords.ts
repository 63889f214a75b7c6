/**
 * Passwords of twelve characters or more that are tried first, in small letters with 0 as o, 1 and ! as i, 3 as e,
 * @ as a, 5 and $ as s; also what is left of one when its numbers and signs are taken off.
 */
export const tooCommon: ReadonlySet<string> = new Set(
  `
administrator adminadmin adminpassword changeme changemenow changethis correcthorsebatterystaple default
defaultpassword dragondragon football footballfan footballfootball godisgood goodmorning helloworld
iloveyou iloveyouforever iloveyousomuch iloveyouiloveyou iloveyoubaby ihatepasswords ihatethis imissyou jesuschrist
jesusislord jesuslovesme ilovejesus allahuakbar bismillah inshallah mashallah alhamdulillah letmein letmeinletmein
letmeinnow letmeinplease liverpool liverpoolfc manchester manchesterunited manunited arsenalfc chelseafc
monkeymonkey motherfucker mypassword mypasswordis mypasswordisgood newpassword ninjaninja nopassword
password passwords passwordpassword passwordone passwordi passwordis passwordisgood passwordlong passwordsecure
pokemonpokemon princess princessprincess qwerty qwertyqwerty qwertyuiop qwertyuiopas secretpassword secretsecret
securepassword shadowshadow spring springspring starwarsstarwars summer summersummer summertime superman supermansuperman
sunshine sunshinesunshine temporary temporarypassword temppassword testpassword testtesttest thisisapassword
thisismypassword trustnoi trustnooneatall uncrackable unguessable verysecret verysecurepassword welcome welcomeback
welcomehome welcomei welcometothejungle welcomewelcome whatever whateverwhatever winter winterwinter autumn
autumnautumn whoknows yourpassword abcabcabcabc abcdabcdabcd aaabbbcccddd onetwothreefour
onetwothree basketball basketballs computer computercomputer internet internetinternet charlie charliecharlie
michael michaelmichael jessica jennifer jordan ashley daniel danieldaniel pakistan pakistanzindabad bangladesh
kashmir india somalia england englandengland london londonlondon birmingham bradford leicester nhspassword
nationalhealthservice healthcare communitycare riversideriverside riverside kingfisher
`
    .trim()
    .split(/\s+/),
);
