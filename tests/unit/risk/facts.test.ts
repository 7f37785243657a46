/** What a draft says of a patient, family of facts by family. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../lib/text/finding';
import { facts } from './drafts';

const told = (text: string, lang: Language = 'fr') => facts(text, lang).flat();

type Row = readonly [text: string, fact: string, lang?: Language];

const says = (rows: readonly Row[]) =>
  it.each(rows.map(([text, fact, lang = 'fr']) => [text, fact, lang] as const))(
    '%s: %s',
    (text, fact, lang) => expect(told(text, lang)).toContain(fact),
  );

const silent = (rows: readonly (readonly [text: string, kind: string, lang?: Language])[]) =>
  it.each(rows.map(([text, kind, lang = 'fr']) => [text, kind, lang] as const))(
    '%s: no %s',
    (text, kind, lang) =>
      expect(told(text, lang).filter((fact) => new RegExp(`^${kind}!? `).test(fact))).toEqual([]),
  );

describe('ages', () => {
  says([
    ['patiente de 86 ans', 'age 86 ans = 86-86'],
    ['F35a, migraine', 'age 35a = 35-35'],
    ['58F with chest pain', 'age 58 = 58-58', 'en'],
    ['nourrisson de 3 mois', 'age 3 mois = 0-0/12'],
    ['bébé de 5 semaines, fièvre', 'age 5 semaines = 0-0/52'],
    ['homme, la quarantaine, toux', 'age la quarantaine = 40-49'],
    ['une patiente octogénaire', 'age octogénaire = 80-89'],
    ['femme de 80-85 ans', 'age 80-85 ans = 80-85'],
    ['patiente de quatre-vingt-douze ans', 'age quatre-vingt-douze ans = 92-92'],
    ['patiente née en 1938', 'age 1938 = 88-88'],
    ['a 72-year-old man', 'age 72-year-old = 72-72', 'en'],
    ['man in his late forties', 'age in his late forties = 47-49', 'en'],
  ]);
  silent([
    ['H 45 ans, toux évoluant depuis 3 mois', 'age .*3 mois'],
    ['F 40 ans, mère décédée à 50 ans', 'age .*50'],
    ['vaccin chez les 65-75 ans', 'age'],
  ]);
});

describe('sexes', () => {
  says([
    ['H 67 ans', 'sex H = male'],
    ['adressée pour dyspnée, 60 ans', 'sex adressée = female'],
    ['45M, palpitations', 'sex M = male', 'en'],
    ['la boulangère de Semur-en-Auxois tousse', 'sex boulangère = female'],
  ]);
  silent([
    ['H 67 ans, sa femme est inquiète', 'sex femme'],
    ['notaire de 52 ans', 'sex'],
  ]);
});

describe('places', () => {
  says([
    ['il habite à Saint-Flour', 'place! Saint-Flour = 6400 people'],
    ['elle vit dans le Cantal', 'place! Cantal = 144000 people'],
    ['il habite à Mayenne', 'place! Mayenne = 13000 people'],
    ['il habite en Mayenne', 'place! Mayenne = 305000 people'],
    ['habite Lyon 3e, 40 ans', 'place! Lyon 3e = 101000 people'],
    ['il habite dans le 48', 'place! 48 = 76500 people'],
    ['patiente d’un village de 300 habitants', 'place! village de 300 habitants = 300 people'],
    ['elle habite à Cayenne', 'place! Cayenne = 63000 people'],
    ['she lives in Rutland', 'place! Rutland = 40000 people', 'en'],
    ['F 40 in Wales with ankle pain', 'place Wales = 3000000 people', 'en'],
    ['leptospirose après kayak en Ardèche', 'place Ardèche = 334000 people'],
    ['patiente de Bretagne, 40 ans', 'place! Bretagne = 3450000 people'],
    ['she lives in Glasgow', 'place! Glasgow = 600000 people', 'en'],
    ['médecin d’Ouessant de 45 ans', 'place! Ouessant = 860 people'],
  ]);
  silent([
    ['fièvre au retour du Mali, 30 ans', 'place'],
    ['il vit en France', 'place'],
    ['congrès à Lyon, qui vient ?', 'place'],
    ['un dermato à Brioude pour F 40 ans ?', 'place'],
  ]);
});

describe('facilities', () => {
  says([
    ['à l’EHPAD Les Tilleuls, F 91 ans', 'facility! EHPAD Les Tilleuls = 81 people'],
    ['F 60 ans suivie au CHU de Brivezac', 'facility! CHU de Brivezac = 100000 people'],
    ['habite Saint-Flour, suivi à la clinique du Plateau', 'facility! clinique du Plateau = 0.1'],
  ]);
  silent([['l’équipe de Necker a publié', 'facility']]);
});

describe('dates', () => {
  says([
    ['F 45 ans, opérée le 12 mars 2024', 'date! 12 mars 2024 = 0.003'],
    ['F 45 ans, opérée en mars 2024', 'date! mars 2024 = 0.08'],
    ['née le 12/03/1938, HTA', 'date! 12/03/1938 = 88-88/365'],
    ['IDM le 2025-02-11', 'date! 2025-02-11 = 0.003'],
  ]);
  silent([
    ['F 45 ans, plaque depuis mars 2024', 'date'],
    ['H 30 ans, toux depuis le 12 mars 2024', 'date'],
    ['réunion CPTS mardi 24/11, tous présents', 'date'],
    ['la loi du 4 mars 2002, mineur de 16 ans', 'date'],
    ['under the Act of 1 October 2015, a death certificate by phone', 'date', 'en'],
    ['the Regulations of May 2019 and deaths at home, 80F', 'date', 'en'],
  ]);
});

describe('trades and roles', () => {
  says([
    ['notaire de 52 ans, goutte', 'occupation! notaire = 0.0002'],
    ['H 45 ans, boulanger, asthme', 'occupation boulanger = 0.001'],
    ['Sœur carmélite de 62 ans', 'occupation! Sœur carmélite = 0.00001'],
    ['seul vétérinaire de la vallée, 55 ans', 'occupation! seul vétérinaire = 1 people'],
    ['lighthouse keeper, 60M, vertigo', 'occupation! lighthouse keeper = 7e-7', 'en'],
    ['le maire de Corte, 58 ans', 'role! maire de Corte = 1 people'],
    ['l’ancien maire de Corte, 58 ans', 'role! ancien maire de Corte = 3 people'],
    ['la doyenne de Mirande, 104 ans', 'role! doyenne de Mirande = 1 people'],
    ['gardien de but du FC Kerbihan', 'role! gardien de but du FC Kerbihan = 2 people'],
  ]);
  silent([
    ['la pharmacienne du coin refuse, F 40 ans', 'occupation'],
    ['F 40 ans, médecin traitant en vacances', 'occupation'],
    ['le notaire demande un certificat, F 80 ans', 'occupation'],
  ]);
});

describe('diseases', () => {
  says([
    ['F 30 ans, mucoviscidose', 'condition mucoviscidose = 0.00008'],
    ['H 60 ans, SLA bulbaire', 'condition SLA = 0.00005'],
    ['man with Erdheim-Chester disease', 'condition Erdheim-Chester disease = 5e-7', 'en'],
  ]);
  silent([
    ['F 30 ans, mucoviscidose ?', 'condition'],
    ['H 60 ans, pas de sarcoïdose', 'condition'],
    ['sla 40 mg, F 30 ans', 'condition'],
  ]);
});

describe('families, origins, news', () => {
  says([
    ['mère de triplés de 3 ans, 34 ans', 'family! triplés = 0.0007'],
    ['H 40 ans, père de 9 enfants', 'family! 9 enfants = 0.001'],
    ['F 30 ans, sa jumelle a une SEP', 'family! jumelle = 0.03'],
    ['enceinte de jumeaux, 24 SA', 'family jumeaux = 0.03'],
    ['60 ans, veuve, fatigue', 'sex veuve = female'],
    ['F 60 ans, veuve', 'family veuve = 0.06'],
    ['F 30 ans, enfants de 3, 5 et 8 ans', 'family! enfants de 3, 5 et 8 ans = 0.0001'],
    ['F 30 ans, son fils de 8 ans tousse', 'family son fils de 8 ans = 0.05'],
    ['H 34 ans roumain, toux', 'origin! roumain = 0.001'],
    ['patiente d’origine marocaine, thalassémie', 'origin d’origine marocaine = 0.01'],
    ['premier cas en France, homme de 40 ans', 'event! premier cas en France = 1 people'],
    ['victime de l’attentat du marché de Noël', 'event! attentat du marché de Noël = 100 people'],
  ]);
  silent([
    ['mère de 2 enfants, 34 ans', 'family'],
    ['le protocole adopté, F 30 ans', 'family'],
  ]);
});

describe('several patients', () => {
  it('begins a description where another person’s age and sex are told', () => {
    expect(facts('F35a, migraine. H 40 ans, lombalgie')).toEqual([
      ['sex F = female', 'age 35a = 35-35'],
      ['sex H = male', 'age 40 ans = 40-40'],
    ]);
  });

  it('begins one at each number, with what was said before for all', () => {
    const told = facts(
      'Deux patients à Saint-Flour.\nCas 1 : femme de 40 ans, toux.\nCas 2 : homme de 60 ans, goutte.',
    );
    expect(told).toEqual([
      ['place! Saint-Flour = 6400 people', 'sex femme = female', 'age 40 ans = 40-40'],
      ['place! Saint-Flour = 6400 people', 'sex homme = male', 'age 60 ans = 60-60'],
    ]);
  });

  it('leaves a relative and the same age told twice with the patient', () => {
    expect(facts('F 40 ans, toux, mari de 45 ans sain. Cette femme de 40 ans fume')).toHaveLength(1);
  });
});
