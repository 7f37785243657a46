import { hostProbes } from '../../host';

hostProbes();
