#!/bin/sh
# Releases of a site on a plain server. Needs a shell, coreutils and find; Linux. Run as: sh server.sh FOLDER ACTION [ID] [HELD-BACK]
#
#   FOLDER/ban/ID      one release, whole; FOLDER/ban/.ID.tam while it arrives
#   FOLDER/hien-tai    link to the release that is served; FOLDER/truoc to the one before it, as long as it may be put back
#   FOLDER/tai-san     style sheets, scripts and typefaces of the newest releases, for readers whose page is of an earlier one
#   FOLDER/.khoa       held while one deployment is at work
#
# Prints one word for the caller, who has the sentences. Exit codes: 0 done; 10 busy; 11 not whole; 12 may not be put back;
# 13 nothing to put back; 14 the disk or the rights; 15 the lock was lost.
set -eu
umask 022

folder=$1
action=$2
id=${3:-}
held=${4:-}
kept=5
stale_minutes=30

fail() {
  echo "$1"
  exit "$2"
}

case $id in *[!0-9A-Za-z-]*) fail bad-id 11 ;; esac
case $held in *[!0-9a-f]*) fail bad-mark 11 ;; esac
mkdir -p "$folder/ban" "$folder/tai-san/.danh-sach" 2>/dev/null || fail unwritable 14
cd "$folder"

# A link is replaced in one step: a request sees the old release or the new one, never none.
point() {
  ln -sfn "ban/$2" ".$1.moi" && mv -T ".$1.moi" "$1" || fail unwritable 14
}
release_of() {
  [ -L "$1" ] && basename "$(readlink "$1")" || true
}
holds_lock() {
  [ -n "$id" ] && [ "$(cat .khoa/ma 2>/dev/null || true)" = "$id" ]
}
free() {
  rm -rf .khoa
}
# Hard links: no second copy on the disk. What people could be known by is not among them.
keep_assets() {
  (cd "ban/$1" && find . -path '*/_astro/*' -type f \( -name '*.css' -o -name '*.js' -o -name '*.woff2' \)) >"tai-san/.danh-sach/$1"
  while read -r name; do
    mkdir -p "tai-san/$(dirname "$name")"
    ln -f "ban/$1/$name" "tai-san/$name" 2>/dev/null || cp -p "ban/$1/$name" "tai-san/$name" || fail unwritable 14
  done <"tai-san/.danh-sach/$1"
}
drop_old_assets() {
  (cd tai-san/.danh-sach && ls -1r | tail -n +$((kept + 1))) | while read -r old; do rm -f "tai-san/.danh-sach/$old"; done
  sort -u tai-san/.danh-sach/* >.con-dung
  (cd tai-san && find . -path ./.danh-sach -prune -o -type f -print) | sort | comm -23 - .con-dung | while read -r name; do
    rm -f "tai-san/$name"
  done
  rm -f .con-dung
}
# Releases that are neither served nor may be put back leave the disk.
drop_old_releases() {
  now=$(release_of hien-tai)
  before=$(release_of truoc)
  for path in ban/*; do
    name=$(basename "$path")
    [ "$name" = "$now" ] || [ "$name" = "$before" ] || [ ! -d "$path" ] || rm -rf "$path" "ban/.$name.giu"
  done
}

case $action in
  begin)
    [ -n "$id" ] || fail bad-id 11
    # The lock of a deployment that was killed is taken over when it has been silent for long.
    if [ -d .khoa ] && [ -n "$(find .khoa -maxdepth 0 -mmin +$stale_minutes)" ]; then free; fi
    mkdir .khoa 2>/dev/null || { [ -d .khoa ] && fail "busy $(cat .khoa/ma 2>/dev/null || true)" 10 || fail unwritable 14; }
    echo "$id" >.khoa/ma || { free; fail unwritable 14; }
    find ban -maxdepth 1 -name '.*.tam' -exec rm -rf {} +
    rm -f .hien-tai.moi .truoc.moi
    echo "ready $(release_of hien-tai)"
    ;;
  switch)
    holds_lock || fail lost 15
    new="ban/.$id.tam"
    [ -f "$new/.nep-moi" ] && [ -f "$new/index.html" ] || fail not-whole 11
    # The list that the build wrote: every file is there, and is what was built.
    grep -E '^[0-9a-f]{64}  ' "$new/.nep-moi" >"ban/.$id.sums" || true
    [ -s "ban/.$id.sums" ] && (cd "$new" && sha256sum --check --strict --quiet "../.$id.sums") >/dev/null 2>&1 || { rm -f "ban/.$id.sums"; fail not-whole 11; }
    rm -f "ban/.$id.sums"
    mv -T "$new" "ban/$id" && echo "$held" >"ban/.$id.giu" || fail unwritable 14
    keep_assets "$id"
    old=$(release_of hien-tai)
    if [ -n "$old" ] && [ "$(cat "ban/.$old.giu" 2>/dev/null || true)" = "$held" ]; then point truoc "$old"; else rm -f truoc; fi
    point hien-tai "$id"
    drop_old_releases
    drop_old_assets
    free
    [ -L truoc ] && echo "switched $old" || echo "switched"
    ;;
  abort)
    holds_lock || fail lost 15
    rm -rf "ban/.$id.tam" "ban/.$id.sums"
    free
    echo aborted
    ;;
  unlock)
    free
    echo unlocked
    ;;
  back)
    [ -d .khoa ] && [ -z "$(find .khoa -maxdepth 0 -mmin +$stale_minutes)" ] && fail "busy $(cat .khoa/ma 2>/dev/null || true)" 10
    now=$(release_of hien-tai)
    before=$(release_of truoc)
    [ -n "$before" ] && [ -d "ban/$before" ] || fail nothing-before 13
    [ "$(cat "ban/.$before.giu" 2>/dev/null || true)" = "$(cat "ban/.$now.giu" 2>/dev/null || true)" ] || fail held-back 12
    point hien-tai "$before"
    point truoc "$now"
    echo "back $before"
    ;;
  *) fail unknown 11 ;;
esac
