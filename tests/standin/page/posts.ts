/** Other people's posts, all invented. Their images are bait: whoever reads them read outside the composer. */
export interface Photo {
  readonly url: string;
  readonly alt: string;
}

export interface Post {
  readonly id: string;
  readonly name: string;
  readonly handle: string;
  readonly avatar: string;
  readonly text: string;
  readonly photos: readonly Photo[];
}

const photo = (name: string): Photo => ({ url: `https://pbs.twimg.com/media/${name}.png`, alt: 'Image' });
const avatar = (n: number) => `https://pbs.twimg.com/profile_images/${n}.png`;

export const POSTS: readonly Post[] = [
  {
    id: '1001',
    name: 'Dr Lise Caradec',
    handle: 'lise_mg29',
    avatar: avatar(1),
    text: '#DocTocToc 3 ans. Éruption depuis ce matin, pas de fièvre. Une idée ?',
    photos: [photo('letter')],
  },
  {
    id: '1002',
    name: 'Pneumo du Ponant',
    handle: 'pneumoponant',
    avatar: avatar(2),
    text: 'Belle image de garde, à discuter demain au staff.',
    photos: [photo('report'), photo('plain')],
  },
  {
    id: '1003',
    name: 'Camille',
    handle: 'camille_ide',
    avatar: avatar(3),
    text: 'Deux nuits de suite, je dors debout. Courage aux collègues.',
    photos: [],
  },
];

export const ME = { name: 'Dr Alix Morvan', handle: 'alix_md', avatar: avatar(0) } as const;

/** The post with this id; an id from outside the timeline still gives a post, as X would after loading it. */
export const postById = (id: string): Post =>
  POSTS.find((post) => post.id === id) ?? {
    id,
    name: 'Un confrère',
    handle: 'confrere',
    avatar: avatar(3),
    text: 'Un post hors du fil.',
    photos: [],
  };
