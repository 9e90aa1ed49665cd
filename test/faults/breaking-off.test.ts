import { testFaults } from './run-fault.ts'
import { breakingOff } from './tables/breaking-off.ts'

testFaults(breakingOff)
