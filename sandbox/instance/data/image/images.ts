import { DiskCache } from '../../disk-cache'
import { kept } from '../../kept'
import type { Dictionary } from '../dictionary/dictionary'
import type { PackageFile } from '../package/read'
import type { Sqlite } from '../store/sqlite'
import { Image } from './image'
import { imageKey } from './key'

/** Images of the packages used last, 3 MB each. */
const onDisk = new DiskCache('installed-1', 12)

/** A package of fewer files is installed as fast as its image is copied. */
const WORTH_KEEPING = 100

/** Instances of one process mostly have one package. */
const recent = kept<{ key: string; image: Image | null }>('image used last', () => ({ key: '', image: null }))

interface Installed {
  sqlite: Sqlite
  tables: Dictionary
  scope: string
  close(): void
}

/**
 * The image of a package, made now unless it is there; `install` installs the package at `IMAGE_TIME`. Null when it is
 * not worth one, or can't be kept.
 */
export function imageOf(files: readonly PackageFile[], instanceName: string, install: () => Installed): Image | null {
  if (files.length < WORTH_KEEPING) return null
  const key = imageKey(files, instanceName)
  const file = onDisk.find(key) ?? make(key, install)
  if (file === null) return null
  if (recent.key !== key || recent.image === null) {
    recent.image = Image.read(file)
    recent.key = key
  }
  return recent.image
}

function make(key: string, install: () => Installed): string | null {
  const installed = install()
  try {
    return onDisk.make(key, (file) => {
      Image.write(file, installed)
    })
  } finally {
    installed.close()
  }
}
