import { testFaults } from './run-fault.ts'
import { living } from './tables/living.ts'

testFaults(living)
