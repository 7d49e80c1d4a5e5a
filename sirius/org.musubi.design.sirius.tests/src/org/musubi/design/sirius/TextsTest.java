package org.musubi.design.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.sirius.viewpoint.description.Group;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users read of the specification in Sirius. */
class TextsTest {

  @TempDir
  private Path folder;

  @Test
  void noKeyIsLeftForUsersToRead() throws Exception {
    assertEquals(List.of(), keys(SiriusNotation.viewpoints().getFirst().eResource()), "in the registry");
    try (OpenCouncil council = OpenCouncil.in(folder, "council.musubi")) {
      Viewpoint selected = council.sirius().session().getSelectedViewpoints(false).iterator().next();
      assertEquals(List.of(), keys(selected.eResource()), "in the session");
    }
  }

  private static List<String> keys(Resource specification) {
    List<String> result = new ArrayList<>();
    specification.getAllContents().forEachRemaining(element -> keys(element, result));
    return result;
  }

  private static void keys(EObject element, List<String> into) {
    element.eClass().getEAllAttributes().stream().map(element::eGet)
        .filter(value -> value instanceof String text && text.startsWith("%"))
        .forEach(value -> into.add(element.eClass().getName() + " " + value));
  }

  @Test
  void kindsAndTitlesSpeakTheLanguageOfTheUser() throws Exception {
    try (OpenCouncil council = OpenCouncil.in(folder, "council.musubi")) {
      var map = council.sirius().description("DG01").orElseThrow();
      String label = "ja".equals(Locale.getDefault().getLanguage()) ? "関係機関マップ" : "Partnership map";
      assertEquals(label, council.sirius().label(map));
      assertTrue(council.sirius().title(map, council.model()).startsWith(label));
      assertFalse(map.getEndUserDocumentation().isBlank());
    }
  }

  @Test
  void theSpecificationHasTheVersionEverySiriusOf7Reads() {
    Group group = (Group) SiriusNotation.viewpoints().getFirst().eContainer();
    assertEquals("12.0.0.2017041100", group.getVersion());
  }
}
