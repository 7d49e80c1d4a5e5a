package org.musubi.design.sirius;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of Sirius that cannot be read is put aside with its content, and the user is told. */
class DamagedDiagramsTest {

  private static final String EMPTY_XMI = "<?xml version=\"1.0\"?><xmi:XMI xmi:version=\"2.0\" "
      + "xmlns:xmi=\"http://www.omg.org/XMI\"/>";
  private static final String WITH_ENTITY = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///x\">]>"
      + "<viewpoint:DAnalysis xmlns:viewpoint=\"http://www.eclipse.org/sirius/1.1.0\">&x;</viewpoint:DAnalysis>";
  private static final String UNKNOWN_FEATURE = "<?xml version=\"1.0\"?><viewpoint:DAnalysis xmi:version=\"2.0\" "
      + "xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:viewpoint=\"http://www.eclipse.org/sirius/77.1.0\" "
      + "version=\"14.5.0.202104161500\"/>";

  @TempDir
  private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", "no xml at all", "<viewpoint:DAnalysis", EMPTY_XMI, WITH_ENTITY, UNKNOWN_FEATURE})
  void aDamagedFileIsSetAsideAndNothingOfItIsLost(String content) throws Exception {
    Path aird = Files.writeString(folder.resolve("council.aird"), content);
    byte[] before = Files.readAllBytes(aird);
    try (OpenCouncil council = OpenCouncil.in(folder, "council.musubi")) {
      Path aside = folder.resolve("council.aird.damaged");
      assertArrayEquals(before, Files.readAllBytes(aside));
      assertFalse(Files.exists(aird));
      String notice = council.sirius().notice().orElseThrow();
      assertTrue(notice.contains("council.aird.damaged"), notice);
      assertFalse(notice.contains("Exception"), notice);
      assertTrue(council.resource().isLoaded());
      council.create("DG01", "地図");
      council.sirius().save();
    }
    try (OpenCouncil council = OpenCouncil.in(folder, "council.musubi")) {
      assertEquals(1, council.sirius().representations().size());
      assertTrue(council.sirius().notice().isEmpty());
    }
  }

  @Test
  void aFileOfANewerSiriusIsSetAside() throws Exception {
    try (OpenCouncil council = OpenCouncil.in(folder, "council.musubi")) {
      council.create("DG01", "地図");
      council.sirius().save();
    }
    Path aird = folder.resolve("council.aird");
    Files.writeString(aird, Files.readString(aird).replaceFirst(" version=\"1[0-9.]+\"", " version=\"99.0.0\""));
    try (OpenCouncil council = OpenCouncil.in(folder, "council.musubi")) {
      assertEquals(List.of(), council.sirius().representations());
      String notice = council.sirius().notice().orElseThrow();
      assertTrue(notice.contains("council.aird.damaged"), notice);
      assertTrue(Files.readString(folder.resolve("council.aird.damaged")).contains("地図"));
    }
  }

  @Test
  void asideFilesAreNeverReplaced() throws Exception {
    Files.writeString(folder.resolve("council.aird"), "one");
    Files.writeString(folder.resolve("council.aird.damaged"), "older");
    try (OpenCouncil council = OpenCouncil.in(folder, "council.musubi")) {
      assertEquals("older", Files.readString(folder.resolve("council.aird.damaged")));
      assertEquals("one", Files.readString(folder.resolve("council.aird.damaged-2")));
      assertTrue(council.sirius().notice().orElseThrow().contains("council.aird.damaged-2"));
    }
  }
}
