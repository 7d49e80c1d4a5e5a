package org.musubi.development.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.musubi.catalogue.Catalogues;
import org.musubi.development.DevelopmentTest;
import org.musubi.model.catalogue.ProjectTemplate;
import org.musubi.model.core.Provenance;

/** A council's own entries beside those that came with Musubi. */
class OwnEntriesTest extends DevelopmentTest {

  private final Library library = empty();

  @AfterEach
  void restoreLanguage() {
    Locale.setDefault(Locale.JAPAN);
  }

  @Test
  void anExampleIsCopiedToBeRewrittenAndTheOriginalStays() {
    ProjectTemplate original = template(library, "C-P08-T1");
    ProjectTemplate copy = OwnEntries.adapt(library.model(), original);
    copy.getOutputIndicators().getFirst().setName("私たちの数え方");

    assertEquals("事業例-01", copy.getCode());
    assertEquals(Provenance.COUNCIL, copy.getProvenance());
    assertTrue(copy.getSourceNote().contains("C-P08-T1"), copy.getSourceNote());
    assertNotEquals(original.getId(), copy.getId());
    assertEquals(original.getSteps(), copy.getSteps());
    assertSame(original.getPurpose(), copy.getPurpose());
    assertEquals(original.getRequiredPartners(), copy.getRequiredPartners());
    assertEquals(original.getOutcomeIndicators().size(), copy.getOutcomeIndicators().size());
    assertNotSame(original.getOutputIndicators().getFirst(), copy.getOutputIndicators().getFirst());
    assertNotEquals("私たちの数え方", original.getOutputIndicators().getFirst().getName());
    assertTrue(Catalogues.isCatalogueEntry(original));
    assertTrue(Library.isOwn(copy.getOutputIndicators().getFirst()));
    assertSame(copy, library.templates().getLast());
  }

  @Test
  void entriesAreFoundByCodeOrNameHoweverTyped() {
    assertEquals("P08", Library.find(library.purposes(), "p8").orElseThrow().getCode());
    assertEquals("T5", Library.find(library.targets(), "T5").orElseThrow().getCode());
    assertEquals("OT24", Library.find(library.organizationTypes(), "協会けんぽ 都道府県支部").orElseThrow().getCode());
    assertTrue(Library.find(library.purposes(), " ").isEmpty());
    assertTrue(Library.find(library.purposes(), "P99").isEmpty());
  }

  @Test
  void namesFollowTheLanguage() {
    assertEquals("事業主・経営者", EntryNames.of(targets(library, "T1").getFirst()));
    Locale.setDefault(Locale.ENGLISH);
    assertEquals("Owners and managers", EntryNames.of(targets(library, "T1").getFirst()));
    assertEquals("健康経営・健康宣言セミナー(商工会議所と共催)", EntryNames.of(template(library, "C-P08-T1")));
  }
}
