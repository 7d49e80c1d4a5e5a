package org.musubi.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.stakeholders.Organization;
import org.musubi.persistence.FileProblem.Kind;
import org.musubi.persistence.FileProblem.Severity;

/** References that lead nowhere, ids that occur twice, and references that leave the file. */
class ReferencesTest {

  @TempDir
  private Path folder;
  private Path file;

  @BeforeEach
  void nameFile() {
    file = folder.resolve("midori.musubi");
  }

  @Test
  void aSoundFileHasNoProblems() throws Exception {
    Files.writeString(file, Samples.SOUND);
    assertEquals(List.of(), StructureCheck.check(new CouncilFiles(Samples::attachCatalogue).load(file)));
    assertEquals(List.of(), StructureCheck.check(new CouncilFiles(set -> { }).load(file)));
  }

  @Test
  void allReferencesToNobodyAreListedAndNoneIsLost() throws Exception {
    String text = Samples.SOUND.replace("target=\"_b\"", "target=\"_gone\"")
        .replace("secretariat=\"_a\"", "secretariat=\"_away\"");
    Files.writeString(file, text);
    LoadedCouncil council = new CouncilFiles(set -> { }).load(file);
    List<FileProblem> found = StructureCheck.check(council);
    assertEquals(List.of(Kind.DANGLING_REFERENCE, Kind.DANGLING_REFERENCE),
        found.stream().map(FileProblem::kind).toList());
    assertEquals(List.of(3, 8), found.stream().map(FileProblem::line).toList());
    assertEquals(List.of("_c", "_r"), found.stream().map(FileProblem::elementId).toList());
    assertEquals(Severity.WARNING, found.getFirst().severity());
    String sentence = found.getFirst().message();
    assertTrue(sentence.contains("3行目") && sentence.contains("みどり圏域地域・職域連携推進協議会")
        && sentence.contains("事務局") && sentence.contains("_away") && sentence.endsWith("。"), sentence);

    new CouncilFiles(set -> { }).save(council.model(), file);
    assertEquals(text, Files.readString(file));
  }

  @Test
  void savingUnderAnotherNameKeepsReferencesToNobody() throws Exception {
    String text = Samples.SOUND.replace("target=\"_b\"", "target=\"_gone\"");
    Files.writeString(file, text);
    CouncilFiles files = new CouncilFiles(set -> { });
    LoadedCouncil council = files.load(file);
    Path other = folder.resolve("other.musubi");
    files.save(council.model(), other);
    assertEquals(text, Files.readString(other));
    assertEquals(1, StructureCheck.check(council.model()).size());
  }

  @Test
  void bothElementsOfOneIdAreKept() throws Exception {
    Files.writeString(file, Samples.SOUND.replace("xmi:id=\"_b\"", "xmi:id=\"_a\"").replace("target=\"_b\"", ""));
    LoadedCouncil council = new CouncilFiles(set -> { }).load(file);
    FileProblem duplicate = council.problems().getFirst();
    assertEquals(Kind.DUPLICATE_ID, duplicate.kind());
    assertEquals(5, duplicate.line());
    assertEquals("_a", duplicate.elementId());
    assertTrue(duplicate.message().contains("みどり保健所") && duplicate.message().contains("商工会議所"),
        duplicate.message());
    List<Organization> members = council.model().getOrganizations();
    assertEquals(2, members.size());
    assertNotEquals(members.get(0).getId(), members.get(1).getId());
    new CouncilFiles(set -> { }).save(council.model(), file);
    assertEquals(List.of(), new CouncilFiles(set -> { }).load(file).problems());
  }

  @Test
  void anEntryMissingInTheCatalogueIsFoundWhereThereIsACatalogue() throws Exception {
    Files.writeString(file, Samples.SOUND.replace("#OT19", "#OT99"));
    assertEquals(List.of(), StructureCheck.check(new CouncilFiles(set -> { }).load(file)));
    List<FileProblem> found = StructureCheck.check(new CouncilFiles(Samples::attachCatalogue).load(file));
    assertEquals(1, found.size());
    assertEquals(Kind.DANGLING_REFERENCE, found.getFirst().kind());
    assertEquals("_b", found.getFirst().elementId());
    assertTrue(found.getFirst().message().contains("OT99") && found.getFirst().message().contains("カタログ"));
  }

  @Test
  void catalogueReferencesStayAsTheyAreResolvedOrNot() throws Exception {
    Files.writeString(file, Samples.SOUND);
    CouncilFiles files = new CouncilFiles(Samples::attachCatalogue);
    CouncilModel model = files.load(file).model();
    assertEquals("商工会議所・商工会", model.getOrganizations().get(1).getType().getName());
    Path other = folder.resolve("other.musubi");
    files.save(model, other);
    assertEquals(Samples.SOUND, Files.readString(other));

    CouncilFiles without = new CouncilFiles(set -> { });
    CouncilModel unresolved = without.load(file).model();
    assertTrue(unresolved.getOrganizations().get(1).getType().eIsProxy());
    Path third = folder.resolve("third.musubi");
    without.save(unresolved, third);
    assertEquals(Samples.SOUND, Files.readString(third));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1:1/x.musubi#_x", "https://example.org/x.musubi#_x", "ftp://x/y.musubi#_x",
      "file://server/share/x.musubi#_x", "jar:http://127.0.0.1:1/a!/x.musubi#_x", "platform:/plugin/x/y.musubi#_x"})
  void nothingIsFetchedFromElsewhere(String address) throws Exception {
    Files.writeString(file, Samples.with("<childModels href=\"" + address + "\"/>"));
    LoadedCouncil council = new CouncilFiles(set -> { }).load(file);
    assertTrue(council.model().getChildModels().getFirst().eIsProxy());
    new CouncilFiles(set -> { }).save(council.model(), file);
    assertTrue(Files.readString(file).contains(address));
  }

  @Test
  void aReferenceToAnUnknownPlaceIsFound() throws Exception {
    Files.writeString(file, Samples.SOUND.replace("musubi:/catalogue/", "http://example.org/"));
    List<FileProblem> found = StructureCheck.check(new CouncilFiles(Samples::attachCatalogue).load(file));
    assertFalse(found.isEmpty());
    assertTrue(found.stream().allMatch(p -> p.kind() == Kind.DANGLING_REFERENCE), found::toString);
    assertTrue(found.getFirst().message().contains("http://example.org/"), found.getFirst().message());
  }

  @Test
  void councilsOfOtherFilesAreFoundBesideTheFile() throws Exception {
    Path areas = Files.createDirectory(folder.resolve("areas"));
    Path child = areas.resolve("aoba.musubi");
    Files.writeString(child, Samples.SOUND.replace("みどり圏域\"", "あおば圏域\"").replace("_model", "_aoba"));
    Files.writeString(file, Samples.with("  <childModels href=\"areas/aoba.musubi#_aoba\"/>"));
    CouncilFiles files = new CouncilFiles(set -> { });
    LoadedCouncil council = files.load(file);
    assertEquals("あおば圏域", council.model().getChildModels().getFirst().getName());
    assertEquals(List.of(), StructureCheck.check(council));
    Path other = folder.resolve("other.musubi");
    files.save(council.model(), other);
    assertTrue(Files.readString(other).contains("href=\"areas/aoba.musubi#_aoba\""));

    Files.delete(child);
    List<FileProblem> found = StructureCheck.check(files.load(file));
    assertEquals(1, found.size());
    assertTrue(found.getFirst().message().contains("aoba.musubi"), found.toString());
  }

  @Test
  void aRelatedFileIsReadOnlyUpToTheLimit() throws Exception {
    Path child = folder.resolve("aoba.musubi");
    Files.writeString(child, Samples.SOUND.replace("_model", "_aoba") + "<!-- " + "x".repeat(5000) + " -->");
    Files.writeString(file, Samples.with("<childModels href=\"aoba.musubi#_aoba\"/>"));
    assertTrue(new CouncilFiles(set -> { }, 3000).load(file).model().getChildModels().getFirst().eIsProxy());
    assertFalse(new CouncilFiles(set -> { }, 9000).load(file).model().getChildModels().getFirst().eIsProxy());
  }

  @Test
  void aReferenceWrittenAsAddressOfTheSameFileIsChecked() throws Exception {
    Files.writeString(file, Samples.SOUND.replace(
        "<type href=\"musubi:/catalogue/organizations.musubi-catalogue#OT19\"/>",
        "<area href=\"#_nowhere\"/>"));
    List<FileProblem> found = StructureCheck.check(new CouncilFiles(set -> { }).load(file));
    assertEquals(1, found.size());
    assertEquals(Kind.DANGLING_REFERENCE, found.getFirst().kind());
    assertTrue(found.getFirst().message().contains("_nowhere"));
  }

  @Test
  void anElementRemovedWhileReferencedIsFoundInTheModel() throws Exception {
    Files.writeString(file, Samples.SOUND);
    CouncilModel model = new CouncilFiles(set -> { }).load(file).model();
    EObject removed = model.getOrganizations().remove(1);
    assertEquals("_b", ((Organization) removed).getId());
    List<FileProblem> found = StructureCheck.check(model);
    assertEquals(1, found.size());
    assertTrue(found.getFirst().message().contains("_b"));
    new CouncilFiles(set -> { }).save(model, file);
    assertTrue(Files.readString(file).contains("target=\"_b\""));
  }
}
