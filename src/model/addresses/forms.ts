/** The forms for staff, in Vietnamese alone. By itself, since the worker that devices keep holds all that is imported with it. */
export const formsPage = 'quan-tri/'
/** The folder of their program's files. */
export const formsProgram = 'quan-tri/chuong-trinh/'
