package org.musubi.sheets.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.Enumerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.model.core.HealthField;
import org.musubi.model.data.Aspect;
import org.musubi.model.evaluation.ImprovementKind;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.model.issues.CauseKind;
import org.musubi.model.issues.Changeability;
import org.musubi.model.plan.Innovation;
import org.musubi.model.plan.ProgressState;
import org.musubi.model.stakeholders.AgreementState;
import org.musubi.model.stakeholders.MembershipRole;
import org.musubi.model.stakeholders.Sector;
import org.musubi.sheets.edit.CellType;
import org.musubi.sheets.edit.Entry;

/** Values that are chosen: enumerations, signs, yes. */
class ChoiceTypesTest {

  private final TypeTester japanese = TypeTester.japanese();
  private final TypeTester english = TypeTester.english();

  @ParameterizedTest
  @ValueSource(strings = {"構造", "ストラクチャー(構造)", "ストラクチャー(構造)", "ストラクチャー", "Structure", "STRUCTURE",
      "structure", " 構\u3000造 ", "構\n造"})
  void aValueByAnyOfItsNames(String text) {
    assertEquals(Aspect.STRUCTURE, japanese.read(CellTypes.choice(Aspect.class), text));
    assertEquals(Aspect.STRUCTURE, english.read(CellTypes.choice(Aspect.class), text));
  }

  @Test
  void anUnknownValueIsRefusedWithTheList() {
    assertEquals("「結果」は選べません。次のどれかを入力してください:構造、過程、実施量、成果",
        japanese.refusal(CellTypes.choice(Aspect.class), "結果"));
    assertEquals("\"Result\" cannot be chosen. Enter one of: Structure、Process、Output、Outcome",
        english.refusal(CellTypes.choice(Aspect.class), "Result"));
    assertTrue(japanese.refusal(CellTypes.choice(RatingValue.class), "F").contains("B*"));
    assertTrue(japanese.refusal(CellTypes.choice(RatingValue.class), new Entry.Number(3, false)).startsWith("「3」"));
  }

  @Test
  void ratings() {
    CellType<RatingValue> rating = CellTypes.choice(RatingValue.class);
    assertEquals(RatingValue.BSTAR, japanese.read(rating, "B*"));
    assertEquals(RatingValue.B, japanese.read(rating, "b"));
    assertEquals(RatingValue.E, japanese.read(rating, "評価困難"));
    assertEquals(RatingValue.NA, japanese.read(rating, "ー"), "printed as a dash");
    assertNull(japanese.read(rating, Entry.BLANK), "not rated yet");
  }

  @Test
  void valuesThatShareASignAreKeptApart() {
    CellType<ProgressState> state = CellTypes.choice(ProgressState.class);
    assertEquals(List.of("–", "予定どおり", "△", "×", "完了"), state.choices(japanese));
    assertEquals("「○」は一つに決まりません。次のどれかを入力してください:予定どおり、完了", japanese.refusal(state, "○"));
    assertEquals(ProgressState.CANCELLED, japanese.read(state, "x"));
  }

  @Test
  void everyValueIsReadAsItIsShown() {
    for (TypeTester tester : List.of(japanese, english)) {
      check(tester, HealthField.class);
      check(tester, Aspect.class);
      check(tester, RatingValue.class);
      check(tester, ImprovementKind.class);
      check(tester, CauseKind.class);
      check(tester, Changeability.class);
      check(tester, Innovation.class);
      check(tester, ProgressState.class);
      check(tester, AgreementState.class);
      check(tester, MembershipRole.class);
      check(tester, Sector.class);
    }
  }

  private static <E extends Enum<E> & Enumerator> void check(TypeTester tester, Class<E> type) {
    CellType<E> choice = CellTypes.choice(type);
    assertEquals(type.getEnumConstants().length, choice.choices(tester).stream().distinct().count(), type.getName());
    for (E value : type.getEnumConstants()) {
      assertEquals(value, tester.read(choice, choice.show(value, tester)));
      assertEquals(value, tester.read(choice, value.getLiteral()));
    }
  }

  private static CellType<AgreementState> agreement() {
    Map<String, AgreementState> signs = new LinkedHashMap<>();
    signs.put("○", AgreementState.AGREED);
    signs.put("△", AgreementState.ASKED);
    signs.put("×", AgreementState.DECLINED);
    signs.put("–", AgreementState.NONE);
    return CellTypes.signs(signs);
  }

  @ParameterizedTest
  @ValueSource(strings = {"○", "〇", "◯", "O", "o", "O", "⭕", " ○ ", "合意", "Agreed"})
  void circles(String text) {
    assertEquals(AgreementState.AGREED, japanese.read(agreement(), text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"×", "x", "X", "X", "✕", "✖️", "☓", "╳"})
  void crosses(String text) {
    assertEquals(AgreementState.DECLINED, japanese.read(agreement(), text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"△", "▵", "∆", "▲"})
  void triangles(String text) {
    assertEquals(AgreementState.ASKED, japanese.read(agreement(), text));
  }

  @Test
  void theFilledTriangleKeepsItsOwnMeaning() {
    CellType<String> marks = CellTypes.signs(Map.of("△", "same", "▲", "worse"));
    assertEquals("worse", japanese.read(marks, "▲"));
    assertNull(japanese.read(marks, "–"));
    assertTrue(japanese.refusal(marks, "◎").startsWith("「◎」は選べません"));
  }

  @Test
  void aDashAmongTheSignsIsAlsoWhatAnEmptyCellMeans() {
    for (String text : List.of("–", "-", "ー", "—", "")) {
      assertEquals(AgreementState.NONE, japanese.read(agreement(), text));
    }
    assertTrue(japanese.refusal(agreement(), "条件付き").contains("○、△、×、–"));
  }

  @Test
  void yes() {
    for (String text : List.of("○", "〇", "o", "◎", "はい", "YES", "有", "✓")) {
      assertEquals(true, japanese.read(CellTypes.yes(), text), text);
    }
    for (String text : List.of("", "–", "ー", "×", "x", "いいえ", "no", "無")) {
      assertEquals(false, japanese.read(CellTypes.yes(), text), text);
    }
    assertEquals(true, japanese.read(CellTypes.yes(), new Entry.Truth(true)));
    assertEquals("「たぶん」は読めません。○を入力するか、空欄にしてください。", japanese.refusal(CellTypes.yes(), "たぶん"));
    assertTrue(CellTypes.yes().same(null, false));
  }
}
