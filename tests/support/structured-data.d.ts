/** Parsers and judges of structured data that bring no types of their own: as far as tests use them. */
declare module '@adobe/structured-data-validator' {
  export default class Validator {
    validate(found: unknown): Promise<readonly { readonly severity: 'ERROR' | 'WARNING'; readonly issueMessage: string }[]>
  }
}

declare module '@marbec/web-auto-extractor' {
  export default class WebAutoExtractor {
    constructor(options: { readonly addLocation: boolean; readonly embedSource: readonly string[] })
    parse(html: string): { readonly jsonld?: Readonly<Record<string, readonly object[]>> }
  }
}
