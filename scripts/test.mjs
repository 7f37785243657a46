// npm test: installs what is missing, then runs every check.
import { installDependencies, runScript } from './setup/dependencies.mjs';

installDependencies();
process.exit(runScript('scripts/check.ts', process.argv.slice(2)));
