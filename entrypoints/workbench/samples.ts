/** What can be tried in one click; all of it invented. Phones lie in the range kept for fiction (Arcep, 06 39 98). */
import { paintCase } from '../../components/course/paint';
import { COURSES } from '../../lib/course/courses';
import type { Language } from '../../lib/text/finding';

export interface SampleText {
  readonly name: string;
  readonly text: string;
}

export const SAMPLE_TEXTS: Readonly<Record<Language, readonly SampleText[]>> = {
  fr: [
    {
      name: 'Identifiants directs',
      text: '#DocTocToc Mme Durand, 78 ans, née le 12/03/1948, fatigue depuis 3 semaines. Hb 10,2 microcytaire, CRP 48. Fille joignable au 06 39 98 12 34. Endoscopies d’emblée ?',
    },
    {
      name: 'Trop peu de monde',
      text: '#DocTocToc Notaire de 52 ans à Saint-Flour, mère de jumeaux, maladie de Fabry. Quelle enzymothérapie en première intention ?',
    },
    {
      name: 'Conseils',
      text: '#DocTocToc Choc anaphylactique devant moi chez une survivante de l’attentat de la gare. Je recommande vivement Dupixent pour son asthme.',
    },
    {
      name: 'Rien à dire',
      text: '#DocTocToc F 45 ans, polyarthrite sous méthotrexate, toux sèche depuis 3 semaines. Verre dépoli bilatéral. J’arrête le MTX ?',
    },
  ],
  en: [
    {
      name: 'Direct identifiers',
      text: '#DocTocToc Mr Hargreaves, DOB 22/09/1974, NHS number 999 012 3456, seen on 3 March 2026, central chest pain, trop 64. Straight to cath lab?',
    },
    {
      name: 'Too few people',
      text: '#DocTocToc Vicar, 52, from Truro, father of triplets, new Wilson disease. Trientine first line?',
    },
    {
      name: 'Advice',
      text: '#DocTocToc Anaphylaxis right now in a survivor of the station bombing. I highly recommend Dupixent for her asthma.',
    },
    {
      name: 'Nothing to say',
      text: '#DocTocToc 34F, 28 weeks, BP 158/98, protein ++, headache. Labetalol now or wait for the bloods?',
    },
  ],
};

/** A drawn medical document with an invented identity on it. */
export async function samplePicture(language: Language): Promise<File> {
  const wanted = language === 'fr' ? 'fr-bilan' : 'en-pot';
  const picture = COURSES[language].cases.find(({ id }) => id === wanted);
  if (picture?.type !== 'picture') throw new Error(`no picture ${wanted}`);
  const canvas = document.createElement('canvas');
  paintCase(picture)(canvas);
  const bytes = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (bytes === null) throw new Error('this browser cannot write a PNG');
  return new File([bytes], 'sample.png', { type: 'image/png' });
}
