package org.musubi.bench;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.catalogue.Catalogues;
import org.musubi.cli.generate.GeneratedCouncil;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.support.MusubiResource;
import org.musubi.validation.Rule;
import org.musubi.validation.RuleSettings;
import org.musubi.validation.engine.LiveValidator;
import org.musubi.validation.engine.Validator;
import org.musubi.validation.registry.BuiltInRules;

/**
 * Measures checking councils of 1,000, 10,000 and 100,000 elements with all rules, against going once through the same
 * elements and reading their features; and what one edit costs while the council is followed.
 */
final class ValidationBenchmarks {

  private static final int[] SIZES = {1_000, 10_000, 100_000};
  private static final int ROUNDS = 7;
  private static final int EDITS = 101;
  private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

  private final List<Rule> rules = new BuiltInRules().rules();

  void run() throws Exception {
    Timing.head("validation", "elements", "one traversal");
    warmUp(council(SIZES[1]));
    for (int size : SIZES) {
      measure(size, council(size));
    }
  }

  private void warmUp(CouncilModel model) {
    for (int i = 0; i < ROUNDS; i++) {
      Measurement.consume(new Validator(rules, RuleSettings.DEFAULTS).check(model, TODAY).size());
    }
  }

  private static CouncilModel council(int size) {
    ResourceSet resources = new ResourceSetImpl();
    CouncilModel model = new GeneratedCouncil(Catalogues.in(resources), size, 1).make();
    MusubiResource resource = new MusubiResource(URI.createURI("memory:/" + size + ".musubi"));
    resources.getResources().add(resource);
    resource.getContents().add(model);
    EcoreUtil.resolveAll(model);
    return model;
  }

  private void measure(int size, CouncilModel model) throws Exception {
    double traversal = Timing.best(ROUNDS, () -> traverse(model));
    Timing.print("validation", size, "baseline: one traversal, reading all features", traversal, traversal);
    Validator validator = new Validator(rules, RuleSettings.DEFAULTS);
    Timing.print("validation", size, rules.size() + " rules",
        Timing.best(ROUNDS, () -> validator.check(model, TODAY)), traversal);
    LiveValidator live = new LiveValidator(model, () -> { });
    live.configure(rules, RuleSettings.DEFAULTS, TODAY);
    live.finish();
    List<HealthIssue> issues = model.getIssueAnalyses().stream().flatMap(each -> each.getIssues().stream()).toList();
    int[] round = new int[1];
    Timing.print("validation", size, "live: after renaming one issue", Timing.median(EDITS, () -> {
      HealthIssue issue = issues.get(round[0]++ * 31 % issues.size());
      issue.setName(issue.getName() + "'");
      live.finish();
      return issue;
    }), traversal);
    live.dispose();
  }

  private static Object traverse(CouncilModel model) {
    int[] values = new int[1];
    for (TreeIterator<EObject> all = EcoreUtil.getAllContents(model, false); all.hasNext();) {
      EObject element = all.next();
      element.eClass().getEAllStructuralFeatures().stream()
          .filter(feature -> !feature.isDerived()).forEach(feature -> {
            if (element.eGet(feature) != null) {
              values[0]++;
            }
          });
    }
    return values;
  }
}
