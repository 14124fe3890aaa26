import { DiskCache } from '../../disk-cache'
import { oncePerProcess } from '../../once-per-process'
import type { PackageFile } from '../package/read'
import { Image, type Imaged } from './image'
import { imageKey } from './key'

/** Images of the packages used last, 4 MB each. */
const onDisk = new DiskCache('installed-3', 12)

/** A package of fewer files is installed as fast as its image is copied. */
const WORTH_KEEPING = 100

/** Instances of one process mostly have one package. */
const recent = oncePerProcess<{ key: string; image: Image | null }>('image used last', () => ({ key: '', image: null }))

interface Installed extends Imaged {
  close(): void
}

/**
 * The image of a package, made now unless it is there; `install` installs the package at `IMAGE_TIME`. Null when it is
 * not worth one.
 */
export function imageOf(files: readonly PackageFile[], instanceName: string, install: () => Installed): Image | null {
  if (files.length < WORTH_KEEPING) return null
  const key = imageKey(files, instanceName)
  if (recent.key !== key || recent.image === null) {
    recent.image = read(key) ?? make(key, install)
    recent.key = key
  }
  return recent.image
}

function read(key: string): Image | null {
  const file = onDisk.find(key)
  return file === null ? null : Image.read(file)
}

function make(key: string, install: () => Installed): Image {
  const installed = install()
  try {
    const image = Image.of(installed)
    onDisk.make(key, (file) => {
      image.write(file)
    })
    return image
  } finally {
    installed.close()
  }
}
