/** Families of descriptions that the labelled cases opened: five more of each, French and English. */
import { describe, expect, it } from 'vitest';
import type { Band } from '../../../lib/risk/estimate';
import type { Language } from '../../../lib/text/finding';
import { crowd } from './drafts';

type Row = readonly [language: Language, band: Band, text: string, list?: number];

const FAMILIES: Readonly<Record<string, readonly Row[]>> = {
  'news event by a place': [
    ['fr', 'red', 'Veuf, il a perdu sa femme au Bataclan. Insomnie, escitalopram 10, je passe à 20 ?'],
    ['fr', 'red', 'H 41 ans présent sur la Promenade des Anglais ce soir-là, sursauts. Prazosine ?'],
    [
      'fr',
      'red',
      'Patiente de 35 ans, elle était au Stade de France le soir des attentats, acouphènes depuis',
    ],
    ['en', 'red', '38M, lived through Grenfell, cough since. Spirometry yearly?'],
    ['en', 'red', 'Lost her husband at the Manchester Arena, 52F, grief at 6 weeks. Sertraline?'],
    ['fr', 'quiet', 'H 41 ans, était au stade ce soir-là, genou bloqué. IRM ?'],
    ['en', 'quiet', 'Woman in her twenties who was at the arena last night, now hoarse. Voice rest?'],
  ],
  'only one': [
    ['fr', 'red', 'Seule ostéo de son canton (Lozère), 44 ans, canal carpien bilatéral'],
    ['fr', 'red', "H 61a, unique garagiste de l'île, BPCO sous triple"],
    ['fr', 'red', 'F 39 ans, seule sage-femme de sa vallée (Ariège), lombalgie'],
    ['en', 'red', '47F, the only dentist in her valley in Powys, wrist pain'],
    ['en', 'red', 'Only GP on the island, 58M, new AF. DOAC?'],
  ],
  triplets: [
    ['fr', 'red', 'Triplées de 6 ans à Roanne, gale récidivante'],
    ['fr', 'red', 'Des triplés de 3 ans, Auxerre, varicelle chez les 3'],
    ['fr', 'red', 'Quadruplés de 2 ans suivis à Dreux, bronchites à répétition'],
    ['en', 'red', 'Triplets aged 4 in Whitby, impetigo x3'],
    ['en', 'red', '4-year-old triplets from Penrith, threadworms again'],
  ],
  'birth date, town': [
    ['fr', 'red', 'Patiente née le 03/05/1979, Quimper, HTA sous pilule'],
    ['fr', 'red', 'H né le 2 février 1951, Limoges, FA'],
    ['fr', 'red', 'DDN 12/11/1990, Angoulême, G1P0 30 SA'],
    ['fr', 'red', 'Pt né le 21/06/1968 (Poitiers), goutte'],
    ['en', 'red', 'Born 14/07/1986, lives in Exeter, 27/40, GTT up'],
  ],
  'letter and number': [
    ['fr', 'orange', 'F 58, habite Briançon, gonalgie'],
    ['fr', 'orange', '#DocTocToc H 44, Guéret, lombalgie'],
    ['fr', 'orange', 'F 71, de Guéret, chute'],
    ['fr', 'orange', 'Un H 66, habite Mende, toux'],
    ['fr', 'red', 'H 45, habite Guéret, notaire, toux'],
    ['fr', 'quiet', 'Scanner H24, F 40 ans, TCC, revoir à H48, ok ?'],
    ['fr', 'quiet', 'sonde F 18, 16 F, urines claires, Guéret'],
  ],
  'trade with a list': [
    ['fr', 'red', 'Menuisier, 52 ans, sinusite chronique, scanner ?', 1500],
    ['fr', 'red', 'H 47 ans, boucher, épicondylite rebelle', 1500],
    ['fr', 'quiet', 'Coiffeuse de 31 ans, eczéma des mains, patch tests ?', 1500],
    ['en', 'red', 'Plumber, 44, knee effusion, uric acid 480', 9000],
    ['en', 'red', '52F, bus driver, sleep apnoea, can she drive?', 2000],
    ['fr', 'quiet', 'Menuisier, 52 ans, sinusite chronique, scanner ?'],
    ['fr', 'quiet', 'H 47 ans, boucher, épicondylite rebelle'],
    ['en', 'quiet', 'Plumber, 44, knee effusion, uric acid 480'],
    ['en', 'quiet', '52F, bus driver, sleep apnoea, can she drive?'],
    ['fr', 'quiet', 'Eczéma des mains chez les coiffeuses : patch tests à tous ?', 1500],
    ['en', 'quiet', 'Retired, 70M, knee pain. Inject?', 9000],
  ],
  'month of an operation': [
    ['fr', 'red', 'H 61, hémicolectomie en avril 2024 chez nous, anémie ferriprive', 3000],
    ['fr', 'red', 'F 47 ans, thyroïdectomie en juin 2023 dans le service, Ca 1,9', 3000],
    ['fr', 'red', 'H 70 ans, arthroplastie de hanche en mai 2025, fièvre', 2000],
    ['en', 'red', '52F, cholecystectomy in March 2024 here, RUQ pain again', 3000],
    ['en', 'red', '66M, nephrectomy in June 2023, creatinine creeping up', 3000],
    ['fr', 'quiet', 'H 61 ans, hémicolectomie en avril 2024, anémie ferriprive'],
  ],
  'roles without a name': [
    ['fr', 'orange', "F 55 ans, maire d'un petit village, palpitations"],
    ['fr', 'red', 'Sénatrice, 63 ans, cataracte'],
    ['fr', 'red', 'H 58 ans, député, coloscopie à 5 ans ?'],
    ['en', 'red', 'Congresswoman, 61F, new AF'],
    ['en', 'orange', '55M, mayor of a small town, chest pain on stairs'],
    ['fr', 'red', 'Ancien ministre, 70 ans, apnées'],
    ['fr', 'quiet', 'Le ministre promet des postes, F 40 ans sans rdv'],
    ['fr', 'quiet', 'Le maire veut un médecin, H 50 ans attend'],
  ],
  players: [
    ['en', 'orange', 'NBA player, 24, knee pain'],
    ['fr', 'orange', 'Joueur de Ligue 1, 26 ans, pubalgie'],
    ['fr', 'orange', 'Rugbyman de Top 14, 29 ans, 3e commotion'],
    ['en', 'orange', 'WSL footballer, 22F, ACL'],
    ['en', 'orange', 'Premiership rugby player, 31M, concussion'],
  ],
  'great age with a place': [
    ['fr', 'orange', 'F 95 ans, Morbihan, AVK'],
    ['fr', 'orange', 'H 91a (Gironde), chute'],
    ['fr', 'orange', 'H 93 ans en Ardèche, sonde à demeure'],
    ['en', 'orange', '94M in Manchester, falls'],
    ['en', 'orange', '97F, Yorkshire, off legs'],
    ['fr', 'quiet', 'F 95 ans, retour de Bretagne, toux'],
    ['fr', 'quiet', 'F 85 ans, Morbihan, AVK'],
  ],
  'shared names': [
    ['fr', 'red', 'F 40 ans à Saint-Pierre à la Réunion, née le 3 mars 1986'],
    ['fr', 'quiet', 'H 50 ans à Saint-Denis (93), toux'],
    ['fr', 'quiet', 'H 50 ans à Saint-Denis (Réunion), toux'],
    ['fr', 'red', 'F 52 ans, Sainte-Marie (974), HTA, enseignante'],
    ['fr', 'orange', 'H 57 ans à Saint-Junien dans la Haute-Vienne, toux'],
    ['fr', 'red', 'F 60 ans à Sainte-Colombe (46), toux'],
  ],
  'vicar and village of 600': [
    ['en', 'red', 'Our postmistress, 58F, village of 400 in Devon, tremor'],
    ['en', 'red', 'Parish priest, 70M, hamlet of 90 in Kerry, gout'],
    ['fr', 'red', 'Notre curé, 66 ans, village de 200, goutte'],
    ['fr', 'red', 'F 50 ans, village de 350 hab, toux'],
    ['en', 'red', '61M, village of 600, cough'],
    ['en', 'orange', '61M, town of 8,000 in Montana, cough'],
  ],
  boroughs: [
    ['en', 'quiet', '40F from Camden, cough'],
    ['en', 'quiet', '28M in Brooklyn, HIV PrEP'],
    ['en', 'quiet', '51F, Islington, TSH 9'],
    ['en', 'quiet', '44M lives in Lewisham, gout'],
    ['en', 'quiet', '38F from Croydon, migraine'],
  ],
  origin: [
    ['fr', 'red', "H 38, d'origine mongole, à Vesoul, Ag HBs +"],
    ['fr', 'red', 'F 30 ans népalaise, à Mende, BK ?'],
    ['fr', 'red', "Patient d'origine tibétaine de 44 ans à Guéret"],
    ['en', 'red', 'Woman of Tibetan origin, 42F, in Whitby'],
    ['fr', 'quiet', "F 40 ans, douleur d'origine ovarienne, écho ?"],
  ],
};

describe.each(Object.entries(FAMILIES))('%s', (_, rows) => {
  const named = rows.map(([language, band, text, people]) => ({ language, band, text, people }));
  it.each(named)('$language $band: $text', ({ language, band, text, people }) => {
    const practice = people === undefined ? null : ({ setting: 'list', people, ownName: true } as const);
    expect(crowd(text, { language, practice })?.band ?? 'quiet').toBe(band);
  });
});
