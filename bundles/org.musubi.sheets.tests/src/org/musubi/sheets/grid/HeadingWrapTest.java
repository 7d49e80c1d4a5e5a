package org.musubi.sheets.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingWrapTest {

  @ParameterizedTest
  @CsvSource({
      "課題コード,8,課題|コード",
      "評価(計算),8,評価|(計算)",
      "連携の必要性(1–5),8,連携の|必要性|(1–5)",
      "年次・出典,8,年次・|出典",
      "出典・データの時点,14,出典・|データの時点",
      "次年度反映(○),8,次年度|反映|(○)",
      "改善の種類,10,改善の|種類",
      "健康課題(現状),34,健康課題(現状)",
      "No.,5,No.",
      "12,3,12",
      "Responsible,8,Responsible",
      "Target group,10,Target|group"})
  void headingsBreakWhereAReaderWould(String heading, double width, String expected) {
    assertEquals(expected.replace('|', '\n'), HeadingWrap.wrap(heading, width));
  }
}
