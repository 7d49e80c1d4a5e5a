package org.musubi.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.model.core.CorePackage;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssuesFactory;
import org.musubi.model.issues.IssuesPackage;

/** Bounds of numbers are checked by EMF's own validation. */
class ValueRangeTest {

  @ParameterizedTest
  @CsvSource({"Score,1,true", "Score,5,true", "Score,0,false", "Score,6,false", "Influence,0,true", "Influence,5,true",
      "Influence,6,false", "Influence,-1,false", "Percentage,0,true", "Percentage,100,true", "Percentage,101,false",
      "Count,0,true", "Count,-1,false", "Yen,-1,false", "Yen,0,true", "Weight,0,true", "Weight,-0.5,false"})
  void boundsHold(String type, String literal, boolean allowed) {
    EDataType dataType = (EDataType) CorePackage.eINSTANCE.getEClassifier(type);
    Object value = CorePackage.eINSTANCE.getEFactoryInstance().createFromString(dataType, literal);
    int severity = Diagnostician.INSTANCE.validate(dataType, value).getSeverity();
    assertEquals(allowed ? Diagnostic.OK : Diagnostic.ERROR, severity);
  }

  @Test
  void aScoreOutOfRangeIsFoundInItsElement() {
    HealthIssue issue = IssuesFactory.eINSTANCE.createHealthIssue();
    EStructuralFeature severity = IssuesPackage.Literals.HEALTH_ISSUE__SEVERITY;
    assertNull(((EObject) issue).eGet(severity), "Nobody has judged yet");
    issue.setSeverity(6);
    Diagnostic finding = Diagnostician.INSTANCE.validate((EDataType) severity.getEType(), issue.getSeverity());
    assertEquals(Diagnostic.ERROR, finding.getSeverity());
    issue.setSeverity(5);
    assertEquals(Diagnostic.OK,
        Diagnostician.INSTANCE.validate((EDataType) severity.getEType(), issue.getSeverity()).getSeverity());
  }
}
