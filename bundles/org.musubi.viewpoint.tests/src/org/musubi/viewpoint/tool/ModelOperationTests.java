package org.musubi.viewpoint.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.musubi.viewpoint.specification.Case;
import org.musubi.viewpoint.specification.ChangeContext;
import org.musubi.viewpoint.specification.ContainerModelOperation;
import org.musubi.viewpoint.specification.CreateInstance;
import org.musubi.viewpoint.specification.For;
import org.musubi.viewpoint.specification.If;
import org.musubi.viewpoint.specification.Let;
import org.musubi.viewpoint.specification.ModelOperation;
import org.musubi.viewpoint.specification.MoveElement;
import org.musubi.viewpoint.specification.RemoveElement;
import org.musubi.viewpoint.specification.SetObject;
import org.musubi.viewpoint.specification.SetValue;
import org.musubi.viewpoint.specification.SpecificationFactory;
import org.musubi.viewpoint.specification.Switch;
import org.musubi.viewpoint.specification.Unset;

/** The model operations one by one, with Sirius's meaning. */
class ModelOperationTests extends NetScenario {
  private static final SpecificationFactory MAKE = SpecificationFactory.eINSTANCE;

  private ToolResult run(ModelOperation operation, EObject on) {
    return tools.runOperation("test", operation, diagram, on);
  }

  private static <T extends ContainerModelOperation> T with(T parent, ModelOperation... children) {
    parent.getSubModelOperations().addAll(List.of(children));
    return parent;
  }

  private static SetValue setValue(String feature, String expression) {
    SetValue set = MAKE.createSetValue();
    set.setFeatureName(feature);
    set.setValueExpression(expression);
    return set;
  }

  private static ChangeContext context(String expression) {
    ChangeContext change = MAKE.createChangeContext();
    change.setBrowseExpression(expression);
    return change;
  }

  private static Let let(String name, String expression) {
    Let let = MAKE.createLet();
    let.setVariableName(name);
    let.setValueExpression(expression);
    return let;
  }

  private static Unset unset(String feature, String expression) {
    Unset unset = MAKE.createUnset();
    unset.setFeatureName(feature);
    unset.setElementExpression(expression);
    return unset;
  }

  private static CreateInstance create(String type, String reference) {
    CreateInstance create = MAKE.createCreateInstance();
    create.setTypeName(type);
    create.setReferenceName(reference);
    return create;
  }

  @Test
  void setValueConvertsTextToTheTypeOfTheAttribute() {
    EObject anna = member("anna");
    run(setValue("weight", "12"), anna);
    assertEquals(12, get(anna, "weight"));
    run(setValue("share", "0.25"), anna);
    assertEquals(0.25, get(anna, "share"));
    run(setValue("share", " "), anna);
    assertNull(get(anna, "share"), "nothing written is no value");
    run(setValue("kind", "PRIVATE"), anna);
    assertEquals("PRIVATE", get(anna, "kind").toString());
    run(setValue("share", "feature:weight"), anna);
    assertEquals(12.0, get(anna, "share"), "a whole number is also a fraction");
    run(setValue("name", "feature:weight"), anna);
    assertEquals("12", get(anna, "name"), "a number is also a text");
  }

  @Test
  void setValueAddsToWhatTakesMany() {
    EObject anna = member("anna");
    run(setValue("tags", "one"), anna);
    run(setValue("tags", "two"), anna);
    assertEquals(List.of("one", "two"), list(anna, "tags"));
    run(setValue("numbers", "3"), anna);
    assertEquals(List.of(3), list(anna, "numbers"));
    run(setValue("friends", "service:others"), anna);
    assertEquals(List.of(member("bert"), member("carl")), list(anna, "friends"), "each once");
  }

  @Test
  void setValueRefusesWhatDoesNotFit() {
    EObject anna = member("anna");
    assertTrue(refused(() -> run(setValue("weight", "heavy"), anna)).contains("heavy"));
    assertTrue(refused(() -> run(setValue("kind", "OTHER"), anna)).contains("OTHER"));
    assertTrue(refused(() -> run(setValue("boss", "feature:name"), anna)).contains("boss"));
    assertTrue(refused(() -> run(setValue("boss", "service:others"), anna)).contains("2"));
    assertTrue(refused(() -> run(setValue("numbers", "x"), anna)).contains("x"));
    assertTrue(refused(() -> run(setValue("nothing", "x"), anna)).contains("nothing"));
    assertTrue(refused(() -> run(setValue("name", "service:noSuchService"), anna)).contains("noSuchService"));
    assertTrue(refused(() -> run(setValue("name", "var:noSuchVariable"), anna)).contains("noSuchVariable"));
  }

  @Test
  void setValueTakesTheOnlyOneOfAList() {
    EObject carl = member("carl");
    run(setValue("boss", "feature:friends"), carl);
    assertSame(member("dora"), get(carl, "boss"));
  }

  @Test
  void setObjectTakesAnElementOfTheSpecification() {
    SetObject set = MAKE.createSetObject();
    set.setFeatureName("boss");
    set.setObject(member("carl"));
    run(set, member("anna"));
    assertSame(member("carl"), get(member("anna"), "boss"));
  }

  @Test
  void unsetEmptiesOneValueOrTakesSomeOfMany() {
    EObject bert = member("bert");
    run(unset("boss", null), bert);
    assertNull(get(bert, "boss"));
    EObject anna = member("anna");
    run(unset("friends", null), anna);
    assertEquals(1, list(anna, "friends").size(), "without an element what takes many is left as it is");
    run(unset("friends", "service:others"), anna);
    assertTrue(list(anna, "friends").isEmpty(), "those that are not there are passed over");
    run(unset("weight", null), anna);
    assertEquals(0, get(anna, "weight"));
    run(unset("boss", "var:self"), bert);
  }

  @Test
  void anElementUnsetFromItsContainerLeavesNoReferenceBehind() {
    run(unset("members", "service:firstMember"), net);
    assertTrue(list(net, "members").isEmpty());
    assertNull(get(net, "head"));
    assertTrue(list(net, "ties").stream().noneMatch(tie -> get((EObject) tie, "source") != null));
    assertNull(get((EObject) list(net, "notes").getFirst(), "about"));
  }

  @Test
  void createInstanceLeadsItsChildrenToTheNewElement() {
    ToolResult result = run(with(create("net::Member", "members"), setValue("name", "eva"),
        with(create("Part", "parts"), setValue("name", "hand"))), net);
    assertEquals(1, list(member("eva"), "parts").size());
    assertEquals(List.of("eva", "hand"), result.toSelect().stream().map(NetScenario::name).toList());
    assertEquals("net", name(net));
  }

  @Test
  void siblingsSeeVariablesButNotEachOthersElement() {
    CreateInstance create = create("net::Member", "members");
    create.setVariableName("made");
    ModelOperation all = with(context("var:self"), with(create, setValue("name", "eva")), setValue("head", "var:made"));
    run(all, net);
    assertEquals("eva", name((EObject) get(net, "head")));
    assertEquals("net", name(net));
  }

  @Test
  void createInstanceRefusesAnOccupiedReferenceAndUnknownOrAbstractClasses() {
    assertTrue(refused(() -> run(create("net::Member", "head"), net)).contains("head"));
    assertTrue(refused(() -> run(create("net::Nobody", "members"), net)).contains("Nobody"));
    assertTrue(refused(() -> run(create("net::Named", "members"), net)).contains("Named"));
    assertTrue(refused(() -> run(create("net::Tie", "members"), net)).contains("members"));
  }

  @Test
  void letOfSelfChangesTheElement() {
    run(with(let("self", "feature:head"), setValue("name", "carla")), net);
    assertEquals("carla", name((EObject) get(net, "head")));
    assertEquals("net", name(net));
  }

  @Test
  void changeContextToNothingStays() {
    run(with(context("feature:head"), with(context("feature:boss"), setValue("tags", "here"))), net);
    assertEquals(List.of("here"), list(member("carl"), "tags"));
  }

  @Test
  void forRunsOnEachElementAndGivesTheIteratorBack() {
    For loop = MAKE.createFor();
    loop.setExpression("feature:members");
    loop.setIteratorName("each");
    ModelOperation all = with(let("each", "outside"), with(loop, setValue("boss", "var:each")),
        with(context("feature:head"), setValue("tags", "var:each")));
    run(all, net);
    assertSame(member("anna"), get(member("anna"), "boss"));
    assertEquals(List.of("outside"), list(member("carl"), "tags"));
  }

  @Test
  void forMayChangeWhatItGoesThrough() {
    For loop = MAKE.createFor();
    loop.setExpression("feature:members");
    RemoveElement remove = MAKE.createRemoveElement();
    run(with(loop, remove), net);
    assertTrue(list(net, "members").isEmpty());
    assertTrue(diagram.nodes().stream().noneMatch(node -> node.mapping().getName().equals("Member")));
  }

  @Test
  void ifAndSwitchChooseByCondition() {
    If heavy = MAKE.createIf();
    heavy.setConditionExpression("service:isHeavy");
    run(with(heavy, setValue("tags", "if")), member("anna"));
    assertEquals(List.of("if"), list(member("anna"), "tags"));

    Switch choice = MAKE.createSwitch();
    Case first = with(MAKE.createCase(), setValue("tags", "heavy"));
    first.setConditionExpression("service:isHeavy");
    Case second = with(MAKE.createCase(), setValue("tags", "second"));
    second.setConditionExpression("true");
    choice.getCases().addAll(List.of(first, second));
    choice.setDefault(with(MAKE.createDefault(), setValue("tags", "default")));
    For loop = MAKE.createFor();
    loop.setExpression("feature:members");
    run(with(loop, choice), net);
    assertEquals(List.of("if", "heavy"), list(member("anna"), "tags"));
    assertEquals(List.of("second"), list(member("bert"), "tags"), "only the first case that holds");
  }

  @Test
  void moveElementPutsItElsewhere() {
    MoveElement move = MAKE.createMoveElement();
    move.setNewContainerExpression("service:firstGroup");
    move.setFeatureName("members");
    EObject bert = member("bert");
    assertTrue(refused(() -> run(move, bert)).contains("firstGroup"));
    move.setNewContainerExpression("feature:boss");
    assertTrue(refused(() -> run(move, bert)).contains("members"), "a member has none");
    MoveElement home = MAKE.createMoveElement();
    home.setNewContainerExpression("service:netOf(self)");
    home.setFeatureName("members");
    EObject dora = member("dora");
    run(home, dora);
    assertSame(net, dora.eContainer());
    assertSame(view("dora").parent(), null);
    assertEquals(List.of(dora), list(member("carl"), "friends"), "who moves keeps what refers to him");
  }

  @Test
  void operationsThatOnlyLookAroundAreNothing() {
    assertTrue(Effects.isNothing(null));
    assertTrue(Effects.isNothing(with(context("var:self"), let("x", "feature:name"))));
    assertFalse(Effects.isNothing(context("service:change")));
    assertFalse(Effects.isNothing(with(context("var:self"), setValue("name", "x"))));
  }
}
