/** What `npm run comment` says. */
export const commentWords = {
  done: {
    added: 'Đã viết nhận xét vào yêu cầu gộp.',
    changed: 'Đã cập nhật nhận xét trong yêu cầu gộp.',
    same: 'Nhận xét đã đúng, không phải sửa.',
  },
  noFile: (file: string) => `Không đọc được ${file}. Chạy npm run diff trước, ghi kết quả vào tệp ấy.`,
  noPlace:
    'Chưa biết viết nhận xét vào đâu. GitHub cần GITHUB_TOKEN, GITHUB_REPOSITORY, PR_NUMBER; GitLab cần GITLAB_TOKEN, CI_API_V4_URL, CI_PROJECT_ID, CI_MERGE_REQUEST_IID.',
  noAnswer: (host: string) => `${host} không trả lời. Xem lại mạng rồi chạy lại; nhận xét chỉ để đọc, bản sửa không bị chặn.`,
  refused: (host: string) => `${host} không cho viết nhận xét: mã truy cập thiếu quyền hoặc hết hạn. Nhờ người quản trị kho cấp lại.`,
  failed: (host: string, status: number) => `${host} trả lời lỗi ${status} nên chưa viết được nhận xét. Chạy lại sau ít phút.`,
} as const
