/** What the figures are and are not, before the tables. */
const ABOUT = `Pictures made by a generator of the project's own, whose people do not exist: French lab reports, letters and
prescriptions, an English summary, the same photographed aslant and lying on their side, a record's screen light and dark,
labels, wristbands, films, ultrasounds and ECGs with an identity burned in, and letters right over a busy picture; and pages,
films, ultrasounds and ECGs without anyone on them, twice as many of each class, since they count by the picture. Sizes of 8 to 24 pixels, tilt, perspective, shade, noise, blur, JPEG. Where each word truly stands is
known. The rules were tuned on the \`dev\` lot; names, places and fonts of the \`test\` lot are others, its layouts are the same,
and what its seeds 2 to 5 missed was looked at (torn e-mail addresses, a torn DICOM name, lead names, small labels,
letters on stripes). Photographs and ECGs of the shared evaluation data count among the clean pictures where they are at hand,
but for its portrait, which has a face and a name badge; one of the ECGs bears handwriting and a code that holds the record's
name, both of which are held.

A word is **covered** when four fifths of it lie under the boxes that are proposed ticked, **read** when what was read in
its place holds it with at most one edit for five letters (accents, case, O/0, I/l/1, S/5, B/8 apart). Native tesseract gets the
same files, the same language data and the same rules for its lines, one thread, automatic layout. Each rate is followed
by its count and its 95 % interval (Wilson).`;

const LIMITS = `## Not tested

- Everything here is drawn: no real photo of a screen with its moiré, no crumpled paper, no glare, no handwriting.
- Skin and tattoos, drug boxes, lists of patients on a PACS, room signs.
- The layouts are few, and those who wrote them wrote the rules: other hands' documents will fare worse.
- Doctors' names, hospitals, ages and sexes (\`third\` below) count neither as identifying nor as innocent.
- Film and sound of a video beside three of its pictures; what a WebM file says of itself.
- The leads I and II of an ECG are bars to the text detector, and seldom found.
- A box is upright even where the text is aslant: on labels and bands it then reaches into the neighbouring lines.`;

/** The page of documentation for one run. */
export function documentOf(command: string, sections: readonly string[]): string {
  return [
    '# Images: what is read, what is boxed',
    `Written by \`${command}\`.`,
    ABOUT,
    ...sections,
    LIMITS,
    '',
  ].join('\n\n');
}
