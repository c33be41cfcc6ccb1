import type { Log } from '../bot/log.ts';
import type { LivingServices } from '../bot/services.ts';
import { startPruning } from './prune.ts';

/** Starts what happens without anyone asking; it ends with the process. */
export function startJobs({ store }: LivingServices, retentionDays: number, log: Log): void {
  startPruning(store, retentionDays, log);
}
