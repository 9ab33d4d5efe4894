declare module 'datapackage' {
  export class Package {
    static load(descriptor: object, options: { basePath: string; strict?: boolean }): Promise<Package>
    readonly valid: boolean
    readonly errors: readonly Error[]
    readonly resources: readonly { read(options: { keyed: boolean }): Promise<unknown[]> }[]
  }
}
