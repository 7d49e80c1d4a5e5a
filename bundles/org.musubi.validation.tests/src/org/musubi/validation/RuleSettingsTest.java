package org.musubi.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.ParseException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.validation.registry.RuleRegistry;

class RuleSettingsTest {

  private final Rule rule = RuleRegistry.load().rule("COR-04").orElseThrow();

  @Test
  void allRulesAreOnByDefault() {
    assertTrue(RuleSettings.DEFAULTS.isOn(rule));
    assertEquals(120, RuleSettings.DEFAULTS.threshold(rule, "length"));
  }

  @Test
  void changesMakeNewSettings() {
    RuleSettings off = RuleSettings.DEFAULTS.withOn("COR-04", false);
    assertFalse(off.isOn(rule));
    assertTrue(RuleSettings.DEFAULTS.isOn(rule));
    assertEquals(RuleSettings.DEFAULTS, off.withOn("COR-04", true));
  }

  @Test
  void aThresholdWithoutValueIsTheDefaultAgain() {
    RuleSettings set = RuleSettings.DEFAULTS.withThreshold("COR-04", "length", 80.0);
    assertEquals(80, set.threshold(rule, "length"));
    assertEquals(RuleSettings.DEFAULTS, set.withThreshold("COR-04", "length", null));
  }

  @Test
  void survivesBeingWrittenAndRead() throws ParseException {
    RuleSettings settings = RuleSettings.DEFAULTS.withOn("STK-12", false).withOn("COR-01", false)
        .withThreshold("COR-04", "length", 80.0).withThreshold("ISS-03", "minScore", 0.5);

    String text = RuleSettingsText.write(settings);

    assertEquals("COR-01 = off\nCOR-04.length = 80\nISS-03.minScore = 0.5\nSTK-12 = off\n", text);
    assertEquals(settings, RuleSettingsText.read(text));
    assertEquals("", RuleSettingsText.write(RuleSettings.DEFAULTS));
    assertEquals(RuleSettings.DEFAULTS, RuleSettingsText.read(""));
  }

  @Test
  void readsWhatPeopleType() throws ParseException {
    assertEquals(RuleSettings.DEFAULTS.withOn("STK-12", false).withThreshold("COR-04", "length", 80.0),
        RuleSettingsText.read("\uFEFF# ours\r\n\r\n  stk-12=OFF\r\nCOR-04.length : 80\r\nCOR-01 = on"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"STK-12", "STK-12 off", "STK-12 = maybe", "COR-04.length = long", "= off",
      "COR-04.length = NaN", "COR-04.length = Infinity", "STK-12 = off off"})
  void refusesAnythingElseAndSaysWhere(String line) {
    ParseException refusal = assertThrows(ParseException.class, () -> RuleSettingsText.read("# first\n" + line));
    assertEquals(2, refusal.getErrorOffset());
    assertTrue(refusal.getMessage().contains("2") && refusal.getMessage().contains(line), refusal.getMessage());
  }

  @Test
  void complainsAboutWhatHasNoEffect() throws ParseException {
    RuleSettings settings = RuleSettingsText.read(
        "XYZ-01 = off\nCOR-04.size = 3\nCOR-04.length = 1000000\nXYZ-02.a = 1");
    List<String> complaints = settings.complaints(List.of(rule));
    assertEquals(4, complaints.size());
    assertTrue(complaints.get(0).contains("XYZ-01"));
    assertTrue(complaints.get(1).contains("COR-04.length"), complaints::toString);
    assertTrue(complaints.get(2).contains("COR-04.size"));
    assertTrue(complaints.get(3).contains("XYZ-02.a"));
    assertEquals(List.of(), RuleSettings.DEFAULTS.complaints(List.of(rule)));
  }
}
