/** Python, with Debian's packages. */
import { answers500, crashes, type Server } from '../server.ts'

const missingPackage = crashes('a package that is not installed', /No module named 'flask_cors'/)
const missingVariable = crashes('a config var that is not set', /KeyError: 'MONGODB_URI'/)

export const pythonServers: readonly Server[] = [
  {
    name: 'gunicorn',
    title: 'Gunicorn, sync, with Flask',
    version: 'gunicorn --version',
    needs: ['python -c "import flask"'],
    boot: missingPackage,
    request: answers500(),
    stoppedBy: 'SIGTERM',
  },
  {
    name: 'gunicorn-threads',
    title: 'Gunicorn, gthread, with Flask',
    version: 'gunicorn --version',
    needs: ['python -c "import flask"'],
    boot: missingPackage,
    request: answers500(),
    stoppedBy: 'SIGTERM',
  },
  {
    name: 'gunicorn-uvicorn',
    title: 'Gunicorn, Uvicorn workers, with FastAPI',
    version: 'gunicorn --version',
    needs: ['python -c "import fastapi, uvicorn"'],
    boot: missingVariable,
    request: answers500(),
    stoppedBy: 'SIGTERM',
  },
  {
    name: 'uvicorn',
    title: 'Uvicorn, with FastAPI',
    version: 'uvicorn --version',
    needs: ['python -c "import fastapi"'],
    boot: missingVariable,
    request: answers500(),
    stoppedBy: 'SIGTERM',
  },
  {
    name: 'daphne',
    title: 'Daphne',
    version: 'python -c "import daphne; print(daphne.__version__)"',
    boot: crashes('a package that is not installed', /No module named 'channels'/),
    request: answers500(/the channel layer is gone/),
    stoppedBy: 'SIGTERM',
  },
  {
    name: 'waitress',
    title: 'Waitress, with Flask',
    version: `python -c "from importlib.metadata import version; print(version('waitress'))"`,
    needs: ['python -c "import flask"'],
    boot: missingPackage,
    request: answers500(),
    stoppedBy: 'SIGTERM',
  },
  {
    name: 'uwsgi',
    title: 'uWSGI, with Flask',
    version: 'uwsgi --version',
    needs: ['uwsgi --need-plugin python3 --version', 'python -c "import flask"'],
    config: { SMOKE_TEST_STOP_TIMEOUT: '3' },
    boot: {
      // Without `need-app` it serves on, without the app.
      ...answers500(/no python application found/, { BREAK: 'boot' }),
      fault: missingPackage.fault,
    },
    request: answers500(),
    // It takes SIGTERM for an order to reload, unless `die-on-term` is set.
    stoppedBy: 'SIGKILL',
  },
  {
    name: 'flask',
    title: 'Flask, its own server',
    version: `python -c "from importlib.metadata import version; print(version('flask'))"`,
    boot: missingPackage,
    request: answers500(),
    stoppedBy: 'SIGTERM',
  },
  {
    name: 'django',
    title: 'Django, `ALLOWED_HOSTS`, https only, a migration',
    version: 'python -m django --version',
    needs: ['gunicorn --version'],
    config: {
      SECRET_KEY: '0123456789abcdef',
      HEROKU_APP_DEFAULT_DOMAIN_NAME: 'shop-0123456789ab.herokuapp.com',
    },
    boot: crashes('a package that is not installed', /No module named 'newrelic'/),
    request: answers500(/answered 500/),
    stoppedBy: 'SIGTERM',
  },
]
