/** The parts of exifreader that pictures for X need; what is not named is left out while bundling. */
const PARTS = [
  'PNG_FILE',
  'EXIF',
  'IPTC',
  'XMP',
  'PHOTOSHOP',
  'THUMBNAIL',
  'JPEG',
  'PNG',
  'WEBP',
  'GIF',
  'TIFF',
];
const ALL = [...PARTS, 'FILE', 'JFIF', 'ICC', 'MPF', 'HEIC', 'AVIF', 'JXL', 'MAKER_NOTES'];

const flags = Object.fromEntries(ALL.map((part) => [`USE_${part}`, PARTS.includes(part)]));

const REPLACED: Readonly<Record<string, string>> = {
  'constants.js': `export default ${JSON.stringify(flags)};`,
  // It is given bytes: the code that would fetch an address or open a file has no place in an extension.
  'file-loaders.js': `export const isFilePathOrURL = () => false;
    export const isBrowserFileObject = () => false;
    export const loadFile = () => { throw new Error('no files here'); };
    export const loadFileObject = loadFile;`,
  'load-auto.js': `export const validateAutoOptions = () => {};
    export const makeLoadAuto = () => () => { throw new Error('no files here'); };`,
};

/** exifreader's own "custom build" works on its bundled file only; this does the same to its modules. */
export function leanExif() {
  return {
    name: 'discret:lean-exif',
    transform(_code: string, id: string) {
      const [, file = ''] = /exifreader\/src\/([\w-]+\.js)$/.exec(id.replaceAll('\\', '/')) ?? [];
      const code = REPLACED[file];
      return code === undefined ? undefined : { code, map: null };
    },
  };
}
