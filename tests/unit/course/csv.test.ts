import { describe, expect, it } from 'vitest';
import { type CsvWords, cell, classCsv } from '../../../lib/course/csv';
import { workbenchWords } from '../../../lib/words/workbench';

const WORDS: CsvWords = {
  columns: ['who', 'cases', 'kind', 'to find', 'found', 'in part', 'missed', 'wrongly'],
  kinds: workbenchWords('en').course.kinds,
  unnamed: (n) => `Learner ${n}`,
  over: 'Marked wrongly',
  separator: ',',
};

describe('a cell', () => {
  it.each(['=1+1', '+33', '-2', '@SUM(A1)', '\tx', '\rx', '  =1', '＝1'])(
    'that a spreadsheet would run is none: %j',
    (value) => expect(cell(value)).toMatch(/^"'/),
  );

  it('keeps quotes, separators and line breaks inside', () => {
    expect(cell('Dr "No"; a,\nb')).toBe('"Dr ""No""; a,\nb"');
    expect(cell(-3)).toBe('-3');
  });
});

describe('the class', () => {
  const learners = [
    {
      id: 'a',
      name: '=cmd|x',
      set: 's',
      results: [
        {
          caseId: '1',
          kinds: { person: { sought: 2, found: 1, partial: 1 }, date: { sought: 1, found: 0, partial: 0 } },
          over: 1,
        },
        { caseId: '2', kinds: { person: { sought: 1, found: 1, partial: 0 } }, over: 2 },
      ],
    },
    { id: 'b', name: '', set: 's', results: [] },
  ] as const;

  it('is one line a learner and kind, and one for what was marked wrongly', () => {
    expect(classCsv(learners, WORDS).split('\r\n')).toEqual([
      '\uFEFF"who","cases","kind","to find","found","in part","missed","wrongly"',
      `"'=cmd|x",2,"Person’s name",3,2,1,0,0`,
      `"'=cmd|x",2,"Exact date",1,0,0,1,0`,
      `"'=cmd|x",2,"Marked wrongly",0,0,0,0,3`,
      '"Learner 2",0,"Marked wrongly",0,0,0,0,0',
      '',
    ]);
  });

  it('is cut by semicolons for a French spreadsheet', () => {
    expect(classCsv([], { ...WORDS, separator: ';' })).toBe(
      '\uFEFF"who";"cases";"kind";"to find";"found";"in part";"missed";"wrongly"\r\n',
    );
  });
});
