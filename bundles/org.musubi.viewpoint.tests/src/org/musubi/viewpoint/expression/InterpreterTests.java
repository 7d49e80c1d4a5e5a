package org.musubi.viewpoint.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the expressions of a specification mean. */
class InterpreterTests {
  private final EPackage root = EcoreFactory.eINSTANCE.createEPackage();
  private final EClass person = EcoreFactory.eINSTANCE.createEClass();
  private final EClass house = EcoreFactory.eINSTANCE.createEClass();
  private Interpreter interpreter;

  /** Services of these tests. */
  public static class NameServices {
    public String shout(EClass type) {
      return type.getName() + "!";
    }

    public String shout(EClassifier classifier) {
      return "classifier " + classifier.getName();
    }

    public String shout(EObject any) {
      return "something";
    }

    public boolean isLonger(EClass one, EClass other) {
      return one.getName().length() > other.getName().length();
    }

    public static int length(EClass type, int atLeast) {
      return Math.max(atLeast, type.getName().length());
    }

    public Object[] both(EPackage all) {
      return all.getEClassifiers().toArray();
    }

    public Collection<Object> mixed(EPackage all) {
      return Arrays.asList(all.getEClassifiers().get(0), null, "text");
    }

    public String broken(EObject any) {
      throw new IllegalStateException("no luck");
    }
  }

  @BeforeEach
  void model() throws ReflectiveOperationException {
    root.setName("town");
    person.setName("Person");
    house.setName("House");
    root.getEClassifiers().addAll(List.of(person, house));
    Services services = new Services();
    services.add(NameServices.class);
    interpreter = new Interpreter(services);
  }

  @Test
  void featuresOfTheElementAndTheCommonOnes() {
    Scope scope = Scope.of(person);
    assertEquals("Person", interpreter.evaluate("feature:name", scope));
    assertSame(root, interpreter.evaluate("feature:eContainer", scope));
    assertEquals(List.of(person, house), interpreter.evaluate("feature:eContents", Scope.of(root)));
    assertEquals(List.of(person, house), interpreter.elements("feature:eAllContents", Scope.of(root)));
    assertSame(person.eClass(), interpreter.evaluate("feature:eClass", scope));
    assertNull(interpreter.evaluate("feature:name", Scope.of(null)));
    assertEquals("", interpreter.text("feature:instanceClassName", scope), "an empty feature is an empty text");
  }

  @Test
  void innerVariablesHideOuterOnes() {
    Scope scope = Scope.of(person).with("x", "outer").with("y", 1).with("x", "inner").with("none", null);
    assertEquals("inner", interpreter.evaluate("var:x", scope));
    assertEquals(1, interpreter.evaluate("var: y ", scope));
    assertSame(person, interpreter.evaluate("var:self", scope));
    assertNull(interpreter.evaluate("var:none", scope));
    assertSame(house, interpreter.evaluate("var:self", scope.on(house)));
  }

  @Test
  void servicesTakeSelfOrTheReceiverFirst() {
    Scope scope = Scope.of(person).with("other", house).with("limit", 40);
    assertEquals(true, interpreter.evaluate("service:isLonger(other)", scope));
    assertEquals(false, interpreter.evaluate("service:other.isLonger( self )", scope));
    assertEquals(40, interpreter.integer("service:length(limit)", scope, 0), "static, with a primitive parameter");
    assertEquals("Person!", interpreter.text("service:shout", scope), "the most specific method");
    assertEquals("Person!", interpreter.text("service:shout()", scope));
    assertEquals("something", interpreter.text("service:shout", Scope.of(root)));
  }

  @Test
  void elementsComeFromCollectionsArraysAndSingleValues() {
    assertEquals(List.of(person, house), interpreter.elements("service:both", Scope.of(root)));
    assertEquals(List.of(person), interpreter.elements("service:mixed", Scope.of(root)));
    assertEquals(List.of(root), interpreter.elements("var:self", Scope.of(root)));
    assertEquals(List.of(), interpreter.elements("feature:name", Scope.of(root)));
    assertEquals(List.of(), interpreter.elements("", Scope.of(root)));
    assertEquals(List.of(), interpreter.elements("service:stdEmptyCollection", Scope.of(root)), "declared by nobody");
  }

  @ParameterizedTest
  @CsvSource({"true, true", "false, false", "FALSE, false", "yes, true", "feature:abstract, false",
      "feature:instanceClassName, false", "feature:name, true"})
  void truth(String expression, boolean expected) {
    assertEquals(expected, interpreter.test(expression, Scope.of(person), !expected));
  }

  @Test
  void anEmptyConditionIsWhatTheCallerSays() {
    assertTrue(interpreter.test("", Scope.of(person), true));
    assertTrue(interpreter.test(null, Scope.of(person), true));
  }

  @ParameterizedTest
  @CsvSource({"12, 12", "' 3 ', 3", "2.6, 3", "many, 7", "'', 7"})
  void integers(String expression, int expected) {
    assertEquals(expected, interpreter.integer(expression, Scope.of(person), 7));
  }

  @ParameterizedTest
  @CsvSource({"feature:size, size", "var:nobody, nobody", "service:unknown, unknown", "service:isLonger, isLonger",
      "service:broken, no luck", "aql:self.name, aql:self.name"})
  void failuresNameWhatFailed(String expression, String named) {
    EvaluationException failure =
        assertThrows(EvaluationException.class, () -> interpreter.evaluate(expression, Scope.of(person)));
    assertTrue(failure.getMessage().contains(named), failure.getMessage());
    assertTrue(failure.getMessage().contains(expression), failure.getMessage());
  }
}
