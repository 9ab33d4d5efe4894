/** What `npm run due` says. */
export const dueWords = {
  noSite: 'Chưa biết trang ở đâu. Ghi SITE_URL=https://ten-mien.vn rồi chạy lại.',
  reasons: {
    unknown: 'Không đọc được tình trạng của trang đang công bố nên phải dựng lại.',
    moment: 'Đã đến giờ của việc theo lịch: phải dựng lại.',
    day: 'Bản đang công bố đã hơn 20 giờ: dựng lại để xét hạn phiếu đồng ý, văn bản và việc quá hạn.',
    fresh: 'Chưa đến giờ, chưa phải dựng lại.',
  },
} as const
