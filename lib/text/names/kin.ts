// Words for relatives and what stands before them, as sources of patterns over the fold.
export const RELATIVE_FR =
  'jumeaux|jumelles|parents|enfants|filles|freres|soeurs|grands-parents|doyenne?|fiancee?|veuve?|bru|marraine|parrain|mere|pere|maman|papa|fille|fils|frere|soeur|mari|femme|epouse|epoux|conjointe?|compagne|compagnon|tante|oncle|grand-mere|grand-pere|mamie|papi|papy|niece|neveu|cousine?|petite?-fil(?:s|le)|ami|amie|copine?|jumeau|jumelle|nounou|voisine?|belle-(?:fille|mere|soeur)|beau-(?:fils|pere|frere)|garcon|gendre';
export const RELATIVE_EN =
  'mother|father|mum|mom|dad|daughter|son|brother|sister|husband|wife|partner|aunt|uncle|grandmother|grandfather|grandma|grandpa|granny|niece|nephew|cousin|girlfriend|boyfriend|friend|carer|neighbou?r|twin';
export const ADJECTIVE =
  '(?:(?:petite?|grande?|jeune|vieille|vieux|ainee?|cadette?|little|older|younger|elder|baby) )?';
