package org.musubi.workbench.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchKeyTest {

  @ParameterizedTest
  @CsvSource({"けんぽ,協会ケンポ", "ケンポ,協会けんぽ", "けんぽ,協会ケンポ", "pj-01,PJ-01 出前講座", "PJ,PJ-01", "保健所,みどり保健所"})
  void widthCaseAndKanaMakeNoDifference(String typed, String text) {
    assertTrue(SearchKey.of(typed).matches(text));
  }

  @Test
  void allWordsMustOccurAnywhere() {
    assertTrue(SearchKey.of("みどり 健診").matches("みどり市", "健診センター"));
    assertFalse(SearchKey.of("みどり 喫煙").matches("みどり市", null, "健診センター"));
  }

  @Test
  void blankMatchesEverything() {
    assertTrue(SearchKey.of("  ").isEmpty());
    assertTrue(SearchKey.of(" ").matches("x"));
  }
}
