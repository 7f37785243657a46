/** Where the figures of the estimate come from. Whoever adds one read its source, or says that none was read. */
export interface Figure {
  /** Publisher, title and, where it was read at second hand, the page; null when no source was read. */
  readonly source: string | null;
  /** The year that the figure is about; null when the source gives none. */
  readonly year: number | null;
  /** An order of magnitude, to one digit: no source was read. */
  readonly approx: boolean;
}

const unread = { source: null, year: null, approx: true } as const;
const said = (source: string) => ({ source, year: null, approx: false }) as const;

export const FIGURES = {
  /** The flat profile of the project's check table. */
  reference: unread,
  'ages-fr': {
    source: 'Insee, RP2018 exploitation principale, POP1B: population par sexe et âge, France entière',
    year: 2018,
    approx: false,
  },
  'ages-en': unread,
  communes: said(
    'Insee, code officiel géographique et populations légales, paquet Etalab decoupage-administratif 6.0',
  ),
  'country-fr': said('Sum of the communes of the same package: 68.95 million'),
  'country-en': unread,
  mandates: { source: 'Fondation iFRAP, « La France compte 567 222 élus »', year: 2023, approx: false },
  notaires: { source: 'La Gazette France: near 17,000 notaires', year: 2021, approx: false },
  corref: {
    source:
      'Conférence des religieux et religieuses de France, as quoted by Riposte catholique in April 2022',
    year: 2021,
    approx: false,
  },
  origins: {
    source: 'Insee, RP2013 exploitation principale, IMG1B: population immigrée par pays de naissance',
    year: 2013,
    approx: false,
  },
  ehpad: {
    source: 'DREES, Panorama statistique 2017, FINESS: 605,059 places in 7,438 Ehpad',
    year: 2016,
    approx: false,
  },
  emergency: {
    source:
      'DREES, Les établissements de santé 2019, as quoted by Le Quotidien du médecin: 30,100 patients a service',
    year: 2017,
    approx: false,
  },
  maternity: {
    source:
      'DREES, Les établissements de santé 2019, as quoted by lasantepublique.fr: 756,000 births in 502 units',
    year: 2017,
    approx: false,
  },
  'hospital-stays': {
    source:
      'DREES, Naouri 2021: 10.4 million people stayed in short-stay hospital care in 2020, of some 67 million',
    year: 2020,
    approx: false,
  },
  multiples: {
    source: 'Insee, as quoted by Jumeaux et plus: 12,458 twin and 167 triplet deliveries of 724,925',
    year: 2017,
    approx: false,
  },
  /** The calendar: one day of 365, one month of 12. */
  calendar: said('The calendar'),
  /** A number that the text itself gives: "un village de 300 habitants", "the only one". */
  told: said('The text'),
  trades: unread,
  roles: unread,
  facilities: unread,
  conditions: unread,
  'origins-unread': unread,
  families: unread,
  peoples: unread,
  /** A place that no list holds, or whose people nobody counted. */
  'place-unknown': unread,
  'news-event': unread,
  'first-case': said('The text'),
} as const satisfies Readonly<Record<string, Figure>>;

export type FigureKey = keyof typeof FIGURES;

export const isApprox = (key: FigureKey): boolean => FIGURES[key].approx;

/** A key of a table, or the group of orders of magnitude that an entry without one belongs to. */
export const figureOf = (key: string, unreadKey: FigureKey): FigureKey =>
  key !== '' && key !== '~' && Object.hasOwn(FIGURES, key) ? (key as FigureKey) : unreadKey;
