import type { Log } from '../bot/log.ts';
import type { LivingServices } from '../bot/services.ts';
import { StoreError } from '../store/failure.ts';
import { checkAnswers } from './answered-now.ts';
import { startPruning } from './prune.ts';

/** Starts what happens without anyone asking; it ends with the process. */
export function startJobs(services: LivingServices, log: Log): void {
  const { store, answerer, onReload } = services;
  startPruning(store, log);
  let checking = Promise.resolve();
  const check = () => {
    checking = checking
      .then(() => checkAnswers(store, answerer, log))
      .catch((error: unknown) => {
        // The store tells the log itself.
        if (!(error instanceof StoreError)) log.error({ err: error }, 'questions were not checked');
      });
  };
  check();
  onReload(check);
}
