/** Runs bin/smoke-test as somebody at a terminal would. */
import { join } from 'node:path'
import type { Test } from 'tap'
import {
  type Finished,
  makeScratch,
  type RunOptions,
  repository,
  runClean,
  writeFiles,
} from '../support/heroku.ts'

export async function smokeTest(
  t: Test,
  args: readonly string[],
  options: RunOptions = {},
): Promise<Finished> {
  return await runClean(t, [join(repository, 'bin/smoke-test'), ...args], options)
}

/** A directory with an app, which is gone after the test. */
export async function makeApp(t: Test, files: Readonly<Record<string, string>>): Promise<string> {
  const directory = await makeScratch(t)
  await writeFiles(directory, files)
  return directory
}

/** A web server whose first argument is the address that it binds; it answers OKAY. */
export const serverSource = `use IO::Socket::INET;
$| = 1;
my $listener = IO::Socket::INET->new(LocalAddr => shift // '0.0.0.0', LocalPort => $ENV{PORT}, Listen => 5, ReuseAddr => 1) or die;
while (1) {
    my $client = $listener->accept or next;
    while (<$client>) { last if !/[^\\r\\n]/ }
    print $client "HTTP/1.1 200 OK\\r\\nContent-Length: 5\\r\\nConnection: close\\r\\n\\r\\nOKAY\\n";
    close $client;
}
`
