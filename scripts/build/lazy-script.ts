/**
 * Has a script's file hold the script instead of running it: under `discret.script.NAME` of the global object stands
 * a function that runs it. Of a function that is not called engines check the syntax and build nothing: no code, no
 * pattern, no set.
 */
export function lazyScript(name: string) {
  return {
    name: `discret:lazy-script-${name}`,
    generateBundle(_: unknown, bundle: Readonly<Record<string, Chunk | { readonly type: 'asset' }>>) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk' && chunk.isEntry && chunk.fileName === `${name}.js`)
          chunk.code = held(name, chunk.code);
    },
  };
}

interface Chunk {
  readonly type: 'chunk';
  readonly isEntry: boolean;
  readonly fileName: string;
  code: string;
}

const held = (name: string, code: string): string =>
  `Object.defineProperty(globalThis,Symbol.for("discret.script.${name}"),{value:function(){${code.trim()}\n}});\n`;
