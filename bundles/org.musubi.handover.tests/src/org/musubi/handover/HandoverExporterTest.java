package org.musubi.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.handover.document.Block;
import org.musubi.handover.document.Booklet;
import org.musubi.handover.document.Bullets;
import org.musubi.handover.document.Heading;
import org.musubi.handover.document.Paragraph;
import org.musubi.handover.document.Picture;
import org.musubi.handover.document.Table;
import org.musubi.model.council.CouncilFactory;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.plan.Project;
import org.musubi.model.stakeholders.Contact;

/** What is said, what is left out, and the files. */
class HandoverExporterTest extends HandoverTestBase {

  @TempDir
  private Path folder;

  private static String text(Booklet booklet) {
    List<String> texts = new ArrayList<>(List.of(booklet.title(), booklet.subtitle(), booklet.header()));
    texts.addAll(booklet.cover());
    for (Block block : booklet.blocks()) {
      switch (block) {
        case Heading heading -> texts.add(heading.text());
        case Paragraph paragraph -> texts.add(paragraph.text());
        case Bullets bullets -> texts.addAll(bullets.items());
        case Table table -> {
          table.columns().forEach(column -> texts.add(column.title()));
          table.rows().forEach(texts::addAll);
        }
        case Picture picture -> texts.add(picture.description());
        default -> { }
      }
    }
    return String.join("\n", texts);
  }

  @Test
  void thePublicVariantHasNoNameNumberOrNote() throws Exception {
    CouncilModel model = midori();
    List<Contact> contacts = model.getOrganizations().stream().flatMap(o -> o.getContacts().stream()).toList();
    assertFalse(contacts.isEmpty());
    String internal = text(exporter(model, false).booklet());
    Contact first = model.getCouncil().getMemberships().getFirst().getRepresentative();
    assertTrue(internal.contains(first.getPersonName()));
    model.getProjects().getFirst().getYears().getFirst()
        .setResult("窓口は" + first.getPersonName().replace(" ", "　") + "(" + first.getPhone() + ")");
    String open = text(exporter(model, true).booklet()).replaceAll("[\\s　]+", "");
    for (Contact contact : contacts) {
      for (String secret : Stream.of(contact.getPersonName(), contact.getPhone(), contact.getMail())
          .filter(value -> value != null && !value.isBlank()).toList()) {
        assertFalse(open.contains(secret.replaceAll("[\\s　]+", "")), secret);
      }
    }
    assertFalse(open.contains("共有フォルダ"), "where papers are kept");
    assertFalse(open.contains("担当者の交代により"), "concerns");
    assertTrue(open.contains("公開用"));
  }

  @Test
  void anEmptyCouncilGetsASentenceInEveryChapter() throws Exception {
    Booklet booklet = exporter(CouncilFactory.eINSTANCE.createCouncilModel(), false).booklet();
    List<Block> blocks = booklet.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      boolean emptyChapter = blocks.get(i) instanceof Heading
          && (i + 1 == blocks.size() || blocks.get(i + 1) instanceof Heading next && next.level() == 1);
      assertFalse(emptyChapter, blocks.get(i).toString());
    }
    assertTrue(text(booklet).contains("協議会の情報がまだありません"));
    exporter(CouncilFactory.eINSTANCE.createCouncilModel(), false).write(booklet, folder.resolve("a.docx"), false);
    exporter(CouncilFactory.eINSTANCE.createCouncilModel(), false).write(booklet, folder.resolve("a.pdf"), false);
    assertTrue(Files.size(folder.resolve("a.pdf")) > 1000);
  }

  @Test
  void aProjectNobodyHasFilledInAsksItsQuestions() {
    CouncilModel model = CouncilFactory.eINSTANCE.createCouncilModel();
    Project project = PlanFactory.eINSTANCE.createProject();
    model.getProjects().add(project);
    String page = text(exporter(model, false).why(project));
    assertTrue(page.contains("まだ答えのない問い") && page.contains("どの課題に取り組むか"), page);
  }

  @Test
  void whenTheYearIsNotEvaluatedTheLatestEvaluationIsPrintedAndSaidToBe() throws Exception {
    HandoverExporter exporter = new HandoverExporter(
        new HandoverRequest(midori(), FY2024.next(), false, TODAY, Locale.JAPANESE));
    assertTrue(text(exporter.booklet()).contains("令和7年度(2025)の評価シートはまだありません。直近の令和6年度(2024)の評価"));
  }

  @Test
  void englishTextsAreComplete() throws Exception {
    String english = text(exporter(midori(), false, Locale.ENGLISH).booklet());
    for (String words : List.of("Hand-over booklet", "Read this first", "Improvements for next year",
        "Sources and caveats", "FY2024")) {
      assertTrue(english.contains(words), words);
    }
    assertFalse(english.matches("(?s).*\\{\\d.*"));
  }

  @Test
  void aFileThatIsThereIsReplacedOnlyWhenAllowed() throws Exception {
    HandoverExporter exporter = exporter(midori(), false);
    Booklet page = exporter.why(project(midori(), "PJ-01"));
    Path file = folder.resolve("新しい/なぜ.docx");
    exporter.write(page, file, false);
    byte[] before = Files.readAllBytes(file);
    HandoverException refused = assertThrows(HandoverException.class, () -> exporter.write(page, file, false));
    assertTrue(refused.getMessage().contains("既にあります"), refused.getMessage());
    assertEquals(before.length, Files.size(file));
    exporter.write(page, file, true);
    try (Stream<Path> files = Files.list(file.getParent())) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void anUnknownEndingIsRefusedWithASentence() throws Exception {
    HandoverExporter exporter = exporter(midori(), false);
    Booklet page = exporter.why(project(midori(), "PJ-01"));
    HandoverException refused =
        assertThrows(HandoverException.class, () -> exporter.write(page, folder.resolve("a.odt"), false));
    assertTrue(refused.getMessage().contains("a.odt") && refused.getMessage().contains(".docx"));
  }
}
