package org.musubi.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.musubi.charts.BarChart.Arrangement;
import org.musubi.charts.MatrixChart.Bubble;
import org.musubi.charts.MatrixChart.Quadrants;
import org.musubi.charts.MatrixChart.Scale;
import org.musubi.charts.ScatterChart.Dot;

/** Charts of every kind with Japanese texts, invented values and the words of a source. */
final class Samples {

  static final ChartText TEXT = new ChartText("特定健康診査の実施率", "山梨県 みどり圏域 令和6年度(2024)", "実施率(%)", "区域",
      "出典:例示の値(検査のために作ったもの)",
      "注意:分母が小さい区域の値は年ごとの振れが大きい。市町村国保と協会けんぽでは対象者が異なるため、そのまま比べられない。");

  static final List<String> PREFECTURES = List.of("北海道", "青森県", "岩手県", "宮城県", "秋田県", "山形県", "福島県", "茨城県",
      "栃木県", "群馬県", "埼玉県", "千葉県", "東京都", "神奈川県", "新潟県", "富山県", "石川県", "福井県", "山梨県", "長野県", "岐阜県",
      "静岡県", "愛知県", "三重県", "滋賀県", "京都府", "大阪府", "兵庫県", "奈良県", "和歌山県", "鳥取県", "島根県", "岡山県", "広島県",
      "山口県", "徳島県", "香川県", "愛媛県", "高知県", "福岡県", "佐賀県", "長崎県", "熊本県", "大分県", "宮崎県", "鹿児島県", "沖縄県");

  private Samples() {
  }

  static Series series(String name, Object... labelsAndValues) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < labelsAndValues.length; i += 2) {
      Double value = (Double) labelsAndValues[i + 1];
      points.add(new Point((String) labelsAndValues[i], value, value == null ? "" : value + "%"));
    }
    return new Series(name, points);
  }

  static BarChart bars() {
    return BarChart.of(TEXT, series("", "みどり圏域", 48.5, "緑市", 51.2, "若葉町", null, "森川村", 39.9))
        .withReferences(List.of(new Reference("全国 56.5%", 56.5), new Reference("山梨県 57.0%", 57.0)))
        .highlighting(Set.of("みどり圏域"));
  }

  static BarChart position() {
    List<Point> points = IntStream.range(0, PREFECTURES.size())
        .mapToObj(i -> new Point(PREFECTURES.get(i), 70.0 - i * 0.63,
            String.format("%.1f%%", 70.0 - i * 0.63))).toList();
    return BarChart.of(TEXT, new Series("", points)).highlighting(Set.of("大分県"));
  }

  static BarChart longLabels() {
    return BarChart.of(TEXT, List.of(
        series("目標", "働く世代の特定保健指導の実施率を高める出前講座", 60.0, "中小規模事業所を対象とした健康経営の普及啓発と表彰", 45.0,
            "がん検診と特定健診の同時実施", 30.0),
        series("実績", "働く世代の特定保健指導の実施率を高める出前講座", 52.5, "中小規模事業所を対象とした健康経営の普及啓発と表彰", null,
            "がん検診と特定健診の同時実施", 33.1))).horizontal();
  }

  static BarChart stacked() {
    return new BarChart(TEXT, List.of(series("栄養", "付箋", 4.0, "課題", 2.0, "事業", 1.0),
        series("運動", "付箋", 7.0, "課題", 3.0, "事業", 2.0), series("禁煙", "付箋", 1.0, "課題", null, "事業", 3.0)), List.of(),
        BarChart.Orientation.VERTICAL, Arrangement.STACKED, Set.of());
  }

  static LineChart lines() {
    return LineChart.of(TEXT, List.of(
        series("全国", "令和2年度(2020)", 53.1, "令和3年度(2021)", 56.2, "令和4年度(2022)", 57.8, "令和5年度(2023)", 59.7),
        series("山梨県", "令和2年度(2020)", 58.0, "令和3年度(2021)", 60.1, "令和4年度(2022)", null, "令和5年度(2023)", 63.4),
        series("みどり圏域", "令和2年度(2020)", 47.0, "令和3年度(2021)", 47.9, "令和4年度(2022)", 48.8, "令和5年度(2023)", 48.5)))
        .withReferences(List.of(new Reference("目標 70%", 70))).highlighting(Set.of("みどり圏域"));
  }

  static ScatterChart scatter() {
    List<Dot> dots = new ArrayList<>();
    for (int i = 0; i < PREFECTURES.size(); i++) {
      double x = 20 + i % 13 * 1.7 + i * 0.05;
      double y = 30 + x * 0.8 + (i * 7 % 11) * 0.9;
      dots.add(new Dot(PREFECTURES.get(i), x, y, String.format("%.1f%%", x), String.format("%.1f%%", y)));
    }
    dots.add(new Dot("値なし", 30.0, null, "30.0%", ""));
    return ScatterChart.of(TEXT.withAxes("喫煙率(%)", "メタボ該当率(%)"), dots).highlighting(Set.of("大分県")).withRegression();
  }

  static RadarChart radar() {
    List<String> axes = List.of("推進体制", "関係者の役割と合意", "データの共有と課題の把握", "事業の実施", "評価と改善", "周知・広報");
    return new RadarChart(TEXT, axes, List.of(
        series("令和7年度(2025)", "a", 66.7, "b", 50.0, "c", 33.3, "d", 80.0, "e", 41.7, "f", 58.3),
        series("令和6年度(2024)", "a", 50.0, "b", 41.7, "c", null, "d", 66.7, "e", 25.0, "f", 50.0)), 100);
  }

  static MatrixChart matrix() {
    return new MatrixChart(TEXT.withAxes("実現可能性", "重要度"), List.of(
        new Bubble("課題-01 特定健診の受診率が低い", 4.0, 5.0, null, "78点"),
        new Bubble("課題-02 働く世代の喫煙率が高い", 4.0, 5.0, null, "71点"), new Bubble("課題-03 メンタルヘルス", 2.0, 4.0, null, "64点"),
        new Bubble("課題-04 小規模事業所", 1.0, 2.0, null, "40点"), new Bubble("未評価", null, 3.0, null, "")), new Scale(1, 5, 3),
        new Scale(1, 5, 3), new Quadrants("条件が整えば", "まず取り組む", "見送る", "できることから"),
        Set.of("課題-01 特定健診の受診率が低い"));
  }
}
