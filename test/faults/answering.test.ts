import { testFaults } from './run-fault.ts'
import { answering } from './tables/answering.ts'

testFaults(answering)
