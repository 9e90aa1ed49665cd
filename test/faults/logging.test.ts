import { testFaults } from './run-fault.ts'
import { logging } from './tables/logging.ts'

testFaults(logging)
