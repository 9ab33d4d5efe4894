/** Messages that the program of the staff's forms does not say in Vietnamese by itself, by its own names for them. */

const folders = {
  folders: 'Thư mục',
  more_folders: 'Thư mục khác',
  back_to_parent_folder: 'Về thư mục ngoài',
  new_folder: 'Thư mục mới',
  new_folder_name: 'Tên thư mục',
  new_folder_create: 'Tạo',
  new_folder_description: 'Thư mục mới sẽ nằm trong “{$folder}”.',
  'new_folder_error.empty': 'Hãy đặt tên cho thư mục.',
  'new_folder_error.invalid': 'Tên thư mục không được có dấu gạch chéo và không được bắt đầu bằng dấu chấm.',
  'new_folder_error.duplicate': 'Ở đây đã có thư mục hoặc tệp mang tên này.',
  creating_folder: 'Đang tạo thư mục…',
  creating_folder_failed: 'Chưa tạo được thư mục.',
  folder_options: 'Việc với thư mục',
  show_folder_options: 'Xem các việc với thư mục',
  rename_folder: 'Đổi tên thư mục',
  delete_folder: 'Xóa thư mục',
  enter_new_name_for_folder:
    '.input {$count :integer} .match $count 0 {{Gõ tên mới vào ô dưới đây.}} * {{Gõ tên mới vào ô dưới đây. {$count} tệp trong thư mục sẽ đi theo, và bài nào dùng tệp ấy cũng được sửa theo.}}',
  enter_new_name_for_external_folder:
    '.input {$count :integer} .match $count 0 {{Gõ tên mới vào ô dưới đây.}} * {{Gõ tên mới vào ô dưới đây. {$count} tệp trong thư mục sẽ đi theo và đổi địa chỉ; hãy sửa các bài đang dùng chúng.}}',
  confirm_deleting_folder:
    '.input {$count :integer} .match $count 0 {{Xóa thư mục rỗng “{$name}”?}} * {{Xóa thư mục “{$name}” cùng {$count} tệp ở trong?}}',
  renaming_folder: 'Đang đổi tên thư mục…',
  renaming_folder_failed: 'Chưa đổi được tên thư mục.',
  deleting_folder: 'Đang xóa thư mục…',
  deleting_folder_failed: 'Chưa xóa được thư mục.',
  folder_created: 'Đã tạo thư mục.',
  folder_path: 'Đường dẫn thư mục',
  folder_contents: 'Bên trong',
  x_folders: '.input {$count :integer} .match $count 0 {{Không có thư mục nào}} * {{{$count} thư mục}}',
  folder_renamed: 'Đã đổi tên thư mục.',
  folder_deleted: 'Đã xóa thư mục.',
  'assets_dialog.title.folder': 'Chọn thư mục',
  'assets_dialog.selected_folder': 'Thư mục đã chọn: {$path}',
  'assets_dialog.selected_folders': '.input {$count :integer} .match $count * {{Đã chọn {$count} thư mục}}',
  'assets_dialog.no_subfolders': 'Thư mục này không có thư mục con.',
}

const files = {
  select_item: 'Chọn {$name}',
  domain: 'Tên miền',
  file_unavailable: 'Không mở được',
  file_unavailable_description: 'Không đọc được tệp này. Có thể tệp đã bị dời đi hoặc đã xóa.',
  replace_file: 'Thay tệp',
  replace_image: 'Thay ảnh',
  remove_file: 'Bỏ tệp',
  remove_image: 'Bỏ ảnh',
  deleting_referenced_assets_note: '.input {$count :integer} .match $count * {{Chỗ dùng nó trong {$count} bài cũng bị bỏ.}}',
  cannot_delete_referenced_assets:
    '.input {$count :integer} .match $count * {{Chưa xóa được: những ô sau đây đang cần tệp này. Hãy sửa các bài ấy trước.}}',
  deleting_referenced_entries_note: '.input {$count :integer} .match $count * {{Chỗ nhắc đến nó trong {$count} bài khác cũng bị bỏ.}}',
  cannot_delete_referenced_entries:
    '.input {$count :integer} .match $count * {{Chưa xóa được: những ô sau đây ở bài khác đang cần mục này. Hãy sửa các bài ấy trước.}}',
  show_errors: 'Xem lỗi',
  'cloud_storage.bunny_storage.auth_key_label': 'Mật khẩu của vùng lưu trữ',
  'file_type_labels.mid': 'Tệp nhạc MIDI',
  'file_type_labels.midi': 'Tệp nhạc MIDI',
  'file_type_labels.js': 'Tệp JavaScript',
}

const saving = {
  'entry_sidebar.slug.title': 'Tên trong địa chỉ',
  'entry_sidebar.slug.generated_on_save': 'Tên trong địa chỉ được đặt theo tiêu đề khi lưu. Ngày giờ trong tên, nếu có, là lúc lưu.',
  'entry_sidebar.slug.unavailable': 'Mục này không có tên trong địa chỉ.',
  'save_conflict.title': 'Người khác vừa sửa mục này',
  'save_conflict.modified_by': '{$name} đã sửa mục này lúc {$date}, sau khi anh chị mở ra.',
  'save_conflict.modified': 'Mục này đã được sửa trong kho, sau khi anh chị mở ra.',
  'save_conflict.deleted': 'Mục này đã bị xóa khỏi kho, sau khi anh chị mở ra.',
  'save_conflict.overwrite_warning': 'Lưu bây giờ thì phần người kia sửa sẽ mất.',
  'save_conflict.recreate_warning': 'Lưu bây giờ thì mục này được tạo lại.',
  'save_conflict.save_anyway': 'Vẫn lưu',
  'save_conflict.branch_moved': 'Trong lúc lưu, người khác vừa sửa kho. Xin lưu lại lần nữa.',
  'remote_change.reload_entry': 'Mở lại mục',
  'remote_change.confirm_reloading_entry': 'Mở lại mục này? Phần chưa lưu sẽ mất.',
  list_item_options: 'Việc với dòng này',
  'relation_field.save_together_hint': '{$name} mới sẽ được lưu cùng mục đang sửa.',
  'relation_field.add_failed': 'Chưa thêm được {$name}. Người bảo trì xem lý do ở bảng điều khiển của trình duyệt.',
  'status.deploying': 'Đang đưa lên trang',
  'workflow.deploying_deletion': 'Xóa',
  'open_authoring.fork': 'Bản sao riêng',
}

const signingIn = {
  sign_in_using_access_token_workflow_note: 'Vì bài phải duyệt trước khi đăng, mã còn cần quyền đọc và ghi yêu cầu duyệt.',
  sign_in_with_link: 'Đăng nhập bằng đường dẫn',
  sign_in_with_link_confirmation:
    'Đường dẫn này đăng nhập bằng tài khoản {$account} ở {$service} và chép thiết lập từ máy đã tạo ra nó. Chỉ tiếp tục nếu chính anh chị đã tạo đường dẫn.',
}

/** What only a maintainer meets, when the description of the forms is wrong. */
const settings = {
  'config.error.invalid_sanitize_replacement':
    'Thiết lập `sanitize_replacement` là `{$replacement}`, có ký tự không dùng được trong tên ở địa chỉ.',
  'config.error.invalid_url_option': 'Thiết lập `{$option}` là `{$url}`; phải là địa chỉ đầy đủ, bắt đầu bằng `https://` hoặc `http://`.',
  'config.error.i18n_no_locales': 'Thiết lập `i18n.locales` phải có ít nhất một thứ tiếng.',
  'config.error.i18n_invalid_default_locale': 'Thiết lập `default_locale` là `{$locale}`, không nằm trong `locales`.',
  'config.error.i18n_invalid_initial_locale': 'Thiết lập `initial_locales` có `{$locale}`, không nằm trong `locales`.',
  'config.error.invalid_identifier_field': 'Thiết lập `identifier_field` nhắc đến `{$name}`, nhưng bộ này không có ô ấy.',
  'config.error.invalid_filter_field': 'Thiết lập `filter` nhắc đến `{$name}`, nhưng bộ này không có ô ấy.',
  'config.error.invalid_filter_no_condition': 'Thiết lập `filter` phải có `value` hoặc `pattern` để so.',
  'config.error.option_field_not_found': 'Thiết lập `{$option}` nhắc đến `{$name}`, nhưng không có ô ấy.',
  'config.error.thumbnail_field_not_media': 'Thiết lập `thumbnail` nhắc đến `{$name}`; ô ấy phải là ảnh hoặc tệp, không phải `{$widget}`.',
  'config.error.invalid_regex': 'Thiết lập `{$option}` có mẫu so sai `{$pattern}`, nên bị bỏ qua.',
  'config.error.invalid_view_filter_no_condition': 'Bộ lọc {$count} phải có `pattern` hoặc một phép so như `eq`, `gte`.',
  'config.error.invalid_view_group_default': 'Mục `default` của `view_groups` là `{$name}`, nhưng không có nhóm nào tên ấy.',
  'config.error.invalid_view_filter_default': 'Mục `default` của `view_filters` là `{$name}`, nhưng không có bộ lọc nào tên ấy.',
  'config.error.collection_folder_i18n_required': 'Đường dẫn `folder` có chỗ `locale` thì bộ phải khai `i18n`.',
  'config.error.invalid_collection_folder_locale':
    'Đường dẫn `folder` `{$folder}` sai. Chỗ `locale` chỉ được dùng một lần, làm tên của trọn một thư mục, như `content/\\{\\{locale\\}\\}/posts`.',
  'config.error.invalid_range_options': 'Thiết lập `{$min}` không được lớn hơn `{$max}`.',
  'config.error.invalid_step': 'Thiết lập `step` là `{$step}`; phải lớn hơn không.',
  'config.error.select_field_no_options': 'Ô chọn phải có ít nhất một mục trong `options`.',
  'config.error.select_field_duplicate_option': 'Các mục `options` của ô chọn phải khác nhau, nhưng `{$value}` có nhiều lần.',
  'config.error.select_field_invalid_default': 'Mục `default` của ô chọn là `{$value}`, không nằm trong `options`.',
  'config.error.list_field_no_subfields': '`fields` hoặc `types` của danh sách phải có ít nhất một mục; danh sách chữ thường thì bỏ hẳn.',
  'config.error.list_field_invalid_default_object':
    'Mục `default` của danh sách không được là nhóm, vì danh sách không có `fields` hay `types`.',
  'config.error.list_field_invalid_default_item':
    'Mục `default` của danh sách có `{$value}`; phải là nhóm, vì danh sách có `fields` hoặc `types`.',
  'config.error.list_field_invalid_default_key': 'Mục `default` của danh sách có `{$key}`, nhưng không có ô con nào tên ấy.',
  'config.error.list_field_default_missing_type': 'Mục `default` của danh sách thiếu `{$typeKey}`, là chỗ cho biết loại trong `types`.',
  'config.error.list_field_invalid_default_type': 'Mục `default` của danh sách có `{$typeKey}` là `{$value}`, không nằm trong `types`.',
  'config.error.invalid_default_multiple': 'Mục `default` phải là danh sách, vì `multiple` là `true`.',
  'config.error.invalid_default_single': 'Mục `default` phải là một giá trị, không phải danh sách, vì `multiple` không là `true`.',
  'config.error.object_field_invalid_default_key': 'Mục `default` của nhóm có `{$key}`, nhưng không có ô con nào tên ấy.',
  'config.error.object_field_default_missing_type': 'Mục `default` của nhóm thiếu `{$typeKey}`, là chỗ cho biết loại trong `types`.',
  'config.error.object_field_invalid_default_type': 'Mục `{$typeKey}` trong `default` của nhóm là `{$value}`, không nằm trong `types`.',
  'config.error.code_field_invalid_default_object': 'Mục `default` của ô mã phải là chữ, vì `output_code_only` là `true`.',
  'config.error.code_field_invalid_default_key': 'Mục `default` của ô mã có `{$key}`, nhưng `keys` chỉ cho `{$code}` và `{$lang}`.',
  'config.error.number_field_default_not_integer':
    'Mục `default` của ô số là `{$value}`; phải là số nguyên, vì `value_type` là `{$valueType}`.',
  'config.error.number_field_default_not_number': 'Mục `default` của ô số là `{$value}`; phải là số, vì `value_type` là `{$valueType}`.',
  'config.error.object_field_no_subfields': '`fields` hoặc `types` của nhóm phải có ít nhất một mục.',
  'config.error.relation_field_invalid_display_field': 'Ô hiện ra `{$field}` sai hoặc không có.',
  'config.error.relation_field_invalid_search_field': 'Ô tìm `{$field}` sai hoặc không có.',
  'config.error.relation_field_invalid_filter_field': 'Ô lọc `{$field}` sai hoặc không có.',
  'config.warning.missing_identifier_field':
    'Bộ này không có ô `{$name}` để đặt tên, nên mỗi mục mới mang một tên ngẫu nhiên. Hãy thêm ô `{$name}`, hoặc khai `identifier_field` hay `slug`.',
  'config.warning.slug_i18n_ineffective':
    'Mục `i18n` của `slug` không có tác dụng, vì bộ này không dùng cách xếp `multiple_files`, `multiple_folders` hay `multiple_root_folders`.',
  'config.warning.i18n_not_configured': 'Mục `i18n` đang bật mà chưa khai ở thiết lập chung hay ở bộ này, nên không có tác dụng.',
}

/** What the program says in Vietnamese of its own, told in the words of those who make the site. */
const plainer = {
  work_with_local_repo: 'Sửa bản nằm trên máy này',
  work_with_local_repo_description: 'Khi trình duyệt hỏi, hãy chọn thư mục của ấn bản: thư mục có content và data ở trong.',
  work_with_local_repo_description_no_repo: 'Khi trình duyệt hỏi, hãy chọn thư mục của ấn bản: thư mục có content và data ở trong.',
  working_with_local_repo: 'Đang sửa bản trên máy này',
}

/** Name of a message, its groups with dots between → Vietnamese, in the program's own form of messages. */
export const programMessages: Readonly<Record<string, string>> = { ...folders, ...files, ...saving, ...signingIn, ...settings, ...plainer }
