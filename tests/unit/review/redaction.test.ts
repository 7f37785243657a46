import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beginRedaction,
  burned,
  CROP,
  isExposed,
  type Redaction,
  type RedactionEvent,
  standingCovers,
  stepRedaction,
} from '../../../lib/review/redaction';

const EXTENT = { width: 800, height: 600 };
const NAME = { id: 'name', origin: 'found', box: { x: 100, y: 100, w: 200, h: 40 } } as const;
const DATE = { id: 'date', origin: 'found', box: { x: 100, y: 200, w: 150, h: 40 } } as const;
const FACE = { id: 'face', origin: 'face', box: { x: 500, y: 50, w: 200, h: 240 } } as const;
const START = beginRedaction(EXTENT, [NAME, DATE, FACE]);

const having = (events: readonly RedactionEvent[], state: Redaction = START) =>
  events.reduce(stepRedaction, state);
const isOn = (state: Redaction, id: string) => state.layout.covers.find((cover) => cover.id === id)?.on;
const LINE = { x: 90, y: 95, w: 400, h: 50 };

describe('the covers of a picture', () => {
  it('are all on at first, and burned as they stand', () => {
    expect(burned(START)).toEqual([NAME.box, DATE.box, FACE.box]);
  });

  it('are lifted and put back', () => {
    const lifted = having([{ type: 'toggle', id: 'name' }]);
    expect(burned(lifted)).toEqual([DATE.box, FACE.box]);
    expect(burned(having([{ type: 'toggle', id: 'name' }], lifted))).toEqual(burned(START));
  });

  it('grow by drawn ones, which alone can be taken away', () => {
    const drawn = having([{ type: 'add', box: { x: 10, y: 10, w: 30, h: 30 } }]);
    const id = drawn.selected ?? '';
    expect(burned(drawn)).toContainEqual({ x: 10, y: 10, w: 30, h: 30 });
    const removed = having(
      [
        { type: 'remove', id },
        { type: 'remove', id: 'name' },
      ],
      drawn,
    );
    expect(removed.layout.covers.map((cover) => cover.id)).toEqual(['name', 'date', 'face']);
    expect(removed.selected).toBeNull();
    expect(isOn(removed, 'name')).toBe(false);
  });

  it('never give an id twice, not even after undo', () => {
    const box = { x: 10, y: 10, w: 30, h: 30 };
    const first = having([{ type: 'add', box }]);
    const second = having([{ type: 'undo' }, { type: 'add', box }], first);
    expect(second.selected).not.toBe(first.selected);
  });

  it('hide all text: lifted ones too, and each line once', () => {
    const all = having([
      { type: 'toggle', id: 'date' },
      { type: 'cover-text', boxes: [LINE, DATE.box, FACE.box] },
    ]);
    expect(isOn(all, 'date')).toBe(true);
    expect(all.layout.covers.filter(({ origin }) => origin === 'text').map(({ box }) => box)).toEqual([LINE]);
    expect(having([{ type: 'cover-text', boxes: [LINE] }], all)).toBe(all);
    expect(having([{ type: 'undo' }], all).layout.covers).toHaveLength(3);
  });
});

describe('the way back', () => {
  it('takes many nudges of one cover as one step', () => {
    const nudge = (x: number): RedactionEvent => ({
      type: 'place',
      id: 'name',
      box: { ...NAME.box, x },
      nudge: true,
    });
    const nudged = having([nudge(101), nudge(102), nudge(103)]);
    expect(having([{ type: 'undo' }], nudged).layout).toEqual(START.layout);
    const apart = having([nudge(101), { type: 'select', id: 'date' }, nudge(102), { type: 'undo' }]);
    expect(apart.layout.covers[0]?.box.x).toBe(101);
  });

  it('forgets what was undone once something else is done', () => {
    const state = having([{ type: 'toggle', id: 'name' }, { type: 'undo' }, { type: 'toggle', id: 'date' }]);
    expect(having([{ type: 'redo' }], state)).toBe(state);
  });
});

describe('a crop', () => {
  const half = { x: 0, y: 0, w: 400, h: 600 };

  it('burns only what it keeps, and hides what it cuts off', () => {
    const cropped = having([{ type: 'crop', box: half }]);
    expect(burned(cropped)).toEqual([NAME.box, DATE.box]);
    expect(isExposed(cropped, FACE.box)).toBe(false);
  });

  it('of the whole picture is none', () => {
    const state = having([{ type: 'place', id: CROP, box: { x: 0, y: 0, w: 800, h: 600 } }]);
    expect(state).toBe(START);
  });
});

describe('what would still be seen', () => {
  const value = { x: 105, y: 105, w: 190, h: 30 };

  it('is nothing under a cover, and everything once it is lifted or shifted', () => {
    expect(isExposed(START, value)).toBe(false);
    expect(isExposed(having([{ type: 'toggle', id: 'name' }]), value)).toBe(true);
    const shifted = having([{ type: 'place', id: 'name', box: { ...NAME.box, x: 110 } }]);
    expect(isExposed(shifted, value)).toBe(true);
  });

  it('is nothing under another cover either', () => {
    const state = having([
      { type: 'toggle', id: 'name' },
      { type: 'add', box: LINE },
    ]);
    expect(isExposed(state, value)).toBe(false);
  });
});

describe('a face', () => {
  it('stays covered until the agreement is said, and is covered again when it is taken back', () => {
    expect(having([{ type: 'toggle', id: 'face' }])).toBe(START);
    const kept = having([{ type: 'faces', way: 'keep' }]);
    expect(isOn(kept, 'face')).toBe(false);
    expect(isOn(having([{ type: 'faces', way: 'cover' }], kept), 'face')).toBe(true);
    const back: RedactionEvent[] = [
      { type: 'faces', way: 'cover' },
      { type: 'toggle', id: 'face' },
    ];
    expect(isOn(having(back, kept), 'face')).toBe(true);
  });

  it('shows in part where a crop leaves little of it, and is covered where it leaves much', () => {
    const part = having([{ type: 'faces', way: 'part' }]);
    expect(burned(part)).toContainEqual(FACE.box);
    const cheek = { x: 520, y: 60, w: 80, h: 80 };
    expect(burned(having([{ type: 'crop', box: cheek }], part))).toEqual([]);
    expect(burned(having([{ type: 'crop', box: { ...FACE.box, w: 150 } }], part))).toEqual([FACE.box]);
    expect(burned(having([{ type: 'crop', box: cheek }]))).toEqual([FACE.box]);
  });
});

const box = fc.record({
  x: fc.nat(700),
  y: fc.nat(500),
  w: fc.integer({ min: 1, max: 100 }),
  h: fc.integer({ min: 1, max: 100 }),
});
const id = fc.constantFrom('name', 'date', 'face', 'own-0', 'own-1', 'own-2', CROP, 'nobody');
const edit: fc.Arbitrary<RedactionEvent> = fc.oneof(
  fc.record({ type: fc.constant('toggle'), id }),
  fc.record({ type: fc.constant('place'), id, box, nudge: fc.boolean() }),
  fc.record({ type: fc.constant('add'), box }),
  fc.record({ type: fc.constant('remove'), id }),
  fc.record({ type: fc.constant('select'), id: fc.option(id) }),
  fc.record({ type: fc.constant('cover-text'), boxes: fc.array(box, { maxLength: 3 }) }),
  fc.record({ type: fc.constant('crop'), box: fc.option(box) }),
  fc.record({ type: fc.constant('faces'), way: fc.constantFrom('cover', 'part', 'keep') }),
);

describe('any sequence of edits', () => {
  it('is undone by as many undos, and done again by as many redos', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
        const done = having(edits);
        const undone = having(
          edits.map(() => ({ type: 'undo' })),
          done,
        );
        expect(undone.layout).toEqual(START.layout);
        const redone = having(
          edits.map(() => ({ type: 'redo' })),
          undone,
        );
        expect(redone.layout).toEqual(done.layout);
      }),
    );
  });

  it('never shows a face without the agreement, and never doubles an id', () => {
    const step = fc.oneof(edit, fc.record({ type: fc.constantFrom('undo', 'redo') }));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const state = having(steps);
        const { layout } = state;
        const shown = standingCovers(state).some(({ origin, on }) => origin === 'face' && !on);
        const chosen = layout.faces === 'keep' || (layout.faces === 'part' && layout.crop !== null);
        expect(shown && !chosen).toBe(false);
        expect(new Set(layout.covers.map((cover) => cover.id)).size).toBe(layout.covers.length);
      }),
    );
  });
});
