import { accountId } from '../../../src/domain/ids.ts';
import { acquireInstanceLock } from '../../../src/store/instance-lock.ts';

// A process that holds the lock until it is killed.
const lock = await acquireInstanceLock(process.argv[2] ?? '', accountId('2244994945'));
process.stdout.write(lock === null ? 'not held\n' : 'held\n');
process.stdin.resume();
setTimeout(() => undefined, 60_000);
