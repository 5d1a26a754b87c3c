/** The names that `--only` takes, in the order of the report. */
export const partNames = ['read', 'generate', 'split', 'pages', 'search', 'model'] as const

export type PartName = (typeof partNames)[number]
