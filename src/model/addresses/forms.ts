/** The forms for staff, in Vietnamese alone. */
export const formsPage = 'quan-tri/'
/** The folder of their program's files. */
export const formsProgram = 'quan-tri/chuong-trinh/'
