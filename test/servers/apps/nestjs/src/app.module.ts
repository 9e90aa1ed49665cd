import { Module } from '@nestjs/common'
import { HealthController } from './health.controller.js'
import { HealthService } from './health.service.js'

declare const process: { env: Record<string, string | undefined> }

@Module({
  controllers: [HealthController],
  providers: process.env.BREAK === 'boot' ? [] : [HealthService],
})
export class AppModule {}
