import type { Preview } from '../previews'

/** A preview as REST answers it. */
export interface PreviewView extends Omit<Preview, 'request' | 'refusals'> {
  /** Number of the trunk request; null for one that is not ordered. */
  request: string | null
  refusals: { code: string; message: string; next_step: string }[]
}

export function previewView(preview: Preview): PreviewView {
  return {
    ...preview,
    request: preview.request === '' ? null : preview.request,
    refusals: preview.refusals.map(({ code, message, nextStep }) => ({ code, message, next_step: nextStep })),
  }
}
