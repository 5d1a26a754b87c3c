// Where each of our threads begins: with what Node has compiled before, which a thread does not take over from the one that starts
// it. Plain JavaScript: a module in TypeScript that is loaded before has each thread load what takes the types out of it, which is
// 12 MB and 50 ms. The module to run is the thread's first argument.
import { enableCompileCache } from 'node:module'

enableCompileCache()
await import(process.argv[2])
