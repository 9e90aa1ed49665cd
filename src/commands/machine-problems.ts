/** Settings that are right by themselves, and impossible on this very machine. */
import { isOwnAddress } from '../dyno/own-address.ts'
import { isPortForbidden } from '../dyno/port.ts'
import type { Plan, PlanProblem } from '../plan/plan.ts'

export async function findMachineProblems({ values }: Plan): Promise<readonly PlanProblem[]> {
  const { SMOKE_TEST_ADDRESS: address, SMOKE_TEST_PORT: port } = values
  const problems: PlanProblem[] = []
  if (address !== undefined && address !== 'auto' && !isOwnAddress(address))
    problems.push({ kind: 'address-elsewhere', address })
  if (port !== undefined && (await isPortForbidden(port))) problems.push({ kind: 'port-forbidden', port })
  return problems
}
