/** Reading aloud where no module can be fetched: the same, from a script that is already there. */
import { readAloud } from '../aloud/read.ts'

for (const button of document.querySelectorAll<HTMLButtonElement>('button.aloud')) button.onclick = () => readAloud(button)
