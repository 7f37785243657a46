import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type WorkbenchWords, workbenchWords } from '../../lib/words/workbench';

/** The workbench's own dictionary for everything below it in the tree. */
export const WorkbenchContext = createContext<WorkbenchWords>(workbenchWords('fr'));

export const useWorkbenchWords = (): WorkbenchWords => useContext(WorkbenchContext);
