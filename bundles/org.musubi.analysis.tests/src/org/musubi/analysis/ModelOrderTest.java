package org.musubi.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.musubi.analysis.fixture.MidoriExample;
import org.musubi.model.issues.IssuesFactory;

class ModelOrderTest {

  private final MidoriExample example = new MidoriExample();

  @Test
  void isTheOrderOfAWalkOverTheModel() {
    List<EObject> walked = new ArrayList<>(List.of(example.model()));
    example.model().eAllContents().forEachRemaining(walked::add);
    List<EObject> sorted = new ArrayList<>(walked);
    Collections.shuffle(sorted, new Random(7));

    sorted.sort(ModelOrder.INSTANCE);

    assertEquals(walked, sorted);
  }

  @Test
  void elementsOfDifferentModelsHaveNoOrder() {
    EObject alone = IssuesFactory.eINSTANCE.createHealthIssue();
    assertEquals(0, ModelOrder.INSTANCE.compare(alone, example.issue()));
    assertEquals(0, ModelOrder.INSTANCE.compare(example.issue(), new MidoriExample().issue()));
    assertEquals(0, ModelOrder.INSTANCE.compare(alone, alone));
  }

  @Test
  void aContainerIsBeforeWhatItContains() {
    assertTrue(ModelOrder.INSTANCE.compare(example.model(), example.issue()) < 0);
    assertTrue(ModelOrder.INSTANCE.compare(example.issue(), example.model()) > 0);
  }
}
