import { Injectable } from '@nestjs/common'

declare const process: { env: Record<string, string | undefined> }

@Injectable()
export class HealthService {
  check() {
    if (process.env.BREAK === 'request') throw new Error('the database is gone')
    return { status: 'ok' }
  }
}
