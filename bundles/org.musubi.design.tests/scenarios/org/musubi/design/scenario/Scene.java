package org.musubi.design.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.council.CouncilModel;

/** A council with its diagrams and tables, as an editor has them: what scenarios play on, whatever the runtime. */
public final class Scene implements AutoCloseable {

  private final SpecificationRuntime runtime;
  private final Stage stage;

  private Scene(SpecificationRuntime runtime, Stage stage) {
    this.runtime = runtime;
    this.stage = stage;
  }

  /** The sample council, loaded anew. */
  public static Scene ofSample() {
    SpecificationRuntime runtime = new ThisRuntime();
    return new Scene(runtime, runtime.open(SourceTree.root().resolve("models/midori/midori.musubi")));
  }

  public CouncilModel model() {
    return stage.model();
  }

  /** The model as it would be saved: two equal texts are two equal models. */
  public String saved() {
    return stage.saved();
  }

  /** Names of the diagrams and tables that can be made about an element. */
  public List<String> offered(EObject element) {
    return stage.offered(element);
  }

  /** Makes a diagram and opens it. */
  public Picture open(String name, EObject about) {
    assertOffered(name, about);
    return wellDone(name, () -> stage.open(name, about));
  }

  /** Makes a table and opens it. */
  public Grid openTable(String name, EObject about) {
    assertOffered(name, about);
    return wellDone(name, () -> stage.openTable(name, about));
  }

  private void assertOffered(String name, EObject about) {
    assertTrue(offered(about).contains(name), () -> name + " is for " + about.eClass().getName());
  }

  private <T> T wellDone(String what, Supplier<T> action) {
    T result = action.get();
    assertEquals(List.of(), stage.failures(), () -> "nothing failed: " + what);
    return result;
  }

  /** Changes the model outside of any tool, as forms and the explorer do: one step to undo. What is open follows. */
  public void change(Runnable change) {
    wellDone("change of the model", () -> {
      stage.change("change of the model", change);
      stage.follow();
      return null;
    });
  }

  /** Puts another council into a file of its own; within {@link #change}. */
  public void addFile(String name, CouncilModel other) {
    stage.addFile(name, other);
  }

  /** Takes back the last step. */
  public void undo() {
    assertTrue(stage.canUndo(), "one step to undo");
    stage.undo();
    stage.follow();
  }

  /** Repeats the step taken back last. */
  public void redo() {
    stage.redo();
    stage.follow();
  }

  /**
   * Does something with a tool, lets the test look at the result, undoes and redoes it: after undo model and picture
   * are as they were, after redo as the tool left them.
   */
  public void play(Representation on, Runnable tool, Runnable expectations) {
    String modelBefore = saved();
    String picturesBefore = on.print();
    tool.run();
    stage.follow();
    expectations.run();
    String modelAfter = saved();
    String picturesAfter = on.print();
    undo();
    assertEquals(modelBefore, saved(), "model after undo");
    assertEquals(picturesBefore, on.print(), "picture after undo");
    redo();
    assertEquals(modelAfter, saved(), "model after redo");
    assertEquals(picturesAfter, on.print(), "picture after redo");
    on.refresh();
    assertEquals(picturesAfter, on.print(), "a full refresh shows the same as the changes did");
    assertEquals(List.of(), stage.failures(), "nothing failed");
  }

  /** The tool may not be used; the reason is that sentence, where the runtime tells one. */
  public void assertRefused(String reason, Verdict verdict) {
    assertFalse(verdict.allowed(), reason);
    if (runtime.tellsReasons()) {
      assertEquals(reason, verdict.reason());
    }
  }

  /** The tool may not be used; the reason has these words in it, where the runtime tells one. */
  public void assertRefusedSaying(String words, Verdict verdict) {
    assertFalse(verdict.allowed(), words);
    if (runtime.tellsReasons()) {
      assertTrue(verdict.reason().contains(words), verdict::reason);
    }
  }

  /** Using the tool all the same changes nothing, and says so with these words where the runtime tells reasons. */
  public void assertUseless(String words, Runnable tool) {
    String before = saved();
    if (runtime.tellsReasons()) {
      Refused refused = assertThrows(Refused.class, tool::run);
      assertTrue(refused.getMessage().contains(words), refused::getMessage);
    } else {
      try {
        tool.run();
      } catch (Refused refused) {
        assertFalse(refused.getMessage().isBlank(), "a refusal without words");
      }
      stage.failures();
    }
    assertEquals(before, saved(), "nothing is changed");
  }

  @Override
  public void close() {
    stage.close();
  }
}
