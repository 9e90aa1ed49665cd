import { testFaults } from './run-fault.ts'
import { stopping } from './tables/stopping.ts'

testFaults(stopping)
