#!/usr/bin/env bash
# From data to issue to project to evaluation to next year, by commands alone: a new council in 大分県.
#
#   models/walkthrough/walk-through.sh [FOLDER]
#
# writes the council, its sheets of two years, the hand-over booklet and the answers of the commands into FOLDER
# (default: out/walk-through). The values of the area are invented; those of nation and prefecture are real.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
musubi=${MUSUBI:-$here/../../releng/musubi}
out=${1:-out/walk-through}
mkdir -p "$out"
out=$(cd "$out" && pwd)
council=$out/tobu.musubi
export MUSUBI_LANG=ja

step() { printf '\n== %s\n' "$1"; }
keep() { "$musubi" "${@:2}" | tee "$out/$1.txt"; }

step "1 協議会をつくる"
"$musubi" new "$council" --name 東部圏域地域・職域連携推進協議会 --area 東部圏域 --prefecture 大分県 --year 2025 --overwrite

step "2 区域の値を取り込み、誤りのある表は理由とともに断られる"
"$musubi" import "$council" "$here/eastern-area.csv" --source SRC35 --quality fictitious --title 東部圏域の値
"$musubi" import "$council" "$here/eastern-area-with-mistakes.csv" --source SRC35 --quality fictitious --dry-run \
  --report "$out/refused.csv" --overwrite || [ $? -eq 1 ]

step "3 全国・大分県と10の指標を比べる"
keep compare compare "$council" --indicators A02,C22,D01,X01,X04,X05,X43,R07.M,R07.F,C18

step "4 根拠を3つ、課題を2つ"
"$musubi" clarify "$council" --year 2025 --finding C22,D01 --voice 小さな事業所では休ませられず、健診のあとの相談に行けない
"$musubi" clarify "$council" --year 2025 \
  --issue 有所見者が多く、小さな事業所に健診後の支援が届いていない=根拠-01,根拠-03 --issue 働く世代の喫煙が多い=根拠-02 \
  --field 課題-01=smallbiz --field 課題-02=tobacco \
  --target-group 課題-01=従業員50人未満の事業所 --target-group 課題-02=働く世代の喫煙者 \
  --score 課題-01=5,4,4,5 --score 課題-02=4,3,4,3 --pick 課題-01:第1回協議会で合意 --pick 課題-02:第1回協議会で合意

step "5 目的 × ターゲット × 機関から事業を選ぶ"
keep develop develop "$council" --issue 課題-01 --purpose P08 --target T5 --year 2025
"$musubi" develop "$council" --issue 課題-01 --adopt C-P08-T5 --year 2025
"$musubi" develop "$council" --issue 課題-02 --adopt C-P06-T3 --year 2025

step "6 基準値と目標を決め、計画書を書き出す"
"$musubi" plan "$council" --year 2025 \
  --baseline M-01=0@2024 --set-target M-01=18@2027 --baseline M-02=0@2024 --set-target M-02=60@2027 \
  --baseline M-03=0@2024 --set-target M-03=30@2027 --baseline M-04=12@2024 --set-target M-04=36@2027 \
  --baseline M-05=62@2024 --set-target M-05=77@2027 --baseline M-06=0@2024 --set-target M-06=90@2027 \
  --baseline M-07=0@2024 --set-target M-07=45@2027 --baseline M-08=21.4@2024 --set-target M-08=18.4@2027 \
  --baseline M-09=30@2024 --set-target M-09=24@2027
"$musubi" validate "$council" || [ $? -eq 1 ]
"$musubi" export "$council" --year 2025 --out "$out/plan-2025" --overwrite --force

step "7 実績を入れて評価する"
"$musubi" evaluate "$council" --year 2025 --create --source 事業の記録 \
  --set M-01=6 --set M-02=22 --set M-03=7 --set M-04=20 --set M-05=63 --set M-06=33 --set M-07=9 --set M-08=21.6 --set M-09=28
"$musubi" evaluate "$council" --year 2025 --rate 評価項目-10=b:年2回の協議会とワーキングを予定どおり開いた \
  --rate 評価項目-11=b:役割分担は4月に合意した \
  --improve M-03=improve:商工会の紹介がある新しい事業所から訪ねる --improve M-05=improve:休業日の健診を訪問先で案内する \
  --improve M-06=continue:薬局での声かけを続ける --improve M-07=improve:3か月目の電話相談を加える \
  --improve M-08=expand:健診会場でも参加を募る
keep evaluate evaluate "$council" --year 2025
"$musubi" export "$council" --year 2025 --sheet evaluation --out "$out/evaluation-2025" --overwrite --force

step "8 次年度をつくる(2度実行しても同じ)"
keep rollover rollover "$council" --from 2025
"$musubi" rollover "$council" --from 2025
"$musubi" export "$council" --year 2026 --sheet annual-plan --out "$out/plan-2026" --overwrite --force

step "9 次年度の事業を、もとの値までたどる"
keep trace trace "$council" PJ-01

step "10 自己診断、関係機関のつながり、引継ぎ資料"
keep diagnose diagnose "$council" --year 2025
keep network network "$council"
"$musubi" handover "$council" --year 2025 --out "$out/handover.docx" --overwrite
"$musubi" handover "$council" --year 2025 --out "$out/handover.pdf" --overwrite
printf '\n%s\n' "$out"
