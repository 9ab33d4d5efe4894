/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** Path of the script that reads pages aloud. */
  readonly ALOUD_SCRIPT: string
}
