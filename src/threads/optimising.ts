/**
 * How far V8 optimises what runs often, in all threads of the program. Its last step, TurboFan, pays in work of minutes; in work of
 * seconds it takes a tenth of the processor's time, and what it makes is hardly used.
 */
import { setFlagsFromString } from 'node:v8'

/** For work of seconds. */
export function optimiseLittle(): void {
  setFlagsFromString('--no-turbofan')
}

/** For all other work, as V8 begins. */
export function optimiseFully(): void {
  setFlagsFromString('--turbofan')
}
