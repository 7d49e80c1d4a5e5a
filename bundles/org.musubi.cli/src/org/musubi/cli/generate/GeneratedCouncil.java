package org.musubi.cli.generate;

import org.musubi.catalogue.Catalogues;
import org.musubi.model.council.CouncilFactory;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.issues.HealthIssue;

/**
 * A council of a wanted size for measurements, with the proportions of a real one: for each organisation two issues
 * with a dozen values each, for every other issue a project with its logic model, three years and its evaluation.
 */
public final class GeneratedCouncil {

  /** Smallest council that has something of everything. */
  public static final int FEWEST = 200;

  private static final int ISSUES_PER_ORGANIZATION = 2;

  private final Catalogues catalogues;
  private final int elements;
  private final Dice dice;

  /**
   * @param catalogues those of the resource set the model is going to be saved in
   * @param elements wanted number of elements, reached exactly or exceeded by less than {@value #FEWEST}
   * @param seed the same seed makes the same council, ids included
   */
  public GeneratedCouncil(Catalogues catalogues, int elements, long seed) {
    this.catalogues = catalogues;
    this.elements = elements;
    this.dice = new Dice(seed);
  }

  public CouncilModel make() {
    CouncilModel model = dice.born(CouncilFactory.eINSTANCE.createCouncilModel(), "協議会", 1, "計測用協議会");
    People.addArea(dice, model);
    People people = new People(dice, model, catalogues.organizationTypes());
    Reasons reasons = new Reasons(dice, model, catalogues.indicators());
    Work work = new Work(dice, model, people);
    while (dice.made() < elements) {
      people.addOrganization();
      for (int i = 0; i < ISSUES_PER_ORGANIZATION; i++) {
        HealthIssue issue = reasons.addIssue();
        if (i == 0) {
          work.addProject(issue);
        }
      }
    }
    return model;
  }
}
