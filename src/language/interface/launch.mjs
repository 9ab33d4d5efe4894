/** What is said before anything else can run, so in a file that every Node reads. It speaks Vietnamese, as the staff do. */
export const launchWords = {
  noPackages: 'Chưa cài các gói của dự án, hoặc cài chưa trọn. Gõ npm ci, chờ xong rồi chạy lại.',
  /** @param {string} given @param {readonly string[]} commands */
  noCommand: (given, commands) => `${given === '' ? 'Thiếu tên lệnh' : `Không có lệnh “${given}”`}. Gõ một trong: ${commands.join(', ')}.`,
  /** @param {string} version @param {number} needed */
  oldNode: (version, needed) =>
    `Máy này có Node ${version}, dự án cần Node ${needed} trở lên và các gói không kèm bản nào chạy được ở đây. Cài Node ${needed} từ https://nodejs.org rồi chạy lại.`,
  unexpected:
    'Chương trình gặp lỗi ngoài dự kiến; đây không phải lỗi của anh chị, và bản đang công bố không thay đổi. Chạy lại với VERBOSE=1 rồi gửi toàn bộ dòng chữ hiện ra cho người giữ kho mã.',
}
