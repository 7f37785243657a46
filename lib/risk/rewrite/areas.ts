/**
 * Départements and régions as French says them: code, how it takes its article, name; under each région its départements.
 * From Etalab's package decoupage-administratif (INSEE's official geographic code).
 *
 * `m` le, dans le, du; `f` la, dans la, de la; `e` la, en, de; `v` l’, dans l’, de l’; `p` les, dans les, des;
 * `n` no article, en, de; `a` à, de.
 */
const AREAS = `
84nAuvergne-Rhône-Alpes:01vAin,03vAllier,07eArdèche,15mCantal,26fDrôme,38eIsère,42fLoire,43eHaute-Loire,63mPuy-de-Dôme,69mRhône,73eSavoie,74eHaute-Savoie
27nBourgogne-Franche-Comté:21nCôte-d’Or,25mDoubs,39mJura,58fNièvre,70eHaute-Saône,71nSaône-et-Loire,89vYonne,90mTerritoire de Belfort
53nBretagne:22pCôtes-d’Armor,29mFinistère,35nIlle-et-Vilaine,56mMorbihan
24nCentre-Val de Loire:18mCher,28nEure-et-Loir,36vIndre,37nIndre-et-Loire,41mLoir-et-Cher,45mLoiret
94nCorse:2AnCorse-du-Sud,2BnHaute-Corse
44mGrand Est:08pArdennes,10vAube,51fMarne,52eHaute-Marne,54nMeurthe-et-Moselle,55fMeuse,57eMoselle,67mBas-Rhin,68mHaut-Rhin,88pVosges
32pHauts-de-France:02vAisne,59mNord,60vOise,62mPas-de-Calais,80fSomme
11nÎle-de-France:75aParis,77nSeine-et-Marne,78pYvelines,91vEssonne,92pHauts-de-Seine,93nSeine-Saint-Denis,94mVal-de-Marne,95mVal-d’Oise
28nNormandie:14mCalvados,27vEure,50fManche,61vOrne,76nSeine-Maritime
75nNouvelle-Aquitaine:16eCharente,17nCharente-Maritime,19eCorrèze,23fCreuse,24eDordogne,33eGironde,40pLandes,47mLot-et-Garonne,64pPyrénées-Atlantiques,79pDeux-Sèvres,86fVienne,87eHaute-Vienne
76nOccitanie:09eAriège,11vAude,12mAveyron,30mGard,31eHaute-Garonne,32mGers,34vHérault,46mLot,48eLozère,65pHautes-Pyrénées,66pPyrénées-Orientales,81mTarn,82nTarn-et-Garonne
52pPays de la Loire:44nLoire-Atlantique,49mMaine-et-Loire,53eMayenne,72fSarthe,85eVendée
93nProvence-Alpes-Côte d’Azur:04pAlpes-de-Haute-Provence,05pHautes-Alpes,06pAlpes-Maritimes,13pBouches-du-Rhône,83mVar,84mVaucluse
01eGuadeloupe:
02eMartinique:
03eGuyane:
04aLa Réunion:
06aMayotte:`;

export interface Area {
  readonly name: string;
  /** "dans le Cantal", "en Corrèze". */
  readonly within: string;
  /** "du Cantal", "de Corrèze". */
  readonly of: string;
  /** The région around a département. */
  readonly around: Area | null;
}

const VOWEL = /^[AEIOUYÀÂÄÉÈÊËÎÏÔÖÙÛÜ]/u;
const de = (name: string): string => (VOWEL.test(name) ? `d’${name}` : `de ${name}`);

const FORMS: Readonly<Record<string, (name: string) => { readonly within: string; readonly of: string }>> = {
  m: (name) => ({ within: `dans le ${name}`, of: `du ${name}` }),
  f: (name) => ({ within: `dans la ${name}`, of: `de la ${name}` }),
  e: (name) => ({ within: `en ${name}`, of: de(name) }),
  n: (name) => ({ within: `en ${name}`, of: de(name) }),
  v: (name) => ({ within: `dans l’${name}`, of: `de l’${name}` }),
  p: (name) => ({ within: `dans les ${name}`, of: `des ${name}` }),
  a: (name) => ({ within: `à ${name}`, of: de(name) }),
};

function read(entry: string, around: Area | null): readonly [code: string, area: Area] {
  const code = entry.slice(0, 2);
  const name = entry.slice(3);
  const article = entry[2] ?? 'm';
  // "l’Aveyron", whatever its gender.
  const elided = /^[mf]$/u.test(article) && VOWEL.test(name) ? 'v' : article;
  const forms = FORMS[elided]?.(name) ?? { within: name, of: name };
  return [code, { name, ...forms, around }];
}

const BY_CODE = new Map<string, Area>();
const BY_NAME = new Map<string, Area>();
const keyOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ');

for (const line of AREAS.trim().split('\n')) {
  const [head = '', departments = ''] = line.split(':');
  const [, region] = read(head, null);
  BY_NAME.set(keyOf(region.name), region);
  for (const entry of departments.split(',').filter(Boolean)) {
    const [code, area] = read(entry, region);
    BY_CODE.set(code.toLowerCase(), area);
    BY_NAME.set(keyOf(area.name), area);
  }
}

/** The département of a code as INSEE writes it ("15", "2A"). */
export const departmentOf = (code: string): Area | null => BY_CODE.get(code.toLowerCase()) ?? null;

/** The département or région that a name stands for; any case, with or without accents. */
export const areaNamed = (name: string): Area | null => BY_NAME.get(keyOf(name)) ?? null;
