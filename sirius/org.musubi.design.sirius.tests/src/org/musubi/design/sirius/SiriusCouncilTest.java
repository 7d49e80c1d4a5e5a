package org.musubi.design.sirius;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.sirius.viewpoint.DRepresentationDescriptor;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.model.council.CouncilModel;

/** A council in Sirius: what opening, creating, saving and closing do, and what they leave alone. */
class SiriusCouncilTest {

  @TempDir
  private Path folder;

  private OpenCouncil open() throws Exception {
    return OpenCouncil.in(folder, "council.musubi");
  }

  private Path aird() {
    return folder.resolve("council.aird");
  }

  @Test
  void openingChangesNothing() throws Exception {
    try (OpenCouncil council = open()) {
      assertFalse(council.sirius().isModified());
      assertFalse(council.resource().isModified());
      assertFalse(Files.exists(aird()), "a file only comes with the first diagram");
      council.sirius().save();
      assertFalse(Files.exists(aird()));
      assertTrue(council.sirius().notice().isEmpty());
      assertEquals(List.of(), council.sirius().representations());
    }
  }

  @Test
  void allViewpointsAreSelectedAndTheCouncilIsWhatTheyAreAbout() throws Exception {
    try (OpenCouncil council = open()) {
      assertEquals(List.of("partnership", "issues", "logic", "plan", "workshop"),
          SiriusNotation.viewpoints().stream().filter(SiriusNotation::isOurs).map(Viewpoint::getName).toList());
      assertEquals(SiriusNotation.viewpoints().size(), council.sirius().session().getSelectedViewpoints(false).size());
      assertEquals(List.of(council.resource()), List.copyOf(council.sirius().session().getSemanticResources()));
      assertSame(council.sirius().session(), SessionManager.INSTANCE.getSession(council.model()));
      assertSame(council.sirius().session(),
          SessionManager.INSTANCE.getSession(council.model().getOrganizations().getFirst().getType()),
          "entries of the reference knowledge belong to it as well");
    }
  }

  @Test
  void representationsAreStepsOfTheHistory() throws Exception {
    try (OpenCouncil council = open()) {
      DRepresentationDescriptor map = council.create("DG01", "地図");
      assertEquals("地図", map.getName());
      assertSame(council.model(), map.getTarget());
      assertFalse(map.getRepresentation().getRepresentationElements().isEmpty());
      council.sirius().rename(map, "関係");
      DRepresentationDescriptor copy = council.sirius().duplicate(map, "写し");
      council.sirius().delete(map);
      assertEquals(List.of(copy), council.sirius().representations());
      for (int step = 0; step < 3; step++) {
        council.domain().getCommandStack().undo();
      }
      assertEquals(List.of("地図"), names(council));
      council.domain().getCommandStack().undo();
      assertEquals(List.of(), names(council));
      council.domain().getCommandStack().redo();
      assertEquals(List.of("地図"), names(council));
    }
  }

  private static List<String> names(OpenCouncil council) {
    return council.sirius().representations().stream().map(DRepresentationDescriptor::getName).toList();
  }

  @Test
  void savingWritesTheDiagramsAndNeverTheCouncil() throws Exception {
    byte[] before;
    try (OpenCouncil council = open()) {
      before = Files.readAllBytes(council.file());
      rename(council.model(), "別の名前");
      council.create("DG01", "地図");
      council.create("DG07", "表");
      council.sirius().session().save(new NullProgressMonitor());
      assertFalse(Files.exists(aird()), "Sirius does not save by itself");
      council.sirius().save();
      assertFalse(council.sirius().isModified());
      assertTrue(council.resource().isModified());
      assertArrayEquals(before, Files.readAllBytes(council.file()));
      String text = Files.readString(aird());
      assertTrue(text.contains("href=\"council.musubi#" + council.model().getId() + "\""), "by id and relative");
      assertFalse(text.contains(folder.toString()), "the folder can be moved");
    }
    try (OpenCouncil council = open()) {
      assertEquals(List.of("地図", "表"), names(council).stream().sorted().toList());
      assertFalse(council.sirius().isModified());
      council.sirius().representations().forEach(each -> assertSame(council.model(), each.getTarget()));
    }
  }

  private static void rename(CouncilModel model, String name) {
    OpenCouncilChange.run(model, () -> model.setName(name));
  }

  @Test
  void sessionsAskWhoSavesAndWhatIsUnsaved() throws Exception {
    try (OpenCouncil council = open()) {
      List<String> asked = new ArrayList<>();
      council.sirius().session().setSaving(monitor -> asked.add("save"));
      council.sirius().session().setDirty(() -> true);
      council.sirius().session().save(new NullProgressMonitor());
      assertEquals(List.of("save"), asked);
      assertEquals(SessionStatus.DIRTY, council.sirius().session().getStatus());
      council.sirius().session().setDirty(() -> false);
      assertEquals(SessionStatus.SYNC, council.sirius().session().getStatus());
    }
  }

  @Test
  void closingLeavesTheCouncilAsItWas() throws Exception {
    OpenCouncil council = open();
    Resource resource = council.resource();
    OpenCouncil.Watcher watcher = new OpenCouncil.Watcher();
    resource.eAdapters().add(watcher);
    council.create("DG06T", "表");
    List<Resource> ours = council.domain().getResourceSet().getResources().stream()
        .filter(each -> String.valueOf(each.getURI().fileExtension()).startsWith("musubi")).toList();

    council.sirius().close();

    assertTrue(resource.isLoaded());
    assertSame(council.domain().getResourceSet(), resource.getResourceSet());
    assertTrue(resource.eAdapters().contains(watcher));
    assertFalse(council.model().eIsProxy());
    assertEquals(ours, council.domain().getResourceSet().getResources(), "nothing else is left");
    assertEquals(List.of(), List.copyOf(SessionManager.INSTANCE.getSessions()));
    rename(council.model(), "閉じた後");
    assertEquals("閉じた後", council.model().getName());
    try (SiriusCouncil again = SiriusCouncil.open(resource, AirdFile.beside(council.file()))) {
      assertNotNull(again.create(again.description("DG01").orElseThrow(), council.model(), "地図"));
    }
    council.close();
  }

  @Test
  void stepsJoinTheActionTheyArePartOf() throws Exception {
    try (OpenCouncil council = open()) {
      council.domain().getCommandStack().flush();
      council.domain().getCommandStack().execute(new RecordingCommand(council.domain(), "both") {
        @Override
        protected void doExecute() {
          council.model().setName("新しい名前");
          council.create("DG01", "地図");
        }
      });
      council.domain().getCommandStack().undo();
      assertFalse(council.domain().getCommandStack().canUndo());
      assertEquals(List.of(), names(council));
    }
  }

  @Test
  void savedUnderAnotherNameItStaysWithThatCouncil() throws Exception {
    Path other = folder.resolve("other.musubi");
    try (OpenCouncil council = open()) {
      council.create("DG01", "地図");
      Files.copy(council.file(), other);
      council.resource().setURI(council.resource().getURI().trimSegments(1).appendSegment("other.musubi"));
      council.sirius().saveAs(AirdFile.beside(other));
      assertFalse(Files.exists(aird()));
      assertTrue(Files.readString(folder.resolve("other.aird")).contains("other.musubi#"));
      assertEquals(List.of(council.resource()), List.copyOf(council.sirius().session().getSemanticResources()));
    }
    try (OpenCouncil council = OpenCouncil.in(folder, "other.musubi")) {
      assertEquals(List.of("地図"), names(council));
    }
  }

  @Test
  void diagramsFollowACouncilThatWasCopiedByHand() throws Exception {
    try (OpenCouncil council = open()) {
      council.create("DG01", "地図");
      council.sirius().save();
    }
    Files.move(aird(), folder.resolve("copy.aird"));
    Files.move(folder.resolve("council.musubi"), folder.resolve("copy.musubi"));
    try (OpenCouncil council = OpenCouncil.in(folder, "copy.musubi")) {
      assertSame(council.model(), council.sirius().representations().getFirst().getTarget());
      assertEquals(List.of(council.resource()), List.copyOf(council.sirius().session().getSemanticResources()));
      assertFalse(council.holds(each -> "council.musubi".equals(each.getURI().lastSegment())));
    }
  }

  @Test
  void whatCannotBeCreatedIsRefusedWithASentence() throws Exception {
    try (OpenCouncil council = open()) {
      var description = council.sirius().description("DG06").orElseThrow();
      IllegalStateException refused = assertThrows(IllegalStateException.class,
          () -> council.sirius().create(description, council.model(), "図"));
      assertTrue(refused.getMessage().contains("図"));
      assertFalse(council.sirius().isModified());
    }
  }
}
