package org.musubi.viewpoint.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.musubi.viewpoint.load.Specification;
import org.musubi.viewpoint.load.SpecificationException;
import org.musubi.viewpoint.load.SpecificationOptions;
import org.musubi.viewpoint.specification.TableDescription;
import org.musubi.viewpoint.tool.Choices;
import org.musubi.viewpoint.tool.RecordingChangeRunner;
import org.musubi.viewpoint.view.ElementLabels;

/** A small model with a session on it: three courses (one with a part), three teachers, one mark. */
final class School implements AutoCloseable {
  private static final Path FOLDER = Path.of("data/school").toAbsolutePath();

  final EPackage metamodel;
  final Specification specification;
  final EObject school;
  final EObject algebra;
  final EObject music;
  final EObject poetry;
  final EObject scales;
  final EObject abe;
  final EObject baba;
  final EObject fixed;
  final EObject mark;
  final Resource resource;
  final TableSession session;
  final RecordingChangeRunner runner;
  final TableTools tools;

  School() throws SpecificationException {
    ResourceSet resources = new ResourceSetImpl();
    resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
    metamodel = (EPackage) resources.getResource(URI.createFileURI(FOLDER.resolve("school.ecore").toString()), true)
        .getContents().get(0);
    specification = Specification.load(
        URI.createFileURI(FOLDER.resolve("description/school.odesign").toString()), SpecificationOptions
            .of(School.class.getClassLoader()).withMetamodels(List.of(metamodel)).withLocale(Locale.ENGLISH));
    school = make("School", "North");
    abe = add(school, "teachers", make("Teacher", "Abe"));
    baba = add(school, "teachers", make("Teacher", "Baba"));
    fixed = add(school, "teachers", make("Teacher", "Fixed"));
    algebra = add(school, "courses", make("Course", "Algebra"));
    music = add(school, "courses", make("Course", "Music"));
    poetry = add(school, "courses", make("Course", "Poetry"));
    scales = add(music, "parts", make("Course", "Scales"));
    set(algebra, "hours", 30);
    set(algebra, "teacher", abe);
    set(music, "optional", true);
    add(music, "assistants", baba);
    add(poetry, "assistants", fixed);
    mark = add(school, "marks", EcoreUtil.create((EClass) metamodel.getEClassifier("Mark")));
    set(mark, "letter", "B");
    set(mark, "course", algebra);
    set(mark, "teacher", baba);
    resource = new XMIResourceImpl(URI.createURI("memory:/north.school"));
    resource.getContents().add(school);
    session = new TableSession(specification, List.of(resource), ElementLabels.ofMetamodel());
    runner = new RecordingChangeRunner(List.of(resource), List::of);
    tools = new TableTools(session, runner, Choices.FIRST);
  }

  EObject make(String type, String name) {
    EObject element = EcoreUtil.create((EClass) metamodel.getEClassifier(type));
    set(element, "name", name);
    return element;
  }

  static void set(EObject element, String feature, Object value) {
    element.eSet(element.eClass().getEStructuralFeature(feature), value);
  }

  static Object get(EObject element, String feature) {
    return element.eGet(element.eClass().getEStructuralFeature(feature));
  }

  @SuppressWarnings("unchecked")
  static List<EObject> list(EObject element, String feature) {
    return (List<EObject>) get(element, feature);
  }

  static EObject add(EObject element, String feature, EObject value) {
    list(element, feature).add(value);
    return value;
  }

  Object level(String name) {
    return ((EEnum) metamodel.getEClassifier("Level")).getEEnumLiteral(name).getInstance();
  }

  /** An open table of the school. */
  Table open(String description) {
    Table table = session.createTable((TableDescription) specification.representation(description), school, null);
    session.openTable(table);
    return table;
  }

  static Line line(Table table, EObject element) {
    return table.allLines().stream().filter(line -> line.target() == element).findFirst().orElseThrow();
  }

  static Column column(Table table, String label) {
    return table.columns().stream().filter(column -> column.label().equals(label)).findFirst().orElseThrow();
  }

  static Cell cell(Table table, EObject element, String column) {
    return line(table, element).cell(column(table, column));
  }

  static String text(Table table, EObject element, String column) {
    return cell(table, element, column).text();
  }

  /** Everything a user sees: heads, then lines with what their cells say; {@code -} where no cell is. */
  static List<String> picture(Table table) {
    List<String> rows = new ArrayList<>();
    rows.add(String.join("|", table.columns().stream().map(Column::label).toList()));
    for (Line line : table.allLines()) {
      rows.add("  ".repeat(line.depth()) + line.label() + ": " + String.join("|", table.columns().stream()
          .map(line::cell).map(cell -> cell == null ? "-" : cell.text()).toList()));
    }
    return rows;
  }

  static List<String> picture(String... rows) {
    return Arrays.asList(rows);
  }

  /** The model as its file would be. */
  String file() throws java.io.IOException {
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    resource.save(out, java.util.Map.of());
    return out.toString(java.nio.charset.StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    tools.close();
    session.close();
    runner.close();
  }
}
