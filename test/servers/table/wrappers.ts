/** What people put around a server: init programs, process managers, scripts and shells. */
import { answers500, crashes, neverListens, type Server } from '../server.ts'

const missingPackage = crashes('a package that is not installed', /No module named 'flask_cors'/)
const missingVariable = crashes('a config var that is not set', /Error: SESSION_SECRET must be set/)
const flask = ['gunicorn --version', 'python -c "import flask"']

export const wrappers: readonly Server[] = [
  {
    name: 'nginx-gunicorn',
    title: 'nginx, once Gunicorn has made a marker file',
    version: 'PATH="$PATH:/usr/sbin" nginx -v',
    needs: [...flask, 'erb --version'],
    boot: missingPackage,
    request: answers500(),
    stoppedBy: 'SIGTERM',
  },
  {
    name: 'pgbouncer',
    title: 'PgBouncer, beside Gunicorn',
    version: 'PATH="$PATH:/usr/sbin" pgbouncer --version',
    needs: flask,
    boot: missingPackage,
    request: answers500(),
    stoppedBy: 'SIGTERM',
  },
  {
    name: 'supervisord',
    title: 'supervisord, with Waitress',
    version: 'supervisord --version',
    needs: ['type waitress-serve', 'python -c "import flask"'],
    boot: neverListens(missingPackage.fault, missingPackage.says),
    request: answers500(),
    stoppedBy: 'SIGTERM',
  },
  {
    name: 'foreman',
    title: 'foreman, with Puma',
    version: 'foreman version',
    needs: ['bundle check'],
    boot: crashes('a gem that is not in the Gemfile', /cannot load such file -- sidekiq\/web/),
    request: answers500(),
    stoppedBy: 'SIGTERM',
  },
  {
    name: 'trap',
    title: "Gunicorn, beside a worker, under `trap '' SIGTERM`",
    version: 'gunicorn --version',
    needs: flask,
    config: { SMOKE_TEST_STOP_TIMEOUT: '3' },
    // The shell ends its group by a signal that the worker was told to ignore, and waits for it.
    boot: neverListens(missingPackage.fault, missingPackage.says),
    request: answers500(),
    stoppedBy: 'SIGKILL',
  },
  {
    name: 'dumb-init',
    title: 'dumb-init, with Node',
    version: 'dumb-init --version',
    boot: missingVariable,
    request: answers500(),
    stoppedBy: 'SIGTERM',
  },
  {
    name: 'tini',
    title: 'tini, with Flask',
    version: 'tini --version',
    needs: ['python -c "import flask"'],
    boot: missingPackage,
    request: answers500(),
    stoppedBy: 'SIGTERM',
  },
  {
    name: 'exec',
    title: 'Gunicorn, by `exec`',
    version: 'gunicorn --version',
    needs: flask,
    boot: missingPackage,
    request: answers500(),
    stoppedBy: 'SIGTERM',
  },
  {
    name: 'bash-login',
    title: 'Gunicorn, by a login shell',
    version: 'gunicorn --version',
    needs: flask,
    boot: missingPackage,
    request: answers500(),
    stoppedBy: 'SIGTERM',
  },
  {
    name: 'make',
    title: 'Make, with Node',
    version: 'make --version',
    boot: missingVariable,
    request: answers500(),
    stoppedBy: 'SIGTERM',
  },
]
