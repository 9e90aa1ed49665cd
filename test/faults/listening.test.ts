import { testFaults } from './run-fault.ts'
import { listening } from './tables/listening.ts'

testFaults(listening)
