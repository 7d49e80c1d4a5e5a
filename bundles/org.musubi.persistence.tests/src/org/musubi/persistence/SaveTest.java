package org.musubi.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.model.council.CouncilFactory;
import org.musubi.model.council.CouncilModel;
import org.musubi.persistence.FileProblem.Kind;

/** Saving replaces a file whole or not at all, and keeps the last versions. */
class SaveTest {

  private final CouncilFiles files = new CouncilFiles(set -> { });

  @TempDir
  private Path folder;
  private Path file;
  private CouncilModel model;

  @BeforeEach
  void makeCouncil() {
    file = folder.resolve("midori.musubi");
    model = CouncilFactory.eINSTANCE.createCouncilModel();
  }

  @Test
  void aNewCouncilGetsAFileAndNothingElse() throws Exception {
    saveAs("版1");
    assertEquals(Set.of("midori.musubi"), names());
    assertEquals("版1", files.load(file).model().getName());
  }

  @Test
  void theLastThreeVersionsAreKept() throws Exception {
    for (int version = 1; version <= 6; version++) {
      saveAs("版" + version);
    }
    assertEquals(Set.of("midori.musubi", "midori.musubi.bak1", "midori.musubi.bak2", "midori.musubi.bak3"), names());
    assertEquals("版6", name(file));
    assertEquals("版5", name(folder.resolve("midori.musubi.bak1")));
    assertEquals("版4", name(folder.resolve("midori.musubi.bak2")));
    assertEquals("版3", name(folder.resolve("midori.musubi.bak3")));
  }

  @Test
  void savingTheSameAgainWritesNothing() throws Exception {
    saveAs("版1");
    FileTime longAgo = FileTime.fromMillis(1_000_000_000L);
    Files.setLastModifiedTime(file, longAgo);
    files.save(model, file);
    assertEquals(longAgo, Files.getLastModifiedTime(file));
    assertEquals(Set.of("midori.musubi"), names());
  }

  @Test
  void aFullDiskLeavesTheFileAsItWas() throws Exception {
    saveAs("版1");
    assertNotSaved(new DiskWriter() {
      @Override
      void write(Path target, byte[] bytes) throws IOException {
        Files.write(target, Arrays.copyOf(bytes, bytes.length / 2));
        throw new FileSystemException(target.toString(), null, "No space left on device");
      }
    }, "ディスクがいっぱい");
  }

  @Test
  void aDiskThatForgetsBytesLeavesTheFileAsItWas() throws Exception {
    saveAs("版1");
    assertNotSaved(new DiskWriter() {
      @Override
      void write(Path target, byte[] bytes) throws IOException {
        super.write(target, Arrays.copyOf(bytes, bytes.length - 1));
      }
    }, "一致せず");
  }

  @Test
  void aMissingPermissionLeavesTheFileAsItWas() throws Exception {
    saveAs("版1");
    assertNotSaved(new DiskWriter() {
      @Override
      void write(Path target, byte[] bytes) throws IOException {
        throw new AccessDeniedException(target.toString());
      }
    }, "権限");
  }

  @Test
  void aFailingMoveLeavesTheFileAsItWas() throws Exception {
    saveAs("版1");
    assertNotSaved(new DiskWriter() {
      @Override
      void replace(Path from, Path to) throws IOException {
        if (to.equals(file.toRealPath())) {
          throw new FileSystemException(to.toString(), null, "used by another process");
        }
        super.replace(from, to);
      }
    }, "used by another process");
  }

  @Test
  void aBackupThatCannotBeMadeLeavesTheFileAsItWas() throws Exception {
    saveAs("版1");
    saveAs("版2");
    assertNotSaved(new DiskWriter() {
      private int writes;

      @Override
      void write(Path target, byte[] bytes) throws IOException {
        if (++writes == 2) {
          throw new IOException("backup failed");
        }
        super.write(target, bytes);
      }
    }, "backup failed");
    assertEquals("版2", name(folder.resolve("midori.musubi.bak1")));
    assertEquals("版1", name(folder.resolve("midori.musubi.bak2")));
    assertFalse(Files.exists(folder.resolve("midori.musubi.bak3")), "the failed save pushed nothing on");
  }

  @Test
  void aFolderThatDoesNotExist() {
    file = folder.resolve("none/midori.musubi");
    CouncilFileException e = assertThrows(CouncilFileException.class, () -> files.save(model, file));
    assertTrue(e.getLocalizedMessage().contains("フォルダーがなくて"), e.getLocalizedMessage());
    assertFalse(Files.exists(file.getParent()));
    assertNull(model.eResource(), "a failed first save leaves the council as it was");
  }

  @Test
  void aFolderInPlaceOfTheFile() throws Exception {
    Files.createDirectory(file);
    CouncilFileException e = assertThrows(CouncilFileException.class, () -> files.save(model, file));
    assertEquals(Kind.NOT_SAVED, e.problems().getFirst().kind());
    assertTrue(e.getLocalizedMessage().contains("フォルダーで"), e.getLocalizedMessage());
    assertTrue(Files.isDirectory(file));
  }

  @Test
  void aWriteProtectedFileIsNotReplaced() throws Exception {
    saveAs("版1");
    assertNotSaved(new DiskWriter() {
      @Override
      boolean mayReplace(Path target) {
        return !target.equals(file);
      }
    }, "書き込み禁止");
  }

  @Test
  void onlyAProtectedFileMayNotBeReplaced() throws Exception {
    DiskWriter disk = new DiskWriter();
    assertTrue(disk.mayReplace(file), "not there yet");
    saveAs("版1");
    assertTrue(disk.mayReplace(file));
    assumeTrue(file.toFile().setReadOnly() && !Files.isWritable(file), "this user may write anything");
    assertFalse(disk.mayReplace(file));
  }

  @Test
  void saveAsMovesTheCouncilAndAFailureDoesNot() throws Exception {
    saveAs("版1");
    Path other = folder.resolve("other.musubi");
    files.save(model, other);
    assertEquals(other, Path.of(model.eResource().getURI().toFileString()));
    Path impossible = folder.resolve("none/x.musubi");
    assertThrows(CouncilFileException.class, () -> files.save(model, impossible));
    assertEquals(other, Path.of(model.eResource().getURI().toFileString()));
  }

  @Test
  void permissionsAreKept() throws Exception {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    saveAs("版1");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
    saveAs("版2");
    assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    assertEquals("rw-rw-r--",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("midori.musubi.bak1"))));
  }

  @Test
  void aLinkStaysALink() throws Exception {
    saveAs("版1");
    Path link = folder.resolve("link.musubi");
    try {
      Files.createSymbolicLink(link, file);
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(false, "no links here");
    }
    model.setName("版2");
    files.save(model, link);
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("版2", name(file));
  }

  private void assertNotSaved(DiskWriter failing, String reason) throws Exception {
    Set<String> before = names();
    byte[] content = Files.readAllBytes(file);
    model.setName("新しい版");
    CouncilFileException e = assertThrows(CouncilFileException.class,
        () -> new CouncilFiles(set -> { }, CouncilFiles.DEFAULT_LIMIT, failing).save(model, file));
    assertEquals(Kind.NOT_SAVED, e.problems().getFirst().kind());
    assertTrue(e.getLocalizedMessage().contains(reason), e.getLocalizedMessage());
    assertTrue(e.getLocalizedMessage().contains(file.toString()) && e.getLocalizedMessage().endsWith("。"));
    assertEquals(new String(content), Files.readString(file));
    Set<String> after = names();
    after.removeAll(List.of("midori.musubi.bak1", "midori.musubi.bak2"));
    before.removeAll(List.of("midori.musubi.bak1", "midori.musubi.bak2"));
    assertEquals(before, after, "no temporary file is left");
    files.save(model, file);
    assertEquals("新しい版", name(file), "the next save works");
  }

  private void saveAs(String name) throws CouncilFileException {
    model.setName(name);
    files.save(model, file);
  }

  private String name(Path path) throws CouncilFileException {
    return files.load(path).model().getName();
  }

  private Set<String> names() throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.map(p -> p.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
