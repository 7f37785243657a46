// npm start: installs what is missing, then shows Discret at work.
import { installDependencies, runScript } from './setup/dependencies.mjs';

installDependencies();
process.exit(runScript('scripts/demo/main.ts', process.argv.slice(2)));
