/** Words of the command that takes workbooks in. In Vietnamese, as those who use it are. */
export const importWords = {
  refused: (problems: number) => `${problems} chỗ phải sửa trong bảng tính. Chưa ghi gì.`,
  unsound: (errors: number) =>
    `Ấn bản đang có ${errors} lỗi, chưa nhập được vì không biết số mới có đúng không. Chạy “npm run check”, sửa xong rồi nhập lại.`,
  wouldBreak: (errors: number) => `Nếu nhập thì ấn bản có ${errors} lỗi ở những chỗ khác. Chưa ghi gì.`,
  untidy: (file: string) => `${file} chưa ở cách lưu chung, nên chưa sửa từng ô được. Chạy “npm run tidy”, rồi nhập lại.`,
  nothing: 'Không có gì mới: mọi số trong bảng tính đã có trong kho.',
  row: (file: string, line: number, indicator: string, unit: string, period: string, isNew: boolean) =>
    `${file}, dòng ${line}: ${indicator}, ${unit}, kỳ ${period}${isNew ? ' (dòng mới)' : ''}`,
  cell: (title: string, from: string, to: string) => `  ${title}: ${from || '(trống)'} → ${to || '(trống)'}`,
  shifted: (times: number) =>
    times > 1
      ? `    Gấp đúng ${String(times).replace('1000', '1.000')} lần số cũ: xem lại dấu phẩy, dấu chấm.`
      : `    Chỉ còn một phần ${String(Math.round(1 / times)).replace('1000', '1.000')} số cũ: xem lại dấu phẩy, dấu chấm.`,
  hidden: '  phải giữ kín: ghi bao-mat, không ghi số (số chỉ còn trong bảng tính của anh chị)',
  alsoHidden: 'Các ô khác phải giữ kín theo, để không ai lấy tổng trừ ra được:',
  markedRow: (file: string, line: number, indicator: string, unit: string, period: string) =>
    `  ${file}, dòng ${line}: ${indicator}, ${unit}, kỳ ${period}`,
  look: 'Xem lại trước khi đồng ý:',
  finding: (file: string, line: number | undefined, message: string, fix: string) =>
    `  ${file}${line === undefined ? '' : `, dòng ${line}`}: ${message} ${fix}`.trimEnd(),
  would: (cells: number, rows: number) => `${cells} ô trong ${rows} dòng sẽ đổi.`,
  done: (rows: number, files: number) =>
    `Đã ghi ${rows} dòng vào ${files} tệp. Xem lại: npm run diff. Khi lưu (commit), nhớ ghi lý do: Ly-do: …`,
} as const
