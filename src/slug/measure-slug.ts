/**
 * Estimates how large a tree will be as a slug, which is the tree packed and compressed.
 *
 * Packing it would take longer than all else here. So the files are added up, and only where that is a
 * lot, samples spread evenly over all of their bytes are compressed.
 */
import { closeSync, type Dirent, lstatSync, openSync, readdirSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { nearBytes, type SlugSize } from '../plan/slug-size.ts'

export type MeasureOptions = {
  /** A tree of more files and directories than this is measured in part: it is about a second's work. */
  readonly maxEntries?: number
  /** A tree of less is taken for its own size. */
  readonly worthSamplingBytes?: number
}

type File = { readonly path: string; readonly size: number }

/** Compression looks back 32 KiB at the most. */
const sampleBytes = 64 * 1024
const sampleCount = 64

export async function measureSlug(
  directory: string,
  { maxEntries = 100_000, worthSamplingBytes = nearBytes }: MeasureOptions = {},
): Promise<SlugSize> {
  const { files, isComplete } = listFiles(directory, maxEntries)
  const bytes = files.reduce((sum, { size }) => sum + size, 0)
  return {
    bytes: bytes < worthSamplingBytes ? bytes : Math.round(bytes * (await estimateRatio(files, bytes))),
    isComplete,
  }
}

/** Links are not followed, and a file of several names counts once, as in an archive. */
function listFiles(
  directory: string,
  maxEntries: number,
): { readonly files: readonly File[]; readonly isComplete: boolean } {
  const files: File[] = []
  const linked = new Set<number>()
  const pending = [directory]
  let entries = 0
  for (let inside = pending.pop(); inside !== undefined; inside = pending.pop()) {
    for (const entry of list(inside)) {
      if (++entries > maxEntries) return { files, isComplete: false }
      const path = join(inside, entry.name)
      if (entry.isDirectory()) pending.push(path)
      if (!entry.isFile()) continue
      const { ino, nlink, size } = lstatSync(path, { throwIfNoEntry: false }) ?? { ino: 0, nlink: 1, size: 0 }
      if (linked.has(ino)) continue
      if (nlink > 1) linked.add(ino)
      files.push({ path, size })
    }
  }
  return { files, isComplete: true }
}

/** What cannot be listed cannot be packed either: that is Heroku's to say. */
function list(directory: string): readonly Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true })
  } catch {
    // Not readable, or gone meanwhile.
    return []
  }
}

/** The part of their size that files keep when they are compressed, one behind the other. */
async function estimateRatio(files: readonly File[], bytes: number): Promise<number> {
  const samples = Array.from({ length: sampleCount }, (_, index) => Math.floor((bytes / sampleCount) * index))
  const parts: Buffer[] = []
  let start = 0
  for (const { path, size } of files) {
    const end = start + size
    for (const from of samples.filter(sample => sample < end && sample + sampleBytes > start)) {
      parts.push(readPart(path, Math.max(from - start, 0), Math.min(from + sampleBytes, end) - start))
    }
    start = end
  }
  const sampled = Buffer.concat(parts)
  if (sampled.length === 0) return 1
  // Loaded only here: a release would wait for it, and measures nothing.
  const { gzipSync } = await import('node:zlib')
  return gzipSync(sampled).length / sampled.length
}

function readPart(path: string, from: number, to: number): Buffer {
  try {
    const file = openSync(path, 'r')
    const part = Buffer.alloc(to - from)
    const length = readSync(file, part, 0, part.length, from)
    closeSync(file)
    return part.subarray(0, length)
  } catch {
    // Not readable, or gone meanwhile.
    return Buffer.alloc(0)
  }
}
