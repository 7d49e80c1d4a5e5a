package org.musubi.persistence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.musubi.model.core.Identifiable;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.StakeholdersFactory;

/** What is saved is what is loaded: over random councils that use the whole metamodel. */
class RoundTripTest {

  @TempDir
  private Path folder;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 120);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aCouncilSurvivesSavingAndLoading(long seed) throws Exception {
    CouncilModel model = new RandomCouncil(seed, 40 + (int) (seed * 5 % 600)).make();
    Path file = folder.resolve("council.musubi");
    CouncilFiles files = new CouncilFiles(set -> { });
    files.save(model, file);

    LoadedCouncil loaded = files.load(file);
    assertEquals(List.of(), loaded.problems());
    assertEquals(ids(model), ids(loaded.model()));
    assertEquals(SavedContent.of(model), SavedContent.of(loaded.model()));
    assertFalse(Files.readString(file).contains(folder.toUri().getRawPath()), "no place of this machine in the file");

    Path again = folder.resolve("again.musubi");
    files.save(loaded.model(), again);
    assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(again));
  }

  @Test
  void theRandomCouncilsUseEveryClass() {
    Set<EClass> used = new HashSet<>();
    seeds().forEach(seed -> {
      RandomCouncil council = new RandomCouncil(seed, 40 + (int) (seed * 5 % 600));
      council.make();
      council.elements().forEach(e -> used.add(e.eClass()));
    });
    assertTrue(used.size() >= 85, "Only " + used.size() + " classes");
  }

  @Test
  void aChangeTouchesOnlyItsOwnLines() throws Exception {
    CouncilModel model = new RandomCouncil(7, 300).make();
    Path file = folder.resolve("council.musubi");
    CouncilFiles files = new CouncilFiles(set -> { });
    files.save(model, file);
    List<String> before = Files.readAllLines(file);
    CouncilModel loaded = files.load(file).model();
    Organization added = StakeholdersFactory.eINSTANCE.createOrganization();
    added.setName("新しい機関");
    loaded.getOrganizations().add(added);
    files.save(loaded, file);
    List<String> after = new ArrayList<>(Files.readAllLines(file));
    assertEquals(before.size() + 1, after.size());
    after.removeIf(line -> line.contains("新しい機関"));
    assertEquals(before, after);
  }

  private static List<String> ids(CouncilModel model) {
    List<String> ids = new ArrayList<>(List.of(model.getId()));
    for (TreeIterator<EObject> all = EcoreUtil.getAllContents(model, false); all.hasNext();) {
      ids.add(((Identifiable) all.next()).getId());
    }
    return ids;
  }
}
