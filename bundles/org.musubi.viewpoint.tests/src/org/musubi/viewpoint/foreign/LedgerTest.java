package org.musubi.viewpoint.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.viewpoint.load.Specification;
import org.musubi.viewpoint.load.SpecificationException;
import org.musubi.viewpoint.load.SpecificationOptions;
import org.musubi.viewpoint.specification.TableDescription;
import org.musubi.viewpoint.table.Line;
import org.musubi.viewpoint.table.Table;
import org.musubi.viewpoint.table.TableSession;
import org.musubi.viewpoint.table.TableTools;
import org.musubi.viewpoint.tool.Choices;
import org.musubi.viewpoint.tool.RecordingChangeRunner;
import org.musubi.viewpoint.tool.ToolException;
import org.musubi.viewpoint.view.ElementLabels;
import org.musubi.viewpoint.view.Rgb;

/** Accounts by month: a cross table whose cells are elements, and an edition table that reuses lines. */
class LedgerTest {
  private EPackage metamodel;
  private EObject ledger;
  private EObject cash;
  private Specification specification;
  private TableSession session;
  private RecordingChangeRunner runner;
  private TableTools tools;

  @BeforeEach
  void open() throws SpecificationException {
    ResourceSet resources = new ResourceSetImpl();
    resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
    metamodel = (EPackage) resources.getResource(uri("ledger.ecore"), true).getContents().getFirst();
    ledger = make("Ledger", "name", "2026");
    cash = add(ledger, "accounts", make("Account", "code", "10", "name", "cash", "open", true));
    add(cash, "subs", make("Account", "code", "11", "name", "till"));
    EObject april = add(ledger, "months", make("Month", "name", "April"));
    add(ledger, "months", make("Month", "name", "May"));
    add(ledger, "entries", make("Entry", "account", cash, "month", april, "amount", -3.5));
    Resource model = new XMIResourceImpl(URI.createURI("memory:/ledger.xmi"));
    model.getContents().add(ledger);
    specification = Specification.load(uri("ledger.odesign"),
        SpecificationOptions.of(getClass().getClassLoader()).withMetamodels(List.of(metamodel)));
    session = new TableSession(specification, List.of(model), ElementLabels.ofMetamodel());
    runner = new RecordingChangeRunner(List.of(model), List::of);
    tools = new TableTools(session, runner, Choices.FIRST);
  }

  private static URI uri(String name) {
    return URI.createFileURI(Path.of("data/ledger", name).toAbsolutePath().toString());
  }

  private EObject make(String type, Object... features) {
    EObject element = metamodel.getEFactoryInstance().create((EClass) metamodel.getEClassifier(type));
    for (int i = 0; i < features.length; i += 2) {
      element.eSet(element.eClass().getEStructuralFeature((String) features[i]), features[i + 1]);
    }
    return element;
  }

  @SuppressWarnings("unchecked")
  private static EObject add(EObject owner, String feature, EObject value) {
    ((List<EObject>) owner.eGet(owner.eClass().getEStructuralFeature(feature))).add(value);
    return value;
  }

  private Table table(String name) {
    Table table = session.createTable((TableDescription) specification.representation(name), ledger, null);
    session.openTable(table);
    return table;
  }

  private static String picture(Table table) {
    return table.allLines().stream().map(line -> " ".repeat(line.depth()) + line.label() + ": "
        + table.columns().stream().map(column -> line.cell(column) == null ? "-" : line.cell(column).text())
            .collect(Collectors.joining("|"))).collect(Collectors.joining("\n"));
  }

  private static Line line(Table table, EObject element) {
    return table.allLines().stream().filter(line -> line.target() == element).findFirst().orElseThrow();
  }

  @AfterEach
  void close() {
    tools.close();
    session.close();
    runner.close();
  }

  @Test
  void cellsAreElements() {
    Table table = table("Account by month");
    assertEquals("10 cash: -3.5|-\n 11 till: -|-", picture(table).replace("|\n", "|-\n").replace("|$", "|-"));
    assertEquals(new Rgb(239, 41, 41), line(table, cash).cell(table.columns().getFirst()).look().foreground());
    assertEquals(List.of(), table.problems());
  }

  @Test
  void editsAndMakesCells() {
    Table table = table("Account by month");
    String start = picture(table);
    tools.edit(line(table, cash), table.columns().getFirst(), "7.25");
    assertTrue(picture(table).startsWith("10 cash: 7.25|"), picture(table));
    tools.edit(line(table, cash), table.columns().get(1), "4");
    assertTrue(picture(table).startsWith("10 cash: 7.25|4.0"), picture(table));
    assertThrows(ToolException.class, () -> tools.edit(line(table, cash), table.columns().getFirst(), "much"));
    cash.eSet(cash.eClass().getEStructuralFeature("open"), false);
    session.refreshChanged();
    assertFalse(tools.canEdit(line(table, cash), table.columns().getFirst()).allowed());
    cash.eSet(cash.eClass().getEStructuralFeature("open"), true);
    runner.undo();
    runner.undo();
    session.refreshChanged();
    assertEquals(start, picture(table));
    assertFalse(runner.canUndo());
  }

  @Test
  void anEditionTableReusesSubLines() {
    Table table = table("Accounts");
    assertEquals("cash: 10|true\n 11 till: 11|false", picture(table).replace("✓", "true").replace("✗", "false"));
  }
}
