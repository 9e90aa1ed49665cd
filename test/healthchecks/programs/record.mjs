// No program of its own: writes what a program has seen to events.jsonl in the app's directory, a line each.
import { appendFileSync } from 'node:fs'

export function record(event, details = {}) {
  const { PORT: port, SMOKE_TEST_RUN: run } = process.env
  const line = JSON.stringify({ event, pid: process.pid, at: Date.now(), port, run, ...details })
  appendFileSync('events.jsonl', `${line}\n`)
}
