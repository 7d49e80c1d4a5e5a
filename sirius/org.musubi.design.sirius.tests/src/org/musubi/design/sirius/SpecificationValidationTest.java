package org.musubi.design.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.validation.model.EvaluationMode;
import org.eclipse.emf.validation.model.IConstraintStatus;
import org.eclipse.emf.validation.service.IBatchValidator;
import org.eclipse.emf.validation.service.ModelValidationService;
import org.junit.jupiter.api.Test;

/** What Sirius's own validation of specifications, as its specification editor runs it, says about ours. */
class SpecificationValidationTest {

  /**
   * Accepted: stacks within stacks, which work although Sirius calls them experimental; features of elements of which
   * Sirius knows too general a type before the tool runs; and a usual picture that is in a bundle with a display.
   */
  private static final List<Pattern> ACCEPTED = List.of(
      Pattern.compile("CompartmentContainmentConstraint "
          + ".*name='(HighPower|LowPower|UpperRow|LowerRow|Internal|External)'.*"),
      Pattern.compile("ValidInterpretedExpressionConstraint "
          + ".*element (diagram::EdgeTarget|ecore::EObject|plan::AnnualPlan) does not have the feature.*"),
      Pattern.compile("ValidFeatureNameConstraint "
          + ".*Invalid feature '(about|cards|findings|issues|logicElements|organizations)'.*"),
      Pattern.compile("ValidImagePathConstraint .*/org\\.eclipse\\.sirius\\.ui/.*"));

  @Test
  void siriusFindsNothingElse() {
    EObject group = SiriusNotation.viewpoints().iterator().next().eContainer();
    IBatchValidator validator =
        (IBatchValidator) ModelValidationService.getInstance().newValidator(EvaluationMode.BATCH);
    validator.setIncludeLiveConstraints(true);
    validator.setReportSuccesses(true);
    List<String> findings = new ArrayList<>();

    int checked = collect(validator.validate(group), findings);

    assertTrue(checked > 1000, "Sirius checked the specification");
    assertEquals(List.of(), findings.stream()
        .filter(each -> ACCEPTED.stream().noneMatch(pattern -> pattern.matcher(each).matches())).toList());
  }

  private static int collect(IStatus status, List<String> findings) {
    if (status.isMultiStatus()) {
      int checked = 0;
      for (IStatus each : status.getChildren()) {
        checked += collect(each, findings);
      }
      return checked;
    }
    if (!status.isOK() && status instanceof IConstraintStatus violated) {
      String id = violated.getConstraint().getDescriptor().getId();
      String where = EcoreUtil.getURI(violated.getTarget()).fragment();
      findings.add((id.substring(id.lastIndexOf('.') + 1) + " " + where + " " + status.getMessage())
          .replaceAll("\\s+", " "));
    }
    return 1;
  }
}
