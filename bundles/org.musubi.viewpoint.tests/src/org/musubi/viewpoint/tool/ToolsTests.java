package org.musubi.viewpoint.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.musubi.viewpoint.specification.DragSource;
import org.musubi.viewpoint.specification.EdgeCreationDescription;
import org.musubi.viewpoint.specification.SelectionWizardDescription;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;
import org.musubi.viewpoint.view.Rgb;
import org.musubi.viewpoint.view.StyleOverride;

/** What each kind of tool does to model and diagram. */
class ToolsTests extends NetScenario {

  @Test
  void thePaletteShowsToolsOfActiveLayersInTheirDrawers() {
    List<PaletteSection> sections = tools.palette(diagram);
    assertEquals(List.of("Create", "Other"), sections.stream().map(PaletteSection::name).toList(),
        "drawers without tools of the palette are left out");
    PaletteSection create = sections.getFirst();
    assertEquals("Make", create.label());
    assertEquals("New person", create.entries().getFirst().label());
    assertEquals("Adds a person", create.entries().getFirst().documentation());
    assertTrue(create.entries().stream().noneMatch(entry -> entry.label().equals("Late")));

    runner.run("layer", () -> {
      diagram.state().setActiveLayers(Set.of("Extra"));
      return null;
    });
    assertTrue(tools.palette(diagram).getFirst().entries().stream().anyMatch(entry -> entry.label().equals("Late")),
        "drawers of one name are one");
  }

  @Test
  void createsANodeWhereTheUserPoints() {
    ToolResult result = once(() -> tools.create(tool("NewMember"), diagram, null, new Point(120, 80), null));

    assertEquals(1, result.created().size());
    NodeView made = (NodeView) result.created().getFirst();
    assertEquals(net, made.target().eContainer());
    assertEquals(List.of(made.target()), result.toSelect());
    Bounds bounds = view("new 4").state().bounds();
    assertEquals(new Point(120, 80), new Point(bounds.x(), bounds.y()));
    assertFalse(view("new 4").state().isSizedByUser());
    assertEquals("New person", runner.undoLabel());
  }

  @Test
  void createsANodeOfTheSizeTheUserDraws() {
    once(() -> tools.create(tool("NewMember"), diagram, view("team"), new Point(5, 6), new Bounds(0, 0, 70, 50)));

    NodeView made = view("team").children().getLast();
    assertEquals(new Bounds(5, 6, 70, 50), made.state().bounds());
    assertTrue(made.state().isSizedByUser());
    assertEquals("MemberIn", made.mapping().getName());
  }

  @Test
  void leavesThePlaceToTheLayoutWhenNoneIsGiven() {
    once(() -> tools.create(tool("NewGroup"), diagram, null, null, null));
    assertNull(view("new 3").state().bounds());
    assertEquals("Group", view("new 3").mapping().getName());
  }

  @Test
  void refusesACreationWithTheReasonOfTheSpecification() {
    tools.create(tool("NewGroup"), diagram, null, null, null);
    tools.create(tool("NewGroup"), diagram, null, null, null);
    Verdict verdict = tools.canCreate(tool("NewGroup"), diagram, null);
    assertEquals(Verdict.no("Three teams are enough."), verdict);
    assertEquals("Three teams are enough.",
        refused(() -> tools.create(tool("NewGroup"), diagram, null, null, null)));
  }

  @Test
  void refusesACreationWhereNoMappingFits() {
    Verdict verdict = tools.canCreate(tool("NewGroup"), diagram, view("team"));
    assertFalse(verdict.allowed());
    assertTrue(verdict.reason().contains("NewGroup") && verdict.reason().contains("team"), verdict.reason());
    assertFalse(tools.canCreate(tool("NewPart"), diagram, null).allowed());
    assertTrue(tools.canCreate(tool("NewPart"), diagram, view("anna")).allowed());
  }

  @Test
  void createsABorderNode() {
    once(() -> tools.create(tool("NewPart"), diagram, view("anna"), new Point(0, 10), null));
    assertEquals(1, view("anna").borderNodes().size());
    assertEquals(10, view("anna").borderNodes().getFirst().state().bounds().y());
  }

  @Test
  void showsWhatAToolMadeThoughItsMappingDrawsNothingByItself() {
    once(() -> tools.create(tool("NewNote"), diagram, null, new Point(9, 9), null));
    assertEquals(9, view("note").state().bounds().x());
    assertTrue(diagram.allNodes().noneMatch(node -> node.text().equals("hello")));
  }

  @Test
  void connectsTwoElements() {
    ToolResult result = once(() -> tools.connect(tool("NewTie"), view("anna"), view("bert")));

    EObject tie = result.toSelect().getFirst();
    assertSame(member("anna"), get(tie, "source"));
    assertSame(member("bert"), get(tie, "target"));
    assertSame(tie, edge("Tie", "anna", "bert").target());
  }

  @Test
  void connectsIntoAContainerWithARelation() {
    once(() -> tools.connect(tool("NewFriend"), view("bert"), view("dora")));
    assertEquals(List.of(member("dora")), list(member("bert"), "friends"));
    edge("Friend", "bert", "dora");
  }

  @Test
  void refusesALinkWithTheReasonOfItsCompanionService() {
    assertEquals("Nobody is tied to himself.", tools.canConnect(tool("NewTie"), view("anna"), view("anna")).reason());
    refused(() -> tools.connect(tool("NewTie"), view("anna"), view("anna")));
    assertFalse(tools.canConnect(tool("NewTie"), view("anna"), view("team")).allowed());
    assertFalse(tools.canStart(tool("NewTie"), view("team")).allowed());
    tools.editLabel(view("bert"), "hermit");
    assertFalse(tools.canStart(tool("NewTie"), view("hermit")).allowed());
    assertEquals(List.of("NewFriend"),
        tools.edgeToolsFrom(view("hermit")).stream().map(EdgeCreationDescription::getName).toList());
  }

  @Test
  void quickAddMakesNodeAndLinkAsOneChange() {
    List<QuickAdd> adds = tools.quickAdds(view("dora"));
    QuickAdd tie = adds.stream().filter(add -> add.link().getName().equals("NewTie")).findFirst().orElseThrow();
    assertSame(view("team"), tie.container(), "the nearest place");

    once(() -> tools.quickAdd(tie, new Point(30, 40)));
    NodeView made = view("team").children().getLast();
    assertEquals(new Point(30, 40), new Point(made.state().bounds().x(), made.state().bounds().y()));
    assertSame(made, edge("Tie", "dora", made.text()).end());
  }

  @Test
  void quickAddIntoAnotherContainer() {
    QuickAdd add = tools.quickAdds(view("anna"), view("team")).getFirst();
    once(() -> tools.quickAdd(add, null));
    assertEquals(2, view("team").children().size());
    assertTrue(tools.quickAdds(view("team")).isEmpty(), "nothing starts at a team");
  }

  @Test
  void reconnectsEitherEnd() {
    EdgeView edge = edge("Tie", "anna", "carl");
    runner.run("style", () -> {
      edge.state().setStyle(new StyleOverride(null, Rgb.BLACK));
      return null;
    });
    EObject tie = edge.target();
    assertTrue(tools.canReconnect(edge, false, view("bert")).allowed());
    once(() -> tools.reconnect(edge, false, view("bert")));
    assertSame(member("bert"), get(tie, "target"));
    EdgeView moved = edge("Tie", "anna", "bert");
    assertEquals(Rgb.BLACK, moved.state().style().line(), "the style goes with the edge");

    once(() -> tools.reconnect(moved, true, view("dora")));
    assertSame(member("dora"), get(tie, "source"));
  }

  @Test
  void refusesAReconnection() {
    EdgeView edge = edge("Tie", "anna", "carl");
    refused(() -> tools.reconnect(edge, true, view("carl")));
    refused(() -> tools.reconnect(edge, true, view("team")));
    refused(() -> tools.reconnect(edge("Friend", "anna", "bert"), true, view("carl")));
  }

  @Test
  void editsALabel() {
    assertEquals("anna", tools.labelToEdit(view("anna")));
    once(() -> tools.editLabel(view("anna"), "アンナ"));
    assertEquals("アンナ", name(view("アンナ").target()));
    assertFalse(tools.canEditLabel(view("team")).allowed());
    refused(() -> tools.editLabel(view("team"), "x"));
  }

  @Test
  void editsALabelOfSeveralPartsAndConvertsThem() {
    EdgeView edge = edge("Tie", "anna", "carl");
    assertEquals("2/", tools.labelToEdit(edge));
    once(() -> tools.editLabel(edge, "7/strong"));
    assertEquals(7, get(edge.target(), "strength"));
    assertEquals("strong", get(edge.target(), "label"));
    assertTrue(refused(() -> tools.editLabel(edge, "seven")).contains("seven"));
    assertTrue(refused(() -> tools.editLabel(edge, "many/strong")).contains("strength"));
    once(() -> tools.editLabel(edge, ""));
    assertEquals(0, get(edge.target(), "strength"));
  }

  @Test
  void deletesAnElementWithAllThatRefersToIt() {
    EObject anna = member("anna");
    once(() -> tools.delete(List.of(view("carl"))));
    assertNull(get(net, "head"));
    assertEquals(2, list(net, "members").size());
    assertTrue(list(net, "ties").stream().allMatch(tie -> get((EObject) tie, "target") != null
        || get((EObject) tie, "source") == anna));
    assertTrue(findEdge("Tie", "anna", "carl").isEmpty());
  }

  @Test
  void deletesAContainerWithItsContent() {
    once(() -> tools.delete(List.of(view("dora"), view("team"), edge("Tie", "bert", "dora"))));
    assertTrue(list(net, "groups").isEmpty());
    assertEquals(1, list(net, "ties").size());
    assertEquals(0, list(member("carl"), "friends").size());
  }

  @Test
  void deletesARelationByItsToolOnly() {
    once(() -> tools.delete(List.of(edge("Friend", "anna", "bert"))));
    assertTrue(list(member("anna"), "friends").isEmpty());
    assertEquals(3, list(net, "members").size());

    assertFalse(tools.canDelete(edge("Boss", "bert", "anna")).allowed());
    refused(() -> tools.delete(List.of(edge("Boss", "bert", "anna"))));
    once(() -> tools.delete(List.of(view("anna"), edge("Boss", "bert", "anna"))));
    assertEquals(2, list(net, "members").size());
  }

  @Test
  void aToolWithoutOperationsForbidsTheDeletion() {
    show("hello");
    EdgeView about = edge("About", "hello", "anna");
    assertEquals("This link stays.", tools.canDelete(about).reason());
    refused(() -> tools.delete(List.of(about)));
  }

  @Test
  void takesAnElementOffTheDiagramOnly() {
    show("hello");
    once(() -> tools.delete(List.of(view("hello"))));
    assertTrue(diagram.allNodes().noneMatch(node -> node.text().equals("hello")));
    assertEquals(1, list(net, "notes").size());
    show("hello");
    view("hello");
  }

  private void show(String text) {
    SelectionWizardDescription wizard = tool("ShowNotes");
    SelectionRequest request = tools.selection(wizard, diagram);
    assertEquals("Notes", request.title());
    List<EObject> chosen = request.candidates().stream().filter(note -> text.equals(get(note, "text"))).toList();
    once(() -> tools.select(wizard, diagram, chosen, new Point(3, 4)));
    assertEquals(3, view(text).state().bounds().x());
  }

  @Test
  void aDoubleClickChangesAndNavigates() {
    assertTrue(tools.hasDoubleClick(view("anna")));
    assertFalse(tools.hasDoubleClick(view("team")));
    ToolResult result = once(() -> tools.doubleClick(view("anna")));
    assertEquals(10, get(member("anna"), "weight"));
    NavigationRequest request = result.navigations().getFirst();
    assertEquals("Person", request.description().getName());
    assertSame(member("anna"), request.element());
    assertTrue(request.create());
  }

  @Test
  void dropsIntoAContainerAndOutAgain() {
    NodeView bert = view("bert");
    runner.run("move", () -> {
      bert.state().setBounds(new Bounds(200, 100, 60, 30));
      bert.state().setStyle(new StyleOverride(Rgb.BLACK, null));
      return null;
    });
    session.refreshChanged();
    assertTrue(tools.canDrop(List.of(bert), diagram, view("team"), DragSource.DIAGRAM).allowed());
    once(() -> tools.drop(List.of(bert), diagram, view("team"), DragSource.DIAGRAM, new Point(8, 9)));
    NodeView inside = view("bert");
    assertSame(view("team"), inside.parent());
    assertEquals(new Bounds(8, 9, 60, 30), inside.state().bounds());
    assertEquals(Rgb.BLACK, inside.state().style().fill());
    assertEquals(2, list(view("team").target(), "members").size());

    once(() -> tools.drop(List.of(inside, view("dora")), diagram, null, DragSource.DIAGRAM, new Point(50, 60)));
    assertEquals(4, list(net, "members").size());
    assertTrue(list(view("team").target(), "members").isEmpty());
  }

  @Test
  void refusesADropWithItsReason() {
    runner.run("rename", () -> {
      set(view("team").target(), "name", "full");
      return null;
    });
    session.refreshChanged();
    assertEquals("bert does not fit in.", refused(() -> tools.drop(List.of(view("bert")), diagram, view("full"),
        DragSource.DIAGRAM, null)));
    assertFalse(tools.canDrop(List.of(view("full")), diagram, null, DragSource.DIAGRAM).allowed());
    assertFalse(tools.canDrop(List.of(), diagram, null, DragSource.DIAGRAM).allowed());
  }

  @Test
  void dropsAModelElementFromOutside() {
    EObject note = (EObject) list(net, "notes").getFirst();
    once(() -> tools.drop(List.of(note), diagram, null, DragSource.PROJECT_EXPLORER, new Point(70, 80)));
    assertEquals(70, view("hello").state().bounds().x());
    assertTrue(refused(() -> tools.drop(List.of(note), diagram, view("team"), DragSource.PROJECT_EXPLORER, null))
        .contains("members"), "the tool takes it, but the model does not");
    assertFalse(tools.canDrop(List.of(view("hello")), diagram, view("team"), DragSource.DIAGRAM).allowed());
  }

  @Test
  void offersAndRunsLinesOfTheContextMenu() {
    assertEquals(List.of("New diagram"), tools.menu(view("bert")).stream().map(MenuEntry::label).toList(),
        "the conditions of the others do not hold");
    MenuEntry menu = tools.menu(view("anna")).getFirst();
    assertEquals("Menu", menu.label());
    MenuEntry light = menu.children().getFirst();
    runner.run("weight", () -> {
      set(member("carl"), "weight", 8);
      return null;
    });
    once(() -> tools.run(light.tool(), view("anna"), List.of(view("anna"), view("carl")), null));
    assertEquals(0, get(member("anna"), "weight"));
    assertEquals(0, get(member("carl"), "weight"));
  }

  @Test
  void opensWhatDetailAndNavigationDescriptionsName() {
    List<MenuEntry> menu = tools.menu(view("anna"));
    assertEquals(List.of("Menu", "New diagram", "Go"), menu.stream().map(MenuEntry::label).toList());
    NavigationRequest detail = tools.run(menu.get(1).tool(), view("anna")).navigations().getFirst();
    assertEquals("Person", detail.description().getName());
    assertEquals("anna", detail.name());
    assertSame(member("anna"), detail.element());
    assertTrue(detail.always());
    NavigationRequest go = tools.run(menu.get(2).tool(), view("anna")).navigations().getFirst();
    assertSame(member("bert"), go.element());
    assertFalse(go.create());
    assertFalse(runner.canUndo(), "nothing was changed");
  }

  @Test
  void pastesWhatWasCopied() {
    assertTrue(tools.canPaste(List.of(view("anna")), diagram).allowed());
    assertFalse(tools.canPaste(List.of(view("team")), diagram).allowed());
    assertFalse(tools.canPaste(List.of(view("anna")), view("team")).allowed());
    ToolResult result = once(() -> tools.paste(List.of(view("anna"), view("dora")), diagram, new Point(1, 2)));
    assertEquals(5, list(net, "members").size());
    assertEquals(2, result.created().stream().filter(NodeView.class::isInstance).count());
  }

  @Test
  void controlStructuresOfOperations() {
    ToolResult result = once(() -> tools.run(tool("Program"), diagram));
    assertEquals(List.of("carl", "bert", "anna"), result.toSelect().stream().map(NetScenario::name).toList());
    assertEquals("PRIVATE", get(member("anna"), "kind").toString());
    assertEquals(List.of("light"), list(member("bert"), "tags"));
    assertSame(member("anna"), get(member("bert"), "boss"), "bert is not heavy");
  }

  @Test
  void aFailureInTheMiddleTakesEverythingBackAndSaysWhy() {
    String sentence = refused(() -> tools.run(tool("Failing"), diagram));
    assertTrue(sentence.contains("Failing") && sentence.contains("noSuchFeature"), sentence);
    assertFalse(sentence.contains("\n"), sentence);
  }

  @Test
  void asksTheUserForVariables() {
    Tools asking = new Tools(session, runner, request -> {
      assertEquals("Who?", request.message());
      return Optional.of(List.of(request.candidates().getLast()));
    });
    once(() -> asking.run(tool("Befriend"), view("bert")));
    assertEquals(List.of(member("carl")), list(member("bert"), "friends"));
    asking.close();

    String before = picture();
    Tools cancelling = new Tools(session, runner, request -> Optional.empty());
    assertSame(ToolResult.NOTHING, cancelling.run(tool("Befriend"), view("anna")));
    assertEquals(before, picture());
    cancelling.close();
  }
}
