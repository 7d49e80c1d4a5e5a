package org.musubi.viewpoint.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.viewpoint.specification.EdgeRouting;
import org.musubi.viewpoint.store.StoredRepresentation.StoredDiagram;
import org.musubi.viewpoint.store.StoredRepresentation.StoredTable;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.Point;
import org.musubi.viewpoint.view.Rgb;
import org.musubi.viewpoint.view.StyleOverride;

/** Files of diagrams: nothing is lost, damage is told in a sentence. */
class DiagramsFileTests {
  @TempDir
  Path folder;
  private DiagramsFile file;

  @BeforeEach
  void file() {
    file = DiagramsFile.beside(folder.resolve("みどり 2026.musubi"));
  }

  @Test
  void liesBesideTheModel() {
    assertEquals("みどり 2026.musubi-diagrams", file.path().getFileName().toString());
    assertEquals("x.musubi-diagrams", DiagramsFile.beside(Path.of("x")).path().toString());
  }

  @Test
  void aMissingFileHoldsNothing() throws Exception {
    assertEquals(List.of(), file.read());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void readsWhatItWrote(long seed) throws Exception {
    List<StoredRepresentation> written = random(new Random(seed));
    file.write(written);
    assertEquals(written, file.read());
    byte[] first = Files.readAllBytes(file.path());
    file.write(file.read());
    assertArrayEquals(first, Files.readAllBytes(file.path()), "written the same way again");
    try (var files = Files.list(folder)) {
      assertEquals(1, files.count(), "no temporary file is left");
    }
  }

  @Test
  void everyTruncationIsToldAndNothingElseHappens() throws Exception {
    file.write(random(new Random(11)));
    byte[] whole = Files.readAllBytes(file.path());
    int end = new String(whole, java.nio.charset.StandardCharsets.UTF_8).stripTrailing()
        .getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
    for (int length = 0; length < end; length += 1 + whole.length / 400) {
      Files.write(file.path(), java.util.Arrays.copyOf(whole, length));
      DiagramsFileException damaged = assertThrows(DiagramsFileException.class, file::read, "cut at " + length);
      assertTrue(damaged.getMessage().contains("みどり 2026.musubi-diagrams"), damaged.getMessage());
      assertFalse(damaged.getMessage().contains("Exception"), damaged.getMessage());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"in=\"7\"", "fill=\"red\"", "at=\"1 2 3\"", "at=\"1 2 3 x\"", "fill=\"#zzzzzz\""})
  void aDamagedValueIsTold(String attribute) throws Exception {
    Files.writeString(file.path(), "<diagrams xmlns='http://org.musubi/diagrams/1.0'>\n"
        + "<diagram id='1' description='d' target='t' name='n'>\n<mapping number='1' name='a'/><node by='1' of='b' " + attribute + "/></diagram></diagrams>");
    assertTrue(assertThrows(DiagramsFileException.class, file::read).getMessage().contains("3"));
  }

  @Test
  void aNewerFormatIsNotCalledDamaged() throws Exception {
    Files.writeString(file.path(), "<diagrams xmlns='http://org.musubi/diagrams/2.0'/>");
    assertTrue(assertThrows(DiagramsFileException.class, file::read).getMessage().contains("2.0"));
  }

  @Test
  void doctypesAreNotRead() throws Exception {
    Files.writeString(file.path(), "<!DOCTYPE diagrams [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>"
        + "<diagrams xmlns='http://org.musubi/diagrams/1.0'><diagram id='&e;' description='d' target='t' name='n'/></diagrams>");
    assertThrows(DiagramsFileException.class, file::read);
  }

  @Test
  void aDamagedFileIsKeptUnderAFreeName() throws Exception {
    Files.writeString(file.path(), "one");
    Path first = file.setAside();
    Files.writeString(file.path(), "two");
    Path second = file.setAside();
    assertEquals("one", Files.readString(first));
    assertEquals("two", Files.readString(second));
    assertFalse(Files.exists(file.path()));
  }

  @Test
  void aFolderThatCannotBeWrittenIsToldAndTheOldFileStays() throws Exception {
    file.write(random(new Random(5)));
    byte[] before = Files.readAllBytes(file.path());
    Files.createDirectory(folder.resolve(".みどり 2026.musubi-diagrams.tmp"));
    assertThrows(DiagramsFileException.class, () -> file.write(List.of()));
    assertArrayEquals(before, Files.readAllBytes(file.path()));
  }

  private static List<StoredRepresentation> random(Random random) {
    List<StoredRepresentation> result = new ArrayList<>();
    for (int d = random.nextInt(3); d >= 0; d--) {
      List<StoredElement> elements = new ArrayList<>();
      for (int n = random.nextInt(30); n >= 0; n--) {
        elements.add(new StoredElement.Node("機関:_" + d + "-" + n + (n % 3 == 0 ? "" : "<レーン:_" + n % 3), random.nextBoolean() ? null
            : new Bounds(random.nextInt(900) - 300, random.nextInt(900), random.nextInt(300), random.nextInt(99)),
            random.nextBoolean(), random.nextBoolean(), random.nextBoolean(), random.nextBoolean(), style(random)));
      }
      for (int e = random.nextInt(30); e >= 0; e--) {
        List<Point> bends = random.ints(random.nextInt(4), -50, 900).mapToObj(x -> new Point(x, x / 2)).toList();
        elements.add(new StoredElement.Edge("関係:_" + e + ">a<b>\"c\"&", bends, random.nextBoolean(),
            random.nextBoolean() ? null : EdgeRouting.MANHATTAN, random.nextBoolean(), style(random)));
      }
      result.add(new StoredDiagram("d" + d, "関係機関マップ", "_t", "図 <1> & \"2\"", List.of("役割"), List.of("委員だけ"),
          random.nextBoolean(), List.of("機関:_x"), elements));
    }
    result.add(new StoredTable("t", "分担表", "_t", "", Map.of("b", 120, "a", 80)));
    return result;
  }

  private static StyleOverride style(Random random) {
    return random.nextBoolean() ? StyleOverride.NONE
        : new StyleOverride(new Rgb(random.nextInt(256), 0, 255), random.nextBoolean() ? null : Rgb.BLACK);
  }
}
