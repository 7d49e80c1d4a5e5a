package org.musubi.workbench.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.values.FiscalYear;
import org.musubi.workbench.overview.Advice.Create;
import org.musubi.workbench.overview.Advice.PrepareYear;
import org.musubi.workbench.overview.Advice.Show;
import org.musubi.workbench.tree.Group;
import org.musubi.workbench.tree.Place;
import org.musubi.workbench.tree.Slot;

/** Collects what a step has and lacks. */
final class Findings {

  private final CouncilModel model;
  private final List<String> facts = new ArrayList<>();
  private final List<Advice> advice = new ArrayList<>();
  private int found;

  Findings(CouncilModel model) {
    this.model = model;
  }

  /** States a number; zero is stated too, so that the reader sees what belongs to the step. */
  void count(Group group, int number) {
    facts.add(OverviewText.FACT.text(group.text(), number));
    found += number;
  }

  /** States a number under another name. */
  void count(OverviewText what, int number) {
    facts.add(OverviewText.FACT.text(what.text(), number));
    found += number;
  }

  /** Advises to make the first element of a group. */
  void lacks(boolean missing, OverviewText sentence, Group group, EObject owner) {
    if (missing) {
      Slot slot = group.slots().getFirst();
      advice.add(new Advice(sentence.text(), new Create(new Place(group, slot, owner), slot.kinds().getFirst())));
    }
  }

  /** Advises to make the first element of a group of the council. */
  void lacks(boolean missing, OverviewText sentence, Group group) {
    lacks(missing, sentence, group, model);
  }

  /** Advises to complete the elements that lack something; the sentence gets their number. */
  <T extends EObject> void incomplete(List<T> elements, Predicate<T> lacking, OverviewText sentence) {
    List<T> concerned = elements.stream().filter(lacking).toList();
    if (!concerned.isEmpty()) {
      advice.add(new Advice(sentence.text(concerned.size()), new Show(concerned)));
    }
  }

  /** Advises to look at elements. */
  void look(boolean needed, List<? extends EObject> elements, String sentence) {
    if (needed && !elements.isEmpty()) {
      advice.add(new Advice(sentence, new Show(elements)));
    }
  }

  void prepare(boolean needed, FiscalYear year, String sentence) {
    if (needed) {
      advice.add(new Advice(sentence, new PrepareYear(year)));
    }
  }

  boolean isEmpty() {
    return found == 0;
  }

  List<String> facts() {
    return facts;
  }

  List<Advice> advice() {
    return advice;
  }
}
