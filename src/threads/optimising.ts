/**
 * How far V8 optimises what runs often, in all threads of the program. Its last step, TurboFan, pays in work of minutes; in work of
 * seconds it takes a tenth of the processor's time, and what it makes is hardly used. Much the same holds for expressions: to
 * unroll their loops and to look ahead makes them a fourth faster and takes as long as to look for each of them in some dozens
 * of cases.
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

/** Has expressions compiled in little time, where they are looked for in few texts. Those that are compiled already stay as they are. */
export function compileExpressionsSoon(): void {
  setFlagsFromString('--no-regexp-optimization')
}

/** Has expressions compiled well, as V8 begins. */
export function compileExpressionsWell(): void {
  setFlagsFromString('--regexp-optimization')
}
