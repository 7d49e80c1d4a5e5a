package org.musubi.analysis.derived;

import org.eclipse.emf.ecore.EStructuralFeature;

/** Makes the delegates behind the derived features of the metamodel; registered for {@link #URI}. */
public final class AnalysisDelegateFactory implements EStructuralFeature.Internal.SettingDelegate.Factory {

  /** The annotation by which the metamodel asks for these delegates. */
  public static final String URI = "http://org.musubi/analysis";

  @Override
  public EStructuralFeature.Internal.SettingDelegate createSettingDelegate(EStructuralFeature feature) {
    return new AnalysisDelegate(feature);
  }
}
