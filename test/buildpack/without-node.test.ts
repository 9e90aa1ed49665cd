/** Apps of other languages, on machines that have no Node at all: the one that is brought along is enough. */
import { accessSync, constants } from 'node:fs'
import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { type AppOptions, build, release, repository, runClean } from '../support/heroku.ts'
import { copyBuildpack, packNode, sends, startSite } from '../support/node-site.ts'
import { makePath } from '../support/programs.ts'

const archive = await packNode(t)
const buildpack = await copyBuildpack(t, archive)
/** What bin/compile and the wrapper call. */
const programs =
  'bash curl cut dirname env grep gzip ln mktemp mv perl readlink rm sed sha256sum tar timeout uname'.split(
    ' ',
  )

/** By the program in /usr/bin that each runs on. */
const apps: Readonly<Record<string, AppOptions>> = {
  perl: { directory: join(repository, 'test/apps/perl-socket') },
  python3: {
    files: {
      Procfile: 'web: python3 server.py\n',
      'server.py': `
import os
from http.server import HTTPServer, SimpleHTTPRequestHandler

HTTPServer(("0.0.0.0", int(os.environ["PORT"])), SimpleHTTPRequestHandler).serve_forever()
`,
    },
  },
  ruby: {
    files: {
      Procfile: 'web: ruby server.rb\n',
      'server.rb': `
require "socket"

server = TCPServer.new("0.0.0.0", ENV.fetch("PORT"))
loop do
  client = server.accept
  nil until client.gets.to_s.strip.empty?
  client.write "HTTP/1.1 200 OK\\r\\nContent-Length: 6\\r\\nConnection: close\\r\\n\\r\\nhello\\n"
  client.close
end
`,
    },
  },
  php: {
    files: {
      Procfile: 'web: php -S 0.0.0.0:$PORT router.php\n',
      'router.php': '<?php echo "hello\\n";\n',
    },
  },
  java: {
    files: {
      Procfile: 'web: java Server.java\n',
      'Server.java': `
import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;

public class Server {
    public static void main(String[] args) throws Exception {
        int port = Integer.parseInt(System.getenv("PORT"));
        HttpServer server = HttpServer.create(new InetSocketAddress("0.0.0.0", port), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }
}
`,
    },
  },
}

for (const [program, app] of Object.entries(apps)) {
  t.test(`an app in ${program}`, { skip: skipWithoutRuntime(program) }, async t => {
    const PATH = await makePathWithoutNode(t, program)
    const site = await startSite(t, [sends(archive)])
    const built = await build(t, {
      ...app,
      config: { SMOKE_TEST_SETTLE: '0', SMOKE_TEST_NODE_MIRROR: site.url },
      buildEnvironment: { SMOKE_TEST_NODE: '', PATH },
      buildpack,
    })
    t.equal(built.code, 0, built.output)

    const { code, output } = await release(t, built, { PATH })
    t.equal(code, 0, output)
    t.match(output, /\nsmoke-test: at=verdict verdict=passed mode=enforce process=web /)
  })
}

async function makePathWithoutNode(t: Test, runtime: string): Promise<string> {
  const path = await makePath(t, programs)
  if (!programs.includes(runtime)) await symlink(join('/usr/bin', runtime), join(path, runtime))
  const search = await runClean(t, ['bash', '-c', 'type -P node'], { environment: { PATH: path } })
  t.same([search.code, search.output], [1, ''], 'there is no node')
  return path
}

/** For tap's `skip`. Those in /usr/bin are the system's, which need nothing else on PATH. */
function skipWithoutRuntime(program: string): string | false {
  try {
    accessSync(join('/usr/bin', program), constants.X_OK)
    return false
  } catch {
    return process.env['REQUIRE_ALL_RUNTIMES'] === '1' ? false : `${program} is not installed`
  }
}
