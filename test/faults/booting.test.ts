import { testFaults } from './run-fault.ts'
import { booting } from './tables/booting.ts'

testFaults(booting)
